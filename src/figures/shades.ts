import { setOf, type CountrySet } from '../world/countrySet';
import type { ClassMethod, IndicatorId } from '../world/rows';
import type { IndicatorDefinition } from '../world/tables';
import type { World } from '../world/world';
import { classBreaks, classOf } from './classes';
import type { DocumentedWork } from './documented';
import type { WorldOnDay } from './match';
import { isOfMidYear, midYearOn, valuesOf, type MidYear } from './indicators';

/** As many as a reader can tell apart, and find again in the legend. */
export const MOST_CLASSES = 5;

export interface ShadeClass {
  /** The name that its countries carry on the map: "1" for the lowest. */
  key: string;
  /** The least value of the class, and the first value above it; null at the ends. */
  from: number | null;
  to: number | null;
  countries: CountrySet;
}

/** How an indicator colours the map on a day. */
export interface Shades {
  indicator: IndicatorDefinition;
  /** The mid-year; null where there is none yet, and for what has no year. */
  year: number | null;
  /** The first mid-year that has figures. */
  firstYear: number | null;
  method: ClassMethod;
  /** The least and the greatest value of all mid-years. */
  least: number;
  greatest: number;
  /** By country index. */
  values: readonly (number | null)[];
  classes: readonly ShadeClass[];
  /** Countries without a figure, or where nothing documented was found. */
  none: CountrySet;
  /** The class of each country by its code: "1" to "5", or "none". */
  classOf: ReadonlyMap<string, string>;
}

/**
 * Makes the function that classes countries. Classes are the same for all mid-years, so that a colour keeps its
 * meaning while the date moves. Its answer stays the same object as long as it says the same.
 */
export function shader(
  world: World,
  midYears: readonly MidYear[],
): (id: IndicatorId, on: Pick<WorldOnDay, 'day' | 'work'>) => Shades {
  const known = new Map<string, { shades: Shades; work: DocumentedWork }>();
  return (id, { day, work }) => {
    const indicator = world.indicators.find((one) => one.id === id);
    if (!indicator) throw new Error(`unknown indicator: ${id}`);
    const midYear = isOfMidYear(indicator) ? midYearOn(midYears, day) : null;
    const key = `${id} ${midYear?.year ?? ''}`;
    const last = known.get(key);
    // Documented work is made once for each way to count it.
    if (last && (isOfMidYear(indicator) || last.work === work)) return last.shades;
    const shades = shadesOf(world, indicator, midYear, midYears, work);
    known.set(key, { shades, work });
    return shades;
  };
}

function shadesOf(
  world: World,
  indicator: IndicatorDefinition,
  midYear: MidYear | null,
  midYears: readonly MidYear[],
  work: DocumentedWork,
): Shades {
  const isYearly = isOfMidYear(indicator);
  const isFound = (value: number | null) => value !== null && (isYearly || value > 0);
  const everyYear = isYearly ? midYears : [null];
  const all = everyYear.flatMap((one) =>
    valuesOf(world, indicator, one, work).flatMap((value) => (value !== null && isFound(value) ? value : [])),
  );
  const breaks = classBreaks(all, indicator.classes, MOST_CLASSES);
  const values = valuesOf(world, indicator, midYear, work);
  const keys = values.map((value) =>
    value !== null && isFound(value) ? String(classOf(value, breaks) + 1) : 'none',
  );
  const withKey = (key: string) =>
    setOf(
      world.countries.length,
      keys.flatMap((own, index) => (own === key ? index : [])),
    );
  return {
    indicator,
    year: midYear?.year ?? null,
    firstYear: (isYearly && midYears[0]?.year) || null,
    method: indicator.classes,
    least: Math.min(...all),
    greatest: Math.max(...all),
    values,
    classes: Array.from({ length: breaks.length + 1 }, (_, i) => ({
      key: String(i + 1),
      from: breaks[i - 1] ?? null,
      to: breaks[i] ?? null,
      countries: withKey(String(i + 1)),
    })),
    none: withKey('none'),
    classOf: new Map(world.countries.map(({ iso3, index }) => [iso3, keys[index] ?? 'none'])),
  };
}
