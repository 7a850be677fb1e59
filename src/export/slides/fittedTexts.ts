import type { Measure } from '../picture/wrapText';
import type { LayoutDesign } from './design';
import { fitText } from './fitText';
import type { SlideText } from './slide';

/**
 * Gives what puts texts into the places of a layout, a paragraph for each, in its type or as much smaller as it takes.
 * @returns a function of the place and its texts
 */
export function fittedTexts({ places }: LayoutDesign, measure: Measure) {
  return (place: SlideText['place'], words: readonly string[]): SlideText => {
    const own = places[place];
    const paragraphs = words.map((one) => [{ text: one }]);
    if (!own) return { place, paragraphs };
    const { box, size: from, isBold, isCapital, isSaid } = own;
    const shown = isCapital ? words.map((one) => one.toUpperCase()) : words;
    const size = fitText(shown, box, { from, isBold, measure });
    return { place, paragraphs, ...((isSaid || size < from) && { size }) };
  };
}
