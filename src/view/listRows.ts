import { has } from '../model/countrySet';
import { STATUSES, type Status } from '../model/membership';
import type { AreaId } from '../model/rows';
import type { Lang } from '../model/tables';
import type { Country, World } from '../model/world';
import type { DayView, Fit } from './match';

/** A country as the list shows it. */
export interface ListRow {
  country: Country;
  name: string;
  status: Status;
  /** City of the regional office that covers it. */
  region: string | null;
  /** Offices shown on the day. */
  offices: number;
  /** Work areas with documented work. */
  areas: AreaId[];
  fits: boolean;
}

export type ListColumn = 'country' | 'status' | 'region' | 'offices' | 'areas';

export const LIST_COLUMNS: readonly ListColumn[] = ['country', 'status', 'region', 'offices', 'areas'];

/** Every country with what the list shows of it, in the order of the table of countries. */
export function listRows(world: World, view: DayView, fit: Fit, lang: Lang): ListRow[] {
  const cities = new Map<string, string>(world.regions.map(({ id, city }) => [id, city]));
  const offices = new Map<Country, number>();
  for (const { country } of view.offices) offices.set(country, (offices.get(country) ?? 0) + 1);
  return world.countries.map((country) => ({
    country,
    name: country.name[lang],
    status: view.statuses[country.index] ?? 'other',
    region: country.region && (cities.get(country.region) ?? null),
    offices: offices.get(country) ?? 0,
    areas: world.areas.flatMap(({ id }) => {
      const documented = world.sets.area.get(id);
      return documented && has(documented, country.index) ? [id] : [];
    }),
    fits: has(fit.all, country.index),
  }));
}

/**
 * The rows in the order of a column; what is equal there stands by name. Numbers begin with the largest,
 * words with A, statuses with members; `isReversed` turns the column's order round. Empty cells come last.
 * @param compare orders texts as the reader's language does
 */
export function sortRows(
  rows: readonly ListRow[],
  column: ListColumn,
  isReversed: boolean,
  compare: (a: string, b: string) => number,
): ListRow[] {
  const turn = isReversed ? -1 : 1;
  const byName = (a: ListRow, b: ListRow) => compare(a.name, b.name);
  const byColumn: Record<ListColumn, (a: ListRow, b: ListRow) => number> = {
    country: (a, b) => turn * byName(a, b),
    status: (a, b) => turn * (STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    region: (a, b) =>
      a.region === null || b.region === null
        ? Number(a.region === null) - Number(b.region === null)
        : turn * compare(a.region, b.region),
    offices: (a, b) => turn * (b.offices - a.offices),
    areas: (a, b) => turn * (b.areas.length - a.areas.length),
  };
  return rows.toSorted((a, b) => byColumn[column](a, b) || byName(a, b));
}

/** What aria-sort says: numbers begin with the largest, everything else with the least. */
export function sortDirection(column: ListColumn, isReversed: boolean): 'ascending' | 'descending' {
  const beginsWithLargest = column === 'offices' || column === 'areas';
  return beginsWithLargest === isReversed ? 'ascending' : 'descending';
}
