import { axes, AXIS_IDS } from './chartAxes';
import { chartSize, CHART_SIZES, chartText, value, type ChartStyle } from './chartLook';
import type { Colours } from '../../picture/colours';
import { contrast } from '../template/perceived';
import type { ChartData } from './chartData';
import { totalOf } from './firstRows';
import { endLayout, linePlot } from './linePlot';
import { scatterPlot } from './scatterPlot';
import { seriesOf } from './series';
import { IN_CHART } from '../ooxml/namespaces';
import { NO_FILL, solid } from '../shapes';
import { typeSize } from '../ooxml/units';
import { element, text, type Xml } from '../ooxml/xml';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Room between bars, in percent of a bar; where there are few, as much more as keeps them slender. */
const BAR_GAP = 40;
const FEW_ROWS = 6;
const MORE_GAP = 90;

/**
 * A native chart: horizontal bars, stacked if there are several series, or lines.
 * @param relationship the id by which the chart refers to its workbook
 */
export function chartSpace(chart: ChartData, relationship: string, look: ChartStyle): Xml {
  const { colours, colour, lang, isTitled } = look;
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
        chart.kind === 'line' && !isTitled ? endLayout() : element('c:layout'),
        PLOTS[chart.kind](chart, look),
        axes(chart, look),
        element('c:spPr', {}, NO_FILL),
      ),
      hasLegend(chart, look) &&
        element(
          'c:legend',
          {},
          value('legendPos', 'b'),
          value('overlay', false),
          chartText({ ...words, size: chartSize(look) }),
        ),
      value('plotVisOnly', true),
      value('dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, NO_FILL, element('a:ln', {}, NO_FILL)),
    chartText({ ...words, size: chartSize(look) }),
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

/** Of several colours the legend says which is which, unless each line is named at its end. */
function hasLegend({ kind, groups, series }: ChartData, { isTitled }: ChartStyle): boolean {
  return (groups ?? series).length > 1 && (kind !== 'line' || isTitled);
}

/** The share of the longest bar that a number needs to stand inside of a part of one: beside a map, and over a slide. */
const LABEL_SHARE = { beside: 0.15, alone: 0.03 };

/** A format that leaves out the numbers of bars that have no room for them. */
function wideEnough({ labels, series }: ChartData, { isTitled }: ChartStyle): string {
  const totals = labels.map((_, row) => totalOf({ series }, row));
  const share = LABEL_SHARE[isTitled ? 'beside' : 'alone'];
  return `[>=${Math.max(1, Math.ceil(Math.max(...totals) * share))}]#,##0;;`;
}

/** How much of a bar is seen that is not chosen, where one is. */
const FAINT = 0.4;

const PLOTS = { bar: barChart, cluster: barChart, line: linePlot, scatter: scatterPlot };

function barChart(chart: ChartData, look: ChartStyle): Xml {
  const isOne = chart.series.length === 1;
  const isStacked = chart.kind === 'bar' && !isOne;
  const { colours, colour, lang } = look;
  const hasChosen = chart.chosen?.includes(true) ?? false;
  const isFaint = (row: number) => hasChosen && !chart.chosen?.[row];
  const labelsOn = (ground: string) =>
    element(
      'c:dLbls',
      {},
      element('c:numFmt', {
        formatCode: isStacked ? wideEnough(chart, look) : (chart.format ?? '#,##0'),
        sourceLinked: false,
      }),
      element('c:spPr', {}, NO_FILL, element('a:ln', {}, NO_FILL)),
      chartText({
        lang,
        colour: colour(isStacked && !hasChosen ? readableOn(ground, colours) : colours.ink),
        size: chartSize(look),
      }),
      // Beyond the end of its bar; where bars are stacked there is no such place, and each part has them inside.
      value('dLblPos', isStacked ? 'ctr' : 'outEnd'),
      value('showLegendKey', false),
      value('showVal', true),
      ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => value(name, false)),
    );
  const fill = (hex: string, isBehind = false) =>
    element('c:spPr', {}, solid(isBehind ? colour(hex, FAINT) : colour(hex)));
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
          chart.labels.flatMap((_, idx) => {
            const hex = points[idx] ?? own;
            if (hex === own && !isFaint(idx)) return [];
            return element(
              'c:dPt',
              {},
              value('idx', idx),
              value('invertIfNegative', false),
              value('bubble3D', false),
              fill(hex, isFaint(idx)),
            );
          }),
          labelsOn(own),
        ],
        after: null,
      };
    }),
    value('gapWidth', BAR_GAP + MORE_GAP * Math.max(0, FEW_ROWS - chart.labels.length)),
    isStacked && value('overlap', 100),
    AXIS_IDS.map((id) => value('axId', id)),
  );
}

/** Of the colours of words the one that stands out more from a ground. */
function readableOn(ground: string, { page, ink }: Colours): string {
  return contrast(page, ground) >= contrast(ink, ground) ? page : ink;
}
