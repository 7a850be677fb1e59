import { canAskForAll, WORK_FACETS, type Facet } from '../choice/facets';
import type { SummaryFacts } from '../figures/describe';
import { precisionOf } from '../world/days';
import type { Status } from '../world/membership';
import { counted, type Counted, type Words } from './counted';
import type { ChoiceWords } from './facets';
import { capitalized, sentence, type Formats } from './format';
import {
  statusesInWords,
  withItems,
  type Headline,
  type HeadlineWords,
  type Noun,
  type Wordings,
} from './headline';

/** The phrases of a language with which a headline names what is chosen. */
interface WordingWords {
  unfounded: (subject: string) => string;
  /** In the time of the founding: from when on members are counted. */
  founding: (
    short: string,
    founded: string,
    members: string,
    precision: ReturnType<typeof precisionOf>,
  ) => string;
  anyWork: string;
  /** Where it is documented; `isSeveral` for a verb that agrees with the work. */
  documented: (work: string, isSeveral: boolean, where: Words) => Words;
  /** The same without a verb. */
  briefly: (work: string, part: Words, all: Counted, noun: Noun, nouns: HeadlineWords['nouns']) => Words;
  /** Shorter still, where a place follows: "Counter-trafficking: 13 of 25". */
  tersely: (work: string, part: Words, all: Counted) => Words;
  noCountry: string;
  ofWorld: (part: Words, all: Counted) => Words;
  ofThe: (part: Words, all: Counted, noun: Noun, nouns: HeadlineWords['nouns']) => Words;
  nothing: string;
  no: string;
  /** Behind the noun, of countries that have neither status. */
  neither: string;
  /** The name of one kind of work at the beginning, and further on. */
  works: readonly [first: (name: string) => string, later: (name: string) => string];
  /** How many values of a facet are asked for: any of them, or all. */
  several: (facet: Facet, n: string, isAll: boolean) => string;
  /** After the names of the countries that are spoken of: in all of them, in none, in some. */
  documentedHere: (work: string) => string;
  undocumentedHere: (work: string) => string;
  documentedIn: (work: string, part: Words, all: Counted) => Words;
  ofAll: (all: Counted, noun: Noun, nouns: HeadlineWords['nouns']) => Words;
  /** In how many of the countries that were spoken of an office is known; `isBoth` where these are two. */
  officesInThese: (hosts: Counted, isBoth: boolean) => Words;
  /** Offices of which none is known, as their opening is not dated. */
  undatedOffices: (offices: Counted) => Words;
  absent: (regions: string) => string;
  /** Of regions that may have been there. */
  unsure: (regions: string) => string;
}

/** Countries that are spoken of: "member states in Africa". */
interface Scope {
  noun: Noun;
  which: string;
  isWhole: boolean;
}

/** A language's wordings for a choice, from the one that names most. */
export function wordingsWith(words: WordingWords): Wordings {
  return (s, f, first, choice) => {
    const w = { ...first, ...words };
    if (!s.isFiltered) return ofFounding(s, f, w);
    const scopes = scopesOf(s, f, w, choice);
    if (amongOf(s) === 0) return ofNone(s, f, w, scopes);
    return s.work ? ofWork(s, f, w, choice, scopes) : ofStanding(s, f, w, scopes);
  };
}
type AllWords = HeadlineWords & WordingWords;

/** Whether nothing but countries is chosen, beside work. */
function isOfCountries({ chosen: { country, region, continent, status, office } }: SummaryFacts): boolean {
  return country.length > 0 && [region, continent, status, office].every(({ length }) => length === 0);
}

/** Whether all chosen countries are spoken of, and no others: regions that are chosen beside them cover them. */
function areCovered(s: SummaryFacts): boolean {
  const { country, status, office } = s.chosen;
  return country.length === amongOf(s) && country.length > 0 && status.length + office.length === 0;
}

/** Of the world in the time of the founding and before; of other times there is one wording. */
function ofFounding(s: SummaryFacts, f: Formats, w: AllWords): Headline[] {
  if (!s.isBeforeFounding) return [];
  const { short, subject } = s.organization;
  const said = s.firstMembers
    ? w.founding(short, f.date(s.founded), f.date(s.firstMembers), precisionOf(s.founded))
    : w.unfounded(subject);
  return [{ parts: [said], isWhole: true }];
}

