import { isDay, yearOf, type Day } from '../world/days';
import { LANGS } from '../world/tables';
import type { World } from '../world/world';
import { MOST_COMPARED, NOTHING_ASKED, type Chosen } from './chosen';
import { endsOf, readYears } from './documentYears';
import { FACET_RULES, forEachFacet } from './facets';
import { entriesOf, joined, plain, type Param, type Parameters } from './parameters';

/** A part of an address that is left out: named to the reader, never thrown. */
export interface QueryFault {
  param: string;
  value: string;
  reason:
    | 'unknown-param'
    | 'unknown-value'
    | 'not-a-date'
    | 'out-of-range'
    /** Later than today: it may have begun elsewhere. */
    | 'not-yet'
    /** There is room for one, or for the few that can be compared, and they were given before it. */
    | 'too-many'
    /** The step of a story decides it. */
    | 'in-story';
}

/** What a value says, or why it says nothing. */
type Judged = { says: string | number | boolean | null } | { reason: QueryFault['reason'] };

/** What the parameters of an address choose, held against what there is in the world; and what of them is left out. */
export function judge(
  { own, unknown }: Parameters,
  world: World,
  today: Day,
): { said: Partial<Chosen>; faults: QueryFault[] } {
  const said: Record<string, unknown> = {};
  const faults: QueryFault[] = [];
  const judgeOne = judgeOf(world, today);

  for (const [param, values] of own) {
    const isList = Array.isArray((NOTHING_ASKED as Partial<Chosen>)[param]);
    const most = param === 'compare' ? MOST_COMPARED : isList ? Infinity : 1;
    const kept = new Set<unknown>();
    for (const value of isList ? entriesOf(values) : values) {
      const judged = judgeOne(param, value);
      if ('reason' in judged) faults.push({ param, value, ...judged });
      else if (kept.size < most || kept.has(judged.says)) kept.add(judged.says);
      else faults.push({ param, value, reason: 'too-many' });
    }
    if (kept.size > 0) said[param] = isList ? [...kept] : [...kept][0];
  }
  for (const { key, value } of unknown) faults.push({ param: key, value, reason: 'unknown-param' });
  return { said, faults };
}

/** A judge of single values, in either case. What a parameter may name, the data decides. */
function judgeOf(world: World, today: Day): (param: Param, value: string) => Judged {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const values = forEachFacet((facet) => ids(FACET_RULES[facet].rows(world)));
  const places = [...values.region, ...values.country];
  const words: Record<Exclude<Param, 'date' | 'documents' | 'embed' | 'step'>, readonly string[]> = {
    ...values,
    compare: places,
    profile: places,
    lang: LANGS,
    match: ['any', 'all'],
    evidence: ['strong', 'all'],
    indicator: ids(world.indicators),
    rows: ['countries', 'offices'],
    page: ['data'],
    view: ['map', 'globe', 'table'],
    story: ids(world.stories),
    scheme: ['light', 'dark'],
    labels: ['on', 'off'],
  };
  // A list may name thousands.
  const spellings = new Map<Param, Map<string, string>>();
  const known = (param: keyof typeof words, value: string) => {
    const own = spellings.get(param) ?? new Map(words[param].map((word) => [word.toLowerCase(), word]));
    spellings.set(param, own);
    return own.get(value);
  };
  return (param, text) => {
    // Ids are in small letters, codes of countries in capitals.
    const value = plain(text).toLowerCase();
    let says: string | number | boolean | null | undefined;
    if (param === 'date') {
      if (!isDay(value)) return { reason: 'not-a-date' };
      if (value < world.organization.firstDay) return { reason: 'out-of-range' };
      if (value > today) return { reason: 'not-yet' };
      says = value;
    } else if (param === 'documents') {
      const years = readYears(joined(text));
      if (!years) return { reason: 'unknown-value' };
      const first = yearOf(world.organization.firstDay);
      const last = yearOf(today);
      const ends = endsOf(years).map((year) => Number(year || last));
      if (ends.some((year) => year < first)) return { reason: 'out-of-range' };
      if (ends.some((year) => year > last)) return { reason: 'not-yet' };
      says = years;
    } else if (param === 'embed') says = /^([01]|true|false)$/.test(value) ? /1|true/.test(value) : undefined;
    else if (param === 'step') says = /^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined;
    // The default, as the scripts for other sites call it.
    else if (param === 'scheme' && value === 'auto') says = null;
    // A language may come with its country: "de-AT".
    else if (param === 'lang') says = words.lang.find((word) => word === value.split(/[-_]/)[0]);
    else says = known(param, value);
    return says === undefined ? { reason: 'unknown-value' } : { says };
  };
}
