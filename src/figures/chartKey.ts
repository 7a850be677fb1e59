import type { IndicatorId } from '../world/rows';

const PLAIN = ['region', 'continent', 'matrix', 'activity', 'office', 'years', 'time'] as const;

/**
 * A chart of the page: bars of regions or continents, areas by tasks, activities, kinds of office, mid-years, every country
 * by its population and another figure, members since the beginning.
 */
export type ChartKey = (typeof PLAIN)[number] | `scatter:${IndicatorId}`;

/** Whether a text names a chart of the page; of a figure that is no longer there, another one is shown. */
export function isChartKey(text: string): text is ChartKey {
  return PLAIN.some((key) => key === text) || /^scatter:[a-z-]{1,40}$/.test(text);
}
