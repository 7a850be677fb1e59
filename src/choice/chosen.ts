import type { Day } from '../model/days';
import type { Status } from '../model/membership';
import type { ActivityId, AreaId, Iso3, OfficeKind, ThemeId } from '../model/rows';
import type { RegionKey } from '../model/world';
import type { Lang } from '../model/tables';

/** The source page's date: 166 member states. */
export const DEFAULT_DATE: Day = '2017-03-01';
/** The organization was founded in 1951. */
export const FIRST_DATE: Day = '1951-01-01';

export type MapView = 'map' | 'globe' | 'table';
export type Scheme = 'light' | 'dark';

/** Values chosen in each facet; none chosen means that the facet asks for nothing. */
export interface FacetValues {
  area: AreaId;
  theme: ThemeId;
  activity: ActivityId;
  region: RegionKey;
  status: Status;
  office: OfficeKind;
  country: Iso3;
}
export type Facet = keyof FacetValues;

export const FACETS: readonly Facet[] = [
  'area',
  'theme',
  'activity',
  'region',
  'status',
  'office',
  'country',
];

/** What the reader chose, under the names that the URL uses. Everything else on the page follows from it. */
export type Chosen = { [F in Facet]: readonly FacetValues[F][] } & {
  lang: Lang;
  date: Day;
  /** Whether one chosen value of a facet is enough, or all are asked for. */
  match: 'any' | 'all';
  /** The country whose profile is open. */
  profile: Iso3 | null;
  view: MapView;
  embed: boolean;
  /** The step of a story, from 1. */
  step: number | null;
  /** The colour scheme; null follows the reader's system. */
  scheme: Scheme | null;
};

export const NOTHING_CHOSEN: Chosen = {
  lang: 'en',
  date: DEFAULT_DATE,
  area: [],
  theme: [],
  activity: [],
  region: [],
  status: [],
  office: [],
  country: [],
  match: 'any',
  profile: null,
  view: 'map',
  embed: false,
  step: null,
  scheme: null,
};

/** A country has many kinds of work and of offices, but one region and one status: there "all" says nothing. */
export function canAskForAll(facet: Facet): boolean {
  return facet === 'area' || facet === 'theme' || facet === 'activity' || facet === 'office';
}

/** Whether any facet asks for something. */
export function hasFilter(chosen: Chosen): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}
