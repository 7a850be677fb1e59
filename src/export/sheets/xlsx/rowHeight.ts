/** The height of a line, in points, and of the tallest row that spreadsheets have. */
const [LINE, TALLEST] = [15, 409];
/** Bold letters, and those that are wider than most: so much of a column is counted on. */
const SURE = 0.9;

/**
 * How high a row must be for texts that take several lines, in points; some programs do not find out by themselves.
 * @param texts with the width of the column of each, in characters
 * @returns undefined where one line is enough
 */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number | undefined {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width * SURE)));
  return lines > 1 ? Math.min(TALLEST, lines * LINE) : undefined;
}

/** Words that have no room behind those before them begin a line; longer ones than a line take several. */
function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
  }
  return lines;
}
