import { LINE, rect, SMALL, word } from './svgParts';
import type { ChartPen, Drawing } from './takenChart';

/** A colour and what it means. */
export interface KeyEntry {
  label: string;
  colour: string;
}

const SIDE = 10;
const GAP = 16;
const BELOW = 8;

/** What the colours of a chart mean, in as many lines as it takes. */
export function drawKey(entries: readonly KeyEntry[], { width, colours, measure }: ChartPen): Drawing {
  let [x, row] = [0, 0];
  const parts = entries.flatMap(({ label, colour }) => {
    const own = SIDE * 1.5 + measure(label, SMALL, false);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const y = row * SMALL * LINE * 1.1;
    const drawn = [
      rect([x, y + 2, SIDE, SIDE], colour, ' rx="2"'),
      word(label, [x + SIDE * 1.5, y + SMALL], { size: SMALL, fill: colours.soft }),
    ];
    x += own + GAP;
    return drawn;
  });
  return { svg: parts.join(''), height: (row + 1) * SMALL * LINE * 1.1 + BELOW };
}
