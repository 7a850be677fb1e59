import type { Day } from '../world/days';
import type { AreaId, IndicatorId, Iso3 } from '../world/rows';
import type { RegionKey, World } from '../world/world';
import type { Lang } from '../world/tables';
import type { DocumentYears } from './documentYears';
import { FACET_RULES, FACETS, forEachFacet, type Facet, type FacetValues } from './facets';

type MapView = 'map' | 'globe' | 'table';
export type Scheme = 'light' | 'dark';
/** What the table lists. */
export type TableRows = 'countries' | 'offices';
/** A page of its own that lies over the map. */
type Page = 'data';

/** A country, or a region: of a regional office, or a continent. */
export type PlaceKey = Iso3 | RegionKey;
/** Codes of countries are in capitals, ids of regions are not. */
export function isCode(place: PlaceKey): place is Iso3 {
  return /^[A-Z]{3}$/.test(place);
}
/** How many places stand side by side at most. */
export const MOST_COMPARED = 4;

/**
 * What the reader chose, under the names that the URL uses. Everything else on the page follows from it. A facet of
 * which nothing is chosen asks for nothing.
 */
export type Chosen = { [F in Facet]: readonly FacetValues[F][] } & {
  lang: Lang;
  date: Day;
  /** Whether one chosen value of a facet is enough, or all are asked for. */
  match: 'any' | 'all';
  /** What counts as documented: what was done in the country, or weaker evidence, too. */
  evidence: 'strong' | 'all';
  /** The years of the documents that count; null for all documents, those without a year included. */
  documents: DocumentYears | null;
  /** The country or region whose profile is open. */
  profile: PlaceKey | null;
  view: MapView;
  /** The places that stand side by side, in their order. */
  compare: readonly PlaceKey[];
  /** What the map is coloured by; null for membership. */
  indicator: IndicatorId | null;
  rows: TableRows;
  page: Page | null;
  embed: boolean;
  /** The story that is told; the rest of the choice is that of its step, until the reader changes it. */
  story: string | null;
  /** The step of the story, from 1; null where there is no story. */
  step: number | null;
  /** The colour scheme; null follows the reader's system. */
  scheme: Scheme | null;
  /** Whether the map carries names. */
  labels: 'on' | 'off';
};

/** The default of every parameter that the organization does not decide. */
export const NOTHING_ASKED: Omit<Chosen, 'lang' | 'date'> = {
  ...forEachFacet(() => []),
  match: 'any',
  evidence: 'strong',
  documents: null,
  profile: null,
  view: 'map',
  rows: 'countries',
  indicator: null,
  compare: [],
  page: null,
  embed: false,
  story: null,
  step: null,
  scheme: null,
  labels: 'on',
};

/** What a page shows without a query, in the order in which an address names it. */
export function nothingChosen(
  { organization }: Pick<World, 'organization'>,
  lang: Lang = organization.defaultLanguage,
): Chosen {
  return { lang, date: organization.defaultDay, ...NOTHING_ASKED };
}

/** Whether any facet asks for something. */
export function hasFilter(chosen: Chosen): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}

/** Whether the filters are as they begin: no facet asks for anything, and all that is documented counts as usual. */
export function isCleared(chosen: Chosen): boolean {
  return !hasFilter(chosen) && WAYS.every((way) => chosen[way] === NOTHING_ASKED[way]);
}

/** How filters are taken, beside what they ask for. */
export const WAYS = ['match', 'evidence', 'documents'] as const;

/** The work area that is chosen alone: map and charts take its colour. */
export function areaAlone({ area }: Pick<Chosen, 'area'>): AreaId | undefined {
  return area.length === 1 ? area[0] : undefined;
}

/** Why a country does not fit: no work was found that is asked for, it is not chosen, or either. */
export function whyNot(chosen: Chosen): 'noneFound' | 'filteredOut' | 'either' {
  const asked = FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => FACET_RULES[facet].isWork);
  return !asked.includes(true) ? 'filteredOut' : asked.includes(false) ? 'either' : 'noneFound';
}
