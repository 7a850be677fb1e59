import type { DayStatus, Status } from '../../world/membership';
import type { OrganizationNames } from '../../world/organization';
import { pick, type Notation, type Formats } from '../format';
import { choiceWords } from './facets';
import { summaryWords } from './summary';

const status: Record<DayStatus, [one: string, other: string]> = {
  member: ['Member state', 'Member states'],
  observer: ['Observer', 'Observers'],
  former: ['Former member', 'Former members'],
  other: ['Neither', 'Neither'],
  'not-yet': ['Not independent then', 'Not independent then'],
};

const en = {
  languageLabel: 'Language',
  notation: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    thousands: ',',
    and: 'and',
    or: 'or',
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
  } satisfies Notation as Notation,
  skipToMap: 'Skip to the map',
  loading: 'Loading…',
  close: 'Close',
  sourceOf: (what: string) => `Source: ${what}`,
  trouble: {
    slow: 'This part has not arrived yet.',
    failed: 'This part could not be loaded. Check the connection and try again.',
    replaced: 'There is a newer version of the atlas. What you have chosen stays.',
  },
  tryAgain: 'Try again',
  reload: 'Reload the page',

  summary: summaryWords,
  choice: choiceWords,

  header: {
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    takeAlong: 'Export and share: picture, slides, data, embed',
    takeAlongShort: 'Export',
    present: 'Stories and presenting',
    stories: 'Stories',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    more: 'More',
    backToDefaultDate: (date: string) => `Back to ${date}`,
  },

  footer: {
    /** The addresses of a printed view, and of where its sources are named. */
    printed: (address: string, sources: string) => `${address} · Source of every value: ${sources}`,
    sources: 'About the data',
    dataProblems: (n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'row was', other: 'rows were' })} left out by the data checks.`,
  },

  status,
  statusLabel: (key: DayStatus) => status[key][0],
  statusPlural: (key: Status) => status[key][1],
  statusNote: 'Neither member nor observer on this date',
  /** The city of an office, by its name in the tables. */
  city: (name: string) => name,

  filters: {
    heading: 'Filters',
    regionalOffices: 'Regional offices',
    continents: 'Continents',
    clearAll: 'Clear all',
    clearFacet: (facet: string) => `Clear: ${facet}`,
    count: (n: number, f: Formats) => `${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}`,
    chosenCount: (n: number, f: Formats) => `${f.number(n)} chosen`,
  },

  map: {
    label: 'Map of the world',
    role: 'interactive map',
    instructions:
      'Arrow keys walk from country to country. Enter opens the profile, with Shift it chooses the country. Plus, minus and zero zoom. O lists the offices of the country, C compares it. Escape closes.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole map',
    disclaimerShort:
      'Boundaries and names shown do not imply official endorsement or acceptance by the United Nations.',
    disclaimerMore: 'Notes',
  },

  legend: {
    heading: 'Legend',
    small: 'Small state',
    /** A shape of the map that is no state's, such as Western Sahara. */
    territory: 'Territory',
    whole: 'Whole legend',
    filteredOut: 'Not chosen',
    weaker: 'Weaker evidence alone',
    noneFound: 'None found',
    either: 'None found, or not chosen',
    /** On days when a state of the map did not exist. */
    today: 'Boundaries of today',
    /** Offices of which it is not known whether they had opened. */
    undated: (n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'office', other: 'offices' })}: opening not dated`,
  },

  charts: {
    heading: 'Charts',
    /** The text alternative of a mark: what it stands for and how many. */
    row: (name: string, value: string) => `${name}: ${value}`,
    offices: (n: number, f: Formats) => `${f.number(n)} ${pick(f, n, { one: 'office', other: 'offices' })}`,
    time: {
      title: (year: number) => `Members since ${year}`,
      label: 'Date',
      play: 'Play',
      pause: 'Pause',
      value: (date: string, members: string, observers: string) => `${date}: ${members}, ${observers}`,
      members: (n: number, f: Formats) =>
        `${f.number(n)} ${pick(f, n, { one: 'member state', other: 'member states' })}`,
      observers: (n: number, f: Formats) =>
        `${f.number(n)} ${pick(f, n, { one: 'observer', other: 'observers' })}`,
      today: 'today',
      speed: (factor: string) => `Speed: ${factor}`,
      pickDay: 'Exact date',
    },
    region: {
      title: 'Members, observers and offices by region',
      byOffice: ({ short }: OrganizationNames) => `${short} regions`,
      byContinent: 'UN continents',
      division: 'Divide the world by',
      members: 'Members',
      observers: 'Observers',
      others: 'Neither',
      offices: 'Offices',
      page: 'Region page',
      /** Of a regional office; `last` empty while it lasts. */
      years: (first: string, last: string) => (last ? `${first} to ${last}` : `from ${first}`),
      value: (members: number, observers: number, others: number, offices: number, f: Formats) =>
        [
          `${f.number(members)} ${pick(f, members, { one: 'member', other: 'members' })}`,
          `${f.number(observers)} ${pick(f, observers, { one: 'observer', other: 'observers' })}`,
          `${f.number(others)} neither; ${f.number(offices)} ${pick(f, offices, { one: 'office', other: 'offices' })}`,
        ].join(', '),
    },
    matrix: {
      title: 'Countries with documented work in both an area and a task',
    },
    activity: { title: 'Documented activities, by number of countries' },
    office: { title: 'Offices by kind' },
  },

  search: {
    label: 'Search a place, office or activity',
    placeholder: 'Search a place, office or activity',
    results: (n: number, f: Formats) => `${f.number(n)} ${pick(f, n, { one: 'result', other: 'results' })}`,
    none: 'Nothing found',
    clear: 'Clear the search',
  },

  panels: {
    filters: 'Filters',
    charts: 'Charts',
    list: 'List',
    label: 'Panels',
  },
  views: { map: 'Map', globe: 'Globe', table: 'Table', label: 'View' },
  embed: { open: 'Open the full atlas' },
};

/** The words of a language. English is the pattern: every other language has the same keys. */
export type Messages = typeof en;
export default en;
