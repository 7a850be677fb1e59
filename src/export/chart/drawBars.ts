import type { OutputMessages } from '../../words/en/export';
import type { Formats } from '../../words/format';
import { wrapText } from '../picture/wrapText';
import type { ChartData } from '../slides/chart/chartData';
import { highestRows, totalOf } from '../slides/chart/firstRows';
import { drawKey, type KeyEntry } from './drawKey';
import { LABEL, LINE, rect, SMALL, word } from './svgParts';
import { turnedRound } from '../picture/turnedRound';
import type { ChartPen, Drawing } from './takenChart';

interface BarOptions {
  /** A column of numbers beside the bars. */
  aside?: ChartData['series'][number];
  /** What the colours mean, where it is not the series. */
  key?: readonly KeyEntry[];
  formats: Formats;
  words: Pick<OutputMessages['slides'], 'rowsOf' | 'inFullColour'>;
}

/** More rows make a picture that is higher than it is read. */
const MOST_ROWS = 15;

/** Names take no more than this share of the width. */
const NAMES = 0.4;
const GAP = 8;
const BAR = 14;
/** Between two rows, px. */
const BETWEEN = 6;
/** How much of a bar is seen that is not chosen, where one is. */
const FAINT = ' fill-opacity=".45"';

/**
 * Horizontal bars, the longest first: names left, the parts of each bar one after another, and their numbers behind them.
 * Below them stands how many there are, where that is more than are drawn.
 */
export function drawBars(
  chart: ChartData,
  { width, colours, measure, dir }: ChartPen,
  { aside: whole, key, formats, words }: BarOptions,
): Drawing {
  const rows = highestRows(chart, [...chart.labels.keys()], MOST_ROWS);
  const take = <Item>(items: readonly Item[]) => rows.flatMap((row) => items.slice(row, row + 1));
  const labels = take(chart.labels);
  const series = chart.series.map(({ name, values }) => ({ name, values: take(values) }));
  const chosen = take(chart.chosen ?? []);
  const aside = whole && { ...whole, values: take(whole.values) };
  const isColouredByRow = series.length === 1 && chart.colours.length === chart.labels.length;
  const own = isColouredByRow ? take(chart.colours) : chart.colours;
  const hasChosen = chosen.includes(true);
  const names = labels.map((label, i) => {
    const isBold = chosen[i] === true;
    const lines = wrapText([{ text: label, isBold }], width * NAMES, LABEL, measure);
    return { lines: lines.map((line) => line.map(({ text }) => text).join('')), isBold };
  });
  const widest = names.flatMap(({ lines, isBold }) => lines.map((text) => measure(text, LABEL, isBold)));
  const left = Math.max(0, ...widest) + GAP;
  const numbers = labels.map((_, i) =>
    series.map(({ values }) => formats.number(values[i] ?? 0)).join(' · '),
  );
  const behind = Math.max(0, ...numbers.map((text) => measure(text, LABEL, true))) + GAP;
  const asideWidth = aside ? measure(aside.name, SMALL, false) + GAP : 0;
  const totals = labels.map((_, i) => totalOf({ series }, i));
  const scale = (width - left - behind - asideWidth) / Math.max(1, ...totals);
  const isOne = series.length === 1;

  const entries = key ?? series.map(({ name }, i) => ({ label: name, colour: own[i] ?? colours.ink }));
  const legend = isOne && !key ? { svg: '', height: 0 } : drawKey(entries, { width, colours, measure });
  const parts = [legend.svg];
  let top = legend.height;
  if (hasChosen) {
    const said = words.inFullColour(formats.and(labels.filter((_, i) => chosen[i])));
    for (const line of wrapText([{ text: said }], width, SMALL, measure)) {
      const own = line.map(({ text }) => text).join('');
      parts.push(word(own, [0, top + SMALL], { size: SMALL, fill: colours.soft }));
      top += SMALL * LINE;
    }
    top += BETWEEN;
  }
  if (aside) {
    parts.push(word(aside.name, [width, top + SMALL], { size: SMALL, fill: colours.soft, anchor: 'end' }));
    top += SMALL * LINE + BETWEEN;
  }
  for (const [i, { lines, isBold }] of names.entries()) {
    const height = Math.max(BAR, lines.length * LABEL * LINE);
    const middle = top + height / 2;
    const first = middle - (lines.length * LABEL * LINE) / 2 + LABEL;
    for (const [row, text] of lines.entries())
      parts.push(word(text, [0, first + row * LABEL * LINE], { fill: colours.ink, isBold }));
    let x = left;
    for (const [j, { values }] of series.entries()) {
      const length = (values[i] ?? 0) * scale;
      const fill = (isColouredByRow ? own[i] : own[j]) ?? colours.fit;
      const isFaint = hasChosen && !isBold;
      if (length > 0) parts.push(rect([x, middle - BAR / 2, length, BAR], fill, isFaint ? FAINT : ''));
      x += length;
    }
    const line = middle + LABEL * 0.36;
    parts.push(word(numbers[i] ?? '', [x + GAP / 2, line], { fill: colours.ink, isBold: true }));
    if (aside)
      parts.push(
        word(formats.number(aside.values[i] ?? 0), [width, line], { fill: colours.soft, anchor: 'end' }),
      );
    top += height + BETWEEN;
  }
  if (labels.length < chart.labels.length) {
    const said = words.rowsOf(formats.number(labels.length), formats.number(chart.labels.length));
    parts.push(word(said, [0, top + SMALL], { size: SMALL, fill: colours.soft }));
    top += SMALL * LINE;
  }
  return { svg: turnedRound(parts.join(''), width, dir), height: top };
}
