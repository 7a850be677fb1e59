import type { Chosen } from '../choice/chosen';
import { canAskForAll, FACETS, type Facet } from '../choice/facets';
import { both, either, countBoth, has, setOf, setOfAll, type CountrySet } from '../world/countrySet';
import type { DayStatus } from '../world/membership';
import { officeStateOn, type OfficeState } from '../world/officeState';
import { regionalOfficesOn, regionsOn, setsByRegion } from '../world/regions';
import {
  setsByStatus,
  statusesOn,
  type Office,
  type OfficeKind,
  type Region,
  type World,
} from '../world/world';
import type { Day } from '../world/days';
import { documentedWork, type DocumentedWork } from './documented';

/**
 * The world on one day: who is what, which offices are known, what work is documented by the documents that count, and the
 * countries behind each option.
 */
export interface WorldOnDay {
  day: Day;
  work: DocumentedWork;
  /** Status by country index. */
  statuses: DayStatus[];
  /** Countries that were not independent: there are some while the boundaries of the map are not those of the day. */
  notYet: CountrySet;
  /** Those that are known to be there. What is counted of offices is counted of these. */
  offices: Office[];
  /** Those of which it is not known whether they had opened. */
  undated: Office[];
  /** The regional offices that are there. */
  regions: Region[];
  /** How many there are, at least and at most, whatever is chosen. */
  regionalOffices: readonly [least: number, most: number];
  sets: { [F in Facet]: ReadonlyMap<string, CountrySet> };
}

/** What holds on a day and by the documents that count, computed once for these and shared by every view. */
export function worldOnDay(
  world: World,
  { date: day, ...counted }: Pick<Chosen, 'date' | 'evidence' | 'documents'>,
): WorldOnDay {
  const work = documentedWork(world, counted);
  const statuses = statusesOn(world, day);
  const states = world.offices.map((office) => officeStateOn(office, day));
  const inState = (state: OfficeState) => world.offices.filter((_, i) => states[i] === state);
  const offices = inState('known');
  const hosts = (kind: OfficeKind) =>
    setOf(
      world.countries.length,
      offices.filter((o) => o.kind === kind).map((o) => o.country.index),
    );
  return {
    day,
    work,
    statuses,
    notYet: setOf(
      statuses.length,
      statuses.flatMap((status, index) => (status === 'not-yet' ? index : [])),
    ),
    offices,
    undated: inState('undated'),
    regions: regionsOn(world, day),
    regionalOffices: regionalOfficesOn(world, day),
    sets: {
      ...work.sets,
      country: world.sets.country,
      region: setsByRegion(world, day),
      status: setsByStatus(world, statuses),
      office: new Map(world.kinds.map((kind) => [kind.id, hosts(kind)])),
    },
  };
}

/**
 * Countries that fit what is chosen in one facet, or null if it asks for nothing. What is not there on the day, as a
 * regional office of another time, has none.
 */
export function fitsFacet(view: WorldOnDay, chosen: Chosen, facet: Facet): CountrySet | null {
  const none = setOf(view.statuses.length);
  const sets = chosen[facet].map((value) => view.sets[facet].get(value) ?? none);
  if (sets.length === 0) return null;
  return sets.reduce(chosen.match === 'all' && canAskForAll(facet) ? both : either);
}

/** For every facet, the countries that fit it, and those that fit all facets. */
export interface Fit {
  /** Countries that fit the whole choice. */
  all: CountrySet;
  /** Countries that fit every facet but the given ones: the base on which their options are counted. */
  except(...facets: Facet[]): CountrySet;
  /** The fit by strong evidence alone: this one, where no other counts. */
  strong: Fit;
}

/** Which countries fit the choice: `and` between facets, any or all within one. */
export function fitOf(world: World, view: WorldOnDay, chosen: Chosen): Fit {
  const everyone = setOfAll(world.countries.length);
  const byFacet = FACETS.map((facet) => [facet, fitsFacet(view, chosen, facet)] as const);
  // Asked for again and again: by each office that is not dated, for one.
  const known: Record<string, CountrySet> = {};
  const except = (...facets: Facet[]) =>
    (known[facets.join()] ??= byFacet.reduce(
      (set, [facet, own]) => (own && !facets.includes(facet) ? both(set, own) : set),
      everyone,
    ));
  const fit = { all: except(), except } as Fit;
  fit.strong = chosen.evidence === 'strong' ? fit : strongFit(world, view, chosen);
  return fit;
}

function strongFit(world: World, view: WorldOnDay, chosen: Chosen): Fit {
  const strong = { ...chosen, evidence: 'strong' } as const;
  return fitOf(world, { ...view, sets: { ...view.sets, ...documentedWork(world, strong).sets } }, strong);
}

/**
 * The offices that fit the choice: in the countries that fit, and of the chosen kinds, if any are chosen. Of an undated one its
 * country fits whatever else is asked for: that it hosts such an office is what is not known.
 */
export function fittingOffices(
  view: WorldOnDay,
  fit: Fit,
  { office: kinds }: Pick<Chosen, 'office'>,
): Pick<WorldOnDay, 'offices' | 'undated'> {
  const within = (countries: CountrySet) => (office: Office) =>
    has(countries, office.country.index) && (kinds.length === 0 || kinds.includes(office.kind.id));
  return {
    offices: view.offices.filter(within(fit.all)),
    undated: view.undated.filter(within(fit.except('office'))),
  };
}

/**
 * The base on which the options of a facet are counted. With "any", an option stands beside the chosen
 * ones of its facet, so they are left out; with "all" it is asked for on top of them.
 */
export function countedFor(fit: Fit, chosen: Chosen, facet: Facet): CountrySet {
  return chosen.match === 'all' && canAskForAll(facet) ? fit.all : fit.except(facet);
}

/** How many countries each option of a facet would leave if it were the next one chosen. */
export function facetCounts(view: WorldOnDay, fit: Fit, chosen: Chosen, facet: Facet): Map<string, number> {
  const base = countedFor(fit, chosen, facet);
  return new Map([...view.sets[facet]].map(([value, set]) => [value, countBoth(base, set)]));
}

/** The countries that one option of a facet would leave if it were the next one chosen. */
export function leftBy(view: WorldOnDay, fit: Fit, chosen: Chosen, facet: Facet, value: string): CountrySet {
  return both(countedFor(fit, chosen, facet), view.sets[facet].get(value) ?? new Uint32Array());
}
