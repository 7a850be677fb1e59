import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import type { Facet } from '../../src/choice/facets';
import { LANGS, type Lang } from '../../src/world/tables';
import { plainText } from '../../src/words/format';
import { NOTHING_CHOSEN } from '../realData';
import { anyChoice, traitsOn } from '../figures/choices';
import {
  CODES,
  countOn,
  fitting,
  groupOfWork,
  isNotYet,
  officesOf,
  OPTIONS,
  regionalOfficesOn,
  statusOf,
  workOf,
} from '../figures/plainReading';
import { cell, rawRows, type RawRow } from '../world/rawRows';
import { factsOf, LANGUAGES, saidOf } from './sentences';

const WORK: Facet[] = ['area', 'theme', 'activity'];
const OTHERS: Facet[] = ['region', 'status', 'office', 'country'];
const FOUNDED = '1951-12-31';
/** Names that hold a number of their own: Kosovo's has that of a resolution. */
const numbered = (lang: Lang) =>
  rawRows('countries').flatMap((row) => (/\d/.test(row[`name_${lang}`]!) ? row[`name_${lang}`]! : []));
const continents = new Set(rawRows('continents').map((row) => row['id']));

const asks = (chosen: Chosen, facets: Facet[]) => facets.some((facet) => chosen[facet].length > 0);
const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
/** Whether the first numbers are among the others, each as often. */
function isWithin(some: readonly number[], all: readonly number[]): boolean {
  const left = [...all];
  return some.every((number) => left.includes(number) && left.splice(left.indexOf(number), 1).length === 1);
}

/** What is counted of a choice, from the rows of the tables. */
function recounted(chosen: Chosen) {
  const traits = traitsOn(chosen);
  const fit = fitting(chosen, traits);
  const own = fit.map((code) => officesOf(code, chosen.date).known.filter(isAsked(chosen)));
  const strong = { ...chosen, evidence: 'strong' } as const;
  return {
    fit: fit.length,
    among: fitting(chosen, traits, WORK).length,
    statuses: chosen.status.length === 1 ? [] : statusesOf(fit, chosen.date, asks(chosen, WORK)),
    notYet: notYetOf(fit, chosen),
    isNoneYet: fit.length > 0 && fit.every((code) => isNotYet(code, chosen.date)),
    offices: own.flat().length,
    hosts: own.filter(({ length }) => length > 0).length,
    undated: undatedOffices(chosen, fitting(chosen, traits, ['office'])).length,
    documents: asks(chosen, WORK) ? documentsOf(chosen, fit) : yearsAsked(chosen),
    weak: fit.length - fitting(strong, traitsOn(strong)).length,
  };
}
type Recounted = ReturnType<typeof recounted>;

/** How many were no states yet, where their number is to be said: of all alike it is their status. */
function notYetOf(fit: readonly string[], chosen: Chosen): number {
  const { length } = fit.filter(
    (code) => statusOf(code, chosen.date) === 'other' && isNotYet(code, chosen.date),
  );
  return length === fit.length && chosen.status.length !== 1 ? 0 : length;
}

const positive = (numbers: readonly number[]) => numbers.filter((number) => number > 0);

/** Whether the headline says what it has to, and no number that is not counted. */
function isRight(numbers: readonly number[], chosen: Chosen, of: Recounted): boolean {
  const { fit, among, statuses, offices, hosts, undated } = of;
  const isOfWork = asks(chosen, WORK);
  // Regions that cover the chosen countries ask for nothing more.
  const isCovered = among === chosen.country.length && !asks(chosen, ['status', 'office']);
  const isOfCountries = asks(chosen, ['country']) && !asks(chosen, OTHERS.slice(0, 3));
  const isNamed = isOfCountries || isCovered || among === 1;
  /** How many values stand for their names, where those are too many. */
  const values = WORK.map((facet) => chosen[facet].length).filter((length) => length > 1);
  const counts = isOfWork
    ? [among, fit, ...values]
    : [among, ...statuses, offices, hosts, ...(offices === 0 ? [undated] : [])];
  if (!isWithin(numbers, counts)) return false;
  if (among === 0 || isNamed) return true;
  return isWithin(isOfWork && fit > 0 && fit < among ? [fit, among] : [among], numbers);
}

/** Every number that the line has to say, but for that of the date, and those of what is chosen. */
function inLine(of: Recounted, isStatusSaid: boolean, isOfficesSaid: boolean): number[] {
  const hosts = of.hosts < of.fit && of.hosts > 0 ? [of.hosts] : [];
  return positive([
    ...(isStatusSaid ? [] : of.statuses),
    of.notYet,
    ...(of.fit === 0 || isOfficesSaid ? [] : [of.offices, ...hosts]),
    of.undated,
    ...of.documents,
    of.weak,
  ]);
}

