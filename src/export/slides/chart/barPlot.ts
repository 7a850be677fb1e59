import type { Colours } from '../../picture/colours';
import { NO_FILL, solid } from '../shapes';
import { contrast } from '../template/perceived';
import { element, type Xml } from '../ooxml/xml';
import { partLabels } from './barLabels';
import { AXIS_IDS } from './chartAxes';
import type { ChartData } from './chartData';
import { chartSize, chartText, labelShows, value, type ChartStyle } from './chartLook';
import { seriesOf } from './series';

/** Room between bars, in percent of a bar; where there are few, as much more as keeps them slender. */
const BAR_GAP = 40;
const FEW_ROWS = 6;
const MORE_GAP = 90;
/** How much of a bar is seen that is not chosen, where one is. */
const FAINT = 0.4;
/** Parts that are not there have no number. */
const UNLESS_NONE = '#,##0;;';

/** Bars, parts of which follow each other, or which stand side by side; each has its number. */
export function barPlot(chart: ChartData, look: ChartStyle): Xml {
  const isOne = chart.series.length === 1;
  const isStacked = chart.kind === 'bar' && !isOne && !chart.isParted;
  const { colours, colour, lang } = look;
  const hasChosen = chart.chosen?.includes(true) ?? false;
  const isFaint = (row: number) => hasChosen && !chart.chosen?.[row];
  const format = isStacked || chart.isParted ? UNLESS_NONE : (chart.format ?? '#,##0');
  const labelsOn = (ground: string, series: number) =>
    element(
      'c:dLbls',
      {},
      isStacked && partLabels(chart, series, look),
      element('c:numFmt', { formatCode: format, sourceLinked: false }),
      element('c:spPr', {}, NO_FILL, element('a:ln', {}, NO_FILL)),
      chartText({
        lang,
        colour: colour(isStacked && !hasChosen ? readableOn(ground, colours) : colours.ink),
        size: chartSize(look),
      }),
      // Beyond the end of its bar; where bars are stacked there is no such place, and each part has them inside.
      value('dLblPos', isStacked ? 'ctr' : 'outEnd'),
      labelShows('Val'),
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
          labelsOn(own, i),
        ],
        after: null,
      };
    }),
    value('gapWidth', BAR_GAP + MORE_GAP * Math.max(0, FEW_ROWS - chart.labels.length)),
    (isStacked || chart.isParted) && value('overlap', 100),
    AXIS_IDS.map((id) => value('axId', id)),
  );
}

/** Of the colours of words the one that stands out more from a ground. */
function readableOn(ground: string, { page, ink }: Colours): string {
  return contrast(page, ground) >= contrast(ink, ground) ? page : ink;
}
