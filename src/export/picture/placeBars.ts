import type { ChartData } from '../slides/chart/chartData';
import { totalOf } from '../slides/chart/firstRows';
import type { Box } from './clipOutlines';
import type { Colours } from './colours';
import type { Measure } from './wrapText';

/** Words of a chart, from `x` on; `y` is the line that they stand on. */
interface ChartText {
  text: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  isBold: boolean;
}

/** A chart of bars in its place, px. */
export interface PlacedBars {
  texts: ChartText[];
  bars: (Box & { colour: string })[];
  /** Of all of it. */
  box: Box;
}

/** Sizes of type, px: of the title, and of all else. */
interface BarType {
  title: number;
  label: number;
}

/** A row is at least and at most so high, in sizes of its type, and its bar takes this share of it. */
const LEAST_ROW = 1.25;
const MOST_ROW = 2;
const BAR = 0.74;
/** From the upper edge to the rows, in sizes of the title's type. */
const HEAD = 1.9;
/** Names take no more than this share of the width. */
const NAMES = 0.4;
const GAP = 8;

/**
 * Puts a chart of bars at the foot of a room: names left, one bar a row whose parts follow each other, and their numbers
 * behind it.
 * @param say writes a number
 * @returns null where the room is too low for its rows
 */
export function placeBars(
  chart: Pick<ChartData, 'title' | 'about' | 'labels' | 'series' | 'colours'>,
  room: Box,
  type: BarType,
  colours: Pick<Colours, 'ink' | 'soft'>,
  measure: Measure,
  say: (value: number) => string,
): PlacedBars | null {
  const { title, about, labels, series } = chart;
  const head = type.title * HEAD;
  const row = Math.min((room.height - head) / labels.length, type.label * MOST_ROW);
  if (row < type.label * LEAST_ROW) return null;
  const height = head + row * labels.length;
  const top = room.y + room.height - height;
  const isOne = series.length === 1;

  const widest = Math.max(...labels.map((label) => measure(label, type.label, false)));
  const left = room.x + Math.min(widest, room.width * NAMES) + GAP;
  const totals = labels.map((_, i) => totalOf({ series }, i));
  /** The numbers of a row, in the order of its parts. */
  const numbers = labels.map((_, i) => series.map(({ values }) => say(values[i] ?? 0)).join(' · '));
  const behind = Math.max(...numbers.map((text) => measure(text, type.label, true))) + GAP;
  const scale = (room.x + room.width - left - behind) / Math.max(1, ...totals);

  const texts: ChartText[] = [];
  const bars: PlacedBars['bars'] = [];
  const plain = { size: type.label, colour: colours.ink, isBold: false };
  const base = top + type.title;
  texts.push({ ...plain, text: title, x: room.x, y: base, size: type.title, isBold: true });
  const behindTitle = room.x + measure(title, type.title, true) + 2 * GAP;
  if (isOne) texts.push({ ...plain, text: about, x: behindTitle, y: base, colour: colours.soft });
  // Of several parts, the colours say which is which.
  let x = behindTitle;
  for (const [i, { name }] of isOne ? [] : series.entries()) {
    const side = type.label * 0.85;
    bars.push({ x, y: base - side, width: side, height: side, colour: chart.colours[i] ?? colours.ink });
    texts.push({ ...plain, text: name, x: x + side * 1.4, y: base });
    x += side * 1.4 + measure(name, type.label, false) + 2 * GAP;
  }

  for (const [i, label] of labels.entries()) {
    const y = top + head + i * row;
    const line = y + row / 2 + type.label * 0.36;
    texts.push({ ...plain, text: label, x: room.x, y: line });
    let from = left;
    for (const [j, { values }] of series.entries()) {
      const value = values[i] ?? 0;
      const width = value * scale;
      const colour =
        (isOne && chart.colours.length === labels.length ? chart.colours[i] : chart.colours[j]) ?? '';
      if (width > 0) bars.push({ x: from, y: y + (row * (1 - BAR)) / 2, width, height: row * BAR, colour });
      from += width;
    }
    texts.push({ ...plain, text: numbers[i] ?? '', x: from + GAP / 2, y: line, isBold: true });
  }
  return { texts, bars, box: { ...room, y: top, height } };
}
