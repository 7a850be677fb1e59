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
  undatedHere: (n) => `, in ${n} weiteren undatiert`,

  nouns,
  alike: (status, n, isCounted) =>
    status === 'not-yet'
      ? 'damals nicht unabhängig'
      : status === 'other'
        ? `weder Mitglied${n === 1 ? '' : 'er'} noch Beobachter`
        : n === 1
          ? nouns[status].one
          : `${n === 2 ? 'beide' : 'alle'}${isCounted ? `${n === 2 ? '' : ` ${String(n)}`} sind` : ''} ${nouns[status].other}`,

  on: (date) => `Am ${date}`,
  founded: (date, precision) => `gegründet ${{ day: 'am', month: 'im', year: 'im Jahr' }[precision]} ${date}`,
  notYet: (n) => `${n} davon damals nicht unabhängig`,
  office,
  ofKinds: { one: 'dieser Art', other: 'dieser Arten' },
  known: (offices, hosts) => `${offices} bekannt${hosts && ` in ${hosts} davon`}`,
  between: (least, most) =>
    !least ? most : least === '0' ? `bis zu ${most}` : `zwischen ${least} und ${most}`,
  regionalOffice: { one: 'Regionalbüro', other: 'Regionalbüros' },
  more: (n) => `${n} weiteren`,
  undated: (offices) => `von ${offices} ist die Eröffnung nicht datiert`,
  officesOf: (hosts, isMore) =>
    `Vertretungen in ${hosts.n} ${isMore ? 'weiteren ' : ''}${hosts.form({ one: 'Land', other: 'Ländern' })}`,
  elsewhere: ', dort oder anderswo',

  work: 'Belegte Arbeit',
  only: (documents) => `nur ${documents}, ohne undatierte`,
  withoutYear: (rows) => `${rows.of({ one: 'Eintrag', other: 'Einträge' })} ohne Jahr`,
  weakAlone: (countries) =>
    `${countries.of({ one: 'Land', other: 'Länder' })} allein durch schwächere Belege`,
  chosen: 'Gewählt',
};
