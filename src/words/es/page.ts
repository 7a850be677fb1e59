import type { DayStatus } from '../../world/membership';
import type { Messages } from '../en/page';
import { pick } from '../format';
import { cityInSpanish } from './cities';
import { choiceWords } from './facets';
import { summaryWords } from './summary';

const status: Record<DayStatus, [one: string, other: string]> = {
  member: ['Estado miembro', 'Estados miembros'],
  observer: ['Observador', 'Observadores'],
  former: ['Antiguo miembro', 'Antiguos miembros'],
  other: ['Ni uno ni otro', 'Ni uno ni otro'],
  'not-yet': ['No independiente entonces', 'No independientes entonces'],
};

/** The word before an item whose sound changes it: "e Iraq", but "y hielo"; "u Omán". */
function before(word: string, item: string): string {
  if (word === 'y') return /^«?h?[ií](?![aeoáéóuú])/i.test(item) ? 'e' : word;
  return /^«?h?[oó]/i.test(item) ? 'u' : word;
}

const es: Messages = {
  languageLabel: 'Idioma',
  notation: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    thousands: '\u00a0',
    groupedFrom: 10000,
    and: 'y',
    or: 'o',
    list: (items, word) => {
      const last = items.at(-1) ?? '';
      return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${before(word, last)} ${last}`;
    },
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
  },
  skipToMap: 'Ir al mapa',
  loading: 'Cargando…',
  close: 'Cerrar',
  sourceOf: (what) => `Fuente: ${what}`,
  trouble: {
    slow: 'Esta parte aún no ha llegado.',
    failed: 'No se ha podido cargar esta parte. Compruebe la conexión y vuelva a intentarlo.',
    replaced: 'Hay una versión más reciente del atlas. La selección se conserva.',
  },
  tryAgain: 'Reintentar',
  reload: 'Volver a cargar la página',

  summary: summaryWords,
  choice: choiceWords,

  header: {
    fullScreen: 'Pantalla completa',
    leaveFullScreen: 'Salir de la pantalla completa',
    takeAlong: 'Exportar y compartir: imagen, diapositivas, datos, incrustación',
    takeAlongShort: 'Exportar',
    present: 'Relatos y presentación',
    stories: 'Relatos',
    copyLink: 'Copiar enlace',
    linkCopied: 'Enlace copiado',
    more: 'Más',
    backToDefaultDate: (date) => `Volver al ${date}`,
  },

  footer: {
    printed: (address, sources) => `${address} · Fuente de cada dato: ${sources}`,
    sources: 'Acerca de los datos',
    dataProblems: (n, f) =>
      `La comprobación de los datos ha descartado ${f.number(n)} ${pick(f, n, { one: 'fila', other: 'filas' })}.`,
  },

  status,
  statusLabel: (key) => status[key][0],
  statusPlural: (key) => status[key][1],
  statusNote: 'Ni miembro ni observador en esta fecha',
  city: cityInSpanish,

  filters: {
    heading: 'Filtros',
    regionalOffices: 'Oficinas regionales',
    continents: 'Continentes',
    clearAll: 'Borrar todo',
    clearFacet: (facet) => `Borrar: ${facet}`,
    count: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}`,
    chosenCount: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'seleccionado', other: 'seleccionados' })}`,
  },

  map: {
    label: 'Mapa del mundo',
    role: 'mapa interactivo',
    instructions:
      'Las flechas llevan de un país a otro. Intro abre el perfil; con Mayús, selecciona el país. Más, menos y cero cambian la escala. O muestra las oficinas del país, C lo compara. Escape cierra.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    reset: 'Mostrar todo el mapa',
    disclaimerShort:
      'Los límites y nombres indicados no implican aprobación ni aceptación oficial por las Naciones Unidas.',
    disclaimerMore: 'Notas',
  },

  legend: {
    heading: 'Leyenda',
    small: 'Estado pequeño',
    territory: 'Territorio',
    whole: 'Leyenda completa',
    filteredOut: 'No seleccionado',
    weaker: 'Solo pruebas más débiles',
    noneFound: 'Nada encontrado',
    either: 'Nada encontrado o no seleccionado',
    today: 'Límites actuales',
    undated: (n, f) =>
      `${f.number(n)} ${pick(f, n, { one: 'oficina', other: 'oficinas' })}: apertura sin fecha`,
  },

  charts: {
    heading: 'Gráficos',
    row: (name, value) => `${name}: ${value}`,
    offices: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'oficina', other: 'oficinas' })}`,
    time: {
      title: (year) => `Miembros desde ${year}`,
      label: 'Fecha',
      play: 'Reproducir',
      pause: 'Pausa',
      value: (date, members, observers) => `${date}: ${members}, ${observers}`,
      members: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Estado miembro', other: 'Estados miembros' })}`,
      observers: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'observador', other: 'observadores' })}`,
      today: 'hoy',
      speed: (factor) => `Velocidad: ${factor}`,
      pickDay: 'Fecha exacta',
    },
    region: {
      title: 'Miembros, observadores y oficinas por región',
      byOffice: ({ short }) => `Regiones de la ${short}`,
      byContinent: 'Continentes (ONU)',
      division: 'Dividir el mundo por',
      members: 'Miembros',
      observers: 'Observadores',
      others: 'Ni uno ni otro',
      offices: 'Oficinas',
      page: 'Perfil de la región',
      years: (first, last) => (last ? `${first} a ${last}` : `desde ${first}`),
      value: (members, observers, others, offices, f) =>
        [
          `${f.number(members)} ${pick(f, members, { one: 'miembro', other: 'miembros' })}`,
          `${f.number(observers)} ${pick(f, observers, { one: 'observador', other: 'observadores' })}`,
          `${f.number(others)} ni uno ni otro; ${f.number(offices)} ${pick(f, offices, { one: 'oficina', other: 'oficinas' })}`,
        ].join(', '),
    },
    matrix: {
      title: 'Países con labor documentada en un ámbito y una tarea transversal',
    },
    activity: { title: 'Actividades documentadas, por número de países' },
    office: { title: 'Oficinas por tipo' },
  },

  search: {
    label: 'Buscar lugar, oficina o actividad',
    placeholder: 'Buscar lugar, oficina o actividad',
    results: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'resultado', other: 'resultados' })}`,
    none: 'No se ha encontrado nada',
    clear: 'Borrar la búsqueda',
  },

  panels: {
    filters: 'Filtros',
    charts: 'Gráficos',
    list: 'Lista',
    label: 'Paneles',
  },
  views: { map: 'Mapa', globe: 'Globo', table: 'Tabla', label: 'Vista' },
  embed: { open: 'Abrir el atlas completo' },
};

export default es;
