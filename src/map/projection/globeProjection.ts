import { geoOrthographic, type GeoProjection } from 'd3-geo';

export interface GlobeViewport {
  /** Size of the view in pixels. */
  width: number;
  height: number;
  /** d3 rotation: minus the longitude and latitude in the middle, then the tilt. */
  rotate: [lambda: number, phi: number, gamma?: number];
}

/** Room round the globe. */
const MARGIN = 8;

/** The globe seen from far off, as large as the view: orthographic, the far side left out. */
export function globeProjection({ width, height, rotate }: GlobeViewport): GeoProjection {
  const [lambda, phi, gamma = 0] = rotate;
  return geoOrthographic()
    .rotate([lambda, phi, gamma])
    .translate([width / 2, height / 2])
    .scale(Math.max(1, Math.min(width, height) / 2 - MARGIN))
    .clipAngle(90);
}
