import type { Chosen } from '../choice/chosen';
import type { Facet } from '../choice/facets';
import { both, count, countBoth, has, type CountrySet } from '../world/countrySet';
import type { Status } from '../world/membership';
import type { RegionKey, World } from '../world/world';
import { countedFor, type WorldOnDay, type Fit } from './match';

/** How the chart of regions divides the world: by the organization's regional offices or by UN continents. */
export type Division = 'office' | 'continent';

/**
 * One mark of a chart. `fit` are its countries that fit the rest of the choice: what a click on the mark
 * would leave, and what the mark's length shows.
 */
export interface Mark<Key extends string = string> {
  key: Key;
  fit: CountrySet;
  value: number;
  isChosen: boolean;
}

interface RegionMark extends Mark<RegionKey> {
  members: number;
  observers: number;
  /** Neither members nor observers, though independent; and those that were not yet. */
  others: number;
  notYet: number;
  /** Offices in the countries that fit, of the chosen kinds if any are chosen. */
  offices: number;
}

function markOf<Key extends string>(
  key: Key,
  base: CountrySet,
  own: CountrySet,
  isChosen: boolean,
): Mark<Key> {
  const fit = both(base, own);
  return { key, fit, value: count(fit), isChosen };
}

/** The marks of a facet: one for each key that the day knows. */
export function marksOf<Key extends string>(
  view: WorldOnDay,
  fit: Fit,
  chosen: Chosen,
  facet: Facet,
  keys: readonly Key[],
) {
  const base = countedFor(fit, chosen, facet);
  const picked = new Set<string>(chosen[facet]);
  return keys.flatMap((key): Mark<Key>[] => {
    const own = view.sets[facet].get(key);
    return own ? [markOf(key, base, own, picked.has(key))] : [];
  });
}

/** Members, observers, others and offices of each region, in the order of the table. */
export function byRegion(
  world: World,
  view: WorldOnDay,
  fit: Fit,
  chosen: Chosen,
  division: Division,
): RegionMark[] {
  const keys = (division === 'office' ? view.regions : world.continents).map(({ id }): RegionKey => id);
  const having = (status: Status) => view.sets.status.get(status) ?? new Uint32Array();
  const kinds = new Set(chosen.office);
  const offices = view.offices.filter((office) => kinds.size === 0 || kinds.has(office.kind.id));
  return marksOf(view, fit, chosen, 'region', keys).map((mark) => {
    const members = countBoth(mark.fit, having('member'));
    const observers = countBoth(mark.fit, having('observer'));
    const notYet = countBoth(mark.fit, view.notYet);
    return {
      ...mark,
      members,
      observers,
      others: mark.value - members - observers - notYet,
      notYet,
      offices: offices.filter((office) => has(mark.fit, office.country.index)).length,
    };
  });
}
