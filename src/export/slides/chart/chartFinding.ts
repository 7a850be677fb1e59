import type { Atlas } from '../../../atlas/atlas.svelte';
import { both, count } from '../../../world/countrySet';
import { findingOf } from '../../chart/chartSaying';
import type { ChartData } from './chartData';
import { totalOf } from './firstRows';

/** What a chart of a view says first: what has the most, or of years the day itself; its name where nothing stands out. */
export function chartFinding(atlas: Atlas<'explore' | 'present'>, chart: ChartData): string {
  const { formats, present, text } = atlas;
  const { most } = present.chartFile;
  const { key, title: name, labels, series } = chart;
  const values = series[0]?.values ?? [];
  const said = (say: (names: string, value: string) => string, write = formats.number) =>
    findingOf(atlas, { labels, values, name }, say, write);
  switch (key) {
    case 'region':
      return said(most.members);
    case 'activity':
      return said(most.activities, (value) => text.filters.count(value, formats));
    case 'office': {
      // With those that are not dated, another kind may have more.
      const totals = labels.map((_, row) => totalOf(chart, row));
      const placeOfMost = (of: readonly number[]) => of.indexOf(Math.max(...of));
      return placeOfMost(values) === placeOfMost(totals) ? said(most.offices) : name;
    }
    case 'time': {
      const { time } = text.charts;
      const { status } = atlas.day.sets;
      const [members, observers] = (['member', 'observer'] as const).map((one) =>
        count(both(atlas.fit.all, status.get(one) ?? new Uint32Array())),
      ) as [number, number];
      return time.value(
        formats.date(atlas.choice.date),
        time.members(members, formats),
        time.observers(observers, formats),
      );
    }
    default:
      return name;
  }
}
