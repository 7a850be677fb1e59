import { pick, type Formats } from '../format';
import type { PeopleMeasure } from '../../view/peopleOf';

/** The words of what is loaded when first shown: regions, comparison, context, table, sources. */
const en = {
  time: {
    heading: 'History',
  },
  region: {
    heading: 'Region',
  },
  compare: {
    heading: 'Compare',
    pin: (name: string) => `Compare ${name}`,
    pinnedList: 'Pinned to be compared',
    full: (most: string) => `At most ${most} places stand side by side. Take one away first.`,
    hint: (least: string, most: string) =>
      `Pin one more: ${least} to ${most} countries or regions can be compared.`,
    remove: (name: string) => `Take ${name} out of the comparison`,
    clear: 'Clear the comparison',
    show: 'Show how they compare',
    fold: 'Fold what is compared',
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
    same: (n: number, f: Formats) =>
      `The same for all: ${f.number(n)} ${pick(f, n, { one: 'row', other: 'rows' })}`,
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
      kinds: 'Different activities documented',
    },
    kinds: { office: 'Offices', area: 'Work area', theme: 'Cross-cutting task', activity: 'Activity' },
    people: {
      population: 'Population',
      migrants: 'Migrants',
      'migrant-share': 'Migrants, share of the population',
      women: 'Women among the migrants',
      refugees: 'Refugees and asylum seekers',
    } satisfies Record<PeopleMeasure, string>,
    partOf: (part: string, whole: string) => `${part} of ${whole}`,
    membersOf: (part: string, whole: string) => `${part} of ${whole} are members`,
    neither: 'Neither member nor observer',
    documented: 'documented',
    noneFound: 'none found',
    unknown: 'not found',
    noFigure: 'no figure',
    unfit: 'does not apply',
    known: (part: string, whole: string) => `figures of ${part} of ${whole} countries`,
    officesThen: 'Offices: on this date only those whose first year is known.',
    noMidYear: 'No figures on people: those of UN DESA begin in mid-1990.',
    sums: 'Of a region: how many of its countries, or the sum over those with a figure; shares are of these sums.',
    sources: 'The source of each value stands in the profile, which opens by the name.',
  },
  context: {
    heading: 'People',
  },
  table: {
    heading: 'Table',
  },
  source: {
    heading: 'Source',
  },
  data: {
    heading: 'About the data',
  },
  saved: {
    heading: 'Saved views',
    note: 'Kept in this browser only. Nothing is sent anywhere.',
    name: 'Name of this view',
    save: 'Save this view',
    whole: 'All countries',
    compared: (names: string) => `comparison: ${names}`,
    profile: (name: string) => `profile: ${name}`,
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
    full: (n: string) => `${n} views are saved, and more are not kept. Delete one first.`,
    unkept: 'The browser did not take it: the list lasts until the page is closed.',
    saved: (name: string) => `Saved: ${name}`,
    removed: (name: string) => `Deleted: ${name}`,
    opened: (name: string) => `Shown: ${name}`,
  },
};

export type ExploreMessages = typeof en;
export default en;