/** The countries that fit all but work, by what is asked of them; none where that is not one phrase. */
function scopesOf(s: SummaryFacts, f: Formats, w: AllWords, { facets }: ChoiceWords): Scope[] {
  const { status, office, country, within } = s.chosen;
  const [only, second] = status;
  // What several statuses are is told by how many have which.
  if (country.length > 0 || (second && s.work)) return [];
  const isNeither = only === 'other' && !second;
  const which = [
    within.length > 0 && f.or(within),
    office.length > 0 && facets.office.asks((s.match === 'all' ? f.and : f.or)(office)),
    isNeither && w.neither,
  ];
  return [
    {
      noun: only && !second && !isNeither ? (only as Status) : 'country',
      which: which.map((words) => (words ? ` ${words}` : '')).join(''),
      isWhole: !second && s.absent.length + s.unsure.length === 0,
    },
  ];
}

function* ofNone(s: SummaryFacts, f: Formats, w: AllWords, scopes: readonly Scope[]): Generator<Headline> {
  for (const [said, regions] of [
    [w.absent, s.absent],
    [w.unsure, s.unsure],
  ] as const)
    if (regions.length > 0 && s.chosen.within.length === 0)
      yield { parts: [said(f.and(regions))], isWhole: false };
  for (const { noun, which, isWhole } of scopes)
    yield { parts: [`${w.no} ${w.nouns[noun].one}${which}`], isWhole: isWhole && !s.work };
  yield { parts: [w.nothing], isWhole: false };
}

/** Who the countries are, and where offices are known. */
function* ofStanding(
  s: SummaryFacts,
  f: Formats,
  w: AllWords,
  scopes: readonly Scope[],
): Generator<Headline> {
  if (isOfCountries(s) || areCovered(s))
    yield {
      parts: withItems(f, [f.and(s.chosen.country)], [statusesInWords(s, f, w), knownOf(s, f, w)]),
      isWhole: isOfCountries(s),
    };
  const chosen: Scope = { noun: 'chosen', which: '', isWhole: false };
  for (const { noun, which, isWhole } of [...scopes, chosen])
    for (const parts of standings(s, f, w, [...counted(f, s.fitting.all).marked(w.nouns[noun]), which]))
      yield { parts, isWhole };
}

/** In how many of the countries the work is documented. */
function* ofWork(
  s: SummaryFacts,
  f: Formats,
  w: AllWords,
  choice: ChoiceWords,
  scopes: readonly Scope[],
): Generator<Headline> {
  const all = counted(f, amongOf(s));
  const isAll = s.fitting.all === amongOf(s);
  const isWorld = s.work?.among === null;
  const names = isOfCountries(s) || areCovered(s) ? s.chosen.country : s.alone ? [s.alone] : [];
  const works = worksOf(s, f, w, choice);
  for (const [i, { later }] of works.entries()) {
    if (names.length === 0) break;
    const here =
      s.fitting.all > 0 && !isAll
        ? w.documentedIn(later, partOf(s, f, w), all)
        : [(isAll ? w.documentedHere : w.undocumentedHere)(later)];
    yield { parts: sentence`${f.and(names)}${f.colon}${here}`, isWhole: i === 0 && isOfCountries(s) };
  }
  const chosen: Scope = { noun: 'chosen', which: '', isWhole: isWorld };
  const isPlaced = s.chosen.within.length > 0;
  const saying =
    ({ first, isSeveral }: (typeof works)[number], i: number) =>
    ({ noun, which, isWhole }: Scope): Headline => {
      const where = isAll && !isWorld ? w.ofAll(all, noun, w.nouns) : whereOf(s, f, w, noun);
      return {
        parts: sentence`${w.documented(first, isSeveral, where)}${which}`,
        isWhole: i === 0 && isWhole,
      };
    };
  for (const [i, work] of works.entries()) {
    const { first, later, isNamed } = work;
    if (!isWorld) {
      yield* scopes.map(saying(work, i));
      // Shorter, so that work and countries are both named.
      for (const { noun, which, isWhole } of isNamed && s.fitting.all > 0 ? scopes : []) {
        const part = w.briefly(later, partOf(s, f, w), all, noun, w.nouns);
        yield { parts: sentence`${part}${which}`, isWhole: i === 0 && isWhole };
      }
      // Regions with long names, which are told before what is the same for all regions.
      for (const { which, isWhole } of isPlaced ? scopes : []) {
        const part = w.tersely(first, [{ number: f.number(s.fitting.all) }], all);
        yield { parts: sentence`${part}${which}`, isWhole: i === 0 && isWhole };
      }
    }
    if (!isPlaced) yield saying(work, i)(chosen);
  }
  for (const [i, work] of works.entries()) yield saying(work, i)(chosen);
}

