import type { Day } from '../model/days';
import type { DetailTables, Indicator } from '../model/tables';

/** The day that a mid-year of UN DESA stands for. */
export function middleOf(year: number): Day {
  return `${year}-07-01`;
}

/** The last year of the figures whose middle is not after the day, or null before the first. */
export function lastMidYear(indicators: DetailTables['indicators'], day: Day): number | null {
  let last: number | null = null;
  for (const { year } of indicators) if (middleOf(year) <= day && (last === null || year > last)) last = year;
  return last;
}

/** The figures of a year, by the code of the country. */
export function figuresOf(
  indicators: DetailTables['indicators'],
  year: number | null,
): ReadonlyMap<string, Indicator> {
  return new Map(indicators.filter((row) => row.year === year).map((row) => [row.iso3, row]));
}
