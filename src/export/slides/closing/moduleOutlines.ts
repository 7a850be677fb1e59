import type { GridPoint } from '../../../world/shapes';
import type { Outline } from '../../picture/pathRings';

/**
 * The outlines of the dark squares of a grid, clockwise, those of holes the other way round: squares drawn one by one would
 * show seams.
 */
export function moduleOutlines(dark: readonly (readonly boolean[])[]): Outline[] {
  const isDark = (x: number, y: number) => dark[y]?.[x] ?? false;
  /** Where the sides lead that begin at a point; at most two. */
  const sides = new Map<string, GridPoint[]>();
  const add = (from: GridPoint, to: GridPoint) =>
    sides.set(from.join(), [...(sides.get(from.join()) ?? []), to]);
  for (const [y, row] of dark.entries())
    for (const x of row.keys()) {
      if (!isDark(x, y)) continue;
      if (!isDark(x, y - 1)) add([x, y], [x + 1, y]);
      if (!isDark(x + 1, y)) add([x + 1, y], [x + 1, y + 1]);
      if (!isDark(x, y + 1)) add([x + 1, y + 1], [x, y + 1]);
      if (!isDark(x - 1, y)) add([x, y + 1], [x, y]);
    }
  const outlines: Outline[] = [];
  for (const start of sides.keys())
    for (let at = sides.get(start)?.pop(); at; at = sides.get(start)?.pop()) {
      const points: GridPoint[] = [at];
      while (at && at.join() !== start) {
        at = sides.get(at.join())?.pop();
        if (at) points.push(at);
      }
      outlines.push({ points: points.filter((point, i) => isCorner(points, point, i)), isClosed: true });
    }
  return outlines;
}

function isCorner(points: readonly GridPoint[], [x, y]: GridPoint, i: number): boolean {
  const before = points.at(i - 1);
  const after = points[(i + 1) % points.length];
  return !(before && after && ((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y)));
}
