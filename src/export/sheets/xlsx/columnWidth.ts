/** Within these, in characters: a figure and the sign of the filter have room, and no text fills the window. */
const [LEAST, MOST] = [10, 44];
/** For the sign of the filter beside the longest word of the head. */
const SIGN = 4;

/**
 * How wide a column must be for most of what is in it, in characters.
 * @param cells the first is its head, which may take several lines
 */
export function columnWidth([head, ...cells]: readonly (string | number | null)[]): number {
  const longestWord = Math.max(
    ...String(head)
      .split(/\s+/)
      .map(({ length }) => length),
  );
  const lengths = cells.map((value) => String(value ?? '').length);
  return Math.min(MOST, Math.max(LEAST, longestWord + SIGN, ...lengths));
}
