import type { ChartData } from './chartData';

/** More bars are not read from the back of a room. */
const MOST_ROWS = 10;

/** The rows of a chart that a slide has room for: of bars the ten with the highest values, in their order; of lines all. */
export function firstRows(chart: ChartData): ChartData {
  if (chart.kind === 'line' || chart.labels.length <= MOST_ROWS) return chart;
  const total = (row: number) => chart.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
  const rows = [...chart.labels.keys()].sort((a, b) => total(b) - total(a)).slice(0, MOST_ROWS);
  const kept = [...rows].sort((a, b) => a - b);
  const take = <Item>(items: readonly Item[]) => items.filter((_, i) => kept.includes(i));
  const isColouredByRow = chart.series.length === 1 && chart.colours.length === chart.labels.length;
  return {
    ...chart,
    labels: take(chart.labels),
    series: chart.series.map(({ name, values }) => ({ name, values: take(values) })),
    colours: isColouredByRow ? take(chart.colours) : chart.colours,
  };
}
