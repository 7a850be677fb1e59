import { untrack } from 'svelte';
import type { Atlas } from '../atlas/atlas.svelte';

/**
 * Keeps the document in step with the choice: words, `lang`, title and colour scheme. To be called once,
 * while the page's component is set up.
 */
export function reflectInDocument(atlas: Atlas): void {
  const { choice } = atlas;

  // An earlier choice may be in another language: its words follow, or the choice keeps those that are there.
  $effect(() => {
    const { lang } = choice;
    const isOnItsWay = untrack(() => lang === atlas.asked && atlas.speech?.isAsking);
    if (lang === atlas.language.lang || isOnItsWay) return;
    void untrack(() => atlas.speak(lang)).then(() => {
      const { lang: inForce } = atlas.language;
      if (choice.lang === lang && lang !== inForce) choice.set({ lang: inForce });
    });
  });
  $effect(() => {
    const root = document.documentElement;
    // The words may be added to in the same language, and a browser does not compare: it styles all of the page anew.
    if (root.lang !== atlas.language.lang) {
      root.lang = atlas.language.lang;
      root.dir = atlas.language.dir;
    }
    document.title = atlas.organization.title;
  });
  $effect(() => {
    const { scheme } = choice;
    if (scheme) document.documentElement.dataset['scheme'] = scheme;
    else delete document.documentElement.dataset['scheme'];
  });
}
