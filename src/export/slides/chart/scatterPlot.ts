import { AXIS_IDS } from './chartAxes';
import type { ChartData } from './chartData';
import { chartSize, chartWords, labelShows, value, type ChartStyle } from './chartLook';
import { numbers } from './series';
import { element, text, type Xml } from '../ooxml/xml';
import { NO_FILL, solid } from '../shapes';
import { rangeOfRows } from './workbook';

/** Marks of the groups, and their size in points. */
const MARKS = ['circle', 'diamond'] as const;
const MARK = 6;

/** Marks of two series, the first across and the second up: a series of its own for each group of them, as it looks. */
export function scatterPlot(chart: ChartData, look: ChartStyle): Xml {
  const { sheet, colours, colour, lang } = look;
  const [across, up] = chart.series;
  const size = chartSize(look);
  const nameBeside = (idx: number, name: string) =>
    element(
      'c:dLbl',
      {},
      value('idx', idx),
      chartWords(name, { lang, colour: colour(colours.ink), size }),
      value('dLblPos', 'r'),
      labelShows('Val'),
    );
  let from = 0;
  const groups = (chart.groups ?? []).map(({ name, size }, i) => {
    const rows = { from, to: from + size };
    from += size;
    const column = (series: typeof across, index: number) =>
      numbers(rangeOfRows(sheet, index, rows), (series?.values ?? []).slice(rows.from, rows.to));
    const fill = solid(colour(chart.colours[i] ?? colours.fit));
    const isOurs = (row: number) => row >= rows.from && row < rows.to;
    const named = (chart.named ?? []).filter(isOurs).sort((a, b) => a - b);
    return element(
      'c:ser',
      {},
      value('idx', i),
      value('order', i),
      element('c:tx', {}, element('c:v', {}, text(name))),
      element('c:spPr', {}, element('a:ln', {}, NO_FILL)),
      element(
        'c:marker',
        {},
        value('symbol', MARKS[i] ?? 'circle'),
        value('size', MARK),
        element('c:spPr', {}, fill, element('a:ln', {}, NO_FILL)),
      ),
      named.length > 0 &&
        element(
          'c:dLbls',
          {},
          named.map((row) => nameBeside(row - rows.from, chart.labels[row] ?? '')),
          labelShows(),
        ),
      element('c:xVal', {}, column(across, 1)),
      element('c:yVal', {}, column(up, 2)),
      value('smooth', false),
    );
  });
  return element(
    'c:scatterChart',
    {},
    value('scatterStyle', 'lineMarker'),
    value('varyColors', false),
    groups,
    AXIS_IDS.map((id) => value('axId', id)),
  );
}
