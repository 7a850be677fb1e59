import type { GridPoint } from '../../world/shapes';

/** Points in a row; a ring ends where it began, and its last point is not repeated. */
export interface Outline {
  points: GridPoint[];
  isClosed: boolean;
}

const TOKEN = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/g;

/**
 * The outlines of SVG path data that consists of straight lines: the map's shapes, boundaries and most symbols.
 * @param d moves, lines and closings, absolute or relative, further lines left implicit
 * @throws Error on a curve or an arc
 */
export function pathRings(d: string): Outline[] {
  const outlines: Outline[] = [];
  let current: Outline | undefined;
  let command = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let pending: number | undefined;

  const move = (toX: number, toY: number) => {
    [x, y] = [toX, toY];
    if (command === 'm' || command === 'M') {
      [startX, startY] = [x, y];
      current = { points: [], isClosed: false };
      outlines.push(current);
      // What follows a move without a letter is a line.
      command = command === 'm' ? 'l' : 'L';
    }
    current?.points.push([x, y]);
  };

  for (const [, letter, digits] of d.matchAll(TOKEN)) {
    if (letter !== undefined) {
      if (!/[mlhvz]/i.test(letter))
        throw new Error(`path "${d.slice(0, 40)}": "${letter}" is no straight line`);
      command = letter;
      if (!/z/i.test(letter)) continue;
      if (current) current.isClosed = true;
      [x, y] = [startX, startY];
      continue;
    }
    const value = Number(digits);
    const isRelative = command === command.toLowerCase();
    if (/h/i.test(command)) move(isRelative ? x + value : value, y);
    else if (/v/i.test(command)) move(x, isRelative ? y + value : value);
    else if (pending === undefined) pending = value;
    else {
      const [first, second] = [pending, value];
      pending = undefined;
      move(isRelative ? x + first : first, isRelative ? y + second : second);
    }
  }
  return outlines.filter(({ points }) => points.length > 1);
}
