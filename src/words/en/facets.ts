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
    area: { label: 'Work areas', asks: (list) => `documented work in ${list}`, value: quoted },
    theme: {
      label: 'Cross-cutting tasks',
      asks: (list) => `documented cross-cutting task: ${list}`,
      value: quoted,
    },
    activity: { label: 'Activities', asks: (list) => `documented activity: ${list}`, value: quoted },
    region: {
      label: 'Regions',
      inSentence: 'regions',
      asks: (list) => `regional office: ${list}`,
      value: itself,
    },
    continent: { asks: (list) => `continent: ${list}`, value: itself },
    status: {
      label: 'Membership',
      inSentence: 'membership',
      asks: (list) => `status: ${list}`,
      value: (id) => statuses[id as Status],
    },
    office: {
      label: 'Offices',
      asks: (list) => `hosting ${list}`,
      value: itself,
    },
    country: { label: 'Chosen countries', inSentence: 'countries', asks: itself, value: itself },
  },
  more: (n, f) => `${f.number(n)} more`,
  orElse: (office, continent) => `${office}, or ${continent}`,
};
