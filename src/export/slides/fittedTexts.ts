import { TYPE } from '../picture/typeScale';
import type { Measure } from '../picture/wrapText';
import type { LayoutDesign } from './design';
import { fitText } from './fitText';
import type { SlideText } from './slide';
import { tied } from './tied';

/**
 * Gives what puts texts into the places of a layout, a paragraph for each, in its type or as much smaller as it takes; none
 * but sources has less than 10 pt.
 * @param unit how much larger or smaller type is than on a slide of 720 px
 * @returns a function of the place and its texts
 */
export function fittedTexts({ places }: LayoutDesign, measure: Measure, unit: number) {
  return (place: SlideText['place'], texts: readonly string[]): SlideText => {
    const own = places[place];
    const words = texts.map(tied);
    const paragraphs = words.map((one) => [{ text: one }]);
    if (!own) return { place, paragraphs };
    const { box, size: from, isBold, isCapital, isSaid, isMoved } = own;
    const shown = isCapital ? words.map((one) => one.toUpperCase()) : words;
    const size = fitText(shown, box, { from, least: TYPE.least * unit, isBold, measure });
    return { place, paragraphs, ...(isMoved && { box }), ...((isSaid || size < from) && { size }) };
  };
}

/** What a chart or a table is from, in one line of the least type, and below that when and where it was made. */
export function creditTexts(
  [sources, made]: readonly [sources: string, made: string],
  unit: number,
): SlideText {
  const sizes = [TYPE.sources, TYPE.least];
  return {
    place: 'notes',
    paragraphs: [[{ text: sources }], [{ text: made }]],
    looks: sizes.map((px) => ({ size: px * unit })),
  };
}
