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
/** The ending that agrees with the number at the beginning of a text: "1 bureau connu", "2 bureaux connus". */
const s = (text: string | number) => (/^[01](?![\d\u202f])/.test(String(text)) ? '' : 's');
const others = (n: string) => `${n} autre${s(n)}`;

/** The phrases of the headline and of the line below it. */
export const summaryWords: SummaryWords = {
  standing: (short, members, offices) => sentence`${short} : ${members}, ${offices}`,
  noMembers: 'aucun État membre',
  officesIn: (hosts, of) =>
    sentence`bureaux connus dans ${hosts.marked(of === 'areas' ? { one: 'pays', other: 'pays et zones' } : country)}`,
  offices: (offices) => sentence`${offices.marked(office)} connu${s(offices.n)}`,
  noOffice: 'aucun bureau connu',
  undatedHere: (n) => `, ouverture non datée dans ${others(n)}`,

  nouns,
  alike: (status, n, isCounted) =>
    status === 'not-yet'
      ? `pas encore indépendant${s(n)}`
      : status === 'other'
        ? `ni membre${s(n)} ni observateur${s(n)}`
        : n === 1
          ? nouns[status].one
          : `${isCounted ? `les ${n === 2 ? 'deux' : String(n)} sont` : n === 2 ? 'tous deux' : 'tous'} ${nouns[status].other}`,

  on: (date) => `Au ${date}`,
  founded: (date, precision) => `fondation ${precision === 'day' ? 'le' : 'en'} ${date}`,
  notYet: (n) => `${n} pas encore indépendant${s(n)}`,
  office,
  ofKinds: { one: 'de ce type', other: 'de ces types' },
  known: (offices, hosts) => `${offices} connu${s(offices)}${hosts && ` dans ${hosts} de ces pays`}`,
  between: (least, most) => (!least ? most : least === '0' ? `jusqu’à ${most}` : `entre ${least} et ${most}`),
  regionalOffice: { one: 'bureau régional', other: 'bureaux régionaux' },
  more: others,
  undated: (offices) => `l’ouverture de ${offices} n’est pas datée`,
  officesOf: (hosts, isMore) =>
    `bureaux dans ${isMore ? `${hosts.n} ${hosts.form({ one: 'autre pays', other: 'autres pays' })}` : hosts.of(country)}`,
  elsewhere: ', là ou ailleurs',

  work: 'Actions documentées',
  only: (documents) => `${documents} seulement, sans les non datés`,
  withoutYear: (rows) => `${rows.of({ one: 'entrée', other: 'entrées' })} sans année`,
  weakAlone: (countries) => `${countries.of(country)} par des preuves plus faibles seulement`,
  chosen: 'Sélection',
};
