import { isDay, type Day } from '../model/days';
import { STATUSES } from '../model/membership';
import { LANGS } from '../model/tables';
import { OFFICE_KINDS, type World } from '../model/world';
import {
  FACETS,
  FIRST_DATE,
  INDICATORS,
  MOST_COMPARED,
  NOTHING_CHOSEN,
  type Chosen,
  type Facet,
} from './chosen';

/** A part of an address that could not be understood: named to the reader, never thrown. */
export interface QueryFault {
  param: string;
  value: string;
  reason: 'unknown-param' | 'unknown-value' | 'not-a-date' | 'out-of-range';
}

/** Parameters that other sites append to links; they are none of ours and no fault either. */
const FOREIGN = /^(utm_|fbclid$|gclid$|msclkid$|mc_|ref$)/;
const SINGLE = [
  'lang',
  'date',
  'match',
  'profile',
  'view',
  'indicator',
  'rows',
  'page',
  'embed',
  'story',
  'step',
  'scheme',
] as const;

/** Everything that a parameter may name, asked of the world so that the data decides. */
interface Vocabulary {
  facets: Record<Facet, ReadonlySet<string>>;
  stories: readonly string[];
  today: Day;
}

function vocabularyOf(world: World, today: Day): Vocabulary {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  return {
    facets: {
      area: ids(world.areas),
      theme: ids(world.themes),
      activity: ids(world.activities),
      region: new Set(world.sets.region.keys()),
      status: new Set(STATUSES),
      office: new Set(OFFICE_KINDS),
      country: new Set(world.sets.country.keys()),
    },
    stories: world.stories.map(({ id }) => id),
    today,
  };
}

/**
 * Reads a choice from the query part of an address. What is understood is applied; each other part is
 * listed as a fault and leaves the default in force.
 * @param search the query with or without its question mark
 * @param today the last day that can be chosen
 * @param home what the page shows without a query: nothing chosen, in its own language
 */
export function parseQuery(
  search: string,
  world: World,
  today: Day,
  home: Chosen = NOTHING_CHOSEN,
): { chosen: Chosen; faults: QueryFault[] } {
  const vocabulary = vocabularyOf(world, today);
  const { facets } = vocabulary;
  const params = new URLSearchParams(search);
  const faults: QueryFault[] = [];
  const chosen: Record<string, unknown> = { ...home };

  for (const facet of FACETS) {
    const values = listIn(params.get(facet), facet === 'country');
    chosen[facet] = values.filter((value) => {
      const known = facets[facet].has(value);
      if (!known) faults.push({ param: facet, value, reason: 'unknown-value' });
      return known;
    });
  }
  for (const param of SINGLE) {
    const value = params.get(param);
    if (value === null || value === '') continue;
    const read = readSingle(param, value, vocabulary);
    if (typeof read === 'object') faults.push({ param, value, reason: read.reason });
    else chosen[param] = read;
  }
  const places = listIn(params.get('compare'), false).map((text) => placeIn(text, facets) ?? { text });
  chosen['compare'] = [...new Set(places.filter((place) => typeof place === 'string'))].slice(
    0,
    MOST_COMPARED,
  );
  for (const place of places)
    if (typeof place === 'object')
      faults.push({ param: 'compare', value: place.text, reason: 'unknown-value' });
  for (const param of new Set(params.keys()))
    if (!isParam(param) && !FOREIGN.test(param))
      faults.push({ param, value: params.get(param) ?? '', reason: 'unknown-param' });
  return { chosen: inStory(chosen as Chosen, !!params.get('story'), faults, world, today, home), faults };
}

/**
 * In a story the choice is that of the step. A step alone is one of the first story; one that the story does not have
 * is a fault, and the last one is taken.
 */
function inStory(
  chosen: Chosen,
  isNamed: boolean,
  faults: QueryFault[],
  world: World,
  today: Day,
  home: Chosen,
): Chosen {
  const { story, step } = chosen;
  const told = world.stories.find(({ id }, i) => (isNamed ? id === story : step !== null && i === 0));
  if (!told) return { ...chosen, story: null, step: null };
  const last = told.steps.length;
  if (step !== null && step > last)
    faults.push({ param: 'step', value: String(step), reason: 'unknown-value' });
  return chosenAt(world, { ...chosen, story: told.id, step: Math.min(step ?? 1, last) }, today, home);
}

