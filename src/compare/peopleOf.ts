import type { Indicator } from '../world/tables';
import type { Country } from '../world/world';
import type { Cell } from './difference';

/** What UN DESA's table says of people, in the order of the rows. */
export const PEOPLE = ['population', 'migrants', 'migrant-share', 'women', 'refugees'] as const;
export type PeopleMeasure = (typeof PEOPLE)[number];

/**
 * A measure of one country, or of several together: persons are added up, the share of migrants is all migrants
 * over all people, the share of women is all women among the migrants over all migrants. Only countries with a
 * figure count, and the cell says of how many there is one.
 */
export function peopleCell(
  countries: readonly Country[],
  rows: ReadonlyMap<string, Indicator>,
  measure: PeopleMeasure,
): Cell {
  const known = countries.flatMap(({ iso3 }) => {
    const row = rows.get(iso3);
    const figure = row && figureOf(row, measure);
    return figure ? [figure] : [];
  });
  if (known.length === 0) return { is: 'unknown' };
  const counts = { known: known.length, whole: countries.length };
  const sum = (of: 'value' | 'base') => known.reduce((total, figure) => total + figure[of], 0);
  if (measure !== 'migrant-share' && measure !== 'women')
    return { is: 'amount', value: sum('value'), ...counts };
  const base = sum('base');
  return base === 0 ? { is: 'unknown' } : { is: 'share', value: sum('value') / base, ...counts };
}

/** Persons, and the persons that they are a part of; null where the table has no figure. */
function figureOf(row: Indicator, measure: PeopleMeasure): { value: number; base: number } | null {
  const { population, migrants, femaleShare, refugees } = row;
  switch (measure) {
    case 'population':
      return { value: population, base: 1 };
    case 'migrants':
      return migrants === null ? null : { value: migrants, base: 1 };
    case 'refugees':
      return refugees === null ? null : { value: refugees, base: 1 };
    case 'migrant-share':
      return migrants === null ? null : { value: migrants, base: population };
    case 'women':
      return migrants === null || femaleShare === null
        ? null
        : { value: (migrants * femaleShare) / 100, base: migrants };
  }
}
