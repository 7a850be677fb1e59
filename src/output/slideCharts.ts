import type { Atlas } from '../atlas.svelte';
import { standingOn } from '../model/membership';
import { yearOf } from '../model/days';
import { FIRST_DATE } from '../choice/chosen';
import { byActivity, byOfficeKind, byRegion } from '../view/tally';
import type { Colours } from './colours';

/** A chart as a spreadsheet has it: labels down, series across. */
export interface ChartData {
  key: 'region' | 'activity' | 'office' | 'time';
  kind: 'bar' | 'line';
  title: string;
  labels: string[];
  /** Each with its colour; of a single series, one for each label if there are as many. */
  series: { name: string; values: number[] }[];
  colours: string[];
}

/** Members, observers and others of each region under the choice, as the chart on the page has them. */
export function regionChart(atlas: Atlas, colours: Colours): ChartData {
  const words = atlas.present.output.slides;
  const marks = byRegion(atlas.world, atlas.day, atlas.fit, atlas.choice.all, 'office');
  const cityOf = (key: string) => atlas.world.regions.find(({ id }) => id === key)?.city ?? key;
  return {
    key: 'region',
    kind: 'bar',
    title: words.charts.region,
    labels: marks.map(({ key }) => atlas.text.city(cityOf(key))),
    series: [
      { name: words.series.members, values: marks.map(({ members }) => members) },
      { name: words.series.observers, values: marks.map(({ observers }) => observers) },
      { name: words.series.others, values: marks.map(({ others }) => others) },
    ],
    colours: [colours.fit, colours['fit-observer'], colours.none],
  };
}

/** All charts of the choice: regions, activities, offices by kind, and membership over time. */
export function viewCharts(atlas: Atlas, colours: Colours): ChartData[] {
  const words = atlas.present.output.slides;
  const { world, day, fit } = atlas;
  const chosen = atlas.choice.all;
  const activities = byActivity(world, day, fit, chosen);
  const activityOf = new Map<string, (typeof world.activities)[number]>(
    world.activities.map((row) => [row.id, row]),
  );
  const areas = new Set<string>(world.areas.map(({ id }) => id));
  const kinds = byOfficeKind(day, fit, chosen);
  const years = Array.from(
    { length: yearOf(atlas.today) - yearOf(FIRST_DATE) + 1 },
    (_, i) => yearOf(FIRST_DATE) + i,
  );
  const standing = years.map((year) => {
    const end = `${year}-12-31`;
    return standingOn(world.curve, end < atlas.today ? end : atlas.today);
  });
  return [
    regionChart(atlas, colours),
    {
      key: 'activity',
      kind: 'bar',
      title: words.charts.activity,
      labels: activities.map(({ key }) => {
        const row = activityOf.get(key);
        return row ? atlas.nameOf(row) : key;
      }),
      series: [{ name: words.series.countries, values: activities.map(({ value }) => value) }],
      colours: activities.map(({ key }) => {
        const group = activityOf.get(key)?.group ?? '';
        return areas.has(group) ? colours[`area-${group}` as 'area-forced'] : colours.theme;
      }),
    },
    {
      key: 'office',
      kind: 'bar',
      title: words.charts.office,
      labels: kinds.map(({ key }) => atlas.text.officeKinds(key)),
      series: [{ name: words.series.offices, values: kinds.map(({ offices }) => offices) }],
      colours: [colours.fit],
    },
    {
      key: 'time',
      kind: 'line',
      title: words.charts.time,
      labels: years.map(String),
      series: [
        { name: words.series.members, values: standing.map(({ members }) => members) },
        { name: words.series.observers, values: standing.map(({ observers }) => observers) },
      ],
      colours: [colours.member, colours.observer],
    },
  ];
}
