import type { Chosen } from '../choice/chosen';
import { has, type CountrySet } from '../world/countrySet';
import type { OfficeKindId } from '../world/rows';
import type { Office, OfficeKind, World } from '../world/world';
import { countedFor, type WorldOnDay, type Fit } from './match';
import { marksOf, type Mark } from './tally';

interface OfficeMark extends Mark<OfficeKindId> {
  kind: OfficeKind;
  /** Offices of the kind in the countries that fit; `value` counts the countries. */
  offices: number;
  /** Further ones of which it is not known whether they had opened. */
  undated: number;
}

/** Offices by kind, with the countries that host them. */
export function byOfficeKind(world: World, view: WorldOnDay, fit: Fit, chosen: Chosen): OfficeMark[] {
  const kinds = new Map(world.kinds.map((kind) => [kind.id, kind]));
  const base = countedFor(fit, chosen, 'office');
  return marksOf(view, fit, chosen, 'office', [...kinds.keys()]).flatMap((mark) => {
    const kind = kinds.get(mark.key);
    if (!kind) return [];
    const offices = countOffices(view.offices, kind, mark.fit);
    return [{ ...mark, kind, offices, undated: countOffices(view.undated, kind, base) }];
  });
}

/** How many of the offices are of that kind and in one of the countries. */
export function countOffices(offices: readonly Office[], kind: OfficeKind, countries: CountrySet): number {
  return offices.filter((office) => office.kind === kind && has(countries, office.country.index)).length;
}
