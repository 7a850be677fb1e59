import type {
  ActivityId,
  AreaId,
  ContinentId,
  DateText,
  IndicatorDefinitionRow,
  IndicatorRow,
  Iso3,
  MembershipStatus,
  OfficeBasis,
  OfficeCover,
  OfficeFunction,
  OfficeKindId,
  OfficeListing,
  OfficeSymbol,
  OpenedBasis,
  RegionBasis,
  RegionId,
  TaskId,
  TerritoryCode,
  ThemeId,
  UnStatus,
} from './rows';
import type { Evidence } from './evidence';
import type { Span } from './spans';
import type { Organization } from './organization';
import type { Publisher } from './publishers';
import type { StoryRoute } from './story';

/** The languages of the page. What a further one, say 'pt', needs beside a word here: src/words/README.md. */
export const LANGS = ['en', 'de', 'fr', 'es', 'ar'] as const;
export type Lang = (typeof LANGS)[number];

/** Whether the text is the code of one of the page's languages. */
export function isLang(text: string): text is Lang {
  return (LANGS as readonly string[]).includes(text);
}

export type Names = Record<Lang, string>;

/** What the first view needs, from the checked tables; made by coreOf in src/pipeline/tables/compile.ts. */
export interface CoreTables {
  organization: Organization;
  countries: CoreCountry[];
  spells: CoreSpell[];
  offices: CoreOffice[];
  kinds: CoreKind[];
  /** Territories that host an office, with the country they are drawn as part of. */
  territories: { id: TerritoryCode; of: Iso3 }[];
  regionalOffices: CoreRegion[];
  activities: { id: ActivityId; group: AreaId | ThemeId; name: Names }[];
  /** `short`: the name in a word. */
  areas: { id: AreaId; name: Names; short: Names }[];
  /** Themes with the same task are facets of it, and it has a name of its own. */
  themes: { id: ThemeId; task: TaskId; taskName: Names; name: Names; short: Names }[];
  /** `within`: as a place in a sentence: "in Africa". */
  continents: { id: ContinentId; name: Names; within: Names }[];
  /** In the order in which they are offered. */
  indicators: IndicatorDefinition[];
  /** `short`: the same in a word or two. */
  events: { date: DateText; name: Names; short: Names }[];
  /** What documents show, by activity in the order of `activities`, countries in that of `countries`. */
  documented: CoreDocumented[];
  stories: StoryRoute[];
  notices: Notice[];
  /** How many mistakes the check found; their rows are not here. */
  problems: number;
}

/** A row that documents work: what it shows, and in which year, if that is known. */
interface CoreDocumented {
  activity: ActivityId;
  iso3: Iso3;
  year: number | null;
  /** See evidence.ts. */
  isStrong: boolean;
}

/** What the map is coloured by and countries are compared by, and how it is made from the columns of a table. */
export interface IndicatorDefinition extends Pick<
  IndicatorDefinitionRow,
  'id' | 'source' | 'column' | 'per' | 'aggregation' | 'unit' | 'classes' | 'shown'
> {
  name: Names;
  /** The name in a word or two. */
  short: Names;
  /** What is counted. */
  unitName: Names;
  /** Whose part of the world: "of the world's migrants". */
  ofWorld: Names;
}

interface CoreCountry {
  iso3: Iso3;
  name: Names;
  continent: ContinentId;
  /** The regional offices that cover it, each in its time. */
  coverage: (Span & { region: RegionId })[];
  un: UnStatus;
  /** The year in which the organization's presence began; null where that is not known. */
  since: number | null;
  /** The day from which it has been independent, as `dayNumber`: short to send; null: before all days of the atlas. */
  independent: number | null;
}

/** The region of a regional office, in the time for which the office is there. */
interface CoreRegion extends Span {
  id: RegionId;
  /** The seat of the office, and its country. */
  city: string;
  iso3: Iso3;
  /** Of the region: "West and Central Africa". */
  name: Names;
  /** The region as a place in a sentence: "in West and Central Africa". */
  within: Names;
}

