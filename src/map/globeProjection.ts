import { geoOrthographic, type GeoProjection } from 'd3-geo';

export interface GlobeView {
  /** Size of the view in pixels. */
  width: number;
  height: number;
  /** d3 rotation: minus the longitude and latitude in the middle, then the tilt. */
  rotate: [lambda: number, phi: number, gamma?: number];
  /** 1: the whole globe fits. */
  zoom: number;
}

/** Room round the globe, and how far beyond the view shapes are drawn, so that no cut edge shows. */
const MARGIN = 8;

/** The globe seen from far off: orthographic, the far side left out. */
export function globeProjection({ width, height, rotate, zoom }: GlobeView): GeoProjection {
  const [lambda, phi, gamma = 0] = rotate;
  return geoOrthographic()
    .rotate([lambda, phi, gamma])
    .translate([width / 2, height / 2])
    .scale(zoom * Math.max(1, Math.min(width, height) / 2 - MARGIN))
    .clipAngle(90)
    .clipExtent([
      [-MARGIN, -MARGIN],
      [width + MARGIN, height + MARGIN],
    ]);
}
