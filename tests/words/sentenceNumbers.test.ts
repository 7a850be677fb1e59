import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import type { Facet } from '../../src/choice/facets';
import { LANGS, type Lang } from '../../src/world/tables';
import { plainText } from '../../src/words/format';
import { anyChoice, traitsOn } from '../figures/choices';
import {
  CODES,
  countOn,
  fitting,
  groupOfWork,
  officesOf,
  OPTIONS,
  regionsOn,
  statusOf,
  workOf,
} from '../figures/plainReading';
import { cell, rawRows, type RawRow } from '../world/rawRows';
import { factsOf, LANGUAGES, partsOf } from './sentences';

const WORK: Facet[] = ['area', 'theme', 'activity'];
const OTHERS: Facet[] = ['region', 'status', 'office', 'country'];
const FOUNDED = '1951-12-31';
const regions = new Set(rawRows('regional-offices').map((row) => row['id']));
/** Names that hold a number of their own: Kosovo's has that of a resolution. */
const numbered = (lang: Lang) =>
  rawRows('countries').flatMap((row) => (/\d/.test(row[`name_${lang}`]!) ? row[`name_${lang}`]! : []));
const continents = new Set(rawRows('continents').map((row) => row['id']));

/** Every number that the sentence may say, recounted from the rows of the tables, but for the date. */
function recounted(chosen: Chosen): number[] {
  const asked = (facets: Facet[]) => facets.some((facet) => chosen[facet].length > 0);
  // Where no work is asked for, the sentence ends with which documents count.
  const years = asked(WORK) ? [] : yearsAsked(chosen);
  if (!asked([...WORK, ...OTHERS])) return ofTheWorld(chosen.date, years);
  const traits = traitsOn(chosen);
  const fit = fitting(chosen, traits);
  const among = fitting(chosen, traits, WORK);
  const isAlone = asked(WORK) && !asked(OTHERS);
  const all = CODES.length;
  const rest = [...OTHERS, ...WORK].flatMap((facet) => namesLeftOut(chosen, facet));
  const undated = undatedOffices(chosen, fitting(chosen, traits, ['office'])).length;
  const last = undated > 0 ? [undated] : [];
  // Work that is not said is not counted either.
  if (!isAlone && among.length === 0)
    return [all, ...OTHERS.flatMap((facet) => namesLeftOut(chosen, facet)), ...last, ...years];
  const documented = asked(WORK)
    ? [...(fit.length > 0 ? [fit.length] : []), ...documentsOf(chosen, fit)]
    : [];
  const byStatus = chosen.status.length === 1 ? [] : statusesOf(fit, chosen.date);
  return [
    ...(isAlone ? [all] : [among.length, all]),
    ...documented,
    ...rest,
    ...byStatus,
    ...(fit.length > 0 ? hostsOf(chosen, fit) : []),
    ...last,
    ...years,
  ];
}

/** The years of the documents that count, where that is limited. */
function yearsAsked({ documents }: Chosen): number[] {
  return [...new Set((documents ?? '').split('..'))].filter(Boolean).map(Number);
}

function ofTheWorld(date: string, years: readonly number[]): number[] {
  if (date < FOUNDED) return [];
  const known = CODES.flatMap((code) => officesOf(code, date).known);
  const hosts = new Set(known.map((row) => row['iso3']));
  const undated = CODES.flatMap((code) => officesOf(code, date).undated);
  const further = new Set(undated.map((row) => row['iso3']).filter((code) => !hosts.has(code)));
  return [
    countOn(date, 'member'),
    countOn(date, 'observer'),
    hosts.size,
    regionsOn(date).length,
    further.size,
    ...years,
  ].filter((number) => number > 0);
}

/** How many names follow the first three, where there are more than four. */
function namesLeftOut(chosen: Chosen, facet: Facet): number[] {
  const values: readonly string[] = chosen[facet];
  const lists =
    facet === 'region' ? [regions, continents].map((ids) => values.filter((id) => ids.has(id))) : [values];
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

/** How many have which status, where not all have the same. */
function statusesOf(codes: readonly string[], date: string): number[] {
  const statuses = codes.map((code) => statusOf(code, date));
  const different = [...new Set(statuses)];
  return different.length < 2 ? [] : different.map((one) => statuses.filter((own) => own === one).length);
}

const isAsked = (chosen: Chosen) => {
  const kinds: readonly string[] = chosen.office;
  return (row: RawRow) => kinds.length === 0 || kinds.includes(cell(row, 'kind'));
};

function undatedOffices(chosen: Chosen, codes: readonly string[]): RawRow[] {
  return codes.flatMap((code) => officesOf(code, chosen.date).undated).filter(isAsked(chosen));
}

/** Offices, and how many countries host them, where that is neither one nor all. */
function hostsOf(chosen: Chosen, codes: readonly string[]): number[] {
  const own = codes.map((code) => officesOf(code, chosen.date).known.filter(isAsked(chosen)));
  const offices = own.flat().length;
  const hosts = own.filter(({ length }) => length > 0).length;
  if (hosts === 0) return [];
  return codes.length === 1 || hosts === codes.length ? [offices] : [offices, hosts];
}

/** The numbers of a sentence, in order of size; those of dates and names aside. */
function numbersIn(chosen: Chosen, lang: Lang): number[] {
  const { formats } = LANGUAGES[lang];
  const text = plainText(partsOf(lang, factsOf({ ...chosen, lang })));
  const aside = [formats.date(chosen.date), formats.date(FOUNDED.slice(0, 7)), ...numbered(lang)];
  const counts = aside.reduce((rest, date) => rest.replaceAll(date, ''), text);
  return (counts.match(/\d+(?:[.,\u202f]\d{3})*/g) ?? [])
    .map((number) => Number(number.replace(/\D/g, '')))
    .sort((a, b) => a - b);
}

test.each(LANGS)(
  'in %s, each number of the sentence is one that the rows give, for 500 choices and dates',
  (lang) => {
    expect(Object.keys(OPTIONS).sort()).toEqual([...WORK, ...OTHERS].sort());
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        expect(numbersIn(chosen, lang)).toEqual(recounted(chosen).sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  },
);
