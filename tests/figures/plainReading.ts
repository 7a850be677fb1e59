import type { Chosen } from '../../src/choice/chosen';
import type { Facet } from '../../src/choice/facets';
import { cell, rawRows, type RawRow } from '../world/rawRows';

/**
 * A second, slow reading of the tables, written from the words of data/README.md and of the page's contract
 * and from nothing in src: what the fast one is held against. It knows countries by their codes.
 */

const countries = rawRows('countries');
const stateOfTerritory = new Map(rawRows('territories').map((row) => [cell(row, 'shape'), cell(row, 'of')]));
const groupOf = new Map(rawRows('activities').map((row) => [cell(row, 'id'), cell(row, 'group')]));
const continentOf = new Map(countries.map((row) => [cell(row, 'iso3'), cell(row, 'continent')]));

const spells = byCountry(rawRows('members'), (code) => code);
const sinceOf = new Map(rawRows('presence').map((row) => [cell(row, 'iso3'), cell(row, 'since')]));
const coverage = byCountry(rawRows('coverage'), (code) => code);
const work = byCountry(rawRows('work'), (code) => code);
const offices = byCountry(rawRows('offices'), (code) => stateOfTerritory.get(code) || code);

function byCountry(rows: RawRow[], countryOf: (code: string) => string): Map<string, RawRow[]> {
  const groups = new Map<string, RawRow[]>();
  for (const row of rows) {
    const code = countryOf(cell(row, 'iso3'));
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return groups;
}

const ids = (table: string) => rawRows(table).map((row) => cell(row, 'id'));
const KINDS = [...new Set(rawRows('offices').map((row) => cell(row, 'kind')))];

export const CODES = countries.map((row) => cell(row, 'iso3'));
/** Everything that can be chosen in each facet. */
export const OPTIONS: Record<Facet, string[]> = {
  area: ids('areas'),
  theme: ids('themes'),
  activity: ids('activities'),
  region: [...ids('regional-offices'), ...ids('continents')],
  status: ['member', 'observer', 'former', 'other'],
  office: KINDS,
  country: CODES,
};
const FACETS = Object.keys(OPTIONS) as Facet[];
/** The same on a day: regional offices of other times are not offered. */
export const optionsOn = (date: string, facet: Facet): string[] =>
  OPTIONS[facet].filter(
    (value) => facet !== 'region' || regionsOn(date).includes(value) || ids('continents').includes(value),
  );
/** A country has one region and one status and is one country: there any of the values is enough. */
const ALWAYS_ANY: Facet[] = ['region', 'status', 'country'];

/** Only a year: 31 December of it; only a month: its last day; between two days: the second. */
export function counted(between: string): string {
  const date = between.split('/').at(-1)!;
  const [year, month] = date.split('-');
  if (!month) return `${date}-12-31`;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date.length === 7 ? `${date}-${lengths[Number(month) - 1]}` : date;
}

/** In the year of a change, what went before holds until the day before its last, and what came after from then on. */
const holdsOn = (row: RawRow, date: string) =>
  counted(cell(row, 'from')) <= date && (row['to'] === '' || date < counted(cell(row, 'to')));

/** The rows of coverage.csv of a country that hold on a day: none, or one. */
export const coverageOf = (code: string, date: string): RawRow[] =>
  (coverage.get(code) ?? []).filter((row) => holdsOn(row, date));

/** The regional office that covers a country on a day. */
export const regionOf = (code: string, date: string): string | null =>
  coverageOf(code, date)[0]?.['regional_office'] ?? null;

/** The regional offices of a day, in the order of the table. */
export const regionsOn = (date: string): string[] =>
  rawRows('regional-offices')
    .filter((row) => holdsOn(row, date))
    .map((row) => cell(row, 'id'));

/** How many regional offices there are; in the time of a change whose day is not known, the least and the most it can be. */
export function regionalOfficesOn(date: string): [least: number, most: number] {
  const spans = rawRows('regional-offices').flatMap((row) => [cell(row, 'from'), cell(row, 'to')]);
  const times = spans.flatMap((text): [string, string][] => {
    const [first = '', last = first] = text.split('/');
    if (first.length === 4) return [[`${first}-01-01`, `${last}-12-31`]];
    return first === last ? [] : [[first, last]];
  });
  const own = times.filter(([first, last]) => first <= date && date <= last);
  const on = (day: string) => regionsOn(day).length;
  const counts = [on(date), ...own.flatMap(([first, last]) => [on(first), on(last)])];
  return [Math.min(...counts), Math.max(...counts)];
}

/** The countries that a regional office covers on a day, or that lie on a continent. */
export const codesOfRegion = (key: string, date: string): string[] =>
  CODES.filter((code) => regionOf(code, date) === key || continentOf.get(code) === key);

export function statusOf(code: string, date: string): string {
  const own = spells.get(code) ?? [];
  const hasBegun = own.filter((row) => counted(cell(row, 'from')) <= date);
  const runs = hasBegun.filter((row) => row['to'] === '' || date <= counted(cell(row, 'to')));
  if (runs.some((row) => row['status'] === 'member')) return 'member';
  if (runs.length > 0) return 'observer';
  return hasBegun.some((row) => row['status'] === 'member') ? 'former' : 'other';
}

/** Whether the country became independent only after that day. */
export function isNotYet(code: string, date: string): boolean {
  const independent = cell(
    countries.find((row) => row['iso3'] === code)!,
    'independent',
  );
  return independent !== '' && counted(independent) > date;
}

/** How many countries have a status on a day. */
export function countOn(date: string, status: string): number {
  return CODES.filter((code) => statusOf(code, date) === status).length;
}

/** The codes that host an office on some day, those of territories too. */
export const HOST_CODES = new Set(rawRows('offices').map((row) => cell(row, 'iso3')));
/** The countries that do; an office in a territory is its state's. */
export const HOSTS = [...offices.keys()];

/** Whether a year is given that has ended by the date, or ends on it. */
const isOver = (year: string, date: string) => year !== '' && counted(year) <= date;

/** The office's own year, or the latest that it can be. */
const isOwnYear = (row: RawRow) =>
  ['office', 'office-by', 'office-inferred'].includes(cell(row, 'opened_basis'));

/** From the year of its own opening, or else of its source, until it closed. */
function isKnown(row: RawRow, date: string): boolean {
  const from = isOwnYear(row) ? cell(row, 'opened') : cell(row, 'source_year');
  return isOver(from, date) && !isOver(cell(row, 'closed'), date);
}

/** Not known yet, and not known to have opened later or to have closed, where the organization was by then. */
function isUndated(row: RawRow, code: string, date: string): boolean {
  if (isKnown(row, date) || isOwnYear(row) || isOver(cell(row, 'closed'), date)) return false;
  const years = [cell(row, 'opened'), sinceOf.get(code) ?? ''];
  return years.some((year) => isOver(year, date)) || offices.get(code)!.some((other) => isKnown(other, date));
}

/** The rows of a country's offices that are known on the date, and of those whose opening is not dated. */
export function officesOf(code: string, date: string): { known: RawRow[]; undated: RawRow[] } {
  const own = offices.get(code) ?? [];
  return {
    known: own.filter((row) => isKnown(row, date)),
    undated: own.filter((row) => isUndated(row, code, date)),
  };
}

/** The rows of all offices that the date shows, those first that are known. */
export function officesShownOn(date: string): RawRow[] {
  const own = CODES.map((code) => officesOf(code, date));
  return [...own.flatMap(({ known }) => known), ...own.flatMap(({ undated }) => undated)];
}

/** The kinds of a country's offices that are known on the date. */
export function officeKindsOf(code: string, date: string): string[] {
  return officesOf(code, date).known.map((row) => cell(row, 'kind'));
}

/** All that a country can be chosen by, on a day: what the facets ask for. */
export type Traits = Record<Facet, string[]>;

/** The rows of work that count: strong evidence, or all of it; and only of the years that are asked for, if any are. */
export function workOf(
  code: string,
  { evidence, documents }: Pick<Chosen, 'evidence' | 'documents'>,
): RawRow[] {
  const [from, to] = (documents ?? '..').split('..') as [string, string];
  return (work.get(code) ?? []).filter((row) => {
    const isStrong =
      row['reach'] === 'in-country' && ['activity', 'listing'].includes(cell(row, 'evidence_kind'));
    const year = cell(row, 'year');
    const isInTime =
      documents === null || (year !== '' && (from === '' || year >= from) && (to === '' || year <= to));
    return (evidence === 'all' || isStrong) && isInTime;
  });
}

/** The area or task of a row of work. */
export const groupOfWork = (row: RawRow) => groupOf.get(cell(row, 'activity'))!;

export function traitsOf(code: string, chosen: Pick<Chosen, 'date' | 'evidence' | 'documents'>): Traits {
  const { date } = chosen;
  const activities = workOf(code, chosen).map((row) => cell(row, 'activity'));
  const groups = activities.map((id) => groupOf.get(id)!);
  return {
    area: groups,
    theme: groups,
    activity: activities,
    region: [regionOf(code, date), continentOf.get(code)].filter((id): id is string => !!id),
    status: [statusOf(code, date)],
    office: officeKindsOf(code, date),
    country: [code],
  };
}

/** The codes of the countries that fit a choice, facets in `but` left aside. */
export function fitting(chosen: Chosen, traits: ReadonlyMap<string, Traits>, but: Facet[] = []): string[] {
  const asked = FACETS.filter((facet) => chosen[facet].length > 0 && !but.includes(facet));
  return CODES.filter((code) =>
    asked.every((facet) => {
      const holds = (value: string) => traits.get(code)![facet].includes(value);
      const values: readonly string[] = chosen[facet];
      return chosen.match === 'all' && !ALWAYS_ANY.includes(facet) ? values.every(holds) : values.some(holds);
    }),
  );
}

/** The countries among which the options of a facet are counted: with "all", an option comes on top. */
export function groundFor(chosen: Chosen, traits: ReadonlyMap<string, Traits>, ...facets: Facet[]): string[] {
  const isOnTop = chosen.match === 'all' && !facets.some((facet) => ALWAYS_ANY.includes(facet));
  return fitting(chosen, traits, isOnTop ? [] : facets);
}
