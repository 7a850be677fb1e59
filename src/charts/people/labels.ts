// Own code: D3 has no module that places labels.

/** A rectangle, px. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name that wants to stand beside its mark. */
interface Wanted {
  /** The middle of the mark, px. */
  x: number;
  y: number;
  /** Size of the name, px. */
  width: number;
  height: number;
}

/** px between a mark's middle and its name. */
const GAP = 6;

/** Where a name may stand: to the right, the left, above, below, and in the corners between. */
const SIDES: readonly [x: number, y: number][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/**
 * Places names beside their marks, the first ones first. A name goes where it covers the fewest marks; it is left
 * out where it would leave the frame, lie over another name or cover more than `most` marks.
 *
 * @param marks the middles of all marks
 * @returns a place for each name that has one, by its position in `wanted`
 */
export function placeLabels(
  wanted: readonly Wanted[],
  marks: readonly { x: number; y: number }[],
  frame: Box,
  most = 1,
): Map<number, Box> {
  const placed = new Map<number, Box>();
  wanted.forEach((name, i) => {
    let best: { box: Box; covered: number } | null = null;
    for (const side of SIDES) {
      const box = boxBeside(name, side);
      if (!isInside(box, frame) || [...placed.values()].some((other) => overlap(box, other))) continue;
      const covered = marks.filter((mark) => overlap(box, { ...mark, width: 0, height: 0 })).length;
      if (covered <= most && (!best || covered < best.covered)) best = { box, covered };
    }
    if (best) placed.set(i, best.box);
  });
  return placed;
}

function boxBeside({ x, y, width, height }: Wanted, [right, down]: readonly [number, number]): Box {
  // In the corners a name may come closer: its own corner is empty.
  const gap = right !== 0 && down !== 0 ? GAP / 2 : GAP;
  return {
    x: x + right * gap + ((right - 1) / 2) * width,
    y: y + down * gap + ((down - 1) / 2) * height,
    width,
    height,
  };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
