import { setOf, type CountrySet } from './countrySet';
import type { Day } from './days';
import type { RegionId } from './rows';
import { lastsOn } from './spans';
import type { Country, Region, RegionKey, World } from './world';

/** The regional offices that are there on a day. */
export function regionsOn({ regions }: Pick<World, 'regions'>, day: Day): Region[] {
  return regions.filter((region) => lastsOn(region, day));
}

/** The regional office that covers the country on a day; null where none does. */
export function regionOn({ coverage }: Pick<Country, 'coverage'>, day: Day): RegionId | null {
  return coverage.find((span) => lastsOn(span, day))?.region ?? null;
}

/** The countries of each region of a day. A regional office that is not there has no set. */
export function setsByRegion(world: World, day: Day): ReadonlyMap<RegionKey, CountrySet> {
  const { countries, sets } = world;
  const covering = countries.map((country) => regionOn(country, day));
  const indicesOf = (id: RegionId) => covering.flatMap((own, index) => (own === id ? index : []));
  return new Map<RegionKey, CountrySet>([
    ...regionsOn(world, day).map(({ id }) => [id, setOf(countries.length, indicesOf(id))] as const),
    ...sets.continent,
  ]);
}
