import { setOf, type CountrySet } from './countrySet';
import type { Day } from './days';
import type { RegionId } from './rows';
import { doubtAround, lastsOn, type Span } from './spans';
import type { Country, Region, RegionKey, World } from './world';

/** The regional offices that are there on a day. */
export function regionsOn({ regions }: Pick<World, 'regions'>, day: Day): Region[] {
  return regions.filter((region) => lastsOn(region, day));
}

/** Whether the day lies in the time of a beginning or an end of which no more is known than that time. */
export function isInDoubt({ from, to }: Span, day: Day): boolean {
  return [from, to].some((date) => doubtAround(date, day) !== null);
}

/** How many regional offices there are on a day: in the time of a change of which the day is not known, between how many. */
export function regionalOfficesOn(world: Pick<World, 'regions'>, day: Day): [least: number, most: number] {
  const doubts = world.regions
    .flatMap(({ from, to }) => [from, to])
    .flatMap((date) => doubtAround(date, day) ?? []);
  const ends = [...doubts, day].map((one) => regionsOn(world, one).length);
  return [Math.min(...ends), Math.max(...ends)];
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
