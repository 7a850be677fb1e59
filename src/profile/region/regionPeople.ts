import type { CountrySet } from '../../world/countrySet';
import type { Day } from '../../world/days';
import type { DetailTables, IndicatorDefinition } from '../../world/tables';
import type { World } from '../../world/world';
import { indicatorsIn, midYearOn, midYearsOf, rowsIn, totalOf, type Total } from '../../figures/indicators';

/** An indicator of a region's countries together, beside that of every area of the table. */
interface RegionFigure {
  indicator: IndicatorDefinition;
  here: Total;
  world: Total;
}

/** What the tables show of the people of a region at a mid-year. */
export interface RegionPeople {
  year: number;
  figures: RegionFigure[];
  /** How many countries and areas the world's figures hold. */
  worldAreas: number;
}

/**
 * The figures of UN DESA at the last mid-year up to a day, of the countries of a set together. Areas of the statistics
 * that are no country of ours (dependent territories, mostly) count for the world only.
 * @returns null before the first mid-year, and if none of the countries has a row
 */
export function regionPeople(
  world: World,
  { indicators }: DetailTables,
  countries: CountrySet,
  day: Day,
): RegionPeople | null {
  const midYear = midYearOn(midYearsOf(world, indicators), day);
  const own = midYear ? rowsIn(midYear, countries) : [];
  if (!midYear || own.length === 0) return null;
  return {
    year: midYear.year,
    figures: indicatorsIn(world, 'region').map((indicator) => ({
      indicator,
      here: totalOf(indicator, own),
      world: totalOf(indicator, midYear.world),
    })),
    worldAreas: midYear.world.length,
  };
}
