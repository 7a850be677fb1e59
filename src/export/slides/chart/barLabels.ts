import { element, type Xml } from '../ooxml/xml';
import type { ChartData } from './chartData';
import { chartSize, chartWords, labelShows, value, type ChartStyle } from './chartLook';
import { totalOf } from './firstRows';

/** The share of a chart's width that its bars have at the least, beside their names: next to a map, and over a slide. */
const PLOT = { beside: 0.4, alone: 0.6 };
/** The width of a chart that nothing is known of, px: next to a map, and over a slide. */
const WIDTH = { beside: 320, alone: 1200 };
/** The width of a figure, in sizes of its type, and the room that a number needs around it, px. */
const FIGURE = 0.56;
const AROUND = 6;

/**
 * The labels of a series of parts that follow each other which do not stand inside of their part: where a bar is too short
 * for any number, all of its numbers stand behind its end; elsewhere a part without room has none.
 * @param own which of the series
 */
export function partLabels(chart: ChartData, own: number, look: ChartStyle): Xml[] {
  const { series, labels } = chart;
  const { isTitled, lang, colour, colours } = look;
  const side = isTitled ? 'beside' : 'alone';
  const width = look.width ?? WIDTH[side];
  const longest = Math.max(1, ...labels.map((_, row) => totalOf(chart, row)));
  const size = chartSize(look);
  const say = (number: number) => number.toLocaleString(lang);
  const lengthOf = (number: number) => (number / longest) * width * PLOT[side];
  const widthOf = (said: string) => said.length * size * FIGURE + AROUND;
  const fits = (number: number) => number > 0 && widthOf(say(number)) <= lengthOf(number);
  return labels.flatMap((_, idx) => {
    const parts = series.map(({ values }) => values[idx] ?? 0);
    const part = parts[own] ?? 0;
    if (part === 0 || fits(part)) return [];
    const isLast = parts.findLastIndex((one) => one > 0) === own;
    if (!isLast || parts.some(fits)) return element('c:dLbl', {}, value('idx', idx), value('delete', true));
    const said = parts
      .filter((one) => one > 0)
      .map(say)
      .join(' · ');
    // From the middle of the part, where its number would stand.
    const away = (lengthOf(part) / 2 + widthOf(said) / 2) / width;
    return element(
      'c:dLbl',
      {},
      value('idx', idx),
      element('c:layout', {}, element('c:manualLayout', {}, value('x', away.toFixed(4)), value('y', 0))),
      chartWords(said, { lang, colour: colour(colours.ink), size, isWrapped: false }),
      value('dLblPos', 'ctr'),
      labelShows('Val'),
    );
  });
}
