import { presimplify } from 'topojson-simplify';
import type { GridPoint } from '../../world/shapes';
import { ringPoints, type Position, type Polygon, type Ring } from './baseMap';
import { flatWorld } from './flatWorld';
import { bare, type Outline, type Outlines } from './outlines';
import { boundaries } from './borders';

/** Sizes of triangles and islands are told in square pixels of a world map this wide. */
const PIXELS = 1200;
/** A country smaller than this, in those square pixels, keeps more detail the smaller it is. */
const SMALL_COUNTRY = 40;

/** How many points within each arc a ring of one arc, or two, must keep to enclose anything. */
const POINTS_WITHIN = [0, 2, 1];

/** An outline on an integer grid. */
export interface GridOutline {
  id: string;
  isCountry: boolean;
  polygons: Polygon[];
}

/** A detail level: every arc and outline on an integer grid, neighbours sharing their arcs. */
export interface GridLevel {
  arcs: GridPoint[][];
  outlines: GridOutline[];
}

/**
 * Prepares the outlines for drawing in any detail. Weights are the projected triangle areas of
 * Visvalingam and Whyatt (1993), computed once per arc, so that neighbours never gap or overlap.
 *
 * @returns a function that draws one level: `simplify` drops points that span less than so many square
 * pixels of a map 1200 pixels wide, and islands smaller than that; `toGrid` places what is left
 */
export function prepareDetail(source: Outlines) {
  const { toGrid: toPixels } = flatWorld(PIXELS);
  const pixels = source.arcs.map((arc) => arc.map((place) => toPixels(place)));
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs: pixels }).arcs;
  const shared = boundaries(source);
  const area = (ring: Ring) => Math.abs(ringArea(ringPoints(ring, pixels)));
  const main = new Map(source.outlines.map((outline) => [outline, mainPolygon(outline, area)]));
  const country = new Map(source.outlines.map((outline) => [outline, properArea(outline, area)]));

  return function drawLevel(simplify: number, toGrid: (place: Position) => GridPoint): GridLevel {
    const thresholds = new Map<number, number>();
    const fewest = new Map<number, number>();
    for (const outline of source.outlines) {
      const share = Math.min(1, (country.get(outline) ?? 0) / SMALL_COUNTRY);
      for (const ref of outline.polygons.flatMap(({ rings }) => rings.flat()))
        thresholds.set(bare(ref), Math.min(thresholds.get(bare(ref)) ?? simplify, simplify * share));
      const outer = main.get(outline)?.[0] ?? [];
      for (const ref of outer) fewest.set(bare(ref), POINTS_WITHIN[outer.length] ?? 0);
    }
    const arcs = source.arcs.map((arc, index) => {
      const weights = (weighed[index] ?? []).map((point) => point[2] ?? 0);
      // The two ends weigh infinitely much, so they come first.
      const least = weights.toSorted((a, b) => b - a)[(fewest.get(index) ?? 0) + 1] ?? 0;
      const limit = Math.min(thresholds.get(index) ?? simplify, least);
      return onGrid(arc.filter((_, point) => (weights[point] ?? 0) >= limit).map(toGrid));
    });
    const hasArea = (ring: Ring) => ringArea(ringPoints(ring, arcs)) !== 0;
    const outlines = source.outlines.map((outline) => {
      const polygons = outline.polygons
        .map(({ rings }) => rings)
        .filter((rings) => {
          const touches = rings.flat().some((ref) => shared.has(bare(ref)));
          return rings === main.get(outline) || touches || area(rings[0] ?? []) >= simplify;
        })
        .filter(([outer = []]) => hasArea(outer))
        .map((rings) => rings.filter(hasArea));
      if (polygons.length === 0) polygons.push([dot(main.get(outline) ?? [], source.arcs, arcs, toGrid)]);
      return { id: outline.id, isCountry: outline.isCountry, polygons };
    });
    return { arcs, outlines };
  };
}

/** The largest polygon of the country proper. */
export function mainPolygon({ polygons }: Outline, area: (ring: Ring) => number): Polygon {
  const proper = polygons.filter((polygon) => polygon.proper).map(({ rings }) => rings);
  return proper.reduce((a, b) => (area(b[0] ?? []) > area(a[0] ?? []) ? b : a), proper[0] ?? []);
}

/** The area of the country proper, in the square units of `area`. */
export function properArea({ polygons }: Outline, area: (ring: Ring) => number): number {
  const within = (rings: Polygon) =>
    rings.reduce((sum, ring, index) => sum + (index ? -area(ring) : area(ring)), 0);
  return polygons.reduce((sum, { proper, rings }) => sum + (proper ? within(rings) : 0), 0);
}

/** The area inside a ring (shoelace formula), positive when it turns from the x to the y axis. */
export function ringArea(points: readonly number[][]): number {
  let sum = 0;
  let [px = 0, py = 0] = points.at(-1) ?? [];
  for (const [x = 0, y = 0] of points) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return sum / 2;
}

/** Rounds to the grid; drops repeated points and points on the straight line of their neighbours. */
function onGrid(points: GridPoint[]): GridPoint[] {
  const kept: GridPoint[] = [];
  for (const [fx, fy] of points) {
    const point: GridPoint = [Math.round(fx), Math.round(fy)];
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (last && before && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  const [only] = kept;
  return kept.length === 1 && only ? [only, only] : kept;
}

function isBetween(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/** A ring two units wide where a country too small for the grid lies, so that it is drawn at all. */
function dot(
  polygon: Polygon,
  places: Position[][],
  arcs: GridPoint[][],
  toGrid: (place: Position) => GridPoint,
): Ring {
  const points = ringPoints(polygon[0] ?? [], places).map(toGrid);
  const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
  const x = Math.round((Math.min(...xs) + Math.max(...xs)) / 2) - 1;
  const y = Math.round((Math.min(...ys) + Math.max(...ys)) / 2) - 1;
  const turn = Math.sign(toGrid([0, 1])[1] - toGrid([0, 0])[1]);
  const square: GridPoint[] = [
    [x, y],
    [x, y + 2],
    [x + 2, y + 2],
    [x + 2, y],
    [x, y],
  ];
  return [arcs.push(turn > 0 ? square : square.reverse()) - 1];
}
