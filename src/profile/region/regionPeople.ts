import type { Day } from '../../world/days';
import type { DetailTables, Indicator } from '../../world/tables';
import { lastMidYear } from '../../figures/midYear';

/** A sum over the countries that have the figure, beside the sum over every area of the table. */
interface PeopleSum {
  here: number;
  world: number;
  /** How many countries of the region have the figure. */
  withFigure: number;
}

/** Population and migrants of a region at a mid-year. */
export interface RegionPeople {
  year: number;
  population: PeopleSum;
  migrants: PeopleSum;
  /** Migrants in the population, from 0 to 1, where a country has both figures; here and in the world. */
  migrantShare: number | null;
  worldMigrantShare: number | null;
  /** How many countries and areas the world's sums hold. */
  worldAreas: number;
}

/**
 * Sums the figures of UN DESA at the last mid-year up to a day over the countries with these codes. Areas of the
 * statistics that are no country of ours (dependent territories, mostly) count for the world only.
 * @returns null before the first mid-year, and if none of the countries has a row
 */
export function regionPeople(
  detail: DetailTables,
  codes: ReadonlySet<string>,
  day: Day,
): RegionPeople | null {
  const year = lastMidYear(detail.indicators, day);
  if (year === null) return null;
  const rows = detail.indicators.filter((row) => row.year === year);
  const own = rows.filter(({ iso3 }) => codes.has(iso3));
  if (own.length === 0) return null;
  const sum = (measure: 'population' | 'migrants'): PeopleSum => {
    const given = own.filter((row) => row[measure] !== null);
    return { here: total(given, measure), world: total(rows, measure), withFigure: given.length };
  };
  return {
    year,
    population: sum('population'),
    migrants: sum('migrants'),
    migrantShare: shareOfMigrants(own),
    worldMigrantShare: shareOfMigrants(rows),
    worldAreas: rows.length,
  };
}

function total(rows: readonly Indicator[], measure: 'population' | 'migrants'): number {
  return rows.reduce((sum, row) => sum + (row[measure] ?? 0), 0);
}

function shareOfMigrants(rows: readonly Indicator[]): number | null {
  const given = rows.filter(({ migrants }) => migrants !== null);
  const population = total(given, 'population');
  return population > 0 ? total(given, 'migrants') / population : null;
}
