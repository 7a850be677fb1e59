import type { GridPoint } from '../../world/shapes';

/**
 * Short SVG path data for rings and lines of integer points: relative moves with their lines left implicit,
 * `z` for closed rings (first point equal to the last). Letters `h` and `v` would save 2 % of the characters
 * but cost 4 % once compressed.
 */
export function pathData(lines: readonly (readonly GridPoint[])[]): string {
  let path = '';
  let here: GridPoint = [0, 0];
  for (const line of lines) {
    const start = line[0];
    if (!start || line.length < 2) continue;
    const isRing = isSame(start, line.at(-1));
    // A boundary shorter than the grid repeats its point.
    const distinct = line.filter((point, index) => index === 0 || !isSame(point, line[index - 1]));
    const points = isRing ? distinct.slice(0, -1) : distinct;
    if (points.length < 2) continue;
    path += 'm';
    for (const [index, point] of points.entries()) {
      path += step(point[0] - here[0], index === 0) + step(point[1] - here[1], false);
      here = point;
    }
    if (!isRing) continue;
    path += 'z';
    here = start;
  }
  return path;
}

/** A minus sign parts two numbers as well as a space does. */
function step(distance: number, isFirst: boolean): string {
  return isFirst || distance < 0 ? `${distance}` : ` ${distance}`;
}

function isSame(a: GridPoint, b: GridPoint | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
