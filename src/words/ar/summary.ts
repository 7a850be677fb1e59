import type { Counted } from '../counted';
import { sentence } from '../format';
import type { SummaryWords } from '../summary';
import {
  COUNTRY,
  FORMER,
  MEMBER,
  nounForms,
  OBSERVER,
  OF_COUNTRIES,
  OFFICE,
  REGIONAL_OFFICE,
} from './counting';
import { numbered } from './numbered';

const nouns: SummaryWords['nouns'] = {
  country: COUNTRY,
  chosen: nounForms('بلد مختار واحد', 'بلدان مختاران', 'بلدان مختارة', 'بلداً مختاراً', 'بلد مختار'),
  member: MEMBER,
  observer: OBSERVER,
  former: FORMER,
  other: nounForms('بلد آخر', 'بلدان آخران', 'بلدان أخرى', 'بلداً آخر', 'بلد آخر'),
};
const AREAS = nounForms('بلد واحد', 'بلدين وإقليمين', 'بلدان وأقاليم', 'بلداً وإقليماً', 'بلد وإقليم');
const MORE_COUNTRIES = nounForms('بلد آخر', 'بلدين آخرين', 'بلدان أخرى', 'بلداً آخر', 'بلد آخر');
const KNOWN = nounForms('مكتب واحد معروف', 'مكتبان معروفان', 'مكاتب معروفة', 'مكتباً معروفاً', 'مكتب معروف');
/** Of one country, and of several. */
const ALIKE = {
  member: ['دولة عضو', 'دول أعضاء'],
  observer: ['دولة مراقبة', 'دول مراقبة'],
  former: ['عضو سابق', 'أعضاء سابقون'],
} as const;

/** The phrases of the headline and of the line below it. */
export const summaryWords: SummaryWords = {
  standing: (short, members, offices) => sentence`${short}: ${members}، ${offices}`,
  noMembers: 'لا دول أعضاء',
  officesIn: (hosts, of) => sentence`مكاتب معروفة في ${hosts.marked(of === 'areas' ? AREAS : OF_COUNTRIES)}`,
  offices: (offices) => offices.marked(KNOWN),
  noOffice: 'لا مكتب معروف',
  undatedHere: (n) => `، وفي ${n === '1' ? 'بلد آخر' : n === '2' ? 'بلدين آخرين' : `${n} غيرها`} بلا تاريخ`,

  nouns,
  alike(status, n, isCounted) {
    if (status === 'not-yet') return 'غير مستقلة آنذاك';
    if (status === 'other') return n === 1 ? 'لا عضو ولا مراقب' : 'لا أعضاء ولا مراقبون';
    const [one, several] = ALIKE[status];
    if (n === 1) return one;
    if (n === 2) return `كلاهما ${one}`;
    return isCounted ? `البلدان الـ${String(n)} كلها ${several}` : `كلها ${several}`;
  },

  on: (date) => `في ${date}`,
  founded: (date, precision) => `التأسيس: ${precision === 'year' ? 'عام ' : ''}${date}`,
  notYet: (n) =>
    n === '1'
      ? 'واحد منها غير مستقل آنذاك'
      : `${n === '2' ? 'اثنان' : n} منها غير ${n === '2' ? 'مستقلين' : 'مستقلة'} آنذاك`,
  office: OFFICE,
  ofKinds: { one: 'من هذا النوع', two: 'من هذين النوعين', other: 'من هذه الأنواع' },
  known: (offices, hosts) => `المعروف ${offices}${hosts && ` في ${numbered(hosts)} منها`}`,
  between: (least, most) => (!least ? most : least === '0' ? `${most} على الأكثر` : `بين ${least} و${most}`),
  regionalOffice: REGIONAL_OFFICE,
  more: (n) => (n === '1' ? 'مكتب آخر' : n === '2' ? 'مكتبان آخران' : `${n} غيرها`),
  undated: (offices) => `${offices} بتاريخ افتتاح غير معروف`,
  officesOf: (hosts: Counted, isMore) => `مكاتب في ${hosts.of(isMore ? MORE_COUNTRIES : OF_COUNTRIES)}`,
  elsewhere: '، فيها أو في غيرها',

  work: 'العمل الموثق',
  only: (documents) => `${documents} فقط، دون غير المؤرخة`,
  withoutYear: (rows) => `${rows.of(nounForms('قيد واحد', 'قيدان', 'قيود', 'قيداً', 'قيد'))} بلا سنة`,
  weakAlone: (countries) => `${countries.of(COUNTRY)} بأدلة أضعف وحدها`,
  chosen: 'الاختيار',
};
