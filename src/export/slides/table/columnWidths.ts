/**
 * Shares the width of a table out among its columns. Where there is room for the longest cell of each, what is left over
 * goes to all in proportion. Where there is not, the widest give, but none becomes so narrow that words break, as long as
 * there is room for these.
 * @param natural what the longest cell of each column takes
 * @param least what the longest word of each takes
 */
export function columnWidths(natural: readonly number[], least: readonly number[], room: number): number[] {
  const all = sum(natural);
  if (all <= room) return natural.map((width) => width * (room / all));
  const words = sum(least);
  if (words >= room) return least.map((width) => width * (room / words));
  // No column is wider than a limit; it lies between none and all of the room.
  let [low, high] = [0, room];
  const widthsAt = (limit: number) =>
    natural.map((width, i) => Math.max(least[i] ?? 0, Math.min(width, limit)));
  for (let i = 0; i < STEPS; i += 1) {
    const limit = (low + high) / 2;
    if (sum(widthsAt(limit)) > room) high = limit;
    else low = limit;
  }
  return widthsAt(low);
}

/** Each halves what is left to be told; after these it is less than a hair. */
const STEPS = 24;

const sum = (widths: readonly number[]) => widths.reduce((whole, width) => whole + width, 0);
