import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';
import type { FramedTopology, RegionFrame } from '../../world/shapes';

/** Size of the view in pixels, and how much of it stays free on each side. */
interface RegionViewport {
  width: number;
  height: number;
  padding: number;
}

/** Degrees from the centre beyond which an azimuthal view shows nothing, and how far beyond what the frame holds. */
const HORIZON = 70;
const BEYOND = 8;

/** Degrees by which meridians may lean at the sides of an azimuthal view, before its countries lie on their sides. */
const MOST_LEANING = 45;
const DEGREES = 180 / Math.PI;

/**
 * The projection of a regional view.
 *
 * @param id of a regional office or continent
 * @param frames what the map of each region shows
 * @param countries the region's countries, longitudes and latitudes
 * @returns an equal-area projection centred on the frame and fitted to the parts of countries in it, in pixels:
 * azimuthal, or Equal Earth round its middle meridian where that would lay countries on their sides; shapes are drawn up
 * to half a view beyond the edges so that the map can be moved
 * @throws RangeError if the region has no frame
 */
export function regionProjection(
  id: string,
  frames: FramedTopology['frames'],
  { width, height, padding }: RegionViewport,
  countries: FeatureCollection,
): GeoProjection {
  const frame = frames[id];
  if (!frame) throw new RangeError(`unknown region: ${id}`);
  const [west, south, east, north] = frame;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const places = placesIn(frame, countries);
  const leaning = ((east - west) / 2) * Math.sin(Math.abs(lat) / DEGREES);
  const farthest = Math.max(...places.map(([x = 0, y = 0]) => geoDistance([x, y], [lon, lat]))) * DEGREES;
  const projection =
    leaning > MOST_LEANING
      ? geoEqualEarth().rotate([-lon, 0])
      : geoAzimuthalEqualArea()
          .rotate([-lon, -lat])
          .clipAngle(Math.max(HORIZON, farthest + BEYOND));
  return projection
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      { type: 'MultiPoint', coordinates: places },
    )
    .clipExtent([
      [-width / 2, -height / 2],
      [width * 1.5, height * 1.5],
    ]);
}

/** The corners of the countries that lie in the frame; its own corners if none does. */
function placesIn([west, south, east, north]: RegionFrame, countries: FeatureCollection): Position[] {
  const places = countries.features
    .flatMap(({ geometry }): Position[][][] =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [],
    )
    .flatMap(([outer = []]) => outer)
    .filter(([x = 0, y = 0]) => y >= south && y <= north && isBetween(x, west, east));
  if (places.length > 0) return places;
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
}

function isBetween(lon: number, west: number, east: number): boolean {
  return (lon >= west && lon <= east) || (lon + 360 >= west && lon + 360 <= east);
}
