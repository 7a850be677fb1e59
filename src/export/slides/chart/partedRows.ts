import type { ChartData } from './chartData';

/**
 * A chart whose bars are coloured by what they belong to, as a series for each of these: its legend then names the colours.
 * Others are as they were.
 */
export function partedRows(chart: ChartData): ChartData {
  const { groupOf, series, colours, labels } = chart;
  const [only] = series;
  if (!groupOf || !only || series.length > 1) return chart;
  const groups = [...new Set(groupOf)];
  return {
    ...chart,
    isParted: true,
    series: groups.map((group) => ({
      name: group,
      values: labels.map((_, row) => (groupOf[row] === group ? (only.values[row] ?? 0) : 0)),
    })),
    colours: groups.map((group) => colours[groupOf.indexOf(group)] ?? ''),
  };
}

/** A chart whose bars all have one colour, where nothing says what their colours would mean. */
export function plainRows(chart: ChartData, colour: string): ChartData {
  if (!chart.groupOf) return chart;
  const plain = { ...chart, colours: [colour] };
  delete plain.groupOf;
  return plain;
}
