import { setOf, type CountrySet } from './countrySet';
import { dayAt, dayNumber, lastDay, type Day } from './days';
import type { RegionId } from './rows';
import type { Span } from './spans';
import type { World } from './world';

// Of regional offices beyond the day that is shown: apart from what is asked of the day, as the first view does without.

/** The day itself where it lasts on it, or else the nearest day on which it does. */
export function nearestDay({ from, to }: Span, day: Day): Day {
  const first = lastDay(from);
  if (day < first || to === '') return day < first ? first : day;
  const last = dayAt(dayNumber(lastDay(to)) - 1);
  return day < last ? day : last;
}

/** The countries that a regional office covers at any time. */
export function everCovered({ countries }: World, id: RegionId): CountrySet {
  const own = countries.filter(({ coverage }) => coverage.some(({ region }) => region === id));
  return setOf(
    countries.length,
    own.map(({ index }) => index),
  );
}
