import type { Status } from '../../world/membership';
import type { ChoiceWords } from '../facets';

const quoted = (name: string) => `«${name}»`;
const itself = (name: string) => name;

/** A status in the middle of a sentence. */
const statuses: Record<Status, string> = {
  member: 'Estado miembro',
  observer: 'observador',
  former: 'antiguo miembro',
  other: 'ni miembro ni observador',
};

export const choiceWords: ChoiceWords = {
  facets: {
    area: {
      label: 'Ámbitos de trabajo',
      asks: (list) => `en ${list}`,
      value: quoted,
    },
    theme: {
      label: 'Tareas transversales',
      asks: (list) => `sobre ${list}`,
      value: quoted,
    },
    activity: {
      label: 'Actividades',
      asks: (list) => `sobre ${list}`,
      value: quoted,
    },
    region: {
      label: 'Regiones',
      asks: (list) => `región: ${list}`,
      value: itself,
    },
    continent: { asks: (list) => `continente: ${list}`, value: itself },
    status: {
      label: 'Membresía',
      asks: (list) => `estatus: ${list}`,
      value: (id) => statuses[id as Status],
    },
    office: { label: 'Oficinas', asks: (list) => `con ${list}, según consta`, value: itself },
    country: { label: 'Países seleccionados', asks: itself, value: itself },
  },
  more: (n, f) => `${f.number(n)} más`,
  orElse: (office, continent) => `${office} o ${continent}`,
  documented: (work) => `labor documentada ${work}`,
  andAlso: 'y también',
  documents: (from, to) =>
    `documentos ${from === to ? `de ${from}` : !to ? `desde ${from}` : from ? `de ${from} a ${to}` : `hasta ${to}`}`,
  weaker: 'también pruebas más débiles',
};
