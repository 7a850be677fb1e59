import type { ChartData } from './chartData';

/** More bars are not read from the back of a room. */
const MOST_ROWS = 10;

/**
 * The rows of a chart that a slide has room for: of bars the ten with the highest values, none of nothing; of others all. Activities have no
 * order of their own and are sorted; regions and kinds of office keep theirs.
 */
export function firstRows(chart: ChartData): ChartData {
  const { kind, key, labels, series, colours } = chart;
  if (kind !== 'bar') return chart;
  const sorted = filledRows(chart)
    .sort((a, b) => totalOf(chart, b) - totalOf(chart, a))
    .slice(0, MOST_ROWS);
  const rows = key === 'activity' ? sorted : sorted.sort((a, b) => a - b);
  const take = <Item>(items: readonly Item[]) => rows.flatMap((row) => items.slice(row, row + 1));
  const isColouredByRow = series.length === 1 && colours.length === labels.length;
  return {
    ...chart,
    labels: take(labels),
    series: series.map(({ name, values }) => ({ name, values: take(values) })),
    colours: isColouredByRow ? take(colours) : colours,
  };
}

/** The values of a row together. */
export function totalOf({ series }: Pick<ChartData, 'series'>, row: number): number {
  return series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
}

/** The rows of a chart that have a value. */
export function filledRows({ labels, series }: Pick<ChartData, 'labels' | 'series'>): number[] {
  return [...labels.keys()].filter((row) => series.some(({ values }) => (values[row] ?? 0) > 0));
}
