import type { Status } from '../../world/membership';
import type { ChoiceWords } from '../facets';

const quoted = (name: string) => `«${name}»`;
const itself = (name: string) => name;

/** A status in the middle of a sentence. */
const statuses: Record<Status, string> = {
  member: 'دولة عضو',
  observer: 'دولة مراقبة',
  former: 'عضو سابق',
  other: 'لا عضو ولا مراقب',
};

export const choiceWords: ChoiceWords = {
  facets: {
    area: {
      label: 'مجالات العمل',
      asks: (list) => `في ${list}`,
      value: quoted,
    },
    theme: {
      label: 'المهام الشاملة',
      asks: (list) => `بشأن ${list}`,
      value: quoted,
    },
    activity: {
      label: 'الأنشطة',
      asks: (list) => `بشأن ${list}`,
      value: quoted,
    },
    region: {
      label: 'المناطق',
      asks: (list) => `المنطقة: ${list}`,
      value: itself,
    },
    continent: { asks: (list) => `القارة: ${list}`, value: itself },
    status: {
      label: 'العضوية',
      asks: (list) => `الصفة: ${list}`,
      value: (id) => statuses[id as Status],
    },
    // "With": no verb has to agree with the country.
    office: { label: 'المكاتب', asks: (list) => `مع ${list} حسب المعروف`, value: itself },
    country: { label: 'البلدان المختارة', asks: itself, value: itself },
  },
  more: (n, f) => `${f.number(n)} غيرها`,
  orElse: (office, continent) => `${office}، أو ${continent}`,
  documented: (work) => `عمل موثق ${work}`,
  andAlso: 'وكذلك',
  documents: (from, to) =>
    `وثائق ${from === to ? `عام ${from}` : !to ? `منذ عام ${from}` : from ? `من ${from} إلى ${to}` : `حتى عام ${to}`}`,
  weaker: 'مع الأدلة الأضعف',
};
