import type { GridPoint } from '../model/shapes';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A place that the cursor can stand on. */
export interface Stop {
  iso3: string;
  /** Scene units or px; only the ratio of distances counts. */
  at: GridPoint;
}

const AHEAD: Record<Direction, GridPoint> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** How much a step sideways counts against a step ahead. */
const SIDEWAYS = 2.2;

/**
 * The country that an arrow key leads to: the nearest one ahead, where straight ahead counts as nearer than
 * off to the side. Nothing ahead: the cursor stays.
 */
export function walk(stops: readonly Stop[], from: string, direction: Direction): string {
  const start = stops.find(({ iso3 }) => iso3 === from);
  if (!start) return from;
  const [aheadX, aheadY] = AHEAD[direction];
  let best = from;
  let least = Infinity;
  for (const { iso3, at } of stops) {
    if (iso3 === from) continue;
    const [x, y] = [at[0] - start.at[0], at[1] - start.at[1]];
    const ahead = x * aheadX + y * aheadY;
    const aside = Math.abs(x * aheadY) + Math.abs(y * aheadX);
    // Within 60° of straight ahead, so that every neighbour lies in at least one direction.
    if (ahead <= 0 || aside > ahead * 1.75) continue;
    const cost = ahead + aside * SIDEWAYS;
    if (cost < least) [best, least] = [iso3, cost];
  }
  return best;
}

/** The stop nearest to a point: where the cursor first stands. */
export function nearestStop(stops: readonly Stop[], to: GridPoint): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const { iso3, at } of stops) {
    const distance = Math.hypot(at[0] - to[0], at[1] - to[1]);
    if (distance < least) [best, least] = [iso3, distance];
  }
  return best;
}
