import { dayInSheet } from '../../sheets/xlsx/cells';
import type { ChartData } from './chartData';
import { value, type ChartStyle } from './chartLook';
import { element, text, type Xml } from '../ooxml/xml';
import { datesOf, referencesTo, type References } from './workbook';

/** How a day is written on an axis of years, as Office has it. */
export const YEAR = 'yyyy';

/** Each series with what it is drawn from, and the values as they are now. */
export function seriesOf(
  chart: ChartData,
  { sheet }: ChartStyle,
  drawn: (i: number) => { before: Parameters<typeof element>[2]; after: Xml | null },
): Xml[] {
  const references: References = referencesTo(chart, sheet);
  const days = datesOf(chart);
  const labels = days
    ? numbers(references.labels, days.map(dayInSheet), YEAR)
    : strings(references.labels, chart.labels);
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

function strings(reference: string, values: readonly string[]): Xml {
  return element(
    'c:strRef',
    {},
    element('c:f', {}, text(reference)),
    element('c:strCache', {}, value('ptCount', values.length), points(values)),
  );
}

export function numbers(reference: string, values: readonly number[], format = 'General'): Xml {
  return element(
    'c:numRef',
    {},
    element('c:f', {}, text(reference)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, text(format)),
      value('ptCount', values.length),
      points(values.map(String)),
    ),
  );
}

function points(values: readonly string[]): Xml[] {
  return values.map((one, idx) => element('c:pt', { idx }, element('c:v', {}, text(one))));
}
