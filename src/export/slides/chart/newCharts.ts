import type { ChartData } from './chartData';
import { filledRows } from './firstRows';

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

/** Two bars at least have a length; of lines, one rises above a single country. */
function saysSomething(chart: ChartData): boolean {
  const { kind, series } = chart;
  return kind === 'line'
    ? series.some(({ values }) => values.some((value) => value > 1))
    : filledRows(chart).length > 1;
}

/** The same text for charts of the same values. */
function keyOf({ key, labels, series }: ChartData): string {
  return JSON.stringify([key, labels, series]);
}
