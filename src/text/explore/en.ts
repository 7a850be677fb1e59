import type { ColumnGroup } from '../../view/column';
import { pick, type Formats } from '../format';

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
  },
  context: {
    heading: 'People',
  },
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
      code: { name: 'ISO code', head: 'Code' },
      status: { name: 'Status on the date', head: 'Status' },
      since: { name: 'In this status since', head: 'Since' },
      region: { name: 'Regional office that covers it', head: 'Region' },
      continent: { name: 'Continent', head: 'Continent' },
      offices: { name: 'Offices', head: 'Offices' },
      kinds: { name: 'Kinds of office', head: 'Kinds of office' },
      presence: { name: 'Present since', head: 'Present since' },
      activities: { name: 'Kinds of documented activity', head: 'Activ\u00adities' },
      areas: { name: 'Work areas', head: 'Work areas' },
      share: { name: 'Migrants, share of the population', head: 'Migrant share' },
      city: { name: 'City', head: 'City' },
      kind: { name: 'Kind of office', head: 'Kind' },
      runBy: { name: 'Regional office that runs it', head: 'Region' },
      opened: { name: 'Year of opening', head: 'Opened' },
      coordinates: { name: 'Coordinates (on the map)', head: 'Coordi\u00adnates' },
      functions: { name: 'Further functions', head: 'Functions' },
      basis: { name: 'How sure it is', head: 'Certainty' },
      sourceYear: { name: 'Year that the source speaks of, about', head: 'Source year' },
      source: { name: 'Source', head: 'Source' },
    },
    midYear: (year: string) => `mid-${year}`,
    /** A sentence about the rows: how many of how many, how many of them fit, and their order. */
    countries: (n: string, all: string) => `${n} of ${all} countries`,
    offices: (n: string, all: string) => `${n} of ${all} offices`,
    fitting: (n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'fits', other: 'fit' })} the choice`,
    sorted: (column: string, direction: 'ascending' | 'descending') => `sorted by ${column}, ${direction}`,
    caption: (rows: string, fitting: string, sorted: string) =>
      `${rows}${fitting && ` (${fitting})`}; ${sorted}`,
    earlyOffices: (year: string) =>
      `For dates before ${year} the table holds only offices that a source shows to have opened by then.`,
    showAll: 'Show those that do not fit, too',
    nothing: { countries: 'No country fits the choice.', offices: 'No office fits the choice.' },
    notHeld: (typed: string) => `No row holds “${typed}”.`,
    noneFound: 'none found',
    documented: (n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'kind of activity', other: 'kinds of activity' })} documented`,
    notKnown: 'not known',
    known: 'known',
    doesNotApply: 'does not apply',
    noRegion: 'none',
    waiting: 'loading …',
    keys: 'Arrow keys walk through the cells. Enter opens the profile, follows a link or sorts; with Shift it chooses the country.',
  },
  source: {
    heading: 'Source',
  },
  data: {
    heading: 'About the data',
  },
  saved: {
    heading: 'Saved views',
  },
};

export type ExploreMessages = typeof en;
export default en;
