import type {
  ActivityId,
  AreaId,
  ContinentId,
  Iso3,
  PlaceKind,
  RegionId,
  TerritoryCode,
  ThemeId,
} from './rows';
import type { Lang, Names } from './tables';

/** What the search knows beyond the countries themselves; loaded when it is first used. */
export interface Gazetteer {
  countries: CountryNames[];
  territories: Territory[];
  regions: RegionNames[];
  names: PlaceName[];
  /** Work that is looked for by more than its name. */
  work: SoughtWork[];
}

interface SoughtWork {
  facet: 'area' | 'theme' | 'activity';
  id: AreaId | ThemeId | ActivityId;
  sought: Record<Lang, string[]>;
}

/** What a country is called beyond the languages of the page. */
interface CountryNames {
  iso3: Iso3;
  iso2: string;
  names: Names;
  /** The English name as labels shorten it. */
  short: string;
}

/** What a region and its regional office are called. */
interface RegionNames {
  id: RegionId;
  names: Names;
  office: Names;
}

/** A shape of the map that is no country of the atlas. */
interface Territory {
  shape: TerritoryCode;
  /** The country that it is part of; null where it is of none. */
  of: Iso3 | null;
  names: Names;
  /** What a reader must know about its status; '' where there is nothing. */
  note: Names;
}

/** A name of a country, territory, region or continent that is not its own name. */
export interface PlaceName {
  name: string;
  /** BCP 47; '' where it is the same in several languages. */
  lang: string;
  kind: PlaceKind;
  of: Iso3 | TerritoryCode | RegionId | ContinentId;
  /** The first and the last year of what is no more. */
  since: number | null;
  until: number | null;
}
