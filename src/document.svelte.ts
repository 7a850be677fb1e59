import type { Atlas } from './atlas.svelte';
import { loadLanguage } from './text/language';

/**
 * Keeps the document in step with the choice: words, `lang`, title and colour scheme. To be called once,
 * while the page's component is set up.
 */
export function reflectInDocument(atlas: Atlas): void {
  const { choice } = atlas;

  // The words follow the choice once they are loaded; until then the old ones stay, complete.
  $effect(() => {
    const { lang } = choice;
    if (lang === atlas.language.lang) return;
    void loadLanguage(lang, atlas.language.explore !== undefined).then((language) => {
      if (choice.lang !== language.lang) return;
      atlas.language = language;
      // What was said in the words of before would be read again, in the voice of the new language.
      atlas.announcement = '';
    });
  });
  $effect(() => {
    document.documentElement.lang = atlas.language.lang;
    document.title = atlas.text.title;
  });
  $effect(() => {
    const { scheme } = choice;
    if (scheme) document.documentElement.dataset['scheme'] = scheme;
    else delete document.documentElement.dataset['scheme'];
  });
}
