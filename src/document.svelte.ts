import type { Atlas } from './atlas.svelte';

/**
 * Keeps the document in step with the choice: words, `lang`, title and colour scheme. To be called once,
 * while the page's component is set up.
 */
export function reflectInDocument(atlas: Atlas): void {
  const { choice } = atlas;

  // The words follow the choice once they are loaded; until then the old ones stay, complete.
  $effect(() => {
    const { lang } = choice;
    if (lang !== atlas.language.lang) void atlas.speak(lang);
  });
  $effect(() => {
    const root = document.documentElement;
    // The words may be added to in the same language, and a browser does not compare: it styles all of the page anew.
    if (root.lang !== atlas.language.lang) root.lang = atlas.language.lang;
    document.title = atlas.text.title;
  });
  $effect(() => {
    const { scheme } = choice;
    if (scheme) document.documentElement.dataset['scheme'] = scheme;
    else delete document.documentElement.dataset['scheme'];
  });
}
