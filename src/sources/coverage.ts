import { NOTHING_ASKED } from '../choice/chosen';
import { activitiesIn, documentedWork } from '../figures/documented';
import { has } from '../world/countrySet';
import type { WorldOnDay } from '../figures/match';
import type { Country, RegionKey, World } from '../world/world';

/** Countries with so many kinds of activity documented, from `least` to `most`; `most` null: or more. */
interface CoverageClass {
  least: number;
  most: number | null;
  countries: number;
}

/** How far work is documented in the countries of one region. */
interface RegionCoverage {
  region: RegionKey;
  countries: number;
  /** Those for which no document was found. */
  none: number;
  /** Kinds of activity per country, on average. */
  mean: number;
}

interface Coverage {
  steps: CoverageClass[];
  /** The countries for which no document was found. */
  none: Country[];
  regions: RegionCoverage[];
  /** How many kinds of activity there are. */
  kinds: number;
}

const STEPS: readonly (readonly [least: number, most: number | null])[] = [
  [0, 0],
  [1, 2],
  [3, 5],
  [6, 9],
  [10, 14],
  [15, null],
];

/**
 * How many kinds of activity are documented, by the evidence that counts unless the reader asks otherwise: countries by
 * number, and the mean of each regional office of the day.
 */
export function coverageOf(world: World, view: Pick<WorldOnDay, 'regions' | 'sets'>): Coverage {
  const work = documentedWork(world, NOTHING_ASKED);
  const numberOf = ({ index }: Country) => activitiesIn(work, index).length;
  const within = (countries: readonly Country[], least: number, most: number | null) =>
    countries.filter((country) => numberOf(country) >= least && numberOf(country) <= (most ?? Infinity));
  return {
    steps: STEPS.map(([least, most]) => ({
      least,
      most,
      countries: within(world.countries, least, most).length,
    })),
    none: within(world.countries, 0, 0),
    regions: view.regions.map(({ id }) => {
      const set = view.sets.region.get(id);
      const own = world.countries.filter(({ index }) => set && has(set, index));
      const sum = own.reduce((total, country) => total + numberOf(country), 0);
      return {
        region: id,
        countries: own.length,
        none: within(own, 0, 0).length,
        mean: own.length > 0 ? sum / own.length : 0,
      };
    }),
    kinds: world.activities.length,
  };
}
