import type { ChartData } from './chartData';

/** More bars are not read from the back of a room. */
const MOST_ROWS = 10;

/**
 * The rows of a chart that a slide has room for: of bars the ten with the highest values, none of nothing, those first
 * that have most of what the first series counts, and those that are chosen whatever their value; of others all.
 */
export function firstRows(chart: ChartData): ChartData {
  const { kind, labels, series, colours, chosen, groupOf } = chart;
  if (kind !== 'bar') return chart;
  const rows = highestRows(chart, filledRows(chart), MOST_ROWS);
  const take = <Item>(items: readonly Item[]) => rows.flatMap((row) => items.slice(row, row + 1));
  const isColouredByRow = series.length === 1 && colours.length === labels.length;
  return {
    ...chart,
    labels: take(labels),
    series: series.map(({ name, values }) => ({ name, values: take(values) })),
    colours: isColouredByRow ? take(colours) : colours,
    ...(chosen && { chosen: take(chosen) }),
    ...(groupOf && { groupOf: take(groupOf) }),
  };
}

/**
 * Of some rows of a chart as many as there is room for, the highest; those that are chosen are among them. In the order of
 * what is said of them: of the first series, and then of all together.
 */
export function highestRows(
  chart: Pick<ChartData, 'series' | 'chosen'>,
  rows: readonly number[],
  most: number,
): number[] {
  const { chosen = [] } = chart;
  const byTotal = (a: number, b: number) => totalOf(chart, b) - totalOf(chart, a);
  const first = (row: number) => chart.series[0]?.values[row] ?? 0;
  const isChosen = (row: number) => Number(chosen[row] ?? false);
  return rows
    .toSorted((a, b) => isChosen(b) - isChosen(a) || byTotal(a, b))
    .slice(0, most)
    .sort((a, b) => first(b) - first(a) || byTotal(a, b));
}

/** The values of a row together. */
export function totalOf({ series }: Pick<ChartData, 'series'>, row: number): number {
  return series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
}

/** The rows of a chart that have a value. */
export function filledRows({ labels, series }: Pick<ChartData, 'labels' | 'series'>): number[] {
  return [...labels.keys()].filter((row) => series.some(({ values }) => (values[row] ?? 0) > 0));
}
