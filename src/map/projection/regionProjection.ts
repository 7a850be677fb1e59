import { extent } from 'd3-array';
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
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

/** Degrees by which north may lean in a country before the whole view is turned, and by how many it is turned at most. */
const MOST_LEANING = 45;
const MOST_TURNED = 22;
const DEGREES = 180 / Math.PI;

/**
 * A frame that is wider than this, degrees, and whose middle lies nearer to the equator is drawn as the world is: so far
 * from its middle an azimuthal view bends land, as a band of Africa beside Asia and the Pacific.
 */
const WIDE = 140;
const NEAR_EQUATOR = 30;

/**
 * The projection of a regional view.
 *
 * @param id of a regional office or continent
 * @param frames what the map of each region shows
 * @param countries the region's countries, longitudes and latitudes
 * @returns the azimuthal equal-area projection round the middle of the frame, or Equal Earth, fitted to the parts of
 * countries in it, in pixels; where the former lays countries at one of its sides down, the whole view is turned. Shapes are
 * drawn up to half a view beyond the edges so that the map can be moved
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
  const isWide = east - west > WIDE && Math.abs(lat) < NEAR_EQUATOR;
  return (isWide ? geoEqualEarth().rotate([-lon, 0]) : azimuthal([lon, lat], places, countries))
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

/** Round a middle, with a horizon beyond all that the frame holds. */
function azimuthal(
  [lon, lat]: [number, number],
  places: readonly Position[],
  countries: FeatureCollection,
): GeoProjection {
  const farthest = Math.max(...places.map(([x = 0, y = 0]) => geoDistance([x, y], [lon, lat]))) * DEGREES;
  const upright = geoAzimuthalEqualArea().rotate([-lon, -lat]);
  return upright
    .rotate([-lon, -lat, turnOf(upright, countries)])
    .clipAngle(Math.max(HORIZON, farthest + BEYOND));
}

/** Degrees by which a view is turned, anticlockwise, so that north leans less where it leans too much. */
function turnOf(upright: GeoProjection, { features }: FeatureCollection): number {
  const [least = 0, most = 0] = extent(features, (feature) => {
    const [lon, lat] = geoCentroid(feature);
    const [[x, y], [x1, y1]] = [upright([lon, lat]) ?? [0, 0], upright([lon, lat + 0.1]) ?? [0, 0]];
    return Math.atan2(x1 - x, y - y1) * DEGREES;
  });
  const turn = Math.max(0, most - MOST_LEANING) + Math.min(0, least + MOST_LEANING);
  return Math.sign(turn) * Math.min(Math.abs(turn), MOST_TURNED);
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
