import { dayNumber, dayOfMoment, type Day } from '../world/days';

// The only place that asks what time it is (tests/house.test.ts): so that all of the page means the same day.

/**
 * The reader's own day, where they are. Where it is further behind the build than any place on earth can be, their clock
 * is wrong: then the day of the build, which has been.
 */
export function today(): Day {
  const own = dayOfMoment(new Date());
  const built = document.getElementById('app')?.dataset['drawnOn'];
  return built && dayNumber(own) < dayNumber(built) - 1 ? built : own;
}

/** The moment, as ms: for a clock on the wall, and for how long something has been. */
export function now(): number {
  return Date.now();
}
