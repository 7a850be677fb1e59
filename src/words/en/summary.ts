import { capitalized, sentence, type SentencePart } from '../format';
import type { SummaryWords } from '../summary';

const ofKnown = (known: SentencePart, some: SentencePart) =>
  sentence`Of the offices whose first year is known (${known}), ${some} had opened by then.`;

/** The phrases of the summary sentence. */
export const summaryWords: SummaryWords = {
  dated: (date, precision) => `${precision === 'day' ? 'on' : 'in'} ${date}`,
  notYet: (subject, pronoun, founded, date) =>
    `${capitalized(subject)} was founded ${founded}; on ${date} ${pronoun} had no member states yet.`,
  standing: (date, subject, standing) => sentence`On ${date}, ${subject} had ${standing}`,
  noMembers: 'no member states',
  opened: (known, opened) => ofKnown(known, opened.number),
  noneOpened: (known) => ofKnown(known, 'none'),
  network: (hosts, hasAreas) =>
    sentence`offices in ${hosts.of({ one: 'country', other: hasAreas ? 'countries and areas' : 'countries' })}`,
  runBy: (offices) =>
    sentence`, run through ${offices.of({ one: 'regional office', other: 'regional offices' })}`,
  withNetwork: (standing, network) => sentence`${standing}, with ${network}.`,
  andNetwork: (standing, year, pronoun, network) =>
    sentence`${standing}. About ${year}, ${pronoun} had ${network}.`,

  noneFits: (date, all, choice) => `On ${date}, none of the ${all} countries fits this choice (${choice}).`,
  fits: (date, fitting, all, choice, byStatus) =>
    sentence`On ${date}, ${fitting.number} of ${all} countries ${fitting.form({ one: 'fits', other: 'fit' })} this choice (${choice})${byStatus}.`,
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
  noOffice: 'No office there is known.',
  noneByThen: 'No office there is known to have opened by then.',
  offices: (n) => n.of({ one: 'office', other: 'offices' }),
  ofKinds: (kinds) => kinds.form({ one: 'of this kind', other: 'of these kinds' }),
  asOf: (year) => `(about ${year})`,
  byThen: (offices, hosts) =>
    sentence`Known to have opened there by then: ${offices} in ${hosts.of({ one: 'country', other: 'countries' })}.`,
  oneHosts: (offices) => sentence`It hosts ${offices}.`,
  allHost: (offices) => sentence`Together they host ${offices}.`,
  someHost: (hosts, offices) =>
    sentence`${hosts.number} of them ${hosts.form({ one: 'hosts', other: 'host' })} ${offices}.`,
};
