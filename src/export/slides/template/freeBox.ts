import type { Box } from '../../picture/clipOutlines';

/**
 * The largest part of a room that nothing stands in.
 * @returns null where all of it is taken
 */
export function freeBox(room: Box, taken: readonly Box[]): Box | null {
  const inside = taken.filter((box) => overlaps(box, room));
  const across = edges(
    room.x,
    room.width,
    inside.flatMap(({ x, width }) => [x, x + width]),
  );
  const down = edges(
    room.y,
    room.height,
    inside.flatMap(({ y, height }) => [y, y + height]),
  );
  let best: Box | null = null;
  for (const x of across)
    for (const right of across.filter((one) => one > x))
      for (const y of down)
        for (const foot of down.filter((one) => one > y)) {
          const box = { x, y, width: right - x, height: foot - y };
          const isLarger = !best || box.width * box.height > best.width * best.height;
          if (isLarger && !inside.some((one) => overlaps(one, box))) best = box;
        }
  return best;
}

/** Whether two boxes have more than an edge in common. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width - HAIR &&
    other.x < one.x + one.width - HAIR &&
    one.y < other.y + other.height - HAIR &&
    other.y < one.y + one.height - HAIR
  );
}

/** What rounding may make of an edge, px. */
const HAIR = 0.5;

/** Where a free part may begin and end: at the edges of the room and of what stands in it. */
function edges(from: number, length: number, inside: readonly number[]): number[] {
  const to = from + length;
  return [...new Set([from, to, ...inside.filter((one) => one > from && one < to)])].sort((a, b) => a - b);
}
