import type { ChartData } from './chartData';

/** The charts that a deck has, so that none is on two of its slides. */
export class NewCharts {
  readonly #said = new Set<string>();

  /** Those of the charts that say something, and what no slide says yet. */
  of(charts: readonly ChartData[]): ChartData[] {
    return charts.filter((chart) => saysSomething(chart) && !this.#said.has(keyOf(chart)));
  }

  /** A slide has it. */
  say(chart: ChartData): void {
    this.#said.add(keyOf(chart));
  }
}

/** Two rows at least have a value. */
function saysSomething({ labels, series }: ChartData): boolean {
  return labels.filter((_, row) => series.some(({ values }) => (values[row] ?? 0) > 0)).length > 1;
}

/** The same text for charts of the same values. */
function keyOf({ key, labels, series }: ChartData): string {
  return JSON.stringify([key, labels, series]);
}
