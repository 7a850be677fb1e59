import { capitalized, sentence } from '../format';
import type { SummaryWords } from '../summary';

const office = { one: 'office', other: 'offices' };

/** The phrases of the summary sentence. */
export const summaryWords: SummaryWords = {
  dated: (date, precision) => `${precision === 'day' ? 'on' : 'in'} ${date}`,
  notYet: (subject, pronoun, founded, date) =>
    `${capitalized(subject)} was founded ${founded}; on ${date} ${pronoun} had no member states yet.`,
  standing: (date, subject, standing) => sentence`On ${date}, ${subject} had ${standing}`,
  noMembers: 'no member states',
  network: (hosts, hasAreas) =>
    sentence`, with offices known in ${hosts.of({ one: 'country', other: hasAreas ? 'countries and areas' : 'countries' })}`,
  runBy: (offices) =>
    sentence`, run through ${offices.of({ one: 'regional office', other: 'regional offices' })}`,
  noNetwork: '. No office is known on that date',
  undatedIn: (hosts, isMore, who) =>
    sentence`; in ${isMore ? [hosts.number, ' more'] : hosts.of({ one: 'country', other: 'countries' })} where ${who} was present, the opening of offices is not dated`,

  noneFits: (date, all, choice) => `On ${date}, none of the ${all} countries fits this choice (${choice})`,
  fits: (date, fitting, all, choice) =>
    sentence`On ${date}, ${fitting.number} of ${all} countries ${fitting.form({ one: 'fits', other: 'fit' })} this choice (${choice})`,
  documented: (what, number, all, found) =>
    sentence`${all ? 'Work' : 'work'} ${what} is documented in ${number} of ${all ? `${all} countries` : 'them'}${found}`,
  none: 'none',
  then: (date, fitting, who) =>
    sentence`On ${date}, ${fitting.form({ one: 'this was', other: 'these were' })} ${who}`,
  work: 'Documented work',
  only: (documents) => `only ${documents}`,
  withoutYear: (n, form) => `${n} ${form({ one: 'entry', other: 'entries' })} without a year`,
  byStatus: (groups) => sentence`: ${groups}`,
  allAre: (clause) => `, ${clause}`,
  statuses: {
    member: {
      noun: { one: 'member state', other: 'member states' },
      one: 'a member state',
      all: 'all member states',
    },
    observer: { noun: { one: 'observer', other: 'observers' }, one: 'an observer', all: 'all observers' },
    former: {
      noun: { one: 'former member', other: 'former members' },
      one: 'a former member',
      all: 'all former members',
    },
    other: {
      noun: { one: 'other', other: 'others' },
      one: 'neither member nor observer',
      all: 'neither members nor observers',
    },
  },
  noOffice: 'No office there is known on that date',
  offices: (n) => n.of(office),
  ofKinds: (kinds) => kinds.form({ one: 'of this kind', other: 'of these kinds' }),
  oneHosts: (offices) => sentence`It hosts ${offices}`,
  allHost: (offices) => sentence`Together they host ${offices}`,
  someHost: (hosts, offices) =>
    sentence`${hosts.number} of them ${hosts.form({ one: 'hosts', other: 'host' })} ${offices}`,
  undated: (n, isMore, kinds) =>
    sentence`; the opening of ${isMore ? [n.number, ' more'] : n.of(office)}${kinds && ` ${kinds}, there or elsewhere,`} is not dated`,
};
