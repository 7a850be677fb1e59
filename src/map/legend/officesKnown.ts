import { yearOf, type Day } from '../../world/days';
import { isOpenOn, OFFICES_YEAR, type World } from '../../world/world';

/** How complete the offices of a day are. */
interface OfficesKnown {
  /** How many are known to have opened by the day. */
  shown: number;
  /** How many there are in the table. */
  all: number;
}

/** How many offices a day before the table's own year shows, of how many; null from that year on. */
export function officesKnown({ offices }: World, day: Day): OfficesKnown | null {
  if (yearOf(day) >= OFFICES_YEAR) return null;
  return { shown: offices.filter((office) => isOpenOn(office, day)).length, all: offices.length };
}
