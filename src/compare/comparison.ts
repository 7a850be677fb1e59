import { isCode, type PlaceKey } from '../choice/chosen';
import { countBoth, has, type CountrySet } from '../world/countrySet';
import { yearOf } from '../world/days';
import type { ActivityId, AreaId, IndicatorId, OfficeKindId, ThemeId } from '../world/rows';
import type { DetailTables, IndicatorDefinition } from '../world/tables';
import { regionOn } from '../world/regions';
import type { Country, World } from '../world/world';
import { countriesOf } from '../figures/countriesOf';
import { activitiesIn } from '../figures/documented';
import { differenceOf, isSameForAll, scaleOf, type DifferenceCell } from './difference';
import type { WorldOnDay } from '../figures/match';
import {
  beginAfter,
  isOfMidYear,
  midYearOn,
  midYearsOf,
  rowsIn,
  totalOf,
  type MidYear,
} from '../figures/indicators';

/** What rows are about, in the order in which they stand by nature. */
export const SUBJECTS = ['membership', 'offices', 'work', 'people'] as const;
type Subject = (typeof SUBJECTS)[number];

/** What a row says of each place. */
export type RowName =
  | { row: 'status' | 'since' | 'presence' | 'region' | 'offices' | 'undated' | 'kinds' }
  | { row: 'office'; id: OfficeKindId }
  | { row: 'area'; id: AreaId }
  | { row: 'theme'; id: ThemeId }
  | { row: 'activity'; id: ActivityId; group: AreaId | ThemeId }
  | { row: 'people'; id: IndicatorId; indicator: IndicatorDefinition };

export interface ComparedRow {
  key: string;
  subject: Subject;
  name: RowName;
  /** One for each place, in their order. */
  cells: DifferenceCell[];
  /** The end of the scale that the row's bars share. */
  scale: number;
  /** How much the places differ, from 0 to 1. */
  difference: number;
  isSame: boolean;
}

/** A country or region that is compared. */
export interface ComparedPlace {
  key: PlaceKey;
  isRegion: boolean;
  /** Whether it is a regional office that is not there on the day. */
  isAbsent: boolean;
  set: CountrySet;
  countries: readonly Country[];
}

export interface Comparison {
  places: ComparedPlace[];
  /** By subject. */
  rows: ComparedRow[];
  /** The mid-year of the figures on people; null if the day lies before the first. */
  midYear: number | null;
  /** The first mid-year, where the day lies before it. */
  peopleBegin: number | null;
}

/** The places side by side on a day: the same rows for all of them. */
export function comparisonOf(
  world: World,
  detail: DetailTables,
  day: WorldOnDay,
  keys: readonly PlaceKey[],
): Comparison {
  const places = keys.map((key): ComparedPlace => {
    const set = countriesOf(day, key);
    const countries = world.countries.filter(({ index }) => has(set, index));
    const isRegion = !isCode(key);
    return { key, isRegion, isAbsent: isRegion && !day.sets.region.has(key), set, countries };
  });
  const midYears = midYearsOf(world, detail.indicators);
  const midYear = midYearOn(midYears, day.day);
  const cellOf = cellsOn(world, detail, day);
  const rows = rowNames(world).map(([subject, name]): ComparedRow => {
    const cells = places.map((place): DifferenceCell => {
      if (place.isAbsent) return { is: 'absent' };
      return name.row === 'people' ? peopleCell(place, midYear, name.indicator) : cellOf(name, place);
    });
    return {
      key: 'id' in name ? `${name.row} ${name.id}` : name.row,
      subject,
      name,
      cells,
      scale: scaleOf(cells),
      difference: differenceOf(cells, world.organization.firstDay, day.day),
      isSame: isSameForAll(cells),
    };
  });
  return {
    places,
    rows,
    midYear: midYear?.year ?? null,
    peopleBegin: beginAfter(midYears, day.day),
  };
}

/** Rows in which the places differ, those first that differ most, and the rows that are the same for all. */
export function differencesFirst(rows: readonly ComparedRow[]): {
  differing: ComparedRow[];
  same: ComparedRow[];
} {
  // The sort is stable: rows that differ as much stay in their order.
  const differing = rows.filter(({ isSame }) => !isSame).sort((a, b) => b.difference - a.difference);
  return { differing, same: rows.filter(({ isSame }) => isSame) };
}

