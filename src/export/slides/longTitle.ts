import type { Box } from '../picture/clipOutlines';
import { wrapText, type Measure } from '../picture/wrapText';
import type { DeckDesign, LayoutDesign, Place } from './design';
import { tied } from './tied';

/** px from line to line, as a share of the size, and room for another program's reckoning. */
const LINE = 1.2;
const SLACK = 0.95;

/**
 * The layout of a chart or a table under a title: one that takes two lines has them, and what is below it begins lower. A
 * template keeps its places.
 */
export function underTitle(
  { layouts, frame }: DeckDesign,
  key: 'chart' | 'table',
  title: string,
  measure: Measure,
): LayoutDesign {
  const layout = layouts[key];
  const { title: own, sentence, chart1, table1 } = layout.places;
  if (frame || !own || !sentence) return layout;
  const { isBold, size, box } = own;
  const lines = wrapText([{ text: tied(title), isBold }], box.width * SLACK, size, measure);
  if (lines.length < 2) return layout;
  const more = size * LINE;
  const lower = (place: Place): Place => ({
    ...place,
    isMoved: true,
    box: { ...place.box, y: place.box.y + more },
  });
  const below = (place: Place): Place => ({ ...place, box: cut(place.box, more) });
  return {
    ...layout,
    places: {
      ...layout.places,
      title: { ...own, isMoved: true, box: { ...box, height: box.height + more } },
      sentence: lower(sentence),
      ...(chart1 && { chart1: below(chart1) }),
      ...(table1 && { table1: below(table1) }),
    },
  };
}

/** A box without so much of its upper part. */
function cut(box: Box, more: number): Box {
  return { ...box, y: box.y + more, height: box.height - more };
}
