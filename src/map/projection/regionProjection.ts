import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';

/** Size of the view in pixels, and how much of it stays free on each side. */
interface RegionView {
  width: number;
  height: number;
  padding: number;
}

/** Degrees from the centre beyond which an azimuthal view shows nothing: what lies there is too distorted. */
const HORIZON = 100;

interface RegionFrame {
  /** Longitude and latitude in the middle of the projection. */
  centre: [lon: number, lat: number];
  /** The region's main parts, degrees; an east past 180 lies beyond the date line. */
  extent: [west: number, south: number, east: number, north: number];
  /** Too wide for one azimuthal view: Equal Earth round the centre's meridian. */
  wide?: true;
}

/**
 * What each regional view shows. Overseas territories, Hawaii, the Aleutians and eastern Siberia lie outside
 * the extents so that they do not push a region to the edge of its own view; they are drawn where they fit.
 */
const FRAMES: Readonly<Record<string, RegionFrame>> = {
  bangkok: { centre: [150, 0], extent: [60, -48, 212, 54], wide: true },
  brussels: { centre: [10, 53], extent: [-25, 34, 35, 71.5] },
  'buenos-aires': { centre: [-60, -22], extent: [-82, -56, -34, 13] },
  cairo: { centre: [22, 24], extent: [-18, 3, 60, 38] },
  dakar: { centre: [1, 10], extent: [-26, -6, 28, 28] },
  nairobi: { centre: [37, 3], extent: [23, -12, 52, 18.5] },
  pretoria: { centre: [33, -16], extent: [11, -35.5, 58, 6] },
  'san-jose': { centre: [-90, 30], extent: [-126, 4, -52, 56] },
  vienna: { centre: [52, 50], extent: [12, 29, 95, 70] },
  africa: { centre: [18, 2], extent: [-26, -36, 58, 38] },
  americas: { centre: [-90, 12], extent: [-168, -56, -34, 75] },
  asia: { centre: [85, 28], extent: [25, -12, 147, 56] },
  europe: { centre: [18, 54], extent: [-25, 34, 62, 71.5] },
  oceania: { centre: [165, -15], extent: [112, -48, 212, 21] },
};

/**
 * The projection of a regional view.
 *
 * @param id one of the nine regional offices or five continents
 * @param countries the region's countries, longitudes and latitudes
 * @returns an equal-area projection centred on the region and fitted to its main parts, in pixels; shapes are
 * drawn up to half a view beyond the edges so that the map can be moved
 * @throws RangeError if the region is unknown
 */
export function regionProjection(id: string, view: RegionView, countries: FeatureCollection): GeoProjection {
  const frame = FRAMES[id];
  if (!frame) throw new RangeError(`unknown region: ${id}`);
  const { width, height, padding } = view;
  const [lon, lat] = frame.centre;
  const projection = frame.wide
    ? geoEqualEarth().rotate([-lon, 0])
    : geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(HORIZON);
  return projection
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      { type: 'MultiPoint', coordinates: mainPlaces(countries, frame) },
    )
    .clipExtent([
      [-width / 2, -height / 2],
      [width * 1.5, height * 1.5],
    ]);
}

/** The corners of the countries that lie in the frame's extent; the extent's own corners if none does. */
function mainPlaces(countries: FeatureCollection, { extent }: RegionFrame): Position[] {
  const [west, south, east, north] = extent;
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
