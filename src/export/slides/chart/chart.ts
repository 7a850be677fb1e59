import { barPlot } from './barPlot';
import { axes } from './chartAxes';
import { chartSize, CHART_SIZES, chartText, value, type ChartStyle } from './chartLook';
import type { ChartData } from './chartData';
import { endLayout, linePlot } from './linePlot';
import { scatterPlot } from './scatterPlot';
import { IN_CHART } from '../ooxml/namespaces';
import { NO_FILL, solid } from '../shapes';
import { typeSize } from '../ooxml/units';
import { element, text, type Xml } from '../ooxml/xml';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

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

const PLOTS = { bar: barPlot, cluster: barPlot, line: linePlot, scatter: scatterPlot };
