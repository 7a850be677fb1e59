import { sentence } from '../format';
import type { SummaryWords } from '../summary';

const office = { one: 'office', other: 'offices' };
const country = { one: 'country', other: 'countries' };
const nouns: SummaryWords['nouns'] = {
  country,
  chosen: { one: 'chosen country', other: 'chosen countries' },
  member: { one: 'member state', other: 'member states' },
  observer: { one: 'observer', other: 'observers' },
  former: { one: 'former member', other: 'former members' },
  other: { one: 'other', other: 'others' },
};

/** The phrases of the headline and of the line below it. */
export const summaryWords: SummaryWords = {
  standing: (short, members, offices) => sentence`${short}: ${members}, ${offices}`,
  noMembers: 'no member states',
  officesIn: (hosts, of) =>
    sentence`offices known in ${hosts.marked(of === 'areas' ? { one: 'country', other: 'countries and areas' } : country)}`,
  offices: (offices) => sentence`${offices.marked(office)} known`,
  noOffice: 'no office known',

  nouns,
  alike: (status, n) =>
    status === 'other'
      ? n === 1
        ? 'neither member nor observer'
        : 'neither members nor observers'
      : n === 1
        ? nouns[status].one
        : `${n === 2 ? 'both' : 'all'} ${nouns[status].other}`,

  on: (date) => `On ${date}`,
  founded: (date, precision) => `founded ${precision === 'day' ? 'on' : 'in'} ${date}`,
  notYet: (n) => `${n} not independent then`,
  office,
  ofKinds: { one: 'of this kind', other: 'of these kinds' },
  known: (offices, hosts) => `${offices} known${hosts && ` in ${hosts} of them`}`,
  regionalOffice: { one: 'regional office', other: 'regional offices' },
  undatedMore: (n) => `the opening of ${n} more is not dated`,
  undated: (offices) => `the opening of ${offices} is not dated`,
  undatedIn: (hosts, isMore) =>
    `in ${isMore ? `${hosts.n} more ${hosts.form(country)}` : hosts.of(country)} the opening of offices is not dated`,
  elsewhere: ', there or elsewhere',

  work: 'Documented work',
  only: (documents) => `only ${documents}`,
  withoutYear: (rows) => `${rows.of({ one: 'entry', other: 'entries' })} without a year`,
  weakAlone: (countries) => `${countries.of(country)} by weaker evidence alone`,
  chosen: 'Chosen',
};
