import { countedFor } from '../../figures/match';
import { byOfficeKind } from '../../figures/officeTally';
import { byRegion, type Division } from '../../figures/tally';
import { byActivity } from '../../figures/workTally';
import { count } from '../../world/countrySet';
import { tablesBehind } from '../aboutSources';
import type { Value } from '../sheets/viewTable';
import { activityColours, type ChartData } from '../slides/chart/chartData';
import { countedIn, findingOfMarks, viewWithout } from './chartSaying';
import { drawBars } from './drawBars';
import type { ChartGround, TakenChart } from './takenChart';

/** Members, observers and others of every region, and their offices. */
export function regionChart({ atlas, colours }: ChartGround, division: Division): TakenChart {
  const { world, day, fit, present, text, formats } = atlas;
  const { charts, series } = present.output.slides;
  const marks = byRegion(world, day, fit, atlas.choice.all, division);
  const named = [...day.regions, ...world.continents];
  const labels = marks.map(({ key }) => {
    const row = named.find(({ id }) => id === key);
    return row ? atlas.nameOf(row) : key;
  });
  const hasNotYet = count(day.notYet) > 0;
  const name = division === 'office' ? charts.region : charts.continent;
  const members = marks.map((mark) => mark.members);
  const chosen = marks.map(({ isChosen }) => isChosen);
  const data: ChartData = {
    key: 'region',
    kind: 'bar',
    title: findingOfMarks(
      atlas,
      { labels, values: members, name, chosen },
      (row) => present.chartFile.membersOf(members[row] ?? 0, marks[row]?.value ?? 0, formats),
      present.chartFile.most.members,
      formats.number,
    ),
    about: countedIn(atlas, countedFor(fit, atlas.choice.all, 'region')),
    labels,
    series: [
      { name: series.members, values: members },
      { name: series.observers, values: marks.map(({ observers }) => observers) },
      { name: series.others, values: marks.map(({ others }) => others) },
      ...(hasNotYet
        ? [{ name: text.statusLabel('not-yet'), values: marks.map(({ notYet }) => notYet) }]
        : []),
    ],
    colours: [
      colours.fit,
      colours['fit-observer'],
      colours.none,
      ...(hasNotYet ? [colours['none-line']] : []),
    ],
    chosen,
  };
  const aside = { name: series.offices, values: marks.map(({ offices }) => offices) };
  return {
    ...{ name, data, view: viewWithout(atlas, ['region']) },
    rows: rowsOf(name, data, [aside]),
    tables: tablesBehind({
      kind: 'counts',
      of: ['members', 'offices', division === 'office' ? 'coverage' : 'countries'],
    }),
    draw: (pen) => drawBars(data, pen, { aside, formats, words: present.output.slides }),
  };
}

/** Countries by documented activity, in the colours of the work areas. */
export function activityChart({ atlas, colours }: ChartGround): TakenChart {
  const { world, day, fit, present, formats, text } = atlas;
  const { charts, series } = present.output.slides;
  const rows = byActivity(world, day, fit, atlas.choice.all).map((mark) => ({
    ...mark,
    activity: world.activities.find(({ id }) => id === mark.key),
  }));
  const labels = rows.map(({ activity, key }) => (activity ? atlas.nameOf(activity) : key));
  const values = rows.map(({ value }) => value);
  const chosen = rows.map(({ isChosen }) => isChosen);
  const write = (value: number) => text.filters.count(value, formats);
  const data: ChartData = {
    key: 'activity',
    kind: 'bar',
    title: findingOfMarks(
      atlas,
      { labels, values, name: charts.activity, chosen },
      (row) => write(values[row] ?? 0),
      present.chartFile.most.activities,
      write,
    ),
    about: countedIn(atlas, countedFor(fit, atlas.choice.all, 'activity')),
    labels,
    series: [{ name: series.countries, values }],
    ...activityColours(
      atlas,
      rows.map(({ activity }) => activity),
      colours,
    ),
    chosen,
  };
  const key = [
    ...world.areas.map((area) => ({
      label: atlas.nameOf({ name: area.short }),
      colour: colours[`area-${area.id}`],
    })),
    { label: atlas.explore.matrix.columns, colour: colours.theme },
  ];
  return {
    ...{ name: charts.activity, data, view: viewWithout(atlas, ['activity']) },
    rows: rowsOf(charts.activity, data),
    tables: tablesBehind({ kind: 'counts', of: ['work'] }),
    draw: (pen) => drawBars(data, pen, { key, formats, words: present.output.slides }),
  };
}

/** Offices by kind, those whose opening is not dated apart, and the countries that host them. */
export function officeChart({ atlas, colours }: ChartGround): TakenChart {
  const { world, day, fit, present, formats } = atlas;
  const { charts, series } = present.output.slides;
  const marks = byOfficeKind(world, day, fit, atlas.choice.all);
  const labels = marks.map(({ kind }) => atlas.nameOf({ name: kind.plural }));
  const offices = marks.map((mark) => mark.offices);
  const chosen = marks.map(({ isChosen }) => isChosen);
  const withUndated = marks.map((mark) => mark.offices + mark.undated);
  const hasUndated = day.undated.length > 0;
  const { most } = present.chartFile;
  const data: ChartData = {
    key: 'office',
    kind: 'bar',
    // With those that are not dated, another kind may have more.
    title:
      chosen.includes(true) || placeOfMost(offices) === placeOfMost(withUndated)
        ? findingOfMarks(
            atlas,
            { labels, values: offices, name: charts.office, chosen },
            (row) => present.chartFile.officesOf(offices[row] ?? 0, formats),
            most.offices,
            formats.number,
          )
        : charts.office,
    about: countedIn(atlas, countedFor(fit, atlas.choice.all, 'office')),
    labels,
    series: [
      { name: series.offices, values: offices },
      ...(hasUndated ? [{ name: series.undated, values: marks.map(({ undated }) => undated) }] : []),
    ],
    colours: hasUndated ? [colours.fit, colours.none] : [colours.fit],
    chosen,
  };
  const aside = { name: series.countries, values: marks.map(({ value }) => value) };
  return {
    ...{ name: charts.office, data, view: viewWithout(atlas, ['office']) },
    rows: rowsOf(charts.office, data, [aside]),
    tables: tablesBehind({ kind: 'counts', of: ['offices'] }),
    draw: (pen) => drawBars(data, pen, { aside, formats, words: present.output.slides }),
  };
}

/** Where the greatest of some values is. */
const placeOfMost = (values: readonly number[]) => values.indexOf(Math.max(...values));

/** A row for each label, a column for each series and for what stands beside them. */
function rowsOf(head: string, { labels, series }: ChartData, more: ChartData['series'] = []): Value[][] {
  const columns = [...series, ...more];
  return [
    [head, ...columns.map(({ name }) => name)],
    ...labels.map((label, i) => [label, ...columns.map(({ values }) => values[i] ?? 0)]),
  ];
}
