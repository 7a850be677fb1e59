import type { BaseMap, BaseShape, Position, Polygon } from './baseMap';

/** Degrees of latitude within which two ends at the 180° meridian are one point. */
const SAME_PLACE = 0.01;

/**
 * Joins islands that the base map cuts in two along 180° (Taveuni in Fiji), so that no seam is drawn there.
 * Only islands of one closed arc are cut in this base map; a cut through a land boundary would be an error.
 */
export function joinAtDateLine({ arcs, shapes }: BaseMap): BaseMap {
  const joined = arcs.slice();
  return { arcs: joined, shapes: shapes.map((shape) => joinShape(shape, joined)) };
}

function joinShape(shape: BaseShape, arcs: Position[][]): BaseShape {
  const halves: { polygon: Polygon; shore: Position[] }[] = [];
  for (const polygon of shape.polygons) {
    for (const ring of polygon) {
      const arc = arcs[ring[0] ?? 0] ?? [];
      const cut = arc.findIndex((place, index) => index > 0 && isCut(arc[index - 1], place));
      if (cut < 0 || isPole(arc)) continue;
      if (ring.length > 1 || polygon.length > 1)
        throw new Error(`base map: ${shape.a3} is cut along 180° through a land boundary`);
      halves.push({ polygon, shore: [...arc.slice(cut, -1), ...arc.slice(0, cut)] });
    }
  }
  const gone = new Set<Polygon>();
  const whole: Polygon[] = [];
  for (const half of halves) {
    if (gone.has(half.polygon)) continue;
    const other = halves.find((candidate) => candidate !== half && meet(half.shore, candidate.shore));
    // A shore that happens to run along 180° for a bit has no other half.
    if (!other) continue;
    gone.add(half.polygon).add(other.polygon);
    const ring = [...half.shore, ...other.shore.slice(1, -1)];
    whole.push([[arcs.push([...ring, ring[0] as Position]) - 1]]);
  }
  return { ...shape, polygons: [...shape.polygons.filter((polygon) => !gone.has(polygon)), ...whole] };
}

function isCut(a: Position | undefined, b: Position): boolean {
  return a !== undefined && isDateLine(a) && isDateLine(b) && Math.abs(a[1] - b[1]) > SAME_PLACE;
}

function isDateLine([lon]: Position): boolean {
  return Math.abs(Math.abs(lon) - 180) < 1e-6;
}

function isPole(arc: Position[]): boolean {
  return arc.some(([, lat]) => lat < -84);
}

function meet(a: Position[], b: Position[]): boolean {
  const near = (p: Position | undefined, q: Position | undefined) =>
    p !== undefined && q !== undefined && Math.abs(p[1] - q[1]) < SAME_PLACE;
  return near(a.at(-1), b[0]) && near(b.at(-1), a[0]);
}
