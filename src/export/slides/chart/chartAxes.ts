import type { ChartData } from './chartData';
import { chartSize, chartText, chartWords, value, type ChartStyle } from './chartLook';
import { NO_FILL, stroke } from '../shapes';
import { element, type Xml } from '../ooxml/xml';

/** The axis of labels and the axis of values. */
export const AXIS_IDS = [111_111_111, 222_222_222] as const;

/** Lines are of years: as many are named as stand beside each other, at the side of a map and over a slide. */
const YEARS = { beside: 20, alone: 10 };

/** The axes of a chart: labels down the side of bars, in the order of the data; below lines. */
export function axes(chart: ChartData, look: ChartStyle): Xml[] {
  if (chart.kind === 'scatter') return scatterAxes(chart, look);
  const isBar = chart.kind !== 'line';
  const skip = isBar ? 1 : YEARS[look.isTitled ? 'beside' : 'alone'];
  const [labelAxis, valueAxis] = AXIS_IDS;
  const axis = chartSize(look);
  const words = (size: number) =>
    chartText({ lang: look.lang, colour: look.colour(look.colours.soft), size }, true);
  const noLine = element('c:spPr', {}, element('a:ln', {}, NO_FILL));
  const marks = [value('majorTickMark', 'none'), value('minorTickMark', 'none')];
  const labels = element(
    'c:catAx',
    {},
    value('axId', labelAxis),
    // Bars are drawn from the foot up; the first row stands at the top, as on the page.
    element('c:scaling', {}, value('orientation', isBar ? 'maxMin' : 'minMax')),
    value('delete', false),
    value('axPos', isBar ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    marks,
    value('tickLblPos', 'low'),
    noLine,
    words(axis),
    value('crossAx', valueAxis),
    value('crosses', 'autoZero'),
    value('auto', false),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('tickLblSkip', skip),
    value('tickMarkSkip', skip),
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
