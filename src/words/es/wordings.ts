import { capitalized, plainText, sentence, uncapitalized } from '../format';
import { wordingsWith } from '../wordings';
import { theDay } from './dates';

const NAMES: Record<string, [one: string, all: string, noun: string]> = {
  area: ['alguno', 'ambos', 'ámbitos de trabajo'],
  theme: ['alguna', 'ambas', 'tareas transversales'],
  activity: ['alguna', 'ambas', 'actividades'],
};
/** Nothing has to agree with "labor documentada": names of work are of both genders, and of both numbers. */
const WORK = 'labor documentada';
const NONE = 'ninguno';

/** The wordings of the headline that name what is chosen. */
export const wordings = wordingsWith({
  unfounded: (subject) => `${capitalized(subject)} aún no se había fundado`,
  founding: (short, founded, members, precision) =>
    `${short}: fundada ${precision === 'day' ? 'el' : 'en'} ${founded}, miembros contados desde ${theDay(members)}`,
  anyWork: 'lo seleccionado',
  documented: (work, _, where) =>
    sentence`${work}: ${plainText(where).startsWith(NONE) ? 'sin ' : ''}${WORK} en ${where}`,
  noCountry: NONE,
  ofWorld: (part, all) =>
    sentence`${part} de ${part.includes(NONE) ? 'los ' : ''}${all.of({ one: 'país', other: 'países' })}`,
  briefly: (work, part, all, noun, nouns) =>
    sentence`${capitalized(work)}: documentos en ${part} de los ${all.of(nouns[noun])}`,
  tersely: (work, part, all) => sentence`${work}: ${part} de ${all.of({ one: 'país', other: 'países' })}`,
  ofThe: (part, all, noun, nouns) => sentence`${part} de los ${all.of(nouns[noun])}`,
  nothing: 'Ningún país reúne todo lo seleccionado',
  no: 'Ningún',
  neither: 'sin condición de miembro ni de observador',
  works: [(name) => name, uncapitalized],
  several: (facet, n, isAll) => {
    const [any = '', both = '', noun = ''] = NAMES[facet] ?? [];
    if (!isAll) return `${any} de ${n === '2' ? 'dos' : n} ${noun}`;
    return n === '2' ? `${both} ${noun}` : `${both === 'ambos' ? 'los' : 'las'} ${n} ${noun}`;
  },
  documentedHere: (work) => `${WORK} sobre ${work}`,
  undocumentedHere: (work) => `sin ${WORK} sobre ${work}`,
  documentedIn: (work, part, all) => sentence`${WORK} en ${part} de ${all.n} sobre ${work}`,
  ofAll: (all, noun, nouns) =>
    all.n === '2' ? [`ambos ${nouns[noun].other}`] : sentence`los ${all.marked(nouns[noun])}`,
  officesInThese: (hosts, isBoth) =>
    sentence`oficinas conocidas en ${isBoth ? 'ambos' : { number: hosts.n }}`,
  undatedOffices: (offices) =>
    sentence`${offices.marked({ one: 'oficina', other: 'oficinas' })} con apertura sin fecha`,
  absent: (regions) => `${regions}: no existía tal región en esa fecha`,
  unsure: (regions) => `${regions}: no se sabe si existía en esa fecha`,
});
