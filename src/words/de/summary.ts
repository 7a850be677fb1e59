import { sentence } from '../format';
import type { SummaryWords } from '../summary';

const office = { one: 'Vertretung', other: 'Vertretungen' };
const country = { one: 'Land', other: 'Länder' };
const nouns: SummaryWords['nouns'] = {
  country,
  chosen: { one: 'gewähltes Land', other: 'gewählte Länder' },
  member: { one: 'Mitgliedstaat', other: 'Mitgliedstaaten' },
  observer: { one: 'Beobachter', other: 'Beobachter' },
  former: { one: 'ehemaliges Mitglied', other: 'ehemalige Mitglieder' },
  other: { one: 'weiteres', other: 'weitere' },
};

/** The phrases of the headline and of the line below it. */
export const summaryWords: SummaryWords = {
  standing: (short, members, offices) => sentence`${short}: ${members}, ${offices}`,
  noMembers: 'keine Mitgliedstaaten',
  officesIn: (hosts, of) =>
    sentence`Vertretungen bekannt in ${hosts.marked({ one: 'Land', other: of === 'areas' ? 'Ländern und Gebieten' : 'Ländern' })}`,
  offices: (offices) => sentence`${offices.marked(office)} bekannt`,
  noOffice: 'keine Vertretung bekannt',

  nouns,
  alike: (status, n) =>
    status === 'other'
      ? `weder Mitglied${n === 1 ? '' : 'er'} noch Beobachter`
      : n === 1
        ? nouns[status].one
        : `${n === 2 ? 'beide' : 'alle'} ${nouns[status].other}`,

  on: (date) => `Am ${date}`,
  founded: (date, precision) => `gegründet ${{ day: 'am', month: 'im', year: 'im Jahr' }[precision]} ${date}`,
  notYet: (n) => `${n} damals nicht unabhängig`,
  office,
  ofKinds: { one: 'dieser Art', other: 'dieser Arten' },
  known: (offices, hosts) => `${offices} bekannt${hosts && ` in ${hosts} davon`}`,
  regionalOffice: { one: 'Regionalbüro', other: 'Regionalbüros' },
  undatedMore: (n) => `von ${n} weiteren ist die Eröffnung nicht datiert`,
  undated: (offices) => `von ${offices} ist die Eröffnung nicht datiert`,
  undatedIn: (hosts, isMore) =>
    `in ${isMore ? `${hosts.n} ${hosts.form({ one: 'weiteren Land', other: 'weiteren Ländern' })}` : hosts.of({ one: 'Land', other: 'Ländern' })} ist die Eröffnung von Vertretungen nicht datiert`,
  elsewhere: ', dort oder anderswo',

  work: 'Belegte Arbeit',
  only: (documents) => `nur ${documents}`,
  withoutYear: (rows) => `${rows.of({ one: 'Eintrag', other: 'Einträge' })} ohne Jahr`,
  weakAlone: (countries) =>
    `${countries.of({ one: 'Land', other: 'Länder' })} allein durch schwächere Belege`,
  chosen: 'Gewählt',
};
