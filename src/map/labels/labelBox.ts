import type { GridPoint } from '../../world/shapes';

/** A rectangle, px. */
export interface LabelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A straight line between two points, px. */
export type Leader = readonly [from: GridPoint, to: GridPoint];

/** The box of a size round its middle. */
export function boxAround([x, y]: GridPoint, width: number, height: number): LabelBox {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether two boxes lie over one another, or nearer than a gap: beside each other, and below. */
export function overlap(a: LabelBox, b: LabelBox, gap = 0, below = gap): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + below &&
    b.y < a.y + a.height + below
  );
}

/** Whether a box lies wholly in another one. */
export function isWithin(inner: LabelBox, outer: LabelBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a point lies in a box, or at its edge. */
export function holds({ x, y, width, height }: LabelBox, [px, py]: GridPoint): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** Whether two lines cross. */
export function cross([a, b]: Leader, [c, d]: Leader): boolean {
  const side = (p: GridPoint, q: GridPoint, r: GridPoint) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Whether a line runs through a box. */
export function runsThrough(line: Leader, { x, y, width, height }: LabelBox): boolean {
  const [[ax, ay], [bx, by]] = line;
  // Most lines are far from most boxes.
  if (Math.max(ax, bx) < x || Math.min(ax, bx) > x + width) return false;
  if (Math.max(ay, by) < y || Math.min(ay, by) > y + height) return false;
  const isIn = ([px, py]: GridPoint) => px > x && px < x + width && py > y && py < y + height;
  if (line.some(isIn)) return true;
  const corners: GridPoint[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return corners.some((corner, i) => cross(line, [corner, corners[(i + 1) % 4] ?? corner]));
}

/** How long a line is, px. */
export function lengthOf([from, to]: Leader): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
