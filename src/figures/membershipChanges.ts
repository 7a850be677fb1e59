import type { Day } from '../world/days';
import { statusOn } from '../world/membership';
import type { Country, World } from '../world/world';

/** Who is a member on one day and not on another. */
interface MembershipChanges {
  joined: Country[];
  left: Country[];
}

/** Countries that became members, or stopped being members, on the way from one day to another, either way. */
export function membershipChanges(world: World, from: Day, to: Day): MembershipChanges {
  const isMember = (country: Country, day: Day) => statusOn(country.spells, day) === 'member';
  return {
    joined: world.countries.filter((country) => isMember(country, to) && !isMember(country, from)),
    left: world.countries.filter((country) => isMember(country, from) && !isMember(country, to)),
  };
}
