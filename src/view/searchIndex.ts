import type { Iso3, OfficeKind, RegionId } from '../model/rows';
import { NAME_LANGS, LANGS, type DetailCountry, type Lang, type NameLang } from '../model/tables';
import type { World } from '../model/world';
import { isOneSlipApart, spellingsOf } from './folding';
import { OTHER_NAMES } from './otherNames';

/** What a search can lead to. */
export type Target =
  | { kind: 'country'; iso3: Iso3 }
  | { kind: 'region'; region: RegionId }
  | { kind: 'office'; office: string; iso3: Iso3; officeKind: OfficeKind };

export interface Hit {
  /** Apart from every other hit of the list. */
  key: string;
  target: Target;
  /** What it is called in the reader's language. */
  name: string;
  /** What it was found under, where that is not its name. */
  alias: { text: string; lang: NameLang | null } | null;
}

interface Term {
  text: string;
  lang: NameLang | null;
  /** Codes are found only when typed in full; names that the tables do not use are never shown. */
  use: 'name' | 'code' | 'other';
  spellings: Spelling[];
}

/** A text as it is compared: whole, in words, and from each further word that says something to its end. */
interface Spelling {
  whole: string;
  words: string[];
  tails: string[];
}

interface Entry {
  key: string;
  target: Target;
  name: string;
  /** The language of `name`. */
  lang: Lang;
  terms: Term[];
}

export type SearchIndex = readonly Entry[];

/** The words of the reader's language that the index needs. */
export interface SearchWords {
  lang: Lang;
  officeKind(kind: OfficeKind): string;
  /** The city's name in that language. */
  city(name: string): string;
}

/** From the best to the faintest way to be found. */
const RANKS = { name: 0, code: 1, prefix: 2, word: 3, words: 4, inside: 5, slip: 6, not: 7 } as const;
/** Between two ranks stand names in languages other than the reader's. */
const OTHER_LANGUAGE = 0.5;
/** Words that join others: many names have them, and nobody looks for them. */
const JOINING = new Set('and und et y e of the der die des du de del la le les los las l d'.split(' '));
/** A slip is forgiven only in a text this long: in shorter ones nearly everything is one slip apart. */
const LEAST_FOR_SLIP = 5;

/**
 * Everything that can be found, in the order in which equals are listed: countries, regional offices, offices.
 * @param about names in further languages and two-letter codes, once they are loaded
 */
export function buildSearchIndex(
  world: World,
  about: readonly DetailCountry[],
  words: SearchWords,
): SearchIndex {
  const { lang, officeKind, city: cityIn } = words;
  const more = new Map(about.map((row) => [row.iso3, row]));
  const countries = world.countries.map((country): Entry => {
    const row = more.get(country.iso3);
    const names = row?.names ?? country.name;
    const langs = row ? NAME_LANGS : LANGS;
    const terms = [
      term(country.name[lang], lang),
      ...langs.filter((l) => l !== lang).map((l) => term(names[l as Lang], l)),
      ...(row ? [term(row.short, 'en')] : []),
      ...(OTHER_NAMES[country.iso3] ?? []).map((name) => term(name, null, 'other')),
      term(country.iso3, null, 'code'),
      ...(row ? [term(row.iso2, null, 'code')] : []),
    ];
    const target: Target = { kind: 'country', iso3: country.iso3 };
    return { key: country.iso3, target, name: country.name[lang], lang, terms };
  });
  const regions = world.regions.map(({ id, city: source, name }): Entry => {
    const city = cityIn(source);
    const terms = [
      term(city, lang),
      term(source, 'en'),
      term(name[lang], lang),
      ...LANGS.filter((l) => l !== lang).map((l) => term(name[l], l)),
      term(`${officeKind('regional-office')} ${city}`, lang),
    ];
    return { key: `region-${id}`, target: { kind: 'region', region: id }, name: city, lang, terms };
  });
  const offices = world.offices
    .filter(({ kind }) => kind !== 'regional-office')
    .map(({ id, city: source, kind, country }): Entry => {
      const city = cityIn(source);
      const terms = [term(city, lang), term(source, 'en'), term(`${officeKind(kind)} ${city}`, lang)];
      const target: Target = { kind: 'office', office: id, iso3: country.iso3, officeKind: kind };
      return { key: `office-${id}`, target, name: city, lang, terms };
    });
  return [...countries, ...regions, ...offices];
}

