import { dayOf, type Day } from '../world/days';

// The only place that asks what time it is (tests/house.test.ts): so that all of the page means the same day.

/**
 * The reader's own day, where they are. Not before the page was built: then their clock is wrong, and what the page
 * knows of has been.
 */
export function today(): Day {
  const own = dayOf(new Date());
  const built = document.getElementById('app')?.dataset['drawnOn'] ?? '';
  return own > built ? own : built;
}

/** The moment, as ms: for a clock on the wall, and for how long something has been. */
export function now(): number {
  return Date.now();
}
