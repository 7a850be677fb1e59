import type { Atlas } from '../../../atlas/atlas.svelte';
import { both, count, has } from '../../../world/countrySet';
import { lastDay, yearOf, type Day } from '../../../world/days';
import { membershipCurve, standingOn } from '../../../world/membership';
import { byOfficeKind } from '../../../figures/officeTally';
import { byRegion } from '../../../figures/tally';
import { byActivity } from '../../../figures/workTally';
import type { World } from '../../../world/world';
import type { Colours } from '../../picture/colours';
import type { ChartTable } from './workbook';

/** A chart as a slide shows it: labels down, series across, in the order of the page. */
export interface ChartData extends ChartTable {
  key: 'region' | 'activity' | 'office' | 'time' | 'matrix' | 'years' | 'scatter' | 'indicator';
  /** Bars, parts of which follow each other; bars side by side; lines; marks by the values of two series. */
  kind: 'bar' | 'cluster' | 'line' | 'scatter';
  title: string;
  /** What it is drawn of: how many countries, and whether these are all of them. */
  about: string;
  /** One for each series; of a single series, one for each label if there are as many; of marks, one for each group. */
  colours: string[];
  /** How its numbers are written, as Office has it; by default as whole ones. */
  format?: string;
  /** Marks that look alike, one group after another. */
  groups?: { name: string; size: number }[];
  /** Of each row whether the reader chose it: where one is, the others stand back. */
  chosen?: readonly boolean[];
  /** Of each row what it belongs to, by which it is coloured. */
  groupOf?: readonly string[];
  /** Whether each series has other rows than the rest. */
  isParted?: boolean;
  /** The rows whose marks are named beside them. */
  named?: readonly number[];
}

/** Members, observers and others by region, of the countries that fit the choice. */
function regionChart(atlas: Atlas<'explore' | 'present'>, colours: Colours): ChartData {
  const { charts, series } = atlas.present.output.slides;
  const { world, day, fit } = atlas;
  const chosen = atlas.choice.all;
  const { region } = chosen;
  const continents = new Map<string, (typeof world.continents)[number]>(
    world.continents.map((row) => [row.id, row]),
  );
  // Before the first regional office there are continents alone.
  const isOfContinents =
    day.regions.length === 0 || (region.length > 0 && region.every((key) => continents.has(key)));
  const all = byRegion(world, day, fit, chosen, isOfContinents ? 'continent' : 'office');
  const nameOf = (key: string) => {
    const continent = continents.get(key);
    if (continent) return atlas.nameOf(continent);
    const region = day.regions.find(({ id }) => id === key);
    return region ? atlas.nameOf(region) : key;
  };
  const status = (key: 'member' | 'observer') => day.sets.status.get(key) ?? new Uint32Array();
  // On the page a bar shows what a click on it would leave; a slide has nothing to click, and shows what is left.
  const rows = chosenOf(all).map((mark) => {
    const own = both(mark.fit, fit.all);
    const members = count(both(own, status('member')));
    const observers = count(both(own, status('observer')));
    const notYet = count(both(own, day.notYet));
    const others = count(own) - members - observers - notYet;
    return { label: nameOf(mark.key), members, observers, others, notYet };
  });
  return {
    key: 'region',
    kind: 'bar',
    title: isOfContinents ? charts.continent : charts.region,
    about: aboutOf(atlas),
    labels: rows.map(({ label }) => label),
    series: [
      { name: series.members, values: rows.map(({ members }) => members) },
      { name: series.observers, values: rows.map(({ observers }) => observers) },
      { name: series.others, values: rows.map(({ others }) => others) },
      ...(count(day.notYet) > 0
        ? [{ name: atlas.text.statusLabel('not-yet'), values: rows.map(({ notYet }) => notYet) }]
        : []),
    ],
    colours: [
      ...[colours.fit, colours['fit-observer'], colours.none],
      ...(count(day.notYet) > 0 ? [colours['none-line']] : []),
    ],
  };
}

/** All charts of the choice: regions, offices by kind, membership over time, activities. */
export function viewCharts(atlas: Atlas<'explore' | 'present'>, colours: Colours): ChartData[] {
  return [
    regionChart(atlas, colours),
    officeChart(atlas, colours),
    timeChart(atlas, colours),
    activityChart(atlas, colours),
  ].filter(({ labels }) => labels.length > 0);
}

