import { geoCentroid } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { joinPaths, type Scene } from './scene';

/** A small globe that shows where a region lies: the paths of its disc, of all other land, and of the region's countries. */
export interface LocatorPicture {
  /** Width and height, in the units of its view box. */
  size: number;
  sphere: string;
  others: string;
  own: string;
  /** Units of the view box for one of the paths. */
  lineScale: number;
}

/** Width and height, px: small enough for a corner of the map on a phone. */
const SIZE = 72;

/**
 * Draws the globe with the middle of a region in its own.
 * @param region the countries of the region
 * @param draw draws the globe in a turn, see globeScene.ts
 */
export function locatorPicture(
  region: FeatureCollection,
  draw: (view: { width: number; height: number; rotate: [number, number] }) => Scene,
): LocatorPicture {
  const [lon, lat] = geoCentroid(region);
  const { countries, others, sphere, lineScale } = draw({ width: SIZE, height: SIZE, rotate: [-lon, -lat] });
  const codes = new Set(region.features.map(({ id }) => String(id)));
  const pathOf = (isOwn: boolean) =>
    joinPaths(countries.flatMap(({ iso3, d }) => (d !== '' && codes.has(iso3) === isOwn ? [d] : [])));
  const rest = joinPaths(others.flatMap(({ d }) => (d === '' ? [] : [d])));
  return { size: SIZE, sphere, others: joinPaths([pathOf(false), rest]), own: pathOf(true), lineScale };
}
