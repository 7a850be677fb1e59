import type { Status } from '../../world/membership';
import type { ChoiceWords } from '../facets';

const quoted = (name: string) => `„${name}“`;
const itself = (name: string) => name;

/** A status in the middle of a sentence. */
const statuses: Record<Status, string> = {
  member: 'Mitgliedstaat',
  observer: 'Beobachter',
  former: 'ehemaliges Mitglied',
  other: 'weder noch',
};

export const choiceWords: ChoiceWords = {
  facets: {
    area: {
      label: 'Arbeitsbereiche',
      asks: (list) => `in ${list}`,
      value: quoted,
    },
    theme: {
      label: 'Querschnittsaufgaben',
      asks: (list) => `zu ${list}`,
      value: quoted,
    },
    activity: {
      label: 'Tätigkeiten',
      asks: (list) => `zu ${list}`,
      value: quoted,
    },
    region: {
      label: 'Regionen',
      asks: (list) => `Region: ${list}`,
      value: itself,
    },
    continent: { asks: (list) => `Kontinent: ${list}`, value: itself },
    status: {
      label: 'Mitgliedschaft',
      asks: (list) => `Status: ${list}`,
      value: (id) => statuses[id as Status],
    },
    office: { label: 'Vertretungen', asks: (list) => `mit ${list}, soweit bekannt`, value: itself },
    country: { label: 'Gewählte Länder', asks: itself, value: itself },
  },
  more: (n, f) => `${f.number(n)} weitere`,
  orElse: (office, continent) => `${office} oder ${continent}`,
  documented: (work) => `belegte Arbeit ${work}`,
  andAlso: 'und zugleich',
  documents: (from, to) =>
    `Belege ${from === to ? `von ${from}` : !to ? `ab ${from}` : from ? `von ${from} bis ${to}` : `bis ${to}`}`,
  weaker: 'auch schwächere Belege',
};
