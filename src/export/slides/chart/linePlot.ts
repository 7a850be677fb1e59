import { AXIS_IDS } from './chartAxes';
import type { ChartData } from './chartData';
import { chartSize, chartText, labelShows, value, type ChartStyle } from './chartLook';
import { seriesOf } from './series';
import { element, text, type Xml } from '../ooxml/xml';
import { NO_FILL, stroke } from '../shapes';

const LINE_WIDTH = 2.7;
/** Where lines are that are named at their ends, in shares of the chart. */
const PLOT = { x: 0.05, y: 0.04, w: 0.8, h: 0.86 };

/** The place of lines that leaves room for their names. */
export function endLayout(): Xml {
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      value('layoutTarget', 'inner'),
      value('xMode', 'edge'),
      value('yMode', 'edge'),
      Object.entries(PLOT).map(([name, share]) => value(name, share)),
    ),
  );
}

/** Lines; over a whole slide each is named at its end, in its colour. */
export function linePlot(chart: ChartData, look: ChartStyle): Xml {
  const { colours, colour, lang, isTitled } = look;
  const last = chart.labels.length - 1;
  const nameAtEnd = (hex: string) =>
    element(
      'c:dLbls',
      {},
      element(
        'c:dLbl',
        {},
        value('idx', last),
        element('c:spPr', {}, NO_FILL, element('a:ln', {}, NO_FILL)),
        chartText({ lang, colour: colour(hex), size: chartSize(look) }),
        value('dLblPos', 'r'),
        labelShows('Val', 'SerName'),
        element('c:separator', {}, text(' ')),
      ),
      labelShows(),
    );
  return element(
    'c:lineChart',
    {},
    value('grouping', 'standard'),
    value('varyColors', false),
    seriesOf(chart, look, (i) => ({
      before: [
        element('c:spPr', {}, stroke(colour(chart.colours[i] ?? colours.fit), LINE_WIDTH)),
        element('c:marker', {}, value('symbol', 'none')),
        !isTitled && nameAtEnd(chart.colours[i] ?? colours.fit),
      ],
      after: value('smooth', false),
    })),
    value('marker', true),
    AXIS_IDS.map((id) => value('axId', id)),
  );
}
