import type { GridPoint } from '../../world/shapes';
import type { CountryCircle } from './countryCircle';
import type { OfficeMark } from '../marks/officeMarks';

/** What lies under a pointer. */
export type Picked = { iso3: string; office: null } | { iso3: string; office: OfficeMark };

/** A pointer over the sea that is this near to the circle of a small country takes it, px. */
export const CIRCLE_REACH = 20;
/** Over land a circle reaches as far as the land is large, from its own edge to the full reach. */
const LEAST_REACH = 0.5;

interface Target {
  /** The pointer, scene units. */
  at: GridPoint;
  /** The country whose shape lies under it: where a reader would point for it, and its size in scene units. */
  land: { iso3: string; anchor: GridPoint | null; area: number } | null;
  circles: readonly CountryCircle[];
  offices: readonly OfficeMark[];
  /** px per scene unit, zoom included. */
  pixels: number;
}

/**
 * What the reader points at. The nearest mark within reach wins, so that marks which touch can each be taken.
 * A country whose shape is under the pointer keeps it where the shape is small, or where its middle is nearer
 * than the circle: or else the neighbours of microstates could never be taken.
 */
export function pick({ at, land, circles, offices, pixels }: Target): Picked | null {
  const distance = ([x, y]: GridPoint, dx = 0, dy = 0) =>
    Math.hypot((x - at[0]) * pixels + dx, (y - at[1]) * pixels + dy);
  const circle = nearest(circles, (mark) => distance(mark.anchor, mark.dx, mark.dy));
  const office = nearest(offices, (mark) => distance(mark.at));

  const isOnOffice = office !== null && office.distance <= office.mark.r;
  const isNearCircle = circle !== null && circle.distance <= reachOf(circle.mark, land, pixels);
  if (isOnOffice && !(isNearCircle && circle.distance < office.distance)) {
    const first = office.mark.offices[0];
    if (first) return { iso3: first.country.iso3, office: office.mark };
  }
  if (isNearCircle) {
    const isOn = circle.distance <= circle.mark.r + LEAST_REACH;
    const isLandNearer = land?.anchor && !isOn && distance(land.anchor) < circle.distance;
    if (!isLandNearer) return { iso3: circle.mark.iso3, office: null };
  }
  return land && { iso3: land.iso3, office: null };
}

/** How far from its middle a circle takes the pointer, px: 20 over the sea and over large countries. */
function reachOf(circle: CountryCircle, land: Target['land'], pixels: number): number {
  if (!land || land.iso3 === circle.iso3) return CIRCLE_REACH;
  const size = Math.sqrt(land.area) * pixels;
  return Math.min(CIRCLE_REACH, Math.max(circle.r + LEAST_REACH, size / 2 - 6));
}

function nearest<T>(
  marks: readonly T[],
  distanceTo: (mark: T) => number,
): { mark: T; distance: number } | null {
  let best: { mark: T; distance: number } | null = null;
  for (const mark of marks) {
    const distance = distanceTo(mark);
    if (!best || distance < best.distance) best = { mark, distance };
  }
  return best;
}
