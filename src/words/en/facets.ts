import type { Status } from '../../world/membership';
import type { ChoiceWords } from '../facets';

const quoted = (name: string) => `“${name}”`;
const itself = (name: string) => name;

/** A status in the middle of a sentence. */
const statuses: Record<Status, string> = {
  member: 'member state',
  observer: 'observer',
  former: 'former member',
  other: 'neither',
};

export const choiceWords: ChoiceWords = {
  facets: {
    area: {
      label: 'Work areas',
      asks: (list) => `in ${list}`,
      value: quoted,
    },
    theme: {
      label: 'Cross-cutting tasks',
      asks: (list) => `on ${list}`,
      value: quoted,
    },
    activity: {
      label: 'Activities',
      asks: (list) => `on ${list}`,
      value: quoted,
    },
    region: {
      label: 'Regions',
      asks: (list) => `region: ${list}`,
      value: itself,
    },
    continent: { asks: (list) => `continent: ${list}`, value: itself },
    status: {
      label: 'Membership',
      asks: (list) => `status: ${list}`,
      value: (id) => statuses[id as Status],
    },
    office: {
      label: 'Offices',
      asks: (list) => `known to host ${list}`,
      value: itself,
    },
    country: { label: 'Chosen countries', asks: itself, value: itself },
  },
  more: (n, f) => `${f.number(n)} more`,
  orElse: (office, continent) => `${office}, or ${continent}`,
  documented: (work) => `documented work ${work}`,
  andAlso: 'and also',
  documents: (from, to) =>
    `documents ${from === to ? `of ${from}` : !to ? `since ${from}` : from ? `of ${from} to ${to}` : `up to ${to}`}`,
  weaker: 'weaker evidence, too',
};
