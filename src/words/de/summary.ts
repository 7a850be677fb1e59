import { capitalized, sentence } from '../format';
import type { SummaryWords } from '../summary';

const known = 'Von den Vertretungen mit bekanntem Anfangsjahr';

/** The phrases of the summary sentence. */
export const summaryWords: SummaryWords = {
  dated: (date, precision) => `${{ day: 'am', month: 'im', year: 'im Jahr' }[precision]} ${date}`,
  notYet: (subject, pronoun, founded, date) =>
    `${capitalized(subject)} wurde ${founded} gegründet; am ${date} hatte ${pronoun} noch keine Mitgliedstaaten.`,
  standing: (date, subject, standing) => sentence`Am ${date} hatte ${subject} ${standing}`,
  noMembers: 'keine Mitgliedstaaten',
  opened: (all, opened) =>
    sentence`${known} (${all}) ${opened.form({ one: 'war', other: 'waren' })} bis dahin ${opened.number} eröffnet.`,
  noneOpened: (all) => sentence`${known} (${all}) war bis dahin keine eröffnet.`,
  network: (hosts, hasAreas) =>
    sentence`Vertretungen in ${hosts.of({ one: 'Land', other: hasAreas ? 'Ländern und Gebieten' : 'Ländern' })}`,
  runBy: (offices) => sentence`, geführt von ${offices.of({ one: 'Regionalbüro', other: 'Regionalbüros' })}`,
  withNetwork: (standing, network) => sentence`${standing}, mit ${network}.`,
  andNetwork: (standing, year, pronoun, network) =>
    sentence`${standing}. Um ${year} hatte ${pronoun} ${network}.`,

  noneFits: (date, all, choice) => `Am ${date} passt keines der ${all} Länder zu dieser Auswahl (${choice}).`,
  fits: (date, fitting, all, choice, byStatus) =>
    sentence`Am ${date} ${fitting.form({ one: 'passt', other: 'passen' })} ${fitting.number} von ${all} Ländern zu dieser Auswahl (${choice})${byStatus}.`,
  byStatus: (groups) => sentence`: ${groups}`,
  allAre: (clause) => `; ${clause}`,
  statuses: {
    member: {
      noun: { one: 'Mitgliedstaat', other: 'Mitgliedstaaten' },
      one: 'es ist Mitgliedstaat',
      all: 'alle sind Mitgliedstaaten',
    },
    observer: {
      noun: { one: 'Beobachter', other: 'Beobachter' },
      one: 'es ist Beobachter',
      all: 'alle sind Beobachter',
    },
    former: {
      noun: { one: 'ehemaliges Mitglied', other: 'ehemalige Mitglieder' },
      one: 'es ist ehemaliges Mitglied',
      all: 'alle sind ehemalige Mitglieder',
    },
    other: {
      noun: { one: 'weiteres Land', other: 'weitere Länder' },
      one: 'es ist weder Mitglied noch Beobachter',
      all: 'sie sind weder Mitglieder noch Beobachter',
    },
  },
  noOffice: 'Dort ist keine Vertretung bekannt.',
  noneByThen: 'Dort ist keine bis dahin eröffnete Vertretung bekannt.',
  offices: (n) => n.of({ one: 'Vertretung', other: 'Vertretungen' }),
  ofKinds: (kinds) => kinds.form({ one: 'dieser Art', other: 'dieser Arten' }),
  asOf: (year) => `(um ${year})`,
  byThen: (offices, hosts) =>
    sentence`Dort bis dahin nachweislich eröffnet: ${offices} in ${hosts.of({ one: 'Land', other: 'Ländern' })}.`,
  oneHosts: (offices) => sentence`Dort gibt es ${offices}.`,
  allHost: (offices) => sentence`Dort gibt es zusammen ${offices}.`,
  someHost: (hosts, offices) => sentence`In ${hosts.number} davon gibt es ${offices}.`,
};
