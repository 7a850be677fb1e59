import { pick, type Formats } from '../format';

/** Words of a chart that is taken alone. */
const chartFileEn = {
  heading: (chart: string) => `Save chart: ${chart}`,
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  pptx: 'Slide (.pptx)',
  xlsx: 'Sheet (.xlsx)',
  /** What the chart says first: where, or what, has the most. */
  most: {
    members: (where: string, n: string) => `Most members: ${where} (${n})`,
    offices: (kinds: string, n: string) => `Most frequent kind of office: ${kinds} (${n})`,
    activities: (what: string, countries: string) => `Most often documented: ${what} (${countries})`,
    pairs: (what: string, countries: string) => `Most often documented together: ${what} (${countries})`,
    figure: (figure: string, country: string, value: string) =>
      `${figure}, highest value: ${country} (${value})`,
  },
  /** What one that the reader chose has. */
  of: (name: string, has: string) => `${name}: ${has}`,
  membersOf: (n: number, countries: number, f: Formats) =>
    `${f.number(n)} ${pick(f, n, { one: 'member', other: 'members' })} of ${f.number(countries)} ${pick(f, countries, { one: 'country', other: 'countries' })}`,
  officesOf: (n: number, f: Formats) =>
    `${f.number(n)} ${pick(f, n, { one: 'office', other: 'offices' })} known`,
  pair: (area: string, task: string) => `“${area}” and “${task}”`,
  /** Of several that have the same. */
  each: (n: string) => `${n} each`,
  shareOfWorld: 'Share of the world’s total, per cent',
  country: 'Country',
  membership: 'Membership on the date',
  year: 'Mid-year',
  here: (figure: string) => `${figure}: here`,
  world: (figure: string) => `${figure}: world`,
  share: (figure: string) => `${figure}: share, per cent`,
  /** In the names of files. */
  names: {
    region: 'regions',
    continent: 'continents',
    matrix: 'areas and tasks',
    activity: 'activities',
    office: 'kinds of office',
    years: 'mid-years',
    time: 'members over time',
  },
};

export type ChartFileMessages = typeof chartFileEn;
export default chartFileEn;
