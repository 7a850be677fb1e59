import { wrapText, type Measure } from '../picture/wrapText';

/** The least size of type, px, where nothing else is said. */
export const LEAST = 9;
/** px from line to line, as a share of the size. */
const LINE = 1.25;
/** Room for another program's reckoning. */
const SLACK = 0.96;

/**
 * The size of type in which a text fits its box: as asked for, or as much smaller as it takes.
 * @param paragraphs each begins on a line of its own
 * @param from the size to begin with, px
 * @param least the size in which it stands though it does not fit, px
 */
export function fitText(
  paragraphs: readonly string[],
  box: { width: number; height: number },
  {
    from,
    least = LEAST,
    isBold = false,
    measure,
  }: { from: number; least?: number; isBold?: boolean; measure: Measure },
): number {
  const room = box.width * SLACK;
  for (let size = from; size > least; size -= 0.5) {
    const lines = paragraphs.flatMap((text) => wrapText([{ text, isBold }], room, size, measure));
    const isWide = lines.some((line) => {
      const width = line.reduce((sum, { text }) => sum + measure(text, size, isBold), 0);
      return width > room;
    });
    if (!isWide && lines.length * size * LINE <= box.height) return size;
  }
  return Math.min(from, least);
}
