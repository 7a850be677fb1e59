import type { EvidenceKind, EvidenceReach, OfficeBasis, RegionBasis } from '../../world/rows';
import { capitalized, pick, uncapitalized, type Formats } from '../format';

/** The words of a country's profile. */
const profileEn = {
  label: (name: string) => `Profile of ${name}`,
  /** For assistive technology. */
  /** Of the handle by which a sheet is drawn up and down. */
  handle: 'Show more of the profile',
  isOpened: (name: string) => `Profile of ${name} opened`,
  membership: 'Membership',
  memberFrom: (from: string) => `Member state since ${from}`,
  memberFromTo: (from: string, to: string) => `Member state from ${from} to ${to}`,
  observerFrom: (from: string) => `Observer since ${from}`,
  observerFromTo: (from: string, to: string) => `Observer from ${from} to ${to}`,
  /** In the place of a date that is known to lie between two days. */
  someDay: (first: string, last: string) => `a day between ${first} and ${last}`,
  never: 'No membership or observer status found in the sources.',
  onDate: (status: string, date: string) => `${status} on ${date}`,
  /** On a date before it. */
  notIndependent: (from: string) => `Not independent on this date; counted as independent from ${from} on`,
  /**
   * The first sentence: standing, known offices, those whose opening is not dated, kinds of documented activity, and the
   * area with the most of them; `documents` of which years, and which of them count, where not all do.
   */
  lead: (
    standing: string,
    offices: number,
    undated: number,
    kinds: number,
    most: string | null,
    documents: string,
    aside: string,
    f: Formats,
  ) =>
    [
      `${standing}, with ${offices === 0 ? 'no office known' : `${f.number(offices)} known ${pick(f, offices, { one: 'office', other: 'offices' })}`}${undated === 0 ? '' : `; the opening of ${f.number(undated)}${offices === 0 ? '' : ' more'} is not dated`}.`,
      kinds === 0
        ? `No documented work was found${aside && ` (${aside})`}.`
        : `${capitalized(documents) || 'Documents'} show ${f.number(kinds)} ${pick(f, kinds, { one: 'kind of activity', other: 'kinds of activity' })}${most ? `, most in “${most}”` : ''}${aside && ` (${aside})`}.`,
    ].join(' '),
  offices: 'Offices',
  noOffices: 'No office found in the sources.',
  asOfSource: (year: string) => `source of about ${year}`,
  /** @param sampled kinds in the plural; none: all offices are listed */
  officesNote: (sampled: readonly string[], f: Formats) =>
    [
      'Offices are counted that are known on the date.',
      ...(sampled.length > 0 ? [`${capitalized(f.and(sampled.map(uncapitalized)))} are a sample.`] : []),
    ].join(' '),
  notDrawn: 'No coordinates known: on the map with another office of the country.',
  basis: {
    named: 'Office and city are named by the source',
    'city-assumed': 'The source names the office; the city is assumed to be the capital',
    weak: 'Weak evidence',
  } satisfies Record<OfficeBasis, string>,
  basisShort: {
    named: 'named by the source',
    'city-assumed': 'city assumed',
    weak: 'weak evidence',
  } satisfies Record<OfficeBasis, string>,
  /** Of an office that does the work of another kind as well. */
  alsoKind: (kind: string) => `also ${uncapitalized(kind)}`,
  presence: 'Presence',
  presenceSince: (year: string) => `Present since ${year}`,
  noPresence: 'The year that presence began was not found in the sources.',
  region: 'Region',
  regions: 'Regions over time',
  /** One of them, with its years: “2011 to 2024”. */
  regionFor: (name: string, years: string) => `${name}: ${years}`,
  seat: (city: string) => `Regional office: ${city}`,
  hosted: (city: string) => `Regional office in ${city}`,
  coveredCountries: (n: number, f: Formats) =>
    `covers ${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}`,
  noRegion: 'No region is known that it belongs to on this date.',
  regionBasis: {
    stated: 'stated by the organization',
    inferred: 'inferred from the name of the region',
    'count-stated': 'the source states the number of countries; the assignment is inferred',
    'region-described': 'the source describes the region',
  } as Record<Exclude<RegionBasis, ''>, string>,
  work: 'Documented work',
  noWork: 'No documented work found. That is not the same as no work.',
  /** Unfolds a list of evidence. */
  showAll: (n: number, f: Formats) => `Show all ${f.number(n)}, with their sources`,
  workNote:
    'Documented in the sources below; a missing activity means that no document found shows it in the country.',
  /** What evidence shows, and that it is of another country. */
  evidence: {
    activity: 'activity',
    listing: 'named as an activity',
    plan: 'plan',
    agreement: 'agreement',
    event: 'single event',
    study: 'study',
  } satisfies Record<EvidenceKind, string>,
  reach: {
    'in-country': 'in the country',
    elsewhere: 'elsewhere',
  } satisfies Record<EvidenceReach, string>,
  otherWork: 'Other evidence',
  otherWorkNote:
    'It does not count as documented work with the filters in force: plans, agreements, single events, studies, work elsewhere, or documents of other years.',
  undated: 'no year given',
  indicators: 'People (UN DESA, mid-year)',
  year: 'Year',
  atMidYear: (year: string) => `Mid-${year}`,
  allYears: 'All mid-years',
  noIndicators: 'No figures in the UN DESA table.',
  noMidYear: (year: string) => `No figures on people for this date: those of UN DESA begin in mid-${year}.`,
  notGiven: 'not given',
  source: 'Source',
  newTab: 'opens in a new tab',
  note: 'Note',
  choose: 'Choose this country',
  unchoose: 'Remove from the choice',
  codesAndNames: 'Codes, and names in other languages',
  codes: (iso3: string, iso2: string, m49: string) =>
    [iso3, iso2, m49 && `M49 ${m49}`].filter(Boolean).join(' · '),
  subregion: 'Subregion (UN M49)',
  codesOf: (name: string) => `Names and codes · ${name}`,
  previous: 'Previous country',
  next: 'Next country',
};

export default profileEn;
