import type { ClassMethod } from '../../world/rows';
import { sentence, uncapitalized, type SentencePart } from '../format';
import type contextEn from '../en/context';

const methods: Record<ClassMethod, string> = {
  quantiles: 'cuantiles (el mismo número de valores en cada clase)',
  jenks: 'cortes naturales (Jenks)',
  'jenks-log': 'cortes naturales (Jenks, logarítmicos), redondeados',
};

/** "46,4 millones de personas", but "12 345 personas". */
const isInMillions = (number: SentencePart) =>
  /mill(?:ón|ones)$/.test(typeof number === 'string' ? number : number.number);

const contextEs: typeof contextEn = {
  heading: 'Personas',
  title: 'Personas en estos países',
  colourBy: 'Colorear por',
  names: 'Nombres',
  namesOnMap: 'Nombres en el mapa',
  membership: 'Membresía',

  legend: {
    label: 'Leyenda de los colores',
    atMidYear: (name, year) => `${name}, mediados de ${year}`,
    method: (method) => methods[method],
    sameClasses: 'las mismas clases para todos los años',
    under: (value) => `menos de ${value}`,
    between: (from, to) => `de ${from} a ${to}`,
    from: (value) => `${value} o más`,
    noFigure: 'Sin cifra',
    noneFound: 'Nada encontrado',
    notMember: 'Rayado o con anillo: no es Estado miembro',
    filteredOut: 'Pálido: no seleccionado',
    begins: (year) => `Las cifras comienzan a mediados de ${year}.`,
    finding: (title, range, part, all, { isChosen, where }) =>
      sentence`${title}: ${range} en ${part} de ${all} ${isChosen && !where ? 'países seleccionados' : 'países'}${where}`,
  },
  source: 'Fuente: DAES de la ONU',
  newTab: 'se abre en una pestaña nueva',

  figure: {
    line: (name, figure, year) => `${name}: ${figure}${year === null ? '' : ` (mediados de ${year})`}`,
    noFigure: 'sin cifra',
    noneFound: 'nada encontrado',
  },

  people: {
    inGroup: {
      members: { one: 'en el único Estado miembro', several: (n) => sentence`en los ${n} Estados miembros` },
      chosen: {
        one: 'en el único país seleccionado',
        several: (n) => sentence`en los ${n} países seleccionados`,
      },
    },
    shares: (year, parts, inGroup) => {
      const isOne = parts.filter((part) => typeof part !== 'string').length === 1;
      const withArticles = parts.flatMap((part) => (typeof part === 'string' ? [part] : ['el ', part]));
      return sentence`A mediados de ${year}, ${withArticles} ${isOne ? 'vivía' : 'vivían'} ${inGroup}`;
    },
    among: (people, migrants, world) =>
      sentence`Allí vivían ${people}${isInMillions(people) ? ' de' : ''} personas, de las cuales el ${migrants} eran migrantes (mundo: ${world})`,
    women: (women) => sentence`el ${women} de estos migrantes eran mujeres`,
    none: {
      one: 'No hay cifras para este país.',
      several: 'No hay cifras para estos países.',
    },
    all: { one: 'Hay cifras para este país.', several: (n) => `Hay cifras para los ${n} países.` },
    some: (known, n) => `Hay cifras para ${known} de los ${n} países.`,
    each: (indicators, n) => `Hay cifras ${indicators} de los ${n} países.`,
    indicator: (name, known) => `de ${uncapitalized(name)} para ${known}`,
    missing: (names) => `No las hay para ${names}.`,
  },
  world: (areas) =>
    `Mundo: la suma de los ${areas} países y zonas de la tabla. Las zonas que figuran aparte cuentan solo para el mundo.`,
  nobody: 'Ningún país se ajusta a la selección.',

  years: {
    title: 'Parte de la población mundial, por años',
    pick: 'Mitad de año',
    midYear: (year) => `Mediados de ${year}`,
    of: (part, whole, share) => `${part} de ${whole} · ${share}`,
    caption: 'Personas en estos países y en el mundo, a mitad de cada año',
    year: 'Mitad de año',
    here: (indicator) => `${indicator}: en estos países`,
    world: (indicator) => `${indicator}: en el mundo`,
  },

  scatter: {
    title: (across, up, year) => `${across} y ${uncapitalized(up)}, mediados de ${year}`,
    choose: 'Eje vertical',
    across: (name) => `${name} →`,
    up: (name) => `↑ ${name}`,
    logarithmic: 'Escalas logarítmicas: cada paso es diez veces el anterior.',
    members: 'Estados miembros',
    others: 'Otros',
    out: 'No seleccionados',
    missing: (n, f) =>
      f.plural(n) === 'one'
        ? 'Un país no tiene cifra y no aparece.'
        : `${f.number(n)} países no tienen cifra y no aparecen.`,
    mark: (name, population, value, status) => [name, population, value, status].join('; '),
    hint: 'Una marca abre el perfil; con Mayús, selecciona el país.',
    instructions: 'Las flechas van de la población más pequeña a la más grande.',
  },
};

export default contextEs;
