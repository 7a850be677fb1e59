import { geoIdentity, geoPath } from 'd3-geo';
import type { GridPoint } from '../../world/shapes';
import type { Outline } from './pathRings';

/** A rectangle of a picture, px from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points closer than this, px, to the one before are left out: nobody sees them, and files stay small. */
const CLOSE = 0.2;

/**
 * Cuts outlines off at the edges of a box, areas along the edge and lines at it, and leaves out what no eye tells
 * apart.
 * @param outlines in px of the picture
 * @returns what is left inside, empty where nothing is
 */
export function clipOutlines(outlines: readonly Outline[], box: Box): Outline[] {
  const thin = outlines.map(thinned).filter(({ points }) => points.length > 1);
  const places = thin.map((outline) => placeOf(outline.points, box));
  if (places.every((place) => place === 'outside')) return [];
  if (places.every((place) => place === 'inside')) return thin;
  const areas = cut(
    {
      type: 'Polygon',
      coordinates: thin.filter((one) => one.isClosed).map(({ points }) => [...points, points[0] ?? [0, 0]]),
    },
    box,
  );
  const lines = cut(
    { type: 'MultiLineString', coordinates: thin.filter((one) => !one.isClosed).map(({ points }) => points) },
    box,
  );
  return [...areas, ...lines];
}

function cut(shape: GeoJSON.Polygon | GeoJSON.MultiLineString, box: Box): Outline[] {
  if (shape.coordinates.length === 0) return [];
  const outlines: Outline[] = [];
  const clip = geoIdentity().clipExtent([
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ]);
  const pen = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void outlines.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x: number, y: number) => void outlines.at(-1)?.points.push([x, y]),
    arc: () => undefined,
    closePath() {
      const last = outlines.at(-1);
      if (last) last.isClosed = true;
    },
  };
  geoPath(clip, pen)(shape);
  return outlines.map(thinned).filter(({ points }) => points.length > 1);
}

function thinned({ points, isClosed }: Outline): Outline {
  let last: GridPoint | undefined;
  const kept = points.filter((point, i) => {
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= CLOSE;
    const isKept = isFar || (!isClosed && i === points.length - 1);
    if (isKept) last = point;
    return isKept;
  });
  // Nothing collapses to nothing: what is smaller than the distance stays as it is.
  return { points: kept.length >= (isClosed ? 3 : 2) ? kept : points, isClosed };
}

function placeOf(
  points: readonly GridPoint[],
  { x, y, width, height }: Box,
): 'inside' | 'outside' | 'across' {
  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (right < x || left > x + width || bottom < y || top > y + height) return 'outside';
  const isInside = left >= x && right <= x + width && top >= y && bottom <= y + height;
  return isInside ? 'inside' : 'across';
}
