import type { Box } from './clipOutlines';
import type { TextBlock } from './picture';
import { wrapText, type Measure } from './wrapText';

/** Where a slide has its title and all else, if it is laid out by somebody else. */
export interface PictureFrame {
  title: {
    box: Box;
    size: number;
    isBold: boolean;
    /** Whether it is shown in capitals. */
    isCapital: boolean;
    /** Where its words are in its box: from 0, at the top, to 1. */
    anchor: number;
  };
  area: Box;
  /** How much larger or smaller all type is but that of the title. */
  unit: number;
}

/** px from line to line, as a share of the size. */
const LINE = 1.2;
/** Of how many px a title gets smaller to fit, and the least size. */
const STEP = 1;
const LEAST = 10;
/** Room for another font than the one that was measured with. */
const SLACK = 0.95;

/** A title where its frame has it, in type as small as it takes. */
export function framedTitle(
  text: string,
  { title }: PictureFrame,
  colour: string,
  measure: Measure,
): TextBlock {
  const { box, isBold, isCapital, anchor } = title;
  const wide: Measure = isCapital ? (one, ...how) => measure(one.toUpperCase(), ...how) : measure;
  const at = (size: number): TextBlock => {
    const lines = wrapText([{ text, isBold }], box.width * SLACK, size, wide);
    const lineHeight = size * LINE;
    const height = lines.length * lineHeight;
    const own = { ...box, y: box.y + Math.max(0, box.height - height) * anchor, height };
    return { role: 'title', box: own, size, lineHeight, colour, isBold, lines };
  };
  let block = at(title.size);
  while (block.box.height > box.height && block.size > LEAST) block = at(block.size - STEP);
  return block;
}
