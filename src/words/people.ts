import type { PeopleFacts } from '../figures/indicators';
import type { Lang } from '../world/tables';
import { figuresOf } from './figures';
import { andParts, sentence, type Formats, type SentencePart } from './format';

/** What the sentences about people need. */
export interface PeopleSaid {
  facts: PeopleFacts;
  /** Who is spoken of: the member states on the date, or the countries that fit the choice. */
  group: 'members' | 'chosen';
  /** Countries without any figure, by their names. */
  missing: readonly string[];
  lang: Lang;
  /** BCP 47. */
  tag: string;
}

type Words = readonly SentencePart[];

/** The phrases of a language for the sentences about people. Of the countries there may be one, or several. */
export interface PeopleWords {
  inGroup: Record<PeopleSaid['group'], { one: string; several: (n: SentencePart) => Words }>;
  /** Which parts of the world's people lived there. */
  shares: (year: string, parts: Words, inGroup: Words) => Words;
  /** How many of the people there were migrants; and how many of these were women. */
  among: (people: SentencePart, migrants: SentencePart, world: SentencePart) => Words;
  women: (women: SentencePart) => Words;
  /** For how many of the countries there are figures. */
  none: { one: string; several: string };
  all: { one: string; several: (n: string) => string };
  some: (known: string, n: string) => string;
  /** Where they differ by indicator. */
  each: (indicators: string, n: string) => string;
  indicator: (name: string, known: string) => string;
  /** After `some` and `each`. */
  missing: (names: string) => string;
}

/** More countries without a figure than this are not named. */
const MOST_MISSING = 3;

/** Which part of the world's people lived in these countries. */
export function shares({ facts, group, lang, tag }: PeopleSaid, f: Formats, w: PeopleWords): Words {
  const { share } = figuresOf(tag);
  const parts = facts.parts
    .filter(({ known }) => known > 0)
    .map((part) => sentence`${{ number: share(part.share) }} ${part.indicator.ofWorld[lang]}`);
  if (parts.length === 0) return [];
  const { one, several } = w.inGroup[group];
  const where = facts.countries === 1 ? [one] : several({ number: f.number(facts.countries) });
  return sentence`${w.shares(String(facts.year), andParts(f, parts), where)}.`;
}

/** How many of the people there were migrants, and how many of these women. */
export function among({ facts, tag }: PeopleSaid, f: Formats, w: PeopleWords): Words {
  const { inWords, exact } = figuresOf(tag);
  const percent = (value: number): SentencePart => ({ number: exact('percent', value) });
  const { migrantShare, worldMigrantShare: world, women } = facts;
  if (migrantShare === null || world === null) return [];
  const people = w.among({ number: inWords(facts.population) }, percent(migrantShare), percent(world));
  return women === null ? sentence`${people}.` : sentence`${people}${f.semicolon}${w.women(percent(women))}.`;
}

/** For how many countries there are figures. */
export function coverage({ facts, missing, lang }: PeopleSaid, f: Formats, w: PeopleWords): string {
  const isOne = facts.countries === 1;
  const n = f.number(facts.countries);
  const has = facts.parts.map(({ known }) => known);
  const [least, most] = [Math.min(...has), Math.max(...has)];
  if (most === 0) return isOne ? w.none.one : w.none.several;
  if (least === facts.countries) return isOne ? w.all.one : w.all.several(n);
  const each = facts.parts.map(({ indicator, known }) => w.indicator(indicator.short[lang], f.number(known)));
  const isNamed = missing.length > 0 && missing.length <= MOST_MISSING;
  return [
    least === most ? w.some(f.number(most), n) : w.each(f.and(each), n),
    ...(isNamed ? [w.missing(f.and(missing))] : []),
  ].join(' ');
}
