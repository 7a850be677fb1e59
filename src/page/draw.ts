import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { load } from 'virtual:atlas/start';
import { shapes } from 'virtual:atlas/shapes';
import App from '../App.svelte';
import { DRAWN, PLACES } from '../boot/drawn';
import { Atlas, contextOf } from '../atlas/atlas.svelte';
import { Choice } from '../choice/choice.svelte';
import Timeline from '../timeline/Timeline.svelte';
import { nothingChosen } from '../choice/chosen';
import Filters from '../filters/Filters.svelte';
import { dateInShort } from '../figures/dateOrBounds';
import Header from './header/Header.svelte';
import CountryCircles from '../map/marks/CountryCircles.svelte';
import CountryShapes from '../map/marks/CountryShapes.svelte';
import { MapState } from '../map/mapState.svelte';
import OfficeMarks from '../map/marks/OfficeMarks.svelte';
import { LANGS, type Lang } from '../world/tables';
import { regionOn } from '../world/regions';
import { buildWorld } from '../world/world';
import Summary from './Summary.svelte';
import { loadLanguage, type Direction } from '../words/language';

export interface DrawnPage {
  lang: Lang;
  dir: Direction;
  /** The language of the page at the site's root. */
  home: Lang;
  title: string;
  description: string;
  /** What the page says until it answers, and if it does not. */
  start: { loading: string; failed: string; again: string; tooOld: string };
  /** For readers without script, or with a browser too old: notes, and the members as a table. */
  noScript: { missing: string; note: string; caption: string; heads: string[]; members: string[][] };
  /** The page's content, to be taken over by main.ts. */
  body: string;
  /** What comes into empty elements of it once the map is painted, by their ids: see first.ts. */
  parts: Record<string, string>;
}

/** Draws the page with nothing chosen in each language, as it was on the day. */
export async function drawPages(today: string): Promise<DrawnPage[]> {
  const { core, places } = await load();
  const world = buildWorld(core);
  return Promise.all(
    LANGS.map(async (lang) => {
      const language = await loadLanguage(lang, ['explore']);
      const atlas = new Atlas(world, new Choice(nothingChosen(world, lang)), language, today);
      const context = contextOf(atlas);
      const fitted = { ...places, shapes };
      const map = new MapState(atlas, fitted);
      const draw = <Props extends Record<string, unknown>>(
        name: keyof typeof PLACES,
        part: Component<Props>,
        props: Props,
      ) => {
        const { body } = render(part, { props, context, idPrefix: PLACES[name] });
        // What is not taken over lacks the signs by which Svelte would know its parts.
        return DRAWN[name].taken === 'kept' ? withoutSigns(body) : body;
      };
      const drawn: Record<keyof typeof PLACES, string> = {
        header: draw('header', Header, { places }),
        shapes: draw('shapes', CountryShapes, { map }),
        circles: draw('circles', CountryCircles, { map }),
        offices: draw('offices', OfficeMarks, { map }),
        summary: draw('summary', Summary, {}),
        timeline: draw('timeline', Timeline, {}),
        filters: draw('filters', Filters, {}),
      };
      let body = render(App, { props: { atlas, places: fitted } }).body;
      const parts: Record<string, string> = {};
      for (const name of Object.keys(DRAWN) as (keyof typeof PLACES)[]) {
        const at = placeIn(body, PLACES[name]);
        if (DRAWN[name].arrives === 'with-map') body = body.slice(0, at) + drawn[name] + body.slice(at);
        else parts[PLACES[name]] = drawn[name];
      }
      const { loading, tryAgain: again } = language.text;
      const { organization } = atlas;
      const home = world.organization.defaultLanguage;
      const { tagline, notStarted: failed, tooOld } = atlas.explore.drawn;
      const start = { loading, failed, again, tooOld };
      return {
        ...{
          lang,
          dir: language.dir,
          home,
          title: organization.title,
          description: `${tagline(organization)}. ${atlas.summaryText}`,
          start,
        },
        ...{ noScript: plainPage(atlas), body, parts },
      };
    }),
  );
}

/** The members on the day as rows of words: name, since when, region. */
function plainPage({ world, day, text, explore, formats, home }: Atlas<'explore'>): DrawnPage['noScript'] {
  const { lang } = home;
  const members = world.countries
    .filter(({ index }) => day.statuses[index] === 'member')
    .sort((a, b) => formats.compare(a.name[lang], b.name[lang]))
    .map((country) => {
      const { name, spells } = country;
      const spell = spells.find(
        ({ status, first, last }) => status === 'member' && first <= day.day && day.day <= last,
      );
      const region = regionOn(country, day.day);
      const office = day.regions.find(({ id }) => id === region);
      return [
        name[lang],
        spell ? dateInShort({ explore, formats }, spell.from) : '',
        office ? text.city(office.city) : '',
      ];
    });
  const { country, region } = explore.table.column;
  return {
    missing: explore.drawn.noScript,
    note: `${explore.boundaries.disclaimer} ${explore.boundaries.kosovo}`,
    caption: text.charts.time.members(members.length, formats),
    heads: [country.head, explore.drawn.memberSince, region.head],
    members,
  };
}

const withoutSigns = (html: string) => html.replaceAll(/<!--.*?-->/g, '');

/** Where the empty element with the id takes its content. */
function placeIn(page: string, id: string): number {
  const [tag] = new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(?=</\\1>)`).exec(page) ?? [];
  if (!tag) throw new Error(`the page has no empty element with the id "${id}"`);
  return page.indexOf(tag) + tag.length;
}
