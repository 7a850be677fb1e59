import type { Day } from '../world/days';
import { statusOn } from '../world/membership';
import type { World } from '../world/world';

/**
 * Every day on which a country became another thing to the organization, in order. The curve has a few days more:
 * those after a spell that another one had already replaced.
 * @param last the last day that is asked for
 */
export function changeDays(world: World, last: Day): Day[] {
  let before = world.countries.map(() => 'other');
  return world.curve.flatMap(({ day }) => {
    if (day > last) return [];
    const statuses = world.countries.map(({ spells }) => statusOn(spells, day));
    const hasChanged = statuses.some((status, index) => status !== before[index]);
    before = statuses;
    return hasChanged ? [day] : [];
  });
}
