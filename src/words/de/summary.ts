import { capitalized, sentence } from '../format';
import type { SummaryWords } from '../summary';

const office = { one: 'Vertretung', other: 'Vertretungen' };

/** The phrases of the summary sentence. */
export const summaryWords: SummaryWords = {
  dated: (date, precision) => `${{ day: 'am', month: 'im', year: 'im Jahr' }[precision]} ${date}`,
  notYet: (subject, pronoun, founded, date) =>
    `${capitalized(subject)} wurde ${founded} gegründet; am ${date} hatte ${pronoun} noch keine Mitgliedstaaten.`,
  standing: (date, subject, standing) => sentence`Am ${date} hatte ${subject} ${standing}`,
  noMembers: 'keine Mitgliedstaaten',
  network: (hosts, hasAreas) =>
    sentence`, mit bekannten Vertretungen in ${hosts.of({ one: 'Land', other: hasAreas ? 'Ländern und Gebieten' : 'Ländern' })}`,
  runBy: (offices) => sentence`, geführt von ${offices.of({ one: 'Regionalbüro', other: 'Regionalbüros' })}`,
  noNetwork: '. Für diesen Tag ist keine Vertretung bekannt',
  undatedIn: (hosts, isMore, who) =>
    sentence`; in ${isMore ? [hosts.number, ' weiteren Ländern'] : hosts.of({ one: 'Land', other: 'Ländern' })}, wo ${who} präsent war, ist die Eröffnung von Vertretungen nicht datiert`,

  noneFits: (date, all, choice) => `Am ${date} passt keines der ${all} Länder zu dieser Auswahl (${choice})`,
  fits: (date, fitting, all, choice) =>
    sentence`Am ${date} ${fitting.form({ one: 'passt', other: 'passen' })} ${fitting.number} von ${all} Ländern zu dieser Auswahl (${choice})`,
  documented: (what, number, all, found) =>
    sentence`Arbeit ${what} ist in ${number} ${all ? `von ${all} Ländern` : 'davon'} belegt${found}`,
  none: 'keinem',
  then: (date, _, who) => sentence`Stand ${date}: ${who}`,
  work: 'Belegte Arbeit',
  only: (documents) => `nur ${documents}`,
  withoutYear: (n, form) => `${n} ${form({ one: 'Eintrag', other: 'Einträge' })} ohne Jahr`,
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
  noOffice: 'Dort ist für diesen Tag keine Vertretung bekannt',
  offices: (n) => n.of(office),
  ofKinds: (kinds) => kinds.form({ one: 'dieser Art', other: 'dieser Arten' }),
  oneHosts: (offices) => sentence`Dort gibt es ${offices}`,
  allHost: (offices) => sentence`Dort gibt es zusammen ${offices}`,
  someHost: (hosts, offices) => sentence`In ${hosts.number} davon gibt es ${offices}`,
  undated: (n, isMore, kinds) =>
    sentence`; von ${isMore ? [n.number, ' weiteren'] : n.of(office)}${kinds && ` ${kinds}, dort oder anderswo,`} ist die Eröffnung nicht datiert`,
};
