import polylabel from 'polylabel';
import type { Bounds, CountryShape, GridPoint } from '../model/shapes';
import { ringPoints, type Place, type Polygon, type Ring } from './baseMap';
import { mainPolygon, properArea, ringArea } from './detail';
import type { Outline } from './outlines';

/**
 * Where to point for countries whose largest island is not where people look for them: the island of the
 * capital. Longitude, latitude. (Indonesia stays on Borneo, the middle of its islands.)
 */
export const ANCHORS: Readonly<Record<string, Place>> = {
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

/** A cluster takes in polygons nearer than this share of its diagonal, or than this share of the map's width. */
const NEAR_SHARE = 0.05;
const NEAR = 0.0045;
/** A polygon with this share of the first one's area belongs to the cluster from farther off: both Malaysias. */
const LARGE_SHARE = 0.4;
const NEAR_LARGE = 0.02;

type Box = Bounds;

/** Anchor, area and bounds of an outline in the coordinates of `toGrid`; the anchor and bounds are rounded. */
export function describeOutline(
  outline: Outline,
  arcs: Place[][],
  toGrid: (place: Place) => GridPoint,
  width: number,
): Pick<CountryShape, 'anchor' | 'area' | 'bounds'> {
  const points = (ring: Ring) => ringPoints(ring, arcs).map(toGrid);
  const area = (ring: Ring) => Math.abs(ringArea(points(ring)));
  const main = mainPolygon(outline, area);
  const fixed = ANCHORS[outline.id];
  const anchor = fixed ? toGrid(onwards(fixed)) : inside(main, points);
  const islands = outline.polygons
    .filter(({ proper }) => proper)
    .map(({ rings }) => ({ box: boxOf(points(rings[0] ?? [])), area: area(rings[0] ?? []) }));
  const [x0, y0, x1, y1] = cluster(islands, anchor, width);
  return {
    anchor: [Math.round(anchor[0]), Math.round(anchor[1])],
    area: Math.round(properArea(outline, area)),
    bounds: [Math.floor(x0), Math.floor(y0), Math.ceil(x1), Math.ceil(y1)],
  };
}

/** The pole of inaccessibility: the point inside that is farthest from every edge. */
function inside(polygon: Polygon, points: (ring: Ring) => GridPoint[]): GridPoint {
  const [x = 0, y = 0] = polylabel(polygon.map(points), 0.5);
  return [x, y];
}

/** Longitudes west of the cut at 169° W count on from 180. */
function onwards([lon, lat]: Place): Place {
  return [lon < -169 ? lon + 360 : lon, lat];
}

interface Island {
  box: Box;
  area: number;
}

/** The box round the island at the anchor and those near it, near those, and so on. */
function cluster(islands: readonly Island[], [x, y]: GridPoint, width: number): Box {
  const point: Box = [x, y, x, y];
  const start = islands.reduce((a, b) => (gap(point, b.box) < gap(point, a.box) ? b : a));
  let box = start.box;
  let rest = islands.filter((island) => island !== start);
  for (;;) {
    const reach = Math.max(width * NEAR, NEAR_SHARE * Math.hypot(box[2] - box[0], box[3] - box[1]));
    const isNear = (island: Island) => {
      const isLarge = island.area > LARGE_SHARE * start.area;
      return gap(box, island.box) <= (isLarge ? Math.max(reach, width * NEAR_LARGE) : reach);
    };
    const near = rest.filter(isNear);
    if (near.length === 0) return box;
    rest = rest.filter((island) => !near.includes(island));
    box = near.reduce((all, island) => around(all, island.box), box);
  }
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function gap(a: Box, b: Box): number {
  const dx = Math.max(0, b[0] - a[2], a[0] - b[2]);
  const dy = Math.max(0, b[1] - a[3], a[1] - b[3]);
  return Math.hypot(dx, dy);
}

function boxOf(points: readonly GridPoint[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
