import { sentence } from '../format';
import type { SummaryWords } from '../summary';

const office = { one: 'oficina', other: 'oficinas' };
const country = { one: 'país', other: 'países' };
const nouns: SummaryWords['nouns'] = {
  country,
  chosen: { one: 'país seleccionado', other: 'países seleccionados' },
  member: { one: 'Estado miembro', other: 'Estados miembros' },
  observer: { one: 'observador', other: 'observadores' },
  former: { one: 'antiguo miembro', other: 'antiguos miembros' },
  other: { one: 'sin estatus', other: 'sin estatus' },
};
/** What agrees with a number that is written. */
const agreeing = (counted: string, one: string, other: string) => (/^1(?!\d)/.test(counted) ? one : other);

/** The phrases of the headline and of the line below it. */
export const summaryWords: SummaryWords = {
  standing: (short, members, offices) => sentence`${short}: ${members}, ${offices}`,
  noMembers: 'ningún Estado miembro',
  officesIn: (hosts, of) =>
    sentence`oficinas conocidas en ${hosts.marked(of === 'areas' ? { one: 'país', other: 'países y zonas' } : country)}`,
  offices: (offices) => offices.marked({ one: 'oficina conocida', other: 'oficinas conocidas' }),
  noOffice: 'ninguna oficina conocida',
  undatedHere: (n) => `, en ${n} más sin fecha`,

  nouns,
  alike: (status, n, isCounted) =>
    status === 'not-yet'
      ? `no independiente${n === 1 ? '' : 's'} entonces`
      : status === 'other'
        ? n === 1
          ? 'ni miembro ni observador'
          : 'ni miembros ni observadores'
        : n === 1
          ? nouns[status].one
          : `${n === 2 ? 'ambos' : isCounted ? `los ${String(n)}` : 'todos'}${isCounted ? ' son' : ''} ${nouns[status].other}`,

  on: (date) => `El ${date}`,
  founded: (date, precision) => `fundada ${precision === 'day' ? 'el' : 'en'} ${date}`,
  notYet: (n) => `${n} de ellos no ${agreeing(n, 'independiente', 'independientes')} entonces`,
  office,
  ofKinds: { one: 'de este tipo', other: 'de estos tipos' },
  known: (offices, hosts) =>
    `${offices} ${agreeing(offices, 'conocida', 'conocidas')}${hosts && ` en ${hosts} de ellos`}`,
  between: (least, most) => (!least ? most : least === '0' ? `hasta ${most}` : `entre ${least} y ${most}`),
  regionalOffice: { one: 'oficina regional', other: 'oficinas regionales' },
  more: (n) => `${n} más`,
  undated: (offices) => `la apertura de ${offices} no tiene fecha`,
  officesOf: (hosts, isMore) => `oficinas en ${hosts.of(country)}${isMore ? ' más' : ''}`,
  elsewhere: ', allí o en otro lugar',

  work: 'Labor documentada',
  only: (documents) => `solo ${documents}, sin los que no tienen fecha`,
  withoutYear: (rows) => `${rows.of({ one: 'entrada', other: 'entradas' })} sin año`,
  weakAlone: (countries) => `${countries.of(country)} solo por pruebas más débiles`,
  chosen: 'Selección',
};
