import { sentence } from '../format';
import type { SummaryWords } from '../summary';

const office = { one: 'bureau', other: 'bureaux' };
const country = { one: 'pays', other: 'pays' };
const nouns: SummaryWords['nouns'] = {
  country,
  chosen: { one: 'pays choisi', other: 'pays choisis' },
  member: { one: 'État membre', other: 'États membres' },
  observer: { one: 'observateur', other: 'observateurs' },
  former: { one: 'ancien membre', other: 'anciens membres' },
  other: { one: 'autre', other: 'autres' },
};
/** "1 bureau connu", "2 bureaux de ce type connus" */
const known = { one: 'connu', other: 'connus' };
/** Of what begins with a number that is written out. */
const isOne = (text: string) => /^[01](?![\d\u202f])/.test(text);

/** The phrases of the headline and of the line below it. */
export const summaryWords: SummaryWords = {
  standing: (short, members, offices) => sentence`${short} : ${members}, ${offices}`,
  noMembers: 'aucun État membre',
  officesIn: (hosts, of) =>
    sentence`bureaux connus dans ${hosts.marked(of === 'areas' ? { one: 'pays', other: 'pays et zones' } : country)}`,
  offices: (offices) => sentence`${offices.marked(office)} ${offices.form(known)}`,
  noOffice: 'aucun bureau connu',
  undatedHere: (n) => `, ouverture non datée dans ${n} ${nouns.other[isOne(n) ? 'one' : 'other']}`,

  nouns,
  alike: (status, n, isCounted) =>
    status === 'not-yet'
      ? `pas encore indépendant${n === 1 ? '' : 's'}`
      : status === 'other'
        ? `ni membre${n === 1 ? '' : 's'} ni observateur${n === 1 ? '' : 's'}`
        : n === 1
          ? nouns[status].one
          : isCounted
            ? `${n === 2 ? 'les deux' : `les ${String(n)}`} sont ${nouns[status].other}`
            : `tous${n === 2 ? ' deux' : ''} ${nouns[status].other}`,

  on: (date) => `Au ${date}`,
  founded: (date, precision) => `fondation ${precision === 'day' ? 'le' : 'en'} ${date}`,
  notYet: (n) => `${n} pas encore indépendant${isOne(n) ? '' : 's'}`,
  office,
  ofKinds: { one: 'de ce type', other: 'de ces types' },
  known: (offices, hosts) =>
    `${offices} ${known[isOne(offices) ? 'one' : 'other']}${hosts && ` dans ${hosts} de ces pays`}`,
  between: (least, most) => (!least ? most : least === '0' ? `jusqu’à ${most}` : `entre ${least} et ${most}`),
  regionalOffice: { one: 'bureau régional', other: 'bureaux régionaux' },
  more: (n) => `${n} ${nouns.other[isOne(n) ? 'one' : 'other']}`,
  undated: (offices) => `l’ouverture de ${offices} n’est pas datée`,
  officesOf: (hosts, isMore) =>
    `bureaux dans ${isMore ? `${hosts.n} ${hosts.form({ one: 'autre pays', other: 'autres pays' })}` : hosts.of(country)}`,
  elsewhere: ', là ou ailleurs',

  work: 'Actions documentées',
  only: (documents) => `${documents} uniquement, sans les documents non datés`,
  withoutYear: (rows) => `${rows.of({ one: 'entrée', other: 'entrées' })} sans année`,
  weakAlone: (countries) => `${countries.of(country)} par des preuves plus faibles uniquement`,
  chosen: 'Sélection',
};
