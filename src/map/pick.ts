import type { GridPoint } from '../model/shapes';
import type { CountryCircle } from './circles';
import type { OfficeMark } from './officeMarks';

/** What lies under a pointer. */
export type Picked = { iso3: string; office: null } | { iso3: string; office: OfficeMark };

/** A pointer this near to the circle of a small country takes it, px. */
export const CIRCLE_REACH = 20;
/** Room round an office mark that still takes it, px. */
const OFFICE_ROOM = 3;

export interface Target {
  /** The pointer, scene units. */
  at: GridPoint;
  /** The country whose shape lies under it, and where a reader would point for that country. */
  land: { iso3: string; anchor: GridPoint | null } | null;
  circles: readonly CountryCircle[];
  offices: readonly OfficeMark[];
  /** px per scene unit, zoom included. */
  pixels: number;
}

/**
 * What the reader points at. The nearest mark within reach wins, so that marks which touch can each be
 * taken; a shape under the pointer wins over a circle that is further away than the middle of the shape,
 * or else a country beside a microstate could never be taken.
 */
export function pick({ at, land, circles, offices, pixels }: Target): Picked | null {
  const distance = ([x, y]: GridPoint, dx = 0, dy = 0) =>
    Math.hypot((x - at[0]) * pixels + dx, (y - at[1]) * pixels + dy);
  const circle = nearest(circles, (c) => distance(c.anchor, c.dx, c.dy));
  const office = nearest(offices, (mark) => distance(mark.at));

  const isOnOffice = office !== null && office.distance <= office.mark.r + OFFICE_ROOM;
  const isNearCircle = circle !== null && circle.distance <= CIRCLE_REACH;
  if (isOnOffice && !(isNearCircle && circle.distance < office.distance)) {
    const first = office.mark.offices[0];
    if (first) return { iso3: first.country.iso3, office: office.mark };
  }
  if (isNearCircle) {
    const hasOwnCircle = land !== null && circles.some(({ iso3 }) => iso3 === land.iso3);
    const isLandNearer =
      land?.anchor && !hasOwnCircle && circle.distance > circle.mark.r + 1 && distance(land.anchor) < circle.distance;
    if (!isLandNearer) return { iso3: circle.mark.iso3, office: null };
  }
  return land && { iso3: land.iso3, office: null };
}

function nearest<T>(marks: readonly T[], distanceTo: (mark: T) => number): { mark: T; distance: number } | null {
  let best: { mark: T; distance: number } | null = null;
  for (const mark of marks) {
    const distance = distanceTo(mark);
    if (!best || distance < best.distance) best = { mark, distance };
  }
  return best;
}
