import type { Geometry, LineString, Polygon, Position } from 'geojson';

/** A place on the globe of radius 1. */
type Vector = readonly [x: number, y: number, z: number];

/** A polygon or line of a shape, and the circle on the globe that holds all of it. */
export interface Piece {
  geometry: Polygon | LineString;
  middle: Vector;
  /** Radius of the circle, radians. */
  reach: number;
}

/** Where a piece lies for who looks at the globe: before the horizon, beyond it, or across. */
export type Side = 'before' | 'across' | 'beyond';

/** Pieces nearer to the horizon than this, radians, count as across it. */
const TOLERANCE = 1e-3;
const RAD = Math.PI / 180;

/**
 * Takes a shape apart into its polygons or lines.
 * @throws Error on anything else
 */
export function piecesOf(shape: Geometry): Piece[] {
  switch (shape.type) {
    case 'Polygon':
      return [pieceOf(shape, shape.coordinates[0] ?? [])];
    case 'MultiPolygon':
      return shape.coordinates.map((coordinates) =>
        pieceOf({ type: 'Polygon', coordinates }, coordinates[0] ?? []),
      );
    case 'LineString':
      return [pieceOf(shape, shape.coordinates)];
    case 'MultiLineString':
      return shape.coordinates.map((coordinates) =>
        pieceOf({ type: 'LineString', coordinates }, coordinates),
      );
    default:
      throw new Error(`horizon: a ${shape.type} was given, where only polygons and lines are expected`);
  }
}

/**
 * On which side of the horizon a piece lies.
 * @param facing the place that faces the reader
 */
export function sideOf({ middle, reach }: Piece, facing: Vector): Side {
  const angle = angleBetween(middle, facing);
  if (angle + reach < Math.PI / 2 - TOLERANCE) return 'before';
  return angle - reach > Math.PI / 2 + TOLERANCE ? 'beyond' : 'across';
}

function pieceOf(geometry: Piece['geometry'], points: readonly Position[]): Piece {
  const vectors = points.map(vectorOf);
  const sum = vectors.reduce<Vector>(([x, y, z], at) => [x + at[0], y + at[1], z + at[2]], [0, 0, 0]);
  const length = Math.hypot(...sum) || 1;
  const middle: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  return { geometry, middle, reach: Math.max(0, ...vectors.map((at) => angleBetween(middle, at))) };
}

/** @param place longitude and latitude, degrees */
export function vectorOf([lon = 0, lat = 0]: Position): Vector {
  const across = Math.cos(lat * RAD);
  return [across * Math.cos(lon * RAD), across * Math.sin(lon * RAD), Math.sin(lat * RAD)];
}

/** Radians between two places, seen from the globe's middle. */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