/**
 * The whole choice at a step of a story.
 * @param reader names story and step, and what is the reader's own: language, scheme, frame
 */
export function chosenAt(world: World, reader: Chosen, today: Day, home: Chosen): Chosen {
  const told = world.stories.find(({ id }) => id === reader.story);
  return beside(parseQuery(told?.steps[(reader.step ?? 1) - 1] ?? '', world, today, home).chosen, reader);
}

/** A choice, with the place in a story and what is the reader's own there taken from another one. */
function beside(chosen: Chosen, { lang, scheme, embed, page, story, step }: Chosen): Chosen {
  return { ...chosen, lang, scheme, embed, page, story, step };
}

/**
 * Writes a choice as the query part of an address, with a leading `?`, or as empty text if all is default.
 * Commas stay readable: they are allowed in a query and part of the page's contract.
 * @param home what the page shows without a query
 */
export function formatQuery(all: Chosen, home: Chosen = NOTHING_CHOSEN): string {
  // What a step chose is known by its number.
  const chosen = all.story ? beside(home, all) : all;
  const parts: string[] = [];
  const add = (param: string, value: string) => parts.push(`${param}=${encodeURIComponent(value)}`);
  if (chosen.lang !== home.lang) add('lang', chosen.lang);
  if (chosen.date !== home.date) add('date', chosen.date);
  for (const facet of FACETS)
    if (chosen[facet].length > 0) parts.push(`${facet}=${chosen[facet].map(encodeURIComponent).join(',')}`);
  if (chosen.match === 'all') add('match', 'all');
  if (chosen.profile) add('profile', chosen.profile);
  if (chosen.view !== home.view) add('view', chosen.view);
  if (chosen.rows !== home.rows) add('rows', chosen.rows);
  if (chosen.indicator) add('indicator', chosen.indicator);
  if (chosen.compare.length > 0) parts.push(`compare=${chosen.compare.map(encodeURIComponent).join(',')}`);
  if (chosen.page) add('page', chosen.page);
  if (chosen.embed) add('embed', '1');
  if (chosen.story) add('story', chosen.story);
  if (chosen.step !== null) add('step', String(chosen.step));
  if (chosen.scheme) add('scheme', chosen.scheme);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function isParam(param: string): boolean {
  return [...FACETS, 'compare'].includes(param) || (SINGLE as readonly string[]).includes(param);
}

/** The code of a country, in either case, or the id of a region; undefined if it is neither. */
function placeIn(text: string, facets: Vocabulary['facets']): string | undefined {
  if (facets.region.has(text)) return text;
  const code = text.toUpperCase();
  return facets.country.has(code) ? code : undefined;
}

/** Distinct entries of a comma-separated list, in their order. Country codes are read in either case. */
function listIn(text: string | null, isCode: boolean): string[] {
  const entries = (text ?? '').split(',').map((entry) => entry.trim());
  return [
    ...new Set(
      entries.map((entry) => (isCode ? entry.toUpperCase() : entry)).filter((entry) => entry !== ''),
    ),
  ];
}

type Read = string | number | boolean | { reason: QueryFault['reason'] };

function readSingle(
  param: (typeof SINGLE)[number],
  value: string,
  { facets, stories, today }: Vocabulary,
): Read {
  const oneOf = (allowed: readonly string[]): Read =>
    allowed.includes(value) ? value : { reason: 'unknown-value' };
  switch (param) {
    case 'lang':
      return oneOf(LANGS);
    case 'date':
      if (!isDay(value)) return { reason: 'not-a-date' };
      return value < FIRST_DATE || value > today ? { reason: 'out-of-range' } : value;
    case 'match':
      return oneOf(['any', 'all']);
    case 'profile':
      return placeIn(value, facets) ?? { reason: 'unknown-value' };
    case 'indicator':
      return oneOf(INDICATORS);
    case 'rows':
      return oneOf(['countries', 'offices']);
    case 'page':
      return oneOf(['data']);
    case 'view':
      return oneOf(['map', 'globe', 'table']);
    case 'embed':
      return ['1', 'true'].includes(value) ? true : { reason: 'unknown-value' };
    case 'story':
      return oneOf(stories);
    case 'step':
      return /^[1-9]\d{0,2}$/.test(value) ? Number(value) : { reason: 'unknown-value' };
    case 'scheme':
      return oneOf(['light', 'dark']);
  }
}
