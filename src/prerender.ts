import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { core, places } from 'virtual:atlas/start';
import { shapes } from 'virtual:atlas/shapes';
import App from './App.svelte';
import { Atlas, contextOf } from './atlas.svelte';
import { Choice } from './choice/choice.svelte';
import Timeline from './charts/Timeline.svelte';
import { NOTHING_CHOSEN } from './choice/chosen';
import Filters from './controls/Filters.svelte';
import { LANGS, type Lang } from './model/tables';
import { buildWorld } from './model/world';
import { loadLanguage } from './text/language';

export interface DrawnPage {
  lang: Lang;
  title: string;
  description: string;
  /** For readers without script: a note, and the members as a table. */
  noScript: { note: string; caption: string; heads: string[]; members: string[][] };
  /** The page's content, to be taken over by main.ts. */
  body: string;
}

/** What the page takes over by itself (see App.svelte), by the id of the empty element that it fills. */
const PARTS = { timeline: Timeline, 'panel-filters': Filters };

/** Draws the page with nothing chosen in each language, as it was on the day. */
export async function drawPages(today: string): Promise<DrawnPage[]> {
  const world = buildWorld(core);
  return Promise.all(
    LANGS.map(async (lang) => {
      const language = await loadLanguage(lang, ['explore']);
      const atlas = new Atlas(world, new Choice({ ...NOTHING_CHOSEN, lang }), language, today);
      const page = render(App, { props: { atlas, places: { ...places, shapes } } }).body;
      const partOf = (part: Component, idPrefix: string) =>
        render(part, { context: contextOf(atlas), idPrefix }).body;
      const body = Object.entries(PARTS).reduce(
        (all, [id, part]) => putInto(all, id, partOf(part, id)),
        page,
      );
      const { title, tagline } = language.text;
      return { lang, title, description: tagline, noScript: plainPage(atlas), body };
    }),
  );
}

/** The members on the day as rows of words: name, since when, region. */
function plainPage({ world, day, text, explore, formats, home }: Atlas): DrawnPage['noScript'] {
  const { lang } = home;
  const members = world.countries
    .filter(({ index }) => day.statuses[index] === 'member')
    .sort((a, b) => formats.compare(a.name[lang], b.name[lang]))
    .map(({ name, spells, region }) => {
      const spell = spells.find(
        ({ status, first, last }) => status === 'member' && first <= day.day && day.day <= last,
      );
      const office = world.regions.find(({ id }) => id === region);
      return [name[lang], spell ? formats.date(spell.from) : '', office ? text.city(office.city) : ''];
    });
  const { country, region } = explore.table.column;
  return {
    note: text.noScript,
    caption: text.charts.time.members(members.length, formats),
    heads: [country.head, text.memberSince, region.head],
    members,
  };
}

/** Puts what was drawn by itself into the empty element with the id, where later/takeOver.ts finds it. */
function putInto(page: string, id: string, part: string): string {
  const place = new RegExp(`(<(\\w+)[^>]* id="${id}"[^>]*>)(</\\2>)`);
  if (!place.test(page)) throw new Error(`the page has no empty element with the id "${id}"`);
  return page.replace(place, (_, open: string, __, close: string) => open + part + close);
}
