import { axes, AXIS_IDS } from './chartAxes';
import { CHART_SIZES, chartText, value, type ChartStyle } from './chartLook';
import type { ChartData } from './chartData';
import { totalOf } from './firstRows';
import { IN_CHART } from '../ooxml/namespaces';
import { NO_FILL, solid, stroke } from '../shapes';
import { typeSize } from '../ooxml/units';
import { rangeOfRows, referencesTo, type References } from './workbook';
import { element, text, type Xml } from '../ooxml/xml';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Room between bars, in percent of a bar; where there are few, as much more as keeps them slender. */
const BAR_GAP = 40;
const FEW_ROWS = 6;
const MORE_GAP = 90;
const LINE_WIDTH = 2.7;
/** Marks of the groups of a scatter, and their size in points. */
const MARKS = ['circle', 'diamond'] as const;
const MARK = 6;

/**
 * A native chart: horizontal bars, stacked if there are several series, or lines.
 * @param relationship the id by which the chart refers to its workbook
 */
export function chartSpace(chart: ChartData, relationship: string, look: ChartStyle): Xml {
  const { colours, colour, lang, isTitled, unit = 1 } = look;
  const { legend } = CHART_SIZES;
  const words = { lang, colour: colour(colours.soft) };
  return element(
    'c:chartSpace',
    IN_CHART,
    value('date1904', false),
    value('lang', lang),
    value('roundedCorners', false),
    element(
      'c:chart',
      {},
      isTitled &&
        element('c:title', {}, element('c:tx', {}, titleText(chart, look)), value('overlay', false)),
      value('autoTitleDeleted', !isTitled),
      element(
        'c:plotArea',
        {},
        element('c:layout'),
        PLOTS[chart.kind](chart, look),
        axes(chart, look),
        element('c:spPr', {}, NO_FILL),
      ),
      (chart.groups ?? chart.series).length > 1 &&
        element(
          'c:legend',
          {},
          value('legendPos', 'b'),
          value('overlay', false),
          chartText({ ...words, size: legend * unit }),
        ),
      value('plotVisOnly', true),
      value('dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, NO_FILL, element('a:ln', {}, NO_FILL)),
    chartText({ ...words, size: CHART_SIZES.axis * unit }),
    element('c:externalData', { 'r:id': relationship }, value('autoUpdate', false)),
  );
}

/** What the chart shows, and of what. */
function titleText({ title, about }: ChartData, { colours, colour, lang, unit = 1 }: ChartStyle): Xml {
  const sz = typeSize(CHART_SIZES.title * unit);
  const run = (said: string, hex: string) =>
    element(
      'a:r',
      {},
      element('a:rPr', { lang, sz, b: false }, solid(colour(hex))),
      element('a:t', {}, text(said)),
    );
  return element(
    'c:rich',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', { sz, b: false })),
      run(title, colours.ink),
      run(` (${about})`, colours.soft),
    ),
  );
}

/** The share of the longest bar that a number needs to stand inside of one. */
const LABEL_SHARE = 0.06;

/** A format that leaves out the numbers of bars that have no room for them. */
function wideEnough({ labels, series }: ChartData): string {
  const totals = labels.map((_, row) => totalOf({ series }, row));
  return `[>=${Math.max(1, Math.ceil(Math.max(...totals) * LABEL_SHARE))}]#,##0;;`;
}

const PLOTS = { bar: barChart, cluster: barChart, line: lineChart, scatter: scatterChart };

function barChart(chart: ChartData, look: ChartStyle): Xml {
  const isOne = chart.series.length === 1;
  const isStacked = chart.kind === 'bar' && !isOne;
  const { colours, colour, lang, unit = 1 } = look;
  const labels = element(
    'c:dLbls',
    {},
    element('c:numFmt', {
      formatCode: isStacked ? wideEnough(chart) : (chart.format ?? '#,##0'),
      sourceLinked: false,
    }),
    element('c:spPr', {}, NO_FILL, element('a:ln', {}, NO_FILL)),
    chartText({
      lang,
      colour: colour(isStacked ? colours.page : colours.ink),
      size: CHART_SIZES.axis * unit,
    }),
    // Beyond the end of its bar; where bars are stacked there is no such place, and the first series has them inside.
    value('dLblPos', isStacked ? 'ctr' : 'outEnd'),
    value('showLegendKey', false),
    value('showVal', true),
    ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => value(name, false)),
  );
  const fill = (hex: string) => element('c:spPr', {}, solid(colour(hex)));
  return element(
    'c:barChart',
    {},
    value('barDir', 'bar'),
    value('grouping', isStacked ? 'stacked' : 'clustered'),
    value('varyColors', false),
    seriesOf(chart, look, (i) => {
      const own = chart.colours[i] ?? colours.fit;
      const points = isOne ? chart.colours : [];
      return {
        before: [
          fill(own),
          value('invertIfNegative', false),
          points.flatMap((hex, idx) =>
            hex === own
              ? []
              : element(
                  'c:dPt',
                  {},
                  value('idx', idx),
                  value('invertIfNegative', false),
                  value('bubble3D', false),
                  fill(hex),
                ),
          ),
          (!isStacked || i === 0) && labels,
        ],
        after: null,
      };
    }),
    value('gapWidth', BAR_GAP + MORE_GAP * Math.max(0, FEW_ROWS - chart.labels.length)),
    isStacked && value('overlap', 100),
    AXIS_IDS.map((id) => value('axId', id)),
  );
}

