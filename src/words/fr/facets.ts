import type { Status } from '../../world/membership';
import type { ChoiceWords } from '../facets';

const quoted = (name: string) => `« ${name} »`;
const itself = (name: string) => name;

/** A status in the middle of a sentence. */
const statuses: Record<Status, string> = {
  member: 'État membre',
  observer: 'observateur',
  former: 'ancien membre',
  other: 'aucun',
};

export const choiceWords: ChoiceWords = {
  facets: {
    area: {
      label: 'Domaines d’action',
      asks: (list) => `dans ${list}`,
      value: quoted,
    },
    theme: {
      label: 'Tâches transversales',
      asks: (list) => `sur ${list}`,
      value: quoted,
    },
    activity: {
      label: 'Activités',
      asks: (list) => `sur ${list}`,
      value: quoted,
    },
    region: {
      label: 'Régions',
      asks: (list) => `région : ${list}`,
      value: itself,
    },
    continent: { asks: (list) => `continent : ${list}`, value: itself },
    status: {
      label: 'Statut',
      asks: (list) => `statut : ${list}`,
      value: (id) => statuses[id as Status],
    },
    office: {
      label: 'Bureaux',
      asks: (list) => `où l’on connaît ${list}`,
      value: itself,
    },
    country: { label: 'Pays choisis', asks: itself, value: itself },
  },
  more: (n, f) => `${f.number(n)} autres`,
  orElse: (office, continent) => `${office}, ou ${continent}`,
  documented: (work) => `actions documentées ${work}`,
  andAlso: 'et aussi',
  documents: (from, to) =>
    `documents ${from === to ? `de ${from}` : !to ? `à partir de ${from}` : from ? `de ${from} à ${to}` : `jusqu’en ${to}`}`,
  weaker: 'preuves plus faibles comprises',
};
