import type { GridPoint } from '../../world/shapes';
import type { Stop } from './stops';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD: Record<Direction, GridPoint> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** How much a step sideways counts against a step ahead. */
const SIDEWAYS = 2.2;
/** Straight ahead is within 60° of the direction: so every neighbour lies ahead in at least one of the four. */
const WIDTH_AHEAD = 1.75;

/**
 * The country that an arrow key leads to: the nearest one ahead, where straight ahead counts as nearer than
 * off to the side; if there is none, the nearest of those that lie at all on that side. Nothing there: the
 * cursor stays. From every stop each other one can be reached.
 */
export function walk(stops: readonly Stop[], from: string, direction: Direction): string {
  const start = stops.findIndex(({ iso3 }) => iso3 === from);
  const next = start < 0 ? undefined : movesOf(stops)[start]?.[direction];
  return (next === undefined ? undefined : stops[next]?.iso3) ?? from;
}

/** Where each arrow key leads from a stop, by index; its own where it leads nowhere. */
type Moves = Record<Direction, number>;

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
/** Moves already worked out. */
const known = new WeakMap<readonly Stop[], Moves[]>();

/**
 * The steps from all stops. A stop that is the nearest one of no other could never be reached: a step is
 * turned to it, from where it costs least, that cuts nothing else off. Stepping up from anywhere ends at the
 * topmost stop, so it is enough that all are reached from there.
 */
function movesOf(stops: readonly Stop[]): Moves[] {
  const before = known.get(stops);
  if (before) return before;
  const steps = stops.map((_, from): Moves => {
    const to = (direction: Direction) => nearestAhead(stops, from, direction);
    return { left: to('left'), right: to('right'), up: to('up'), down: to('down') };
  });
  const top = stops.reduce((best, { at }, i) => (at[1] < (stops[best]?.at[1] ?? Infinity) ? i : best), 0);
  let reached = reachedFrom(top, steps);
  for (const detour of reached.size < stops.length ? detours(stops, reached) : []) {
    if (reached.has(detour.to)) continue;
    const own = steps[detour.from];
    if (!own) continue;
    const usual = own[detour.direction];
    own[detour.direction] = detour.to;
    const now = reachedFrom(top, steps);
    if (now.size > reached.size) reached = now;
    else own[detour.direction] = usual;
  }
  known.set(stops, steps);
  return steps;
}

function nearestAhead(stops: readonly Stop[], from: number, direction: Direction): number {
  let [best, beside] = [from, from];
  let [least, leastBeside] = [Infinity, Infinity];
  for (let to = 0; to < stops.length; to++) {
    const { ahead, aside, cost } = stepBetween(stops, from, to, direction);
    if (ahead <= 0) continue;
    if (aside <= ahead * WIDTH_AHEAD) {
      if (cost < least) [best, least] = [to, cost];
    } else if (cost < leastBeside) [beside, leastBeside] = [to, cost];
  }
  return best === from ? beside : best;
}

function stepBetween(stops: readonly Stop[], from: number, to: number, direction: Direction) {
  const [aheadX, aheadY] = AHEAD[direction];
  const [x0, y0] = stops[from]?.at ?? [0, 0];
  const [x1, y1] = stops[to]?.at ?? [0, 0];
  const ahead = (x1 - x0) * aheadX + (y1 - y0) * aheadY;
  const aside = Math.abs((x1 - x0) * aheadY) + Math.abs((y1 - y0) * aheadX);
  return { ahead, aside, cost: ahead + aside * SIDEWAYS };
}

function reachedFrom(start: number, steps: readonly Moves[]): Set<number> {
  const reached = new Set([start]);
  // A set is walked through in the order of adding, what is added on the way included.
  for (const stop of reached)
    for (const direction of DIRECTIONS) reached.add(steps[stop]?.[direction] ?? stop);
  return reached;
}

/** Moves from what is reached to what is not, each in its direction, the shortest first. */
function detours(stops: readonly Stop[], reached: ReadonlySet<number>) {
  return stops
    .flatMap((_, to) =>
      reached.has(to)
        ? []
        : stops.flatMap((_, from) =>
            DIRECTIONS.map((direction) => ({
              from,
              to,
              direction,
              ...stepBetween(stops, from, to, direction),
            })),
          ),
    )
    .filter(({ ahead }) => ahead > 0)
    .toSorted((a, b) => a.cost - b.cost);
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
