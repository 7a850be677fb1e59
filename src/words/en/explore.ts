import contextEn from './context';
import profileEn from './profile';
import type { SingleFacet } from '../../choice/facets';
import type { QueryFault } from '../../choice/query';
import type { RowCertainty } from '../../figures/certainty';
import type { OfficeYearsWords } from '../../figures/officeYears';
import type { ColumnGroup } from '../../figures/columns/column';
import type { Status } from '../../world/membership';
import type { OpenedBasis } from '../../world/rows';
import type { OrganizationNames } from '../../world/organization';
import type { TableName } from '../../world/package';
import type { PublisherKind } from '../../world/rows';
import { capitalized, pick, uncapitalized, type Formats } from '../format';
import { wordings } from './wordings';
import searchEn from './search';

/** Whole numbers at the beginning of a sentence. */
const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** The words of what is loaded when first shown: regions, comparison, context, table, sources. */
const en = {
  search: searchEn,
  header: {
    schemeIs: (scheme: string) => `Colour scheme: ${scheme}`,
    schemes: { system: 'System setting', light: 'Light', dark: 'Dark' },
    savedViews: 'Saved views',
  },
  unfoldTimeline: 'Whole timeline',
  /** How spreadsheets in this language expect the cells of a CSV file parted, and decimals written. */
  csv: { separator: ',', decimal: '.' },
  /** Of a date that is known to lie between two. */
  between: (first: string, last: string) => `between ${first} and ${last}`,
  /** The notes on the boundaries of the map. */
  boundaries: {
    disclaimer:
      'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations. Dotted line: approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan; its final status has not yet been agreed upon by the parties. Dashed lines: undetermined boundaries. A dispute exists between the Governments of Argentina and the United Kingdom concerning sovereignty over the Falkland Islands (Malvinas).',
    kosovo:
      'References to Kosovo shall be understood in the context of Security Council resolution 1244 (1999).',
  },
  /** What the map's marks say when they are pointed at. */
  marks: {
    officesHere: (n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'office', other: 'offices' })} here`,
    covers: (n: number, f: Formats) =>
      `covers ${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}`,
    inRegion: (name: string) => `Region: ${name}`,
    /** Of kinds that have no mark before the reader zooms in. */
    dots: 'Other offices',
    assumedCity: 'city assumed',
    notPlaced: 'exact place not known: shown with another office of the country',
    fits: 'fits the choice',
    fitsWeakly: 'fits the choice by weaker evidence alone',
    fitsNot: 'does not fit the choice',
    worksOn: (areas: string) => `Documented work: ${areas}`,
    noWork: 'No documented work found',
    more: 'Click or Enter: profile with sources',
  },
  /** When an office was there, and what is known of it on the date. */
  office: {
    began: {
      office: (year) => `since ${year}`,
      'office-by': (year) => `since ${year} at the latest`,
      'office-inferred': (year) => `since ${year}, as inferred`,
      presence: (year) => `presence since ${year}`,
      unclear: (year) => `office or presence since ${year}`,
    },
    firstSeen: (year) => `first seen ${year}`,
    until: (year) => `until ${year}`,
    /** How long known offices count, with the years of their sources. */
    countsOn: (first: string, last: string) =>
      `Offices count from their opening, or else the first evidence, until a source says that they closed; the sources here are of ${first === last ? first : `${first} to ${last}`}.`,
    undated: 'opening not dated',
    absent: 'not on this date',
    /** Beside a year of opening that is not known to be the office's own. */
    inShort: {
      'office-by': 'at the latest',
      'office-inferred': 'inferred',
      presence: 'presence',
      unclear: 'unclear',
    } satisfies Record<Exclude<OpenedBasis, 'office'>, string>,
    /** What began in the year of opening. */
    basis: {
      office: 'the office',
      'office-by': 'the office, in that year at the latest',
      'office-inferred': 'the office, inferred from what is known of all of its kind',
      presence: 'the presence in the country',
      unclear: 'not told: the office or the presence',
    } satisfies Record<OpenedBasis, string>,
  } satisfies OfficeYearsWords & Record<string, unknown>,
  /** How filters are taken, and what is chosen in them. */
  filters: {
    match: 'Within a group, match',
    any: 'any chosen value',
    all: 'all chosen values',
    /** The facets of which a country has one value, within a sentence. */
    single: { region: 'regions', status: 'membership', country: 'countries' } satisfies Record<
      SingleFacet,
      string
    >,
    /** Of the facets in which all values can never be asked for. */
    matchNote: (facets: string) => `${capitalized(facets)}: always any.`,
    remove: (value: string) => `Remove ${value}`,
    chosen: 'Chosen',
    /** In a chip: its facet asks for nothing; and how many values follow the first one. */
    anything: 'Any',
    further: (n: number, f: Formats) => `+${f.number(n)}`,
    noneChosen: 'No filter chosen',
    /** What stands beside each filter. */
    countsNote:
      'Numbers beside filters are countries. Beside kinds of office: countries where one of the kind is known on the date.',
    documentedNote:
      'Work is dated by its documents, not by the date of the map. Counts and ranks measure what was found: no document found does not mean no work.',
    hint: 'Shift-click countries on the map to choose them.',
    compare: 'Compare these',
  },
  /** Which documents count. */
  evidence: {
    heading: 'Documents that count',
    kinds: 'Work counts as documented by',
    strong: 'activities in the country',
    all: 'weaker evidence, too',
    weaker:
      'Weaker: plans, agreements, single events, studies, and what was done elsewhere. Countries that fit by these alone are paler.',
    years: 'Year of the document',
    from: 'from',
    to: 'to',
    undated: 'Once a year is given, documents without one do not count.',
    refused: (first: string, last: string) =>
      `Years from ${first} to ${last}, the second not before the first.`,
    clear: 'All documents, as usual',
  },
  /** Opens what a chart is saved as. */
  saveChart: (chart: string) => `Save chart…: ${chart}`,
  /** Puts what a profile or a comparison is of among the reader's slides. */
  addToSlides: { label: 'Add to slides', of: (place: string) => `Add to slides: ${place}` },
  officeBars: {
    countriesHead: 'Countries',
    /** @param kinds in the plural */
    sample: (kinds: readonly string[], f: Formats) =>
      `${capitalized(f.and(kinds.map(uncapitalized)))} are a sample, not a full list.`,
    value: (offices: string, countries: number, f: Formats) =>
      `${offices} in ${f.number(countries)} ${pick(f, countries, { one: 'country', other: 'countries' })}`,
  },
  matrix: {
    rows: 'Work areas',
    columns: 'Cross-cutting tasks',
    note: 'Counts measure what was found: no document found does not mean no work.',
    cell: (area: string, theme: string, countries: string) => `${area} and ${theme}: ${countries}`,
  },
  /** Of the page as it is drawn by the build: for search engines, and for readers without script. */
  drawn: {
    tagline: ({ genitive }: OrganizationNames) => `An atlas of the presence ${genitive}`,
    memberSince: 'Member since',
    noScript:
      'This is a picture of the default view. Filters, the date, search, the globe and profiles need JavaScript.',
    notStarted: 'The atlas could not be loaded so far.',
    tooOld:
      'This browser is too old for all of the atlas. This is a picture of the default view, and below it the members as a table.',
  },
  time: {
    /** What a screen reader is told of another date, earlier if `isBack`; the lists of names may be empty. */
    changed: (date: string, members: string, gained: string, lost: string, isBack: boolean) =>
      [
        `${date}: ${members}.`,
        gained && `${isBack ? 'Still members' : 'Joined'}: ${gained}.`,
        lost && `${isBack ? 'Not yet' : 'No longer'} members: ${lost}.`,
      ]
        .filter(Boolean)
        .join(' '),
    history: 'History',
    refused: (first: string, last: string) => `Not a day of the atlas. It goes from ${first} to ${last}.`,
    events: 'Steps in the history of the organization',
    event: (date: string, name: string) => `${date}: ${name}`,
    /** How many there are from a day on. */
    regionalOffices: (n: number, f: Formats) =>
      `${NUMBERS[n] ?? f.number(n)} ${pick(f, n, { one: 'regional office', other: 'regional offices' })}`,
    /** The same, for the label on the curve. */
    regions: (n: number, f: Formats) => `${f.number(n)} ${pick(f, n, { one: 'region', other: 'regions' })}`,
    tableCaption: 'Member states and observers at the start of each decade and today',
    day: 'Day',
    memberStates: 'Member states',
    observers: 'Observers',
  },
  region: {
    continent: 'Continent (UN M49)',
    previous: 'Previous region',
    next: 'Next region',
    standing: (of: Record<Status, number>, f: Formats) =>
      [
        `${f.number(of.member)} ${pick(f, of.member, { one: 'member state', other: 'member states' })}`,
        of.observer > 0 &&
          `${f.number(of.observer)} ${pick(f, of.observer, { one: 'observer', other: 'observers' })}`,
        of.former > 0 &&
          `${f.number(of.former)} ${pick(f, of.former, { one: 'former member', other: 'former members' })}`,
        of.other > 0 && `${f.number(of.other)} without status`,
      ]
        .filter(Boolean)
        .join(', '),
    onDate: (date: string) => `on ${date}`,
    choose: 'Choose this region',
    unchoose: 'Remove from choice',
    story: 'Read its story',
    compare: 'Compare',
    hostElsewhere: (host: string, region: string) => `${host} itself belongs to another region: ${region}.`,
    coversHere: (n: number, all: number, f: Formats) =>
      `covers ${f.number(n)} of the ${f.number(all)} countries`,
    countries: 'Countries',
    byM49: 'by the continents of UN M49',
    basisOf: (basis: string, n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}: ${basis}.`,
    neither: 'neither member nor observer',
    countriesNote: (date: string) => `Without a note: member state on ${date}.`,
    officesNote: (sampled: readonly string[], f: Formats) =>
      [
        'Offices in the countries of the region that are known on the date, and those whose opening is not dated.',
        ...(sampled.length > 0 ? [`${capitalized(f.and(sampled.map(uncapitalized)))} are a sample.`] : []),
        'The profile of each country names the sources.',
      ].join(' '),
    workNote:
      'Countries with documented work, by the documents that count and not by the date of the map, as a share of all countries. Shares and ranks measure what was found: no document found does not mean no work. The profile of each country names the sources.',
    keyHere: 'region',
    keyWorld: 'world',
    here: (share: string, n: number, all: number, f: Formats) =>
      `${share} (${f.number(n)} of ${f.number(all)})`,
    world: (share: string, n: number, all: number, f: Formats) =>
      `World: ${share} (${f.number(n)} of ${f.number(all)})`,
    hereShare: (share: string) => `Region: ${share}`,
    worldShare: (share: string) => `World: ${share}`,
    /** What is particular, in a sentence; `within`: “in West and Central Africa”. */
    lead: (
      activity: string,
      n: number,
      all: number,
      within: string,
      times: string,
      documents: string,
      f: Formats,
    ) =>
      `“${activity}” is documented in ${f.number(n)} of the ${f.number(all)} countries ${within}${documents && ` (${documents})`}: ${times} times the share of the world.`,
    /** Where nothing is particular: the work area with the most countries. */
    leadMost: (area: string, n: number, all: number, within: string, documents: string, f: Formats) =>
      `“${area}” is documented in ${f.number(n)} of the ${f.number(all)} countries ${within}${documents && ` (${documents})`}; no other work area is in more.`,
    standsOut: 'What stands out',
    times: (times: string) => `${times} times`,
    nothingStandsOut: 'No activity stands out by this rule.',
    rule: (least: number, times: string, most: number) =>
      `Activities documented in at least ${least} countries here, and in a share of them at least ${times} times that of the world; the ${most} with the highest multiple. What was documented where depends on the sources found.`,
    ofWorld: (share: string) => `${share} of the world’s`,
    withFigure: (n: number, all: number, f: Formats) =>
      `${f.number(n)} of ${f.number(all)} countries have the figure`,
    peopleNote: (areas: number, f: Formats) =>
      `Sums over the countries that have the figure, without dependent territories. World: all ${f.number(areas)} countries and areas of the table.`,
    strip: 'The regions at a glance',
    /** In place of the small maps, before the first regional office. */
    noneYet: (year: number) => `There were no regional offices on this date. The first began in ${year}.`,
    stripNote: 'Countries that fit the other filters, of all. Select a region to open it.',
    /** The same where documented work is asked for. */
    stripWorkNote: 'Countries that fit the other filters, of all. No document found does not mean no work.',
    fitting: (name: string, seat: string, n: number, all: number, f: Formats) =>
      `${name} (${seat}): ${f.number(n)} of ${f.number(all)} countries ${pick(f, n, { one: 'fits', other: 'fit' })}`,
  },
  compare: {
    heading: 'Compare',
    pin: (name: string) => `Compare ${name}`,
    pinnedList: 'Pinned to be compared',
    full: (most: string) => `You can compare up to ${most} places. Remove one first.`,
    hint: (least: string, most: string) =>
      `Pin one more: ${least} to ${most} countries or regions can be compared.`,
    remove: (name: string) => `Take ${name} out of the comparison`,
    clear: 'Clear the comparison',
    show: 'Expand comparison',
    fold: 'Collapse comparison',
    pinned: (names: string, n: string, most: string) => `${names} pinned, ${n} of ${most} places`,
    unpinned: (names: string) => `${names} no longer compared`,
    cleared: 'Nothing is compared any more',
    order: 'Order of the rows',
    differencesFirst: 'Differences first',
    bySubject: 'By subject',
    caption: (names: string, date: string) => `${names} side by side, on ${date}`,
    openProfile: (name: string) => `Open the profile of ${name}`,
    /** Under the name of a region; `countries` says how many. */
    regionOf: (isOffice: boolean, countries: string) =>
      `${isOffice ? 'Regional office' : 'Continent'}, ${countries}`,
    /** How many rows; `isPair` where two are compared. */
    same: (n: number, isPair: boolean, f: Formats) =>
      `The same for ${isPair ? 'both' : 'all'}: ${f.number(n)} ${pick(f, n, { one: 'row', other: 'rows' })}`,
    subjects: {
      membership: 'Membership',
      offices: 'Presence and offices',
      work: 'Documented work',
      people: 'People (UN DESA)',
    },
    rows: {
      status: 'Status',
      since: 'In this status since',
      region: 'Regional office',
      presence: 'Present since',
      offices: 'Offices of all kinds',
      undated: 'Offices: opening not dated',
      kinds: 'Different activities documented',
    },
    kinds: { office: 'Offices', area: 'Work area', theme: 'Cross-cutting task', activity: 'Activity' },
    partOf: (part: string, whole: string) => `${part} of ${whole}`,
    membersOf: (part: string, whole: string) => `${part} of ${whole} are members`,
    neither: 'Neither member nor observer',
    documented: 'docu\u00admented',
    noneFound: 'none found',
    unknown: 'not found',
    noFigure: 'no figure',
    unfit: 'does not apply',
    /** Of a regional office that is not there on the date: in its cells, and in place of its countries. */
    absent: 'was not there on this date',
    absentOffice: 'Regional office, was not there on this date',
    known: (part: string, whole: string) => `figures of ${part} of ${whole} countries`,
    sums: 'Of a region: how many of its countries, or the sum over those with a figure; shares are of these sums.',
    sources: 'The source of each value stands in the profile, which opens by the name.',
  },
  context: contextEn,
  profile: profileEn,
  table: {
    heading: { countries: 'Table of countries', offices: 'Table of offices' },
    rows: { label: 'What the table lists', countries: 'Countries', offices: 'Offices' },
    filter: 'Filter rows',
    filterHint: 'Filter rows by name in any language, code, city or kind of office',
    columns: 'Columns',
    usualColumns: 'Usual columns',
    allColumns: 'All columns',
    group: {
      membership: 'Membership',
      place: 'Place',
      presence: 'Presence',
      work: 'Documented work',
      people: 'People (UN DESA)',
      evidence: 'Evidence',
    } satisfies Record<ColumnGroup, string>,
    /** Each column in full, and short, with soft hyphens where a narrow head may break. */
    column: {
      country: { name: 'Country', head: 'Country' },
      compare: { name: 'Compare', head: 'Com\u00adpare' },
      code: { name: 'ISO code', head: 'Code' },
      status: { name: 'Status on the date', head: 'Status' },
      since: { name: 'In this status since', head: 'Since' },
      region: { name: 'Region', head: 'Region' },
      continent: { name: 'Continent', head: 'Continent' },
      independent: { name: 'Independent since', head: 'Inde\u00adpendent since' },
      offices: { name: 'Offices', head: 'Offices' },
      undatedOffices: { name: 'Offices whose opening is not dated', head: 'Not dated' },
      kinds: { name: 'Kinds of office', head: 'Kinds of office' },
      presence: { name: 'Present since', head: 'Present since' },
      activities: { name: 'Kinds of documented activity', head: 'Activ\u00adities' },
      areas: { name: 'Work areas', head: 'Work areas' },
      city: { name: 'City', head: 'City' },
      kind: { name: 'Kind of office', head: 'Kind' },
      runBy: { name: 'Region that runs it', head: 'Region' },
      opened: { name: 'Year of opening', head: 'Opened' },
      openedBasis: { name: 'What began in the year of opening', head: 'What began' },
      closed: { name: 'Year of closing', head: 'Closed' },
      state: { name: 'What is known of it on the date', head: 'On the date' },
      coordinates: { name: 'Coordinates (on the map)', head: 'Coordi\u00adnates' },
      latitude: { name: 'Latitude', head: 'Latitude' },
      longitude: { name: 'Longitude', head: 'Longitude' },
      functions: { name: 'Further functions', head: 'Functions' },
      basis: { name: 'How sure it is', head: 'Certainty' },
      sourceYear: { name: 'First seen: approximate year described in the source', head: 'First seen' },
      source: { name: 'Source', head: 'Source' },
      openedSource: { name: 'Source of the year of opening', head: 'Source of the year' },
    },
    midYear: (year: string) => `mid-${year}`,
    /** On a date before the first one. */
    fromMidYear: (year: string) => `from mid-${year} on`,
    degrees: 'degrees, WGS 84',
    /** A sentence about the rows: how many of how many, how many of them fit, and their order. */
    countries: (n: string, all: string) => `${n} of ${all} countries`,
    offices: (n: string, all: string) => `${n} of ${all} offices`,
    fitting: (n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'fits', other: 'fit' })} the choice`,
    sorted: (column: string, direction: 'ascending' | 'descending') => `sorted by ${column}, ${direction}`,
    caption: (rows: string, fitting: string, sorted: string) =>
      `${rows}${fitting && ` (${fitting})`}; ${sorted}`,
    undatedOffices: (n: number, f: Formats) =>
      `Of ${f.number(n)} ${pick(f, n, { one: 'office', other: 'offices' })} (dashed marks) it is not known whether ${pick(f, n, { one: 'it', other: 'they' })} had opened by the date.`,
    /** Below a long list: how many of its rows are shown, and a button for some more. */
    listed: (n: string, all: string) => `${n} of ${all} rows are listed.`,
    listMore: (n: string) => `List ${n} more`,
    showAll: 'Also show rows that do not fit',
    /** Before the names of all work areas, each with its mark. */
    areaKey: 'Work areas, from left to right:',
    nothing: { countries: 'No country fits the choice.', offices: 'No office fits the choice.' },
    notContained: (typed: string) => `No row contains “${typed}”.`,
    noneFound: 'none found',
    /** Of a country where no office is known on the date, and some may have been there. */
    noneDated: (n: number, f: Formats) => `${f.number(n)} undated`,
    documented: (n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'kind of activity', other: 'kinds of activity' })} documented`,
    notKnown: 'not known',
    known: 'known',
    doesNotApply: 'does not apply',
    noRegion: 'none',
    independentBefore: (year: string) => `before ${year}, or no date given`,
    waiting: 'loading…',
    keys: 'Arrow keys walk through the cells. Enter opens the profile, follows a link or sorts; with Shift it chooses the country. I opens the source of a cell.',
  },
  source: {
    heading: 'Source',
    /** The name of the button: which value it is the source of. */
    of: (what: string) => `Source: ${what}`,
    /** A column of a file: who publishes the sources of a value. */
    publishersOf: (what: string) => `Publishers: ${what}`,
    counted: 'Counted from the tables',
    on: (date: string) => `on ${date}`,
    value: 'Value',
    pair: (column: string) => `${column}:`,
    ground: 'Source',
    grounds: 'Sources',
    /** In place of sources that stand in the rows of the tables. */
    perValue: 'documents named beside each value in the atlas',
    publisher: 'Publisher',
    /** Of a row whose source is known by name only. */
    noAddress: 'No address kept',
    /** The columns of a file of rows with their sources, where nothing else on the page names them. */
    evidence: {
      table: 'Table',
      key: 'Row',
      place: 'Place',
      title: 'Title of the source',
      publisherKind: 'Kind of publisher',
      address: 'Address of the source',
      weaknesses: 'Why it is weak',
    },
    /** Of a page that holds what others have published. */
    copyAt: (site: string) => `copy at ${site}`,
    publisherKinds: {
      organization: 'the organization itself',
      un: 'United Nations',
      government: 'government',
      intergovernmental: 'intergovernmental organization',
      ngo: 'non-governmental organization',
      academic: 'university or research',
      press: 'press',
      dataset: 'data set',
      mirror: 'copy or re-upload',
      other: 'other publisher',
    } satisfies Record<PublisherKind, string>,
    /** Above the addresses of links, in print. */
    addresses: 'Addresses of the links',
    year: 'Year',
    noYear: 'none given',
    certainty: 'Certainty',
    note: 'Note',
    licence: 'Terms',
    /** What stands in place of the name of a licence, as the tables have it. */
    licences: { 'Facts only': 'Facts only', 'Public domain': 'Public domain' },
    row: 'Table and row',
    noRow: 'No row of the tables says so. None found is not the same as none.',
    notThere: 'This value is not in the tables.',
    unnamed: 'The tables name no source for this value.',
    rows: (n: number, of: number, f: Formats) =>
      `${f.number(n)} of ${f.number(of)} ${pick(f, of, { one: 'row', other: 'rows' })}`,
    /** How many documents a count of work rests on, and of how many countries on a single one. */
    documents: (n: number, countries: number, single: number, f: Formats) =>
      n === 1
        ? 'It rests on a single document.'
        : countries === 1
          ? `${f.number(n)} documents.`
          : `${f.number(n)} documents for ${f.number(countries)} countries; for ${single === 2 && countries === 2 ? 'both' : `${f.number(single)} of these`} it is a single document.`,
    showCountries: 'Countries in the table',
    showOffices: 'Offices in the table',
    aboutTable: (table: string) => `About the table: ${table}`,
    report: {
      heading: 'Report an error',
      hint: 'Add what is wrong, then copy the text, or send it by mail to those who run this page. Nothing is sent by itself.',
      noRecipient: 'They have given no address: the mail opens without a recipient.',
      label: 'Text of the report',
      copy: 'Copy the text',
      mail: 'Send by mail',
      copied: 'Copied',
      selected: 'The text is selected: copy it.',
      subject: (title: string) => `Error in “${title}”`,
      text: (title: string, lines: readonly (readonly [name: string, value: string])[]) =>
        [
          `Error in “${title}”`,
          '',
          ...lines.map(([name, value]) => `${name}: ${value}`),
          '',
          'What should it say, and which source says so?',
          '',
        ].join('\n'),
      view: 'View',
      /** Behind the first rows of a table. */
      more: (rows: number, f: Formats) =>
        `and ${f.number(rows)} more ${pick(f, rows, { one: 'row', other: 'rows' })}`,
    },
    tables: {
      countries: 'Countries',
      members: 'Membership',
      offices: 'Offices',
      kinds: 'Kinds of office',
      'regional-offices': 'Regional offices',
      coverage: 'Countries of the regional offices',
      presence: 'Start of presence',
      work: 'Documented work',
      indicators: 'Population and migrants',
      'indicator-definitions': 'Indicators',
      events: 'Steps in the organization’s history',
      published: 'Published totals',
      publishers: 'Publishers of the sources',
      activities: 'Kinds of activity',
      areas: 'Work areas',
      themes: 'Cross-cutting tasks',
      continents: 'Continents',
      territories: 'Shapes that are not countries',
      places: 'Names of places',
      borders: 'Boundaries',
      seas: 'Oceans and seas',
    } satisfies Record<TableName, string>,
    columns: {
      name_en: 'Name, English',
      name_de: 'Name, German',
      name_fr: 'Name, French',
      name_es: 'Name, Spanish',
      iso2: 'ISO code',
      m49: 'UN M49 code',
      subregion: 'Subregion (UN M49)',
      regional_office: 'Regional office',
      status: 'Status',
      from: 'From',
      to: 'Until',
      kind: 'Kind of office',
      city: 'City',
      functions: 'Functions',
      opened: 'Opened',
      opened_basis: 'What began then',
      closed: 'Closed',
      since: 'Present since',
      activity: 'Activity',
      year: 'Year',
      evidence_kind: 'Kind of evidence',
      reach: 'Where',
      date: 'Date',
      independent: 'Independent since',
      members: 'Members',
      observers: 'Observers',
    } as Record<string, string>,
    given: (column: string) => `${column}: as published`,
    missing: (column: string) => `${column}: not published`,
    certainties: {
      'start-day': 'Start known to the day',
      'start-month': 'Start known to the month; counted from its last day',
      'start-year': 'Start known to the year only; counted from 31 December',
      'start-between': 'Start known to lie between two days; counted from the second',
      'end-none': 'Ongoing',
      'end-day': 'End known to the day',
      'end-month': 'End known to the month',
      'end-year': 'End known to the year only',
      'end-between': 'End known to lie between two days; counted to the second',
      'ground-row': 'A document or list for the country is named',
      'ground-cow': 'Based on the Correlates of War data',
      'office-named': 'The source names office and city',
      'office-city-assumed': 'The source names the office; the city is assumed to be the capital',
      'office-weak': 'Weak evidence',
      'opened-office': 'Year of opening known',
      'opened-office-by': 'Latest possible year of opening known',
      'opened-office-inferred': 'Year of opening inferred',
      'opened-presence': 'Only the year of the presence known',
      'opened-unclear': 'A year is known: of the office or of the presence',
      'opened-unknown': 'Year of opening not known',
      'place-known': 'Coordinates known',
      'place-unknown': 'Coordinates not known: drawn with others of its country',
      'region-stated': 'Regional office stated by the organization',
      'region-count-stated':
        'The organization states how many countries the office covers; which ones is inferred',
      'region-region-described': 'The organization describes the region by its parts',
      'region-inferred': 'Regional office inferred from the name of the region',
      'work-dated': 'The year is known',
      'work-undated': 'Undated: the source does not say when',
      'presence-year': 'Year as the source states it',
    } satisfies Record<RowCertainty, string>,
  },
  data: {
    heading: 'About the data',
    intro:
      'Every value of the atlas comes from one of the tables below, and every row names its source or has that of its table. All counts on this page are counted from the rows.',
    english: 'The tables describe themselves in English.',
    print: 'Print',
    contents: 'Contents',
    package: 'The tables are a data package: CSV files, and one file that describes them.',
    packageFile: 'Description of all tables (datapackage.json)',
    terms: 'Licence of our own work',
    notices: 'What others have made, with its licences (notices.txt)',
    size: (rows: number, fields: number, kilobytes: number, f: Formats) =>
      `${f.number(rows)} ${pick(f, rows, { one: 'row', other: 'rows' })}, ${f.number(fields)} columns, ${f.number(kilobytes)} KB`,
    csv: (file: string) => `Download ${file}`,
    sources: 'Sources',
    licence: 'Licence of the table',
    sure: 'How sure it is',
    gaps: 'Known gaps',
    fields: 'Columns',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    filled: 'Filled',
    key: 'key',
    allRows: 'all',
    words: (list: string) => `One of: ${list}`,
    share: (part: string, n: number, f: Formats) => `${f.number(n)} · ${part}`,
    sides: {
      start: 'Start',
      end: 'End',
      ground: 'Based on',
      office: 'Office and city',
      opened: 'Year of opening',
      place: 'Coordinates',
      region: 'Regional office',
      work: 'Year',
      presence: 'Year of presence',
    } as Record<string, string>,
    publishers: {
      heading: 'Who publishes the sources',
      note: (rows: number, f: Formats) =>
        `Of the ${f.number(rows)} rows that name a source of their own. A copy or re-upload shows what others have published; it may be incomplete, and may be gone.`,
    },
    weak: {
      heading: 'The weakest rows first',
      note: 'Rows for which somebody should look for a better source or a closer value, ordered by the number and weight of the reasons: no address, weak evidence, a copy, another publisher, then what is assumed, inferred or undated.',
      table: 'Table',
      allTables: 'All tables',
      more: (n: number, f: Formats) => `Show ${f.number(n)} more`,
      save: 'Save as CSV',
      saveBook: 'Save as Excel (.xlsx)',
      reasons: {
        'no-address': 'No address of the source is kept',
        copy: 'The source is a copy or re-upload',
        'other-publisher': 'The publisher is neither an authority nor research nor press',
      },
    },
    coverage: {
      heading: 'How far work is documented',
      note: 'A country without documented work is one for which no document of an activity in the country was found, not one without work.',
      chart: (kinds: number, f: Formats) =>
        `Countries by how many of the ${f.number(kinds)} kinds of activity are documented`,
      step: (least: number, most: number | null, f: Formats) =>
        most === least
          ? f.number(least)
          : most === null
            ? `${f.number(least)} or more`
            : `${f.number(least)}–${f.number(most)}`,
      none: (n: number, f: Formats) =>
        `No such document found for ${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}`,
      openProfile: (name: string) => `${name}: open the profile`,
      byRegion: 'By regional office',
      region: 'Regional office',
      countries: 'Countries',
      noneFound: 'None found',
      mean: 'Kinds per country, on average',
      showOnMap: 'Show on the map',
    },
  },
  saved: {
    heading: 'Saved views',
    note: 'Kept in this browser only. Nothing is sent anywhere.',
    name: 'Name of this view',
    save: 'Save this view',
    whole: 'All countries',
    compared: (names: string) => `comparison: ${names}`,
    profile: (name: string) => `profile: ${name}`,
    /** Behind documented work, which is not of that date. */
    mapOf: (date: string) => `map of ${date}`,
    none: 'No view is saved yet.',
    list: 'Your views',
    savedOn: (date: string) => `saved on ${date}`,
    open: (name: string) => `Open ${name}`,
    shown: 'shown now',
    rename: 'Rename',
    renameView: (name: string) => `Rename ${name}`,
    newName: (name: string) => `New name of ${name}`,
    keep: 'Keep',
    remove: (name: string) => `Delete ${name}`,
    full: (n: string) => `You can save up to ${n} views. Delete one first.`,
    unkept: 'The browser keeps no list: it lasts until the page is closed.',
    saved: (name: string) => `Saved: ${name}`,
    removed: (name: string) => `Deleted: ${name}`,
    opened: (name: string) => `Shown: ${name}`,
  },
  /** What the map does not do, and what does it. */
  refusals: {
    wheel: (key: 'ctrl' | 'command') => `Hold ${key === 'ctrl' ? 'Ctrl' : '⌘'} and turn the wheel to zoom`,
    touch: 'Use two fingers to move the map',
    fullScreen: 'The browser did not allow the full screen.',
  },
  absent: {
    /** Of a regional office in the year of a change, of which no more is known. */
    isUnsure: (region: string, city: string, date: string, years: string) =>
      `It is not known whether the region “${region}”, run from ${city}, existed on ${date} (${years}): the day of the change is not.`,
    /** Of one that is not there on the date: yet, where `isBefore`. */
    is: (region: string, city: string, date: string, years: string, isBefore: boolean) =>
      `The region “${region}”, run from ${city}, ${isBefore ? 'did not exist' : 'no longer existed'} on ${date} (${years}).`,
    goTo: (date: string) => `Go to ${date}`,
    /** One name of those that are shown instead. */
    named: (region: string) => `“${region}”`,
    instead: (regions: string) => `Show ${regions} instead`,
  },
  /** How a headline names what is chosen. */
  wordings,
  /** Headline and line as a text. */
  /** Above what the reader is to copy by hand. */
  copyByHand: {
    link: 'Copy this link:',
    text: 'Copy this text:',
  },
  copySaid: {
    name: 'Copy as text, with its source',
    done: 'Copied',
    source: (title: string, address: string, day: string) => `Source: ${title}, ${address}, retrieved ${day}`,
  },
  faults: {
    heading: 'Part of this link is left out:',
    dismiss: 'Dismiss',
    more: (n: string) => `and ${n} more`,
    of: ({ param, value, reason }: QueryFault, most: string, first: number): string => {
      switch (reason) {
        case 'unknown-param':
          return `${param}: no such parameter`;
        case 'unknown-value':
          return `${param}: “${value}” is unknown`;
        case 'not-a-date':
          return `${param}: “${value}” is not a day (YYYY-MM-DD)`;
        case 'out-of-range':
          return `${param}: “${value}” lies before the years of the atlas, which begin in ${first}`;
        case 'not-yet':
          return `${param}: “${value}” is later than today here`;
        case 'too-many':
          return `${param}: “${value}” is one too many, ${param === 'compare' ? `at most ${most}` : 'only the first counts'}`;
        case 'in-story':
          return `${param}: “${value}” does not count, the step of the story decides`;
      }
    },
  },
};

export type ExploreMessages = typeof en;
export default en;
