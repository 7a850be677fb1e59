import polylabel from 'polylabel';
import type { CountryShape, GridPoint } from '../../world/shapes';
import { ringPoints, type Position, type Polygon, type Ring } from './baseMap';
import { mainPolygon, properArea, ringArea } from './detail';
import type { Outline } from './outlines';

/**
 * Where to point for countries whose largest island is not where people look for them: the island of the
 * capital. Longitude, latitude. (Indonesia stays on Borneo, the middle of its islands.)
 */
export const ANCHORS: Readonly<Record<string, Position>> = {
  COK: [-159.78, -21.23], // Rarotonga
  COM: [43.35, -11.75], // Grande Comore
  FSM: [158.22, 6.88], // Pohnpei
  KIR: [173.0, 1.4], // Tarawa in the Gilbert Islands; Kiritimati, the largest, lies 3,200 km east
  MDV: [73.51, 4.18], // Malé
  MHL: [171.38, 7.1], // Majuro
  MUS: [57.55, -20.28], // the island of Mauritius
  MYS: [102.3, 4.1], // the peninsula, with the capital, rather than Borneo
  SYC: [55.46, -4.68], // Mahé
  TUV: [179.2, -8.52], // Funafuti
  VUT: [168.42, -17.69], // Efate
  WSM: [-171.74, -13.91], // Upolu
};

/** Anchor and area of an outline in the coordinates of `toGrid`, rounded. */
export function describeOutline(
  outline: Outline,
  arcs: Position[][],
  toGrid: (place: Position) => GridPoint,
): Pick<CountryShape, 'anchor' | 'area'> {
  const points = (ring: Ring) => ringPoints(ring, arcs).map(toGrid);
  const area = (ring: Ring) => Math.abs(ringArea(points(ring)));
  const main = mainPolygon(outline, area);
  const fixed = ANCHORS[outline.id];
  const anchor = fixed ? toGrid(onwards(fixed)) : inside(main, points);
  return {
    anchor: [Math.round(anchor[0]), Math.round(anchor[1])],
    area: Math.round(properArea(outline, area)),
  };
}

/** The pole of inaccessibility: the point inside that is farthest from every edge. */
function inside(polygon: Polygon, points: (ring: Ring) => GridPoint[]): GridPoint {
  const [x = 0, y = 0] = polylabel(polygon.map(points), 0.5);
  return [x, y];
}

/** Longitudes west of the cut at 169° W count on from 180. */
function onwards([lon, lat]: Position): Position {
  return [lon < -169 ? lon + 360 : lon, lat];
}
