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
  undatedHere: (n) => `, opening undated in ${n} more`,

  nouns,
  alike: (status, n, isCounted) =>
    status === 'not-yet'
      ? 'not independent then'
      : status === 'other'
        ? `neither member${n === 1 ? ' nor observer' : 's nor observers'}`
        : n === 1
          ? nouns[status].one
          : `${n === 2 ? 'both' : 'all'}${isCounted ? `${n === 2 ? '' : ` ${String(n)}`} are` : ''} ${nouns[status].other}`,

  on: (date) => `On ${date}`,
  founded: (date, precision) => `founded ${precision === 'day' ? 'on' : 'in'} ${date}`,
  notYet: (n) => `${n} of them not independent then`,
  office,
  ofKinds: { one: 'of this kind', other: 'of these kinds' },
  known: (offices, hosts) => `${offices} known${hosts && ` in ${hosts} of them`}`,
  between: (least, most) =>
    !least ? most : least === '0' ? `up to ${most}` : `between ${least} and ${most}`,
  regionalOffice: { one: 'regional office', other: 'regional offices' },
  more: (n) => `${n} more`,
  undated: (offices) => `the opening of ${offices} is not dated`,
  officesOf: (hosts, isMore) =>
    `offices in ${isMore ? `${hosts.n} more ${hosts.form(country)}` : hosts.of(country)}`,
  elsewhere: ', there or elsewhere',

  work: 'Documented work',
  only: (documents) => `only ${documents}, without undated ones`,
  withoutYear: (rows) => `${rows.of({ one: 'entry', other: 'entries' })} without a year`,
  weakAlone: (countries) => `${countries.of(country)} by weaker evidence alone`,
  chosen: 'Chosen',
};
