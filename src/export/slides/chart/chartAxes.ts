import { dayInSheet } from '../../sheets/xlsx/cells';
import { dayIn, yearOf, type Day } from '../../../world/days';
import type { ChartData } from './chartData';
import { chartSize, chartText, chartWords, value, type ChartStyle } from './chartLook';
import { YEAR } from './series';
import { datesOf } from './workbook';
import { NO_FILL, stroke } from '../shapes';
import { element, type Xml } from '../ooxml/xml';

/** The axis of labels and the axis of values. */
export const AXIS_IDS = [111_111_111, 222_222_222] as const;

/** So many years at most are named below lines, at the side of a map and over a slide. */
const MOST_YEARS = { beside: 4, alone: 8 };
/** From one year that is named to the next. */
const STEPS = [1, 2, 5, 10, 20, 50];
const DECADE = 10;

/** Which years are named below lines: left to themselves, programs name as many as they can turn or squeeze in. */
function namedYears(days: readonly Day[], most: number): { first: number; step: number } {
  const [start, end] = [yearOf(days[0] ?? ''), yearOf(days.at(-1) ?? '')];
  const firstOf = (step: number) => start - (start % Math.min(step, DECADE));
  const fits = (step: number) => (end - firstOf(step)) / step < most;
  const step = STEPS.find(fits) ?? 2 * DECADE * DECADE;
  return { first: firstOf(step), step };
}

/** The axes of a chart: labels down the side of bars, in the order of the data; below lines. */
export function axes(chart: ChartData, look: ChartStyle): Xml[] {
  if (chart.kind === 'scatter') return scatterAxes(chart, look);
  const isBar = chart.kind !== 'line';
  const [labelAxis, valueAxis] = AXIS_IDS;
  const axis = chartSize(look);
  const words = (size: number) =>
    chartText({ lang: look.lang, colour: look.colour(look.colours.soft), size }, true);
  const noLine = element('c:spPr', {}, element('a:ln', {}, NO_FILL));
  const marks = [value('majorTickMark', 'none'), value('minorTickMark', 'none')];
  // Bars are drawn from the foot up; the first row stands at the top, as on the page.
  const direction = value('orientation', isBar ? 'maxMin' : 'minMax');
  const common = [marks, value('tickLblPos', 'low'), noLine, words(axis)];
  const crossing = [value('crossAx', valueAxis), value('crosses', 'autoZero'), value('auto', false)];
  const days = datesOf(chart);
  const years = days && namedYears(days, look.isTitled ? MOST_YEARS.beside : MOST_YEARS.alone);
  const labels = years
    ? element(
        'c:dateAx',
        {},
        value('axId', labelAxis),
        element('c:scaling', {}, direction, value('min', dayInSheet(dayIn(years.first)))),
        value('delete', false),
        value('axPos', 'b'),
        element('c:numFmt', { formatCode: YEAR, sourceLinked: false }),
        ...common,
        ...crossing,
        value('lblOffset', 100),
        value('baseTimeUnit', 'days'),
        value('majorUnit', years.step),
        value('majorTimeUnit', 'years'),
      )
    : element(
        'c:catAx',
        {},
        value('axId', labelAxis),
        element('c:scaling', {}, direction),
        value('delete', false),
        value('axPos', isBar ? 'l' : 'b'),
        element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
        ...common,
        ...crossing,
        value('lblAlgn', 'ctr'),
        value('lblOffset', 100),
        // Years that sheets know no days of are not all named.
        value('tickLblSkip', isBar ? 1 : DECADE),
        value('tickMarkSkip', isBar ? 1 : DECADE),
        value('noMultiLvlLbl', true),
      );
  const values = element(
    'c:valAx',
    {},
    value('axId', valueAxis),
    // From zero: a bar that begins elsewhere says something else.
    element('c:scaling', {}, value('orientation', 'minMax'), value('min', 0)),
    value('delete', isBar),
    value('axPos', isBar ? 't' : 'l'),
    element('c:numFmt', { formatCode: '#,##0', sourceLinked: false }),
    marks,
    value('tickLblPos', 'nextTo'),
    noLine,
    words(axis),
    value('crossAx', labelAxis),
    value('crosses', 'autoZero'),
    value('crossBetween', isBar ? 'between' : 'midCat'),
  );
  return [labels, values];
}

/** Two logarithmic axes, each named for its series. */
function scatterAxes({ series }: ChartData, look: ChartStyle): Xml[] {
  const { lang, colours, colour } = look;
  const size = chartSize(look);
  const [across, up] = AXIS_IDS;
  return [
    { id: across, of: up, side: 'b', name: series[0]?.name ?? '' },
    { id: up, of: across, side: 'l', name: series[1]?.name ?? '' },
  ].map(({ id, of, side, name }) =>
    element(
      'c:valAx',
      {},
      value('axId', id),
      element('c:scaling', {}, value('logBase', 10), value('orientation', 'minMax')),
      value('delete', false),
      value('axPos', side),
      element(
        'c:title',
        {},
        chartWords(name, { lang, colour: colour(colours.soft), size }),
        value('overlay', false),
      ),
      element('c:numFmt', { formatCode: '#,##0', sourceLinked: false }),
      value('majorTickMark', 'none'),
      value('minorTickMark', 'none'),
      value('tickLblPos', 'low'),
      element('c:spPr', {}, stroke(colour(colours.line), 1)),
      chartText({ lang, colour: colour(colours.soft), size }, true),
      value('crossAx', of),
      value('crosses', 'min'),
      value('crossBetween', 'midCat'),
    ),
  );
}
