import { geoContains, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { GridPoint } from '../../world/shapes';
import { pathPen } from '../geometry/pathPen';
import { projectedScene, type KnownOutline, type Outlines } from './projectedScene';
import type { Scene } from './scene';

const DEGREES = 180 / Math.PI;

/** Draws a region: the outlines in a projection that is fitted to a view of `width` × `height` px. */
export function regionScene(
  outlines: Outlines,
  projection: GeoProjection,
  width: number,
  height: number,
): Scene {
  const [lambda, phi] = projection.rotate();
  const middle: [number, number] = [-lambda, -phi];
  // Without one, d3 says 0 degrees.
  const horizon = projection.clipAngle() || Infinity;
  return projectedScene(outlines, {
    kind: 'region',
    width,
    height,
    scale: projection.scale(),
    draw: pathPen(projection),
    // Land beyond the horizon is cut off: marks that stood for it would lie in the open sea.
    place: (at) => (geoDistance([at[0], at[1]], middle) * DEGREES > horizon ? null : projection(at)),
    pointAt: ({ feature }, anchor) => anchorInView(projection, feature, anchor, [width, height]),
  });
}

/** Room between an anchor and the edge of the view, px, and the least part of a country that is pointed at. */
const EDGE = 8;
const LEAST_PART = 40;

/**
 * Where to point for a country whose own anchor lies beyond the edges of a region: the middle of its largest
 * part in view, as the west of Russia in a view of Europe. Without such a part it stays out of view.
 */
function anchorInView(
  projection: GeoProjection,
  { geometry }: KnownOutline['feature'],
  anchor: GridPoint | null,
  [width, height]: GridPoint,
): GridPoint | null {
  const isInView = ([x, y]: GridPoint) => x >= 0 && y >= 0 && x <= width && y <= height;
  if (!anchor || isInView(anchor)) return anchor;
  const drawnExtent = projection.clipExtent();
  projection.clipExtent([
    [EDGE, EDGE],
    [width - EDGE, height - EDGE],
  ]);
  const path = geoPath(projection);
  let best = anchor;
  let largest = LEAST_PART;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const coordinates of polygons) {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    const area = path.area(polygon);
    if (area <= largest) continue;
    const middle = path.centroid(polygon);
    const place = projection.invert?.(middle);
    if (place && geoContains(polygon, place)) [best, largest] = [middle, area];
  }
  projection.clipExtent(drawnExtent);
  return best;
}
