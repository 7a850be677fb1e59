import { MOST_COMPARED, type Chosen } from '../choice/chosen';
import { count, countBoth } from '../world/countrySet';
import type { Day } from '../world/days';
import { isInDoubt } from '../world/regions';
import { everCovered, nearestDay } from '../world/otherTimes';
import type { RegionId } from '../world/rows';
import type { Region, RegionKey, World } from '../world/world';
import type { WorldOnDay } from './match';

/** A regional office that is chosen and not there on the day, with what is nearest to it. */
interface AbsentRegion {
  region: Region;
  /** The nearest day on which it is there. */
  nearest: Day;
  /** Whether the day lies in the time of a change of which no more is known than that. */
  isUnsure: boolean;
  /** The regional offices of the day that lie in it for the most part; where none does, the one that has most of it. */
  instead: Region[];
}

/** What is nearest to a regional office that is not there on the day; null for any other region. */
export function absentRegion(world: World, view: WorldOnDay, key: RegionKey): AbsentRegion | null {
  const region = world.regions.find(({ id }) => id === key);
  if (!region || view.sets.region.has(key)) return null;
  const own = everCovered(world, region.id);
  const shared = (id: RegionId) => countBoth(own, view.sets.region.get(id) ?? new Uint32Array());
  const size = (id: RegionId) => count(view.sets.region.get(id) ?? new Uint32Array());
  const near = view.regions.filter(({ id }) => shared(id) > 0).sort((a, b) => shared(b.id) - shared(a.id));
  const within = near.filter(({ id }) => shared(id) * 2 > size(id));
  return {
    region,
    nearest: nearestDay(region, view.day),
    isUnsure: isInDoubt(region, view.day),
    instead: within.length > 0 ? within : near.slice(0, 1),
  };
}

/** The choice with other regional offices wherever it has the absent one. */
export function chooseInstead(
  { region, compare, profile }: Chosen,
  { region: { id }, instead }: AbsentRegion,
): Partial<Chosen> {
  const ids = instead.map((one) => one.id);
  const replaced = <Key>(keys: readonly Key[]) => [
    ...new Set(keys.flatMap((key): (Key | RegionId)[] => (key === (id as unknown) ? ids : [key]))),
  ];
  return {
    region: replaced(region),
    compare: replaced(compare).slice(0, MOST_COMPARED),
    profile: profile === id ? (ids[0] ?? null) : profile,
  };
}
