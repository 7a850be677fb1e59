import type { ChartData } from './chartData';
import { filledRows, totalOf } from './firstRows';

/** The charts that a deck has, so that none is on two of its slides. */
export class NewCharts {
  readonly #said = new Set<string>();

  /**
   * Those of the charts that say something, and what no slide says yet.
   * @param isOfStep whether they are for a step of a story, which may be about offices: of these there are few kinds
   */
  of(charts: readonly ChartData[], isOfStep = false): ChartData[] {
    return charts.filter(
      (chart) => saysSomething(chart, isOfStep ? FEW_LENGTHS : LENGTHS) && !this.#said.has(keyOf(chart)),
    );
  }

  /** A slide has it. */
  say(chart: ChartData): void {
    this.#said.add(keyOf(chart));
  }
}

/** So many lengths tell bars apart. */
const LENGTHS = 3;
const FEW_LENGTHS = 2;

/** Lines have two points at least, and one rises above a single country; bars, two at least, do not have nearly all the same length. */
function saysSomething(chart: ChartData, least: number): boolean {
  const { kind, series } = chart;
  if (kind === 'line')
    return chart.labels.length > 1 && series.some(({ values }) => values.some((value) => value > 1));
  const rows = filledRows(chart);
  const lengths = new Set(rows.map((row) => totalOf(chart, row)));
  return rows.length > 1 && lengths.size >= Math.min(rows.length, least);
}

/** The same text for charts of the same values. */
function keyOf({ key, labels, series }: ChartData): string {
  return JSON.stringify([key, labels, series]);
}