/** The years of the documents that count, where that is limited. */
function yearsAsked({ documents }: Chosen): number[] {
  return [...new Set((documents ?? '').split('..'))].filter(Boolean).map(Number);
}

/** Of the whole world: what the headline counts, and what the line. */
function ofTheWorld(chosen: Chosen): { headline: number[]; line: number[]; open: number } {
  const { date } = chosen;
  const years = yearsAsked(chosen);
  if (date < FOUNDED) return { headline: [], line: years, open: 0 };
  const known = CODES.flatMap((code) => officesOf(code, date).known);
  const hosts = new Set(known.map((row) => row['iso3']));
  const countriesOf = (state: 'known' | 'undated') =>
    CODES.filter((code) => officesOf(code, date)[state].length > 0);
  const undated = CODES.flatMap((code) => officesOf(code, date).undated);
  // Where areas are counted apart from the countries that they belong to, those without a known office are, too.
  const further =
    hosts.size > countriesOf('known').length
      ? new Set(undated.map((row) => row['iso3']).filter((code) => !hosts.has(code)))
      : new Set(countriesOf('undated').filter((code) => !countriesOf('known').includes(code)));
  return {
    headline: positive([countOn(date, 'member'), hosts.size]),
    line: positive([countOn(date, 'observer'), ...new Set(regionalOfficesOn(date)), ...years]),
    open: further.size,
  };
}

/** How many names follow the first three, where there are more than four. */
function namesLeftOut(chosen: Chosen, facet: Facet): number[] {
  const values: readonly string[] = chosen[facet];
  const lists =
    facet === 'region'
      ? [values.filter((id) => !continents.has(id)), values.filter((id) => continents.has(id))]
      : [values];
  return lists.flatMap(({ length }) => (length > 4 ? [length - 3] : []));
}

/** The rows of documents behind the work that is asked for: their years, and how many have none. */
function documentsOf(chosen: Chosen, fit: readonly string[]): number[] {
  if (chosen.documents !== null) return yearsAsked(chosen);
  const asked = new Set<string>([...chosen.area, ...chosen.theme, ...chosen.activity]);
  const rows = fit
    .flatMap((code) => workOf(code, chosen))
    .filter((row) => asked.has(cell(row, 'activity')) || asked.has(groupOfWork(row)));
  const years = rows
    .map((row) => cell(row, 'year'))
    .filter((year) => year !== '')
    .sort();
  const undated = rows.length - years.length;
  return [
    ...new Set([years[0], years.at(-1)].flatMap((year) => (year === undefined ? [] : Number(year)))),
    ...(undated > 0 ? [undated] : []),
  ];
}

/** How many have which status, where not all have the same; where they have, how many, of two and of those with work. */
function statusesOf(codes: readonly string[], date: string, isOfWork: boolean): number[] {
  const statuses = codes.map((code) => statusOf(code, date));
  const different = [...new Set(statuses)];
  if (different.length === 1 && different[0] !== 'other')
    return codes.length === 2 || (isOfWork && codes.length > 2) ? [codes.length] : [];
  return different.length < 2 ? [] : different.map((one) => statuses.filter((own) => own === one).length);
}

const isAsked = (chosen: Chosen) => {
  const kinds: readonly string[] = chosen.office;
  return (row: RawRow) => kinds.length === 0 || kinds.includes(cell(row, 'kind'));
};

function undatedOffices(chosen: Chosen, codes: readonly string[]): RawRow[] {
  return codes.flatMap((code) => officesOf(code, chosen.date).undated).filter(isAsked(chosen));
}

/** "Both", as a language says it, is a number, too; Arabic says one and two by the noun itself. */
const IN_WORDS: Record<Lang, readonly (readonly [RegExp, string])[]> = {
  en: [[/\b[Bb]oth\b/g, '2']],
  de: [[/\b[Bb]eiden?\b/g, '2']],
  fr: [[/\bdeux\b/g, '2']],
  es: [[/\b[Aa]mb[oa]s\b/g, '2']],
  ar: [
    // "Not one" is none.
    [/ما من [^:،.]*?واحدة?/g, ''],
    [
      /كل(?:ا|تا) (?:البلدين|الدولتين|العضوين)(?: المختارين| العضوين| المراقبتين| السابقين)?|كلاهما|كليهما/g,
      '2',
    ],
    [
      /بلد(?:ان|ين)(?: اثنان| مختاران| مختارين| آخران| آخرين)(?! و)|دولت(?:ان عضوان|ين عضوين|ان مراقبتان|ين مراقبتين)/g,
      '2',
    ],
    [/(?<!\d )بلدين(?: وإقليمين)?|عضو(?:ان سابقان|ين سابقين)|مكتب(?:ان|ين)|قيدان|اثن(?:ان|ين) منها/g, '2'],
    [
      /(?:بلد|دولة|عضو|مكتب|قيد)(?: [\p{L}]+)? واحدة?(?: معروف)?|واحد منها|(?<!\d )(?:بلد|مكتب) آخر(?!\p{L})/gu,
      '1',
    ],
  ],
};
/** … of countries that have a status: it stands for nothing else there. */
const BOTH_ARE = /: (?:both|beide|tous deux|ambos|كلاهما) /;

