import type { Measure } from '../picture/wrapText';
import { fitText } from './fitText';
import { placeholdersOf, type LayoutKey, type SlideSize } from './ooxml/layouts';
import type { SlideText } from './slide';

/**
 * Gives what puts texts into the places of a layout, a paragraph for each, in type as small as it takes.
 * @returns a function of the place, its texts, and the size of type to begin with, px
 */
export function fittedTexts(layout: LayoutKey, size: SlideSize, measure: Measure) {
  const places = placeholdersOf(layout, size);
  return (place: SlideText['place'], words: readonly string[], from: number): SlideText => {
    const box = places[place];
    const isBold = place === 'title';
    return {
      place,
      paragraphs: words.map((one) => [{ text: one }]),
      size: box ? fitText(words, box, { from, isBold, measure }) : from,
    };
  };
}
