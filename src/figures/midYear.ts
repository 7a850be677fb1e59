import { dayIn, type Day } from '../world/days';
import type { DetailTables, Indicator } from '../world/tables';

/** The day that a mid-year of UN DESA stands for. */
export function middleOf(year: number): Day {
  return dayIn(year, 7);
}

/**
 * The year whose figures count on a day, wherever any are shown: the last whose middle is not after the day, or null
 * before the first.
 * @param of whatever stands for a year, in any order: rows of the table, or years
 */
export function lastMidYear(of: readonly { year: number }[], day: Day): number | null {
  let last: number | null = null;
  for (const { year } of of) if (middleOf(year) <= day && (last === null || year > last)) last = year;
  return last;
}

/** The first year of the figures, if the day lies before its middle, else null: said in place of them. */
export function beginAfter(of: readonly { year: number }[], day: Day): number | null {
  if (of.length === 0 || lastMidYear(of, day) !== null) return null;
  return Math.min(...of.map(({ year }) => year));
}

/** The figures of a year, by the code of the country. */
export function figuresOf(
  indicators: DetailTables['indicators'],
  year: number | null,
): ReadonlyMap<string, Indicator> {
  return new Map(indicators.filter((row) => row.year === year).map((row) => [row.iso3, row]));
}