/** The work that is asked for: by its names, by how many, or in one word. */
function worksOf(s: SummaryFacts, f: Formats, w: AllWords, { facets }: ChoiceWords) {
  const asked = WORK_FACETS.filter((facet) => s.chosen[facet].length > 0);
  const isAllOf = (facet: Facet) => s.match === 'all' && canAskForAll(facet) && s.chosen[facet].length > 1;
  const isSeveral = asked.length > 1 || asked.some(isAllOf);
  const listed = asked.map((facet) => {
    const names = s.chosen[facet].map(facets[facet].value);
    return { facet, names: (isAllOf(facet) ? f.and : f.or)(names), n: names.length };
  });
  const counts = listed.map(({ facet, names, n }) =>
    n > 1 ? w.several(facet, f.number(n), isAllOf(facet)) : names,
  );
  const [one] = asked.length === 1 ? asked : [];
  const [name = '', second] = one ? s.chosen[one] : [];
  const [first, later] = w.works;
  // "A or B and C" could be read two ways.
  const isPlain = listed.length === 1 || listed.every(({ n }) => n === 1);
  const same = (text: string, isNamed = false) => ({ first: text, later: text, isSeveral, isNamed });
  return [
    ...(name && !second ? [{ first: first(name), later: later(name), isSeveral, isNamed: true }] : []),
    ...(isPlain ? [same(f.and(listed.map(({ names }) => names)), true)] : []),
    same(f.and(counts)),
    { ...same(w.anyWork), isSeveral: false },
  ].map((work) => ({ ...work, first: capitalized(work.first) }));
}

/** How many countries fit all that is asked for but work. */
function amongOf(s: SummaryFacts): number {
  return s.work ? (s.work.among ?? s.countries) : s.fitting.all;
}

/** In how many of the countries the work is documented: of all, or of those that the noun names. */
function whereOf(s: SummaryFacts, f: Formats, w: AllWords, noun: Noun): Words {
  const all = counted(f, amongOf(s));
  const part = partOf(s, f, w);
  return s.work?.among === null ? w.ofWorld(part, all) : w.ofThe(part, all, noun, w.nouns);
}

/** The number of countries in which work is documented, or that there are none. */
function partOf(s: SummaryFacts, f: Formats, w: AllWords): Words {
  return [s.fitting.all > 0 ? { number: f.number(s.fitting.all) } : w.noCountry];
}

/** Who countries are, and in how many of them offices are known; with less where that is too long. */
function standings(s: SummaryFacts, f: Formats, w: AllWords, countries: Words): Words[] {
  const { status, office } = s.chosen;
  const who: Words[] = [
    ...(s.alone ? [[s.alone]] : []),
    ...(status.length === 1 ? [] : [statusesInWords(s, f, w)]),
  ];
  const hosts = () => w.officesInThese(counted(f, s.hosts), s.hosts === 2 && s.fitting.all === 2);
  const isCounted = s.fitting.all === 1 || s.offices === 0;
  const known = office.length > 0 ? [] : [isCounted ? knownOf(s, f, w) : hosts()];
  // The line below has both, too.
  return [[...who, ...known], who, known, []].map((items) => withItems(f, countries, items));
}

/** How many offices are known; where none is, of how many the opening is not dated. */
function knownOf(s: SummaryFacts, f: Formats, w: AllWords): Words {
  if (s.offices > 0) return w.offices(counted(f, s.offices));
  return s.undated > 0 ? w.undatedOffices(counted(f, s.undated)) : [w.noOffice];
}