interface CoreSpell {
  iso3: Iso3;
  status: MembershipStatus;
  from: DateText;
  /** The last day, month or year of the spell; '' while it lasts. */
  to: DateText;
}

interface CoreKind {
  id: OfficeKindId;
  name: Names;
  /** What several are called. */
  plural: Names;
  /** One of them within a sentence: "a country office". */
  phrase: Names;
  symbol: OfficeSymbol;
  /** From 1, the largest, to 5. */
  rank: number;
  covers: OfficeCover;
  listed: OfficeListing;
}

interface CoreOffice {
  id: string;
  /** The country, or the territory (Hong Kong), that hosts it. */
  iso3: Iso3 | TerritoryCode;
  city: string;
  /** Degrees, north positive; null where unknown: listed, not drawn. */
  lat: number | null;
  /** Degrees, east positive; null where unknown. */
  lon: number | null;
  kind: OfficeKindId;
  region: RegionId | null;
  /** The year that a source names for its beginning, and what began in it; '' without a year. */
  opened: number | null;
  openedBasis: OpenedBasis | '';
  /** About which year its source speaks of. */
  firstSeen: number | null;
  /** The year in which it closed; null while it is there, and where that is not known. */
  closed: number | null;
  basis: OfficeBasis;
}

/** A row that is right but not fully shown: so far only offices without coordinates. */
export interface Notice {
  kind: 'office-without-coordinates';
  file: string;
  line: number;
  /** The id of the row. */
  id: string;
}

/** What profile, table and exports need beyond CoreTables; loaded when first asked for. */
export interface DetailTables {
  countries: DetailCountry[];
  spells: (CoreSpell & { source: string; note: string })[];
  offices: {
    id: string;
    functions: OfficeFunction[];
    source: string;
    /** Where its year of opening is from; '' where that is its source, too. */
    openedSource: string;
    note: string;
  }[];
  /** `office`: its full name. */
  regionalOffices: { id: RegionId; office: Names; source: string; note: string }[];
  coverage: (Span & { iso3: Iso3; region: RegionId; basis: RegionBasis; source: string })[];
  presence: { iso3: Iso3; since: number; source: string }[];
  work: DetailWork[];
  indicators: Indicator[];
  /** Drawn areas that belong to no state, by the id of their shape. */
  areas: { id: string; name: Names }[];
  /** In the order of CoreTables.events. */
  events: { date: DateText; source: string }[];
  kinds: { id: OfficeKindId; source: string }[];
  /** Totals that others have published; `by`: who. */
  published: { date: DateText; members: number; observers: number | null; by: string; source: string }[];
  credits: Credit[];
  /** Who publishes the sources, by the domains of their addresses. */
  publishers: Publisher[];
}

export interface DetailWork extends Evidence {
  iso3: Iso3;
  activity: ActivityId;
  year: number | null;
  source: string;
  evidence: string;
}

export interface DetailCountry {
  iso3: Iso3;
  iso2: string;
  m49: string;
  names: Names;
  /** The English name as labels shorten it. */
  short: string;
  /** UN M49 subregion, in English. */
  subregion: string;
  /** '' where it was independent before all days of the atlas, and where no date is given. */
  independent: DateText;
  independentSource: string;
  /** In English. */
  independentNote: string;
}

/** The figures of a country or area at mid-year, by the columns of the table. */
export type Indicator = IndicatorRow;

/** A source of a table, as data/datapackage.json names it. */
export interface Credit {
  /** The file name without its ending: "regional-offices". */
  table: string;
  title: Names;
  /** Its address, or ''. */
  path: string;
  /** Its terms: the name of a licence, or words that `licenceInWords` knows. */
  licence: string;
  /** Stands for the sources that each row names, and makes no sense without the rows. */
  isPerRow: boolean;
}
