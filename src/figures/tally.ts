import type { Chosen } from '../choice/chosen';
import type { Facet } from '../choice/facets';
import { both, count, countBoth, has, type CountrySet } from '../world/countrySet';
import type { ActivityId, AreaId, OfficeKindId, ThemeId } from '../world/rows';
import type { Office, OfficeKind, RegionKey, World } from '../world/world';
import { groundOf, type DayView, type Fit } from './match';

/** How the chart of regions divides the world: by the organization's regional offices or by UN continents. */
export type Division = 'office' | 'continent';

/**
 * One mark of a chart. `fit` are its countries that fit the rest of the choice: what a click on the mark
 * would leave, and what the mark's length shows.
 */
interface Mark<Key extends string = string> {
  key: Key;
  fit: CountrySet;
  value: number;
  isChosen: boolean;
}

interface RegionMark extends Mark<RegionKey> {
  members: number;
  observers: number;
  /** Neither members nor observers. */
  others: number;
  /** Offices in the countries that fit, of the chosen kinds if any are chosen. */
  offices: number;
}

function markOf<Key extends string>(
  key: Key,
  ground: CountrySet,
  own: CountrySet,
  isChosen: boolean,
): Mark<Key> {
  const fit = both(ground, own);
  return { key, fit, value: count(fit), isChosen };
}

function marksOf<Key extends string>(
  view: DayView,
  fit: Fit,
  chosen: Chosen,
  facet: Facet,
  keys: readonly Key[],
) {
  const ground = groundOf(fit, chosen, facet);
  const picked = new Set<string>(chosen[facet]);
  return keys.flatMap((key): Mark<Key>[] => {
    const own = view.sets[facet].get(key);
    return own ? [markOf(key, ground, own, picked.has(key))] : [];
  });
}

/** Members, observers, others and offices of each region, in the order of the table. */
export function byRegion(
  world: World,
  view: DayView,
  fit: Fit,
  chosen: Chosen,
  division: Division,
): RegionMark[] {
  const keys = (division === 'office' ? world.regions : world.continents).map(({ id }): RegionKey => id);
  const members = view.sets.status.get('member') ?? new Uint32Array();
  const observers = view.sets.status.get('observer') ?? new Uint32Array();
  const kinds = new Set(chosen.office);
  const offices = view.offices.filter((office) => kinds.size === 0 || kinds.has(office.kind.id));
  return marksOf(view, fit, chosen, 'region', keys).map((mark) => {
    const member = countBoth(mark.fit, members);
    const observer = countBoth(mark.fit, observers);
    return {
      ...mark,
      members: member,
      observers: observer,
      others: mark.value - member - observer,
      offices: offices.filter((office) => has(mark.fit, office.country.index)).length,
    };
  });
}

/**
 * Countries by documented activity, the most documented first. The order is that of the whole world, so
 * that a row keeps its place while the choice changes.
 */
export function byActivity(world: World, view: DayView, fit: Fit, chosen: Chosen): Mark<ActivityId>[] {
  const documented = (id: ActivityId) => count(world.sets.activity.get(id) ?? new Uint32Array());
  const keys = world.activities.map(({ id }) => id).sort((a, b) => documented(b) - documented(a));
  return marksOf(view, fit, chosen, 'activity', keys);
}

interface OfficeMark extends Mark<OfficeKindId> {
  kind: OfficeKind;
  /** Offices of the kind in the countries that fit; `value` counts the countries. */
  offices: number;
}

/** Offices by kind, with the countries that host them. */
export function byOfficeKind(world: World, view: DayView, fit: Fit, chosen: Chosen): OfficeMark[] {
  const kinds = new Map(world.kinds.map((kind) => [kind.id, kind]));
  return marksOf(view, fit, chosen, 'office', [...kinds.keys()]).flatMap((mark) => {
    const kind = kinds.get(mark.key);
    return kind ? [{ ...mark, kind, offices: countOffices(view.offices, kind, mark.fit) }] : [];
  });
}

/** How many of the offices are of that kind and in one of the countries. */
export function countOffices(offices: readonly Office[], kind: OfficeKind, countries: CountrySet): number {
  return offices.filter((office) => office.kind === kind && has(countries, office.country.index)).length;
}

export interface Cell {
  area: AreaId;
  theme: ThemeId;
  fit: CountrySet;
  value: number;
  isChosen: boolean;
}

/** Countries with documented work in both an area and a cross-cutting task: a row for each area. */
export function areasByThemes(world: World, view: DayView, fit: Fit, chosen: Chosen): Cell[][] {
  const ground = chosen.match === 'all' ? fit.all : fit.except('area', 'theme');
  return world.areas.map(({ id: area }) =>
    world.themes.map(({ id: theme }) => {
      const inArea = both(ground, view.sets.area.get(area) ?? new Uint32Array());
      const own = both(inArea, view.sets.theme.get(theme) ?? new Uint32Array());
      const isChosen = chosen.area.includes(area) && chosen.theme.includes(theme);
      return { area, theme, fit: own, value: count(own), isChosen };
    }),
  );
}
