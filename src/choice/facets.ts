import { STATUSES, type Status } from '../world/membership';
import type { ActivityId, AreaId, Iso3, OfficeKindId, ThemeId } from '../world/rows';
import type { Names } from '../world/tables';
import type { RegionKey, World } from '../world/world';

/** What can be chosen in each facet. Its key is its parameter in the address. */
export interface FacetValues {
  area: AreaId;
  theme: ThemeId;
  activity: ActivityId;
  region: RegionKey;
  status: Status;
  office: OfficeKindId;
  country: Iso3;
}
export type Facet = keyof FacetValues;

/** A value that can be chosen, with its name in a sentence where the tables have it. */
interface FacetRow<F extends Facet> {
  id: FacetValues[F];
  name?: Names;
}

interface FacetRule<F extends Facet> {
  /** All that can be chosen, in the order of the tables. */
  rows: (world: World) => readonly FacetRow<F>[];
  /** Whether a country can have several of its values, so that all of them can be asked for. */
  hasSeveral: boolean;
  /** Whether it asks for documented work: what does not fit has none that was found. */
  isWork: boolean;
  /** How the filters offer its values: as a list, as one that folds away, or on the map. */
  offered: 'open' | 'folded' | 'onMap';
}

/**
 * The facets of the choice, in the order of address, chips and sentence. What belongs to other rooms is held to the
 * same keys there: which countries fit (figures/match.ts: `WorldOnDay.sets`), the options of the filters
 * (filters/facetOptions.ts), and the words of each language (words/facets.ts).
 */
export const FACET_RULES = {
  area: { rows: ({ areas }) => areas, hasSeveral: true, isWork: true, offered: 'open' },
  theme: { rows: ({ themes }) => themes, hasSeveral: true, isWork: true, offered: 'open' },
  activity: { rows: ({ activities }) => activities, hasSeveral: true, isWork: true, offered: 'folded' },
  region: {
    rows: ({ regions, continents }) => [...regions, ...continents],
    hasSeveral: false,
    isWork: false,
    offered: 'open',
  },
  status: {
    rows: () => STATUSES.map((id) => ({ id })),
    hasSeveral: false,
    isWork: false,
    offered: 'open',
  },
  office: {
    rows: ({ kinds }) => kinds.map(({ id, phrase: name }) => ({ id, name })),
    hasSeveral: true,
    isWork: false,
    offered: 'open',
  },
  country: {
    rows: ({ countries }) => countries.map(({ iso3: id, name }) => ({ id, name })),
    hasSeveral: false,
    isWork: false,
    offered: 'onMap',
  },
} satisfies { [F in Facet]: FacetRule<F> };

export const FACETS = Object.keys(FACET_RULES) as Facet[];

/** The facets of which a country has one value: there "all" says nothing. */
export type SingleFacet = {
  [F in Facet]: (typeof FACET_RULES)[F]['hasSeveral'] extends true ? never : F;
}[Facet];

/** The facets that ask for documented work. */
export const WORK_FACETS = FACETS.filter((facet) => FACET_RULES[facet].isWork);

/** Something for each facet. */
export function forEachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** A country has many kinds of work and of offices, but one region and one status. */
export function canAskForAll(facet: Facet): boolean {
  return FACET_RULES[facet].hasSeveral;
}