/** The numbers of a text, in order of size; those of dates and names aside. */
function numbersIn(text: string, chosen: Chosen, lang: Lang): number[] {
  const { formats } = LANGUAGES[lang];
  const aside = [
    ...[chosen.date, FOUNDED, FOUNDED.slice(0, 7)].map((date) => formats.date(date)),
    ...numbered(lang),
  ];
  const counts = IN_WORDS[lang].reduce(
    (rest, [words, digit]) => rest.replace(words, digit),
    aside.reduce((rest, date) => rest.replaceAll(date, ''), text),
  );
  return inOrder(
    (counts.match(/\d+(?:[.,\u202f\u00a0]\d{3})*/g) ?? []).map((number) => Number(number.replace(/\D/g, ''))),
  );
}

const NONE_YET =
  /not independent then|damals nicht unabhängig|pas encore indépendant|no independientes? entonces|غير مستقل(?:ة|ين)? آنذاك/;
const CHOSEN = / (?:Chosen|Gewählt|Sélection|Selección|الاختيار)\u00a0?: .*$/s;

/** Holds each number of headline and line against the rows. */
function recount(lang: Lang, chosen: Chosen): void {
  const said = saidOf(lang, factsOf({ ...chosen, lang }));
  const headline = plainText(said.headline);
  expect(headline.length, headline).toBeLessThanOrEqual(90);
  const inHeadline = numbersIn(headline, chosen, lang);
  const line = numbersIn(said.line.replace(CHOSEN, ''), chosen, lang);
  if (!asks(chosen, [...WORK, ...OTHERS])) {
    const world = ofTheWorld(chosen);
    // What is open stands in the headline, or where that is too long, in the line: once, at any rate.
    const open = positive([world.open]);
    expect([
      [inOrder([...world.headline, ...open]), inOrder(world.line)],
      [inOrder(world.headline), inOrder([...world.line, ...open])],
    ]).toContainEqual([inHeadline, line]);
    return;
  }
  const of = recounted(chosen);
  expect(isRight(inHeadline, chosen, of), `${headline}: ${JSON.stringify(of)}`).toBe(true);
  const isPair = of.statuses.length === 1;
  expect(NONE_YET.test(headline + said.line), headline).toBe(of.isNoneYet || of.notYet > 0);
  const isStatusSaid =
    !asks(chosen, WORK) && (isPair ? BOTH_ARE.test(headline) : isWithin(of.statuses, inHeadline));
  const isOfficesSaid = !asks(chosen, WORK) && of.hosts === of.fit && inHeadline.includes(of.offices);
  const wanted = [false, ...(isOfficesSaid ? [true] : [])].map((isSaid) =>
    inOrder(inLine(of, isStatusSaid, isSaid)),
  );
  expect(wanted, said.line).toContainEqual(line);
  const [names = ''] = CHOSEN.exec(said.line) ?? [];
  const left = [...WORK, ...OTHERS].flatMap((facet) => namesLeftOut(chosen, facet));
  expect(numbersIn(names, chosen, lang)).toEqual(names === '' ? [] : inOrder(left));
}

test.each(LANGS)(
  'in %s, each number of headline and line is one that the rows give, for 500 choices and dates',
  (lang) => {
    expect(Object.keys(OPTIONS).sort()).toEqual([...WORK, ...OTHERS].sort());
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        recount(lang, chosen);
      }),
      { numRuns: 500 },
    );
  },
);

/** Two countries on any day, and now and then what is asked of them. */
const anyPair = fc
  .record({
    any: anyChoice,
    country: fc.subarray(CODES, { minLength: 2, maxLength: 2 }),
    area: fc.subarray(OPTIONS.area, { maxLength: 1 }),
    office: fc.subarray(OPTIONS.office, { maxLength: 1 }),
  })
  .map(({ any, ...values }) => ({ ...NOTHING_CHOSEN, date: any.date, ...values }) as Chosen);

test.each(LANGS)('in %s, “both” is said of two, and of all that there are', (lang) => {
  fc.assert(
    fc.property(anyPair, (chosen) => {
      recount(lang, chosen);
    }),
    { numRuns: 100 },
  );
});