function officeChart(atlas: Atlas<'explore' | 'present'>, colours: Colours): ChartData {
  const { charts, series } = atlas.present.output.slides;
  const { world, day, fit } = atlas;
  const rows = chosenOf(byOfficeKind(world, day, fit, atlas.choice.all));
  const isSeen = (office: (typeof day.offices)[number]) => has(fit.all, office.country.index);
  return {
    key: 'office',
    kind: 'bar',
    title: charts.office,
    about: aboutOf(atlas),
    labels: rows.map(({ kind }) => atlas.nameOf({ name: kind.plural })),
    series: [
      {
        name: series.offices,
        values: rows.map(
          ({ kind }) => day.offices.filter((office) => office.kind === kind && isSeen(office)).length,
        ),
      },
      ...(day.undated.length > 0
        ? [{ name: series.undated, values: rows.map(({ undated }) => undated) }]
        : []),
    ],
    colours: day.undated.length > 0 ? [colours.fit, colours.none] : [colours.fit],
  };
}

/**
 * Members and observers at the end of each year and, last, on the chosen day: of the countries that fit, or of others. What
 * came after that day is no part of what a slide says of it.
 */
export function timeChart(
  atlas: Atlas<'explore' | 'present'>,
  colours: Colours,
  of?: World['curve'],
): ChartData {
  const { charts, series } = atlas.present.output.slides;
  const { world, fit, formats } = atlas;
  const { date } = atlas.choice;
  const first = yearOf(world.organization.firstDay);
  const fitting = () =>
    membershipCurve(world.countries.filter(({ index }) => has(fit.all, index)).map(({ spells }) => spells));
  const curve = of ?? (atlas.isFiltered ? fitting() : world.curve);
  const ends = yearEndsUntil(date, first);
  const standing = ends.map((day) => standingOn(curve, day));
  return {
    key: 'time',
    kind: 'line',
    title: charts.time(String(first)),
    about: aboutOf(atlas),
    days: ends,
    labels: ends.map((day) => (day === lastDay(day.slice(0, 4)) ? day.slice(0, 4) : formats.date(day))),
    series: [
      { name: series.members, values: standing.map(({ members }) => members) },
      { name: series.observers, values: standing.map(({ observers }) => observers) },
    ],
    colours: [colours.member, colours.observer],
  };
}

/** The last day of each year before a day, and the day itself. */
export function yearEndsUntil(day: Day, first: number): Day[] {
  const years = Array.from({ length: Math.max(0, yearOf(day) - first) }, (_, i) => first + i);
  return [...years.map((year) => lastDay(String(year))), day];
}

function activityChart(atlas: Atlas<'explore' | 'present'>, colours: Colours): ChartData {
  const { charts, series } = atlas.present.output.slides;
  const { world, day, fit } = atlas;
  // Also those that are not chosen: a country has several.
  const rows = byActivity(world, day, fit, atlas.choice.all).map((mark) => ({
    activity: world.activities.find(({ id }) => id === mark.key),
    key: mark.key,
    value: count(both(mark.fit, fit.all)),
  }));
  return {
    key: 'activity',
    kind: 'bar',
    title: charts.activity,
    about: aboutOf(atlas),
    labels: rows.map(({ activity, key }) => (activity ? atlas.nameOf(activity) : key)),
    series: [{ name: series.countries, values: rows.map(({ value }) => value) }],
    ...activityColours(
      atlas,
      rows.map(({ activity }) => activity),
      colours,
    ),
  };
}

/** The colours of activities, by work area, and what these are called; tasks that cut across the areas have one of their own. */
export function activityColours(
  atlas: Atlas<'explore' | 'present'>,
  activities: readonly (World['activities'][number] | undefined)[],
  colours: Colours,
): Required<Pick<ChartData, 'colours' | 'groupOf'>> {
  const areas = activities.map((activity) => atlas.world.areas.find(({ id }) => id === activity?.group));
  return {
    colours: areas.map((area) => (area ? colours[`area-${area.id}`] : colours.theme)),
    groupOf: areas.map((area) => (area ? atlas.nameOf({ name: area.short }) : atlas.explore.matrix.columns)),
  };
}

/** The marks that are chosen, or all of them where none is. */
function chosenOf<Mark extends { isChosen: boolean }>(marks: readonly Mark[]): readonly Mark[] {
  const chosen = marks.filter(({ isChosen }) => isChosen);
  return chosen.length > 0 ? chosen : marks;
}

function aboutOf(atlas: Atlas<'explore' | 'present'>): string {
  const { about } = atlas.present.output.slides.charts;
  const { formats } = atlas;
  return atlas.isFiltered
    ? about.choice(count(atlas.fit.all), formats)
    : about.whole(atlas.world.countries.length, formats);
}