/**
 * The best hits for what was typed, at most `limit`, best first; equals keep the order of kinds and then
 * stand by name. Nothing typed finds nothing.
 */
export function findIn(
  index: SearchIndex,
  typed: string,
  limit: number,
  compare: (a: string, b: string) => number,
): Hit[] {
  const queries = spellingsOf(typed).filter((query) => query !== '');
  if (queries.length === 0) return [];
  const kinds = ['country', 'region', 'office'];
  const found = index.flatMap((entry) => {
    const ranked = entry.terms.map((term) => ({ term, rank: rankOf(term, queries, entry.lang) }));
    const best = ranked.reduce((a, b) => (b.rank < a.rank ? b : a));
    return best.rank >= RANKS.not ? [] : [{ entry, ...best, kind: kinds.indexOf(entry.target.kind) }];
  });
  // What may be a slip of the hand is offered only where nothing else was found.
  const sure = found.filter(({ rank }) => rank < RANKS.slip);
  return (sure.length > 0 ? sure : found)
    .sort((a, b) => a.rank - b.rank || a.kind - b.kind || compare(a.entry.name, b.entry.name))
    .slice(0, limit)
    .map(({ entry: { key, target, name }, term: { text, lang, use } }) => {
      const isAlias = target.kind === 'country' && use !== 'other' && text !== name;
      return { key, target, name, alias: isAlias ? { text, lang } : null };
    });
}

function term(text: string, lang: NameLang | null, use: Term['use'] = 'name'): Term {
  const spellings = spellingsOf(text).map((whole): Spelling => {
    const words = whole.split(' ');
    const tails = words.flatMap((word, i) => (i === 0 || JOINING.has(word) ? [] : words.slice(i).join(' ')));
    return { whole, words, tails };
  });
  return { text, lang, use, spellings };
}

function rankOf({ use, lang, spellings }: Term, queries: readonly string[], reader: Lang): number {
  const ranks = queries.flatMap((query) =>
    spellings.map((spelling): number => {
      if (use === 'code') return spelling.whole === query ? RANKS.code : RANKS.not;
      return rankOfWords(spelling, query);
    }),
  );
  return Math.min(...ranks) + (use === 'code' || lang === reader ? 0 : OTHER_LANGUAGE);
}

function rankOfWords({ whole, words, tails }: Spelling, query: string): number {
  if (whole === query) return RANKS.name;
  if (whole.startsWith(query)) return RANKS.prefix;
  const joined = query.replaceAll(' ', '');
  if (tails.some((tail) => tail.startsWith(query)) || whole.replaceAll(' ', '').startsWith(joined))
    return RANKS.word;
  const asked = query.split(' ');
  if (asked.length > 1 && asked.every((part) => words.some((word) => word.startsWith(part))))
    return RANKS.words;
  if (query.length > 1 && whole.includes(query)) return RANKS.inside;
  return hasSlip(whole, words, query) ? RANKS.slip : RANKS.not;
}

/** Whether the beginning of the text, or of one of its words, is one slip away from what was typed. */
function hasSlip(whole: string, words: readonly string[], query: string): boolean {
  if (query.length < LEAST_FOR_SLIP) return false;
  const lengths = [query.length - 1, query.length, query.length + 1];
  return [whole, ...words].some((text) =>
    lengths.some((length) => isOneSlipApart(text.slice(0, length), query)),
  );
}
