import { render } from 'svelte/server';
import { core } from 'virtual:atlas/core';
import { places } from 'virtual:atlas/places';
import { shapes } from 'virtual:atlas/shapes';
import App from './App.svelte';
import { Atlas } from './atlas.svelte';
import { Choice } from './choice/choice.svelte';
import { NOTHING_CHOSEN } from './choice/chosen';
import { LANGS, type Lang } from './model/tables';
import { buildWorld } from './model/world';
import { loadLanguage } from './text/language';

export interface DrawnPage {
  lang: Lang;
  title: string;
  description: string;
  noScript: string;
  /** The page's content, to be taken over by main.ts. */
  body: string;
}

/** Draws the page with nothing chosen in each language, as it was on the day. */
export async function drawPages(today: string): Promise<DrawnPage[]> {
  const world = buildWorld(core);
  return Promise.all(
    LANGS.map(async (lang) => {
      const language = await loadLanguage(lang);
      const atlas = new Atlas(world, new Choice({ ...NOTHING_CHOSEN, lang }), language, today);
      const { body } = render(App, { props: { atlas, places: { ...places, shapes } } });
      const { title, tagline, noScript } = language.text;
      return { lang, title, description: tagline, noScript, body };
    }),
  );
}
