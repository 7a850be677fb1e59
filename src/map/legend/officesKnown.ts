import type { Day } from '../../world/days';
import { isBeforeOffices, isOpenOn, type World } from '../../world/world';

/** How complete the offices of a day are. */
interface OfficesKnown {
  /** How many are known to have opened by the day. */
  shown: number;
  /** How many there are in the table. */
  all: number;
}

/** How many offices a day before the table's own year shows, of how many; null from that year on. */
export function officesKnown(world: World, day: Day): OfficesKnown | null {
  if (!isBeforeOffices(world, day)) return null;
  const { offices } = world;
  return { shown: offices.filter((office) => isOpenOn(world, office, day)).length, all: offices.length };
}