/** Every row of a comparison, whatever is compared. */
function rowNames(world: World): [Subject, RowName][] {
  const activities = world.activities.map(({ id, group }): [Subject, RowName] => [
    'work',
    { row: 'activity', id, group },
  ]);
  return [
    ['membership', { row: 'status' }],
    ['membership', { row: 'since' }],
    ['membership', { row: 'region' }],
    ['offices', { row: 'presence' }],
    ['offices', { row: 'offices' }],
    ...world.kinds.map(({ id }): [Subject, RowName] => ['offices', { row: 'office', id }]),
    ['offices', { row: 'undated' }],
    ['work', { row: 'kinds' }],
    ...world.areas.map(({ id }): [Subject, RowName] => ['work', { row: 'area', id }]),
    ...world.themes.map(({ id }): [Subject, RowName] => ['work', { row: 'theme', id }]),
    ...activities,
    ...world.indicators
      .filter(isOfMidYear)
      .map((indicator): [Subject, RowName] => ['people', { row: 'people', id: indicator.id, indicator }]),
  ];
}

/** An indicator of one country, or of several together; the cell says how many have a figure. */
function peopleCell(
  { set, countries }: ComparedPlace,
  midYear: MidYear | null,
  indicator: IndicatorDefinition,
): DifferenceCell {
  const { value, known } = midYear ? totalOf(indicator, rowsIn(midYear, set)) : { value: null, known: 0 };
  if (value === null) return { is: 'unknown' };
  const { unit } = indicator;
  return { is: 'figure', unit, value, known, whole: countries.length };
}

function cellsOn(
  world: World,
  detail: DetailTables,
  { day, work, sets, statuses, offices, undated }: WorldOnDay,
) {
  const sinceOf = new Map<string, number>(detail.presence.map(({ iso3, since }) => [iso3, since]));
  const none = new Uint32Array();

  /** Whether the country is in the set, or how many of the region are. */
  function part({ isRegion, set, countries }: ComparedPlace, own: CountrySet): DifferenceCell {
    const found = countBoth(set, own);
    return isRegion
      ? { is: 'part', part: found, whole: countries.length }
      : { is: 'documented', found: found > 0 };
  }
  const amount = (value: number): DifferenceCell => ({
    is: 'figure',
    unit: 'count',
    value,
    known: 1,
    whole: 1,
  });

  function since({ isRegion, countries: [country] }: ComparedPlace): DifferenceCell {
    if (isRegion || !country) return { is: 'unfit' };
    const running = country.spells.filter(({ first, last }) => first <= day && day <= last);
    // On a day with both, a member is not also an observer.
    const spell = running.find(({ status }) => status === 'member') ?? running[0];
    return spell ? { is: 'since', date: spell.from } : { is: 'unfit' };
  }

  function presence({ isRegion, countries }: ComparedPlace): DifferenceCell {
    const years = countries.flatMap(({ iso3 }) => sinceOf.get(iso3) ?? []);
    if (isRegion) {
      const begun = years.filter((year) => year <= yearOf(day)).length;
      return { is: 'part', part: begun, whole: countries.length };
    }
    return years[0] === undefined ? { is: 'unknown' } : { is: 'since', date: String(years[0]) };
  }

  return (name: Exclude<RowName, { row: 'people' }>, place: ComparedPlace): DifferenceCell => {
    const { set, countries } = place;
    switch (name.row) {
      case 'status': {
        const [country] = countries;
        if (place.isRegion || !country) return part(place, sets.status.get('member') ?? none);
        return { is: 'status', status: statuses[country.index] ?? 'other' };
      }
      case 'since':
        return since(place);
      case 'region': {
        const ids = new Set(countries.flatMap((country) => regionOn(country, day) ?? []));
        return ids.size === 0
          ? { is: 'none' }
          : { is: 'regions', ids: world.regions.map(({ id }) => id).filter((id) => ids.has(id)) };
      }
      case 'presence':
        return presence(place);
      case 'offices':
        return amount(offices.filter(({ country }) => has(set, country.index)).length);
      case 'undated':
        return amount(undated.filter(({ country }) => has(set, country.index)).length);
      case 'office':
        return amount(
          offices.filter(({ kind, country }) => kind.id === name.id && has(set, country.index)).length,
        );
      case 'kinds':
        return amount(new Set(countries.flatMap(({ index }) => activitiesIn(work, index))).size);
      case 'area':
        return part(place, sets.area.get(name.id) ?? none);
      case 'theme':
        return part(place, sets.theme.get(name.id) ?? none);
      case 'activity':
        return part(place, sets.activity.get(name.id) ?? none);
    }
  };
}