function lineChart(chart: ChartData, look: ChartStyle): Xml {
  const { colours, colour } = look;
  return element(
    'c:lineChart',
    {},
    value('grouping', 'standard'),
    value('varyColors', false),
    seriesOf(chart, look, (i) => ({
      before: [
        element('c:spPr', {}, stroke(colour(chart.colours[i] ?? colours.fit), LINE_WIDTH)),
        element('c:marker', {}, value('symbol', 'none')),
      ],
      after: value('smooth', false),
    })),
    value('marker', true),
    AXIS_IDS.map((id) => value('axId', id)),
  );
}

/** Each series with what it is drawn from, and the values as they are now. */
function seriesOf(
  chart: ChartData,
  { sheet }: ChartStyle,
  drawn: (i: number) => { before: Parameters<typeof element>[2]; after: Xml | null },
): Xml[] {
  const references: References = referencesTo(chart, sheet);
  const labels = strings(references.labels, chart.labels);
  return chart.series.map(({ name, values }, i) => {
    const { before, after } = drawn(i);
    const of = references.series[i] ?? { name: '', values: '' };
    return element(
      'c:ser',
      {},
      value('idx', i),
      value('order', i),
      element('c:tx', {}, strings(of.name, [name])),
      before,
      element('c:cat', {}, labels),
      element('c:val', {}, numbers(of.values, values)),
      after,
    );
  });
}

/** Marks of two series, the first across and the second up: a series of its own for each group of them, as it looks. */
function scatterChart(chart: ChartData, { sheet, colours, colour }: ChartStyle): Xml {
  const [across, up] = chart.series;
  let from = 0;
  const groups = (chart.groups ?? []).map(({ name, size }, i) => {
    const rows = { from, to: from + size };
    from += size;
    const column = (series: typeof across, index: number) =>
      numbers(rangeOfRows(sheet, index, rows), (series?.values ?? []).slice(rows.from, rows.to));
    const fill = solid(colour(chart.colours[i] ?? colours.fit));
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

function strings(reference: string, values: readonly string[]): Xml {
  return element(
    'c:strRef',
    {},
    element('c:f', {}, text(reference)),
    element('c:strCache', {}, value('ptCount', values.length), points(values)),
  );
}

function numbers(reference: string, values: readonly number[]): Xml {
  return element(
    'c:numRef',
    {},
    element('c:f', {}, text(reference)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, text('General')),
      value('ptCount', values.length),
      points(values.map(String)),
    ),
  );
}

function points(values: readonly string[]): Xml[] {
  return values.map((one, idx) => element('c:pt', { idx }, element('c:v', {}, text(one))));
}
