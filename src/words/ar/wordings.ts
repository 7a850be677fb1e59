import { sentence, type Forms } from '../format';
import type { Noun } from '../headline';
import { wordingsWith } from '../wordings';
import { OF_COUNTRIES, OFFICE } from './counting';
import { numbered } from './numbered';

const named = (name: string) => name;

/** After a preposition, two have another form. */
const OF_TWO: Record<Noun, string> = {
  country: 'بلدين',
  chosen: 'بلدين مختارين',
  member: 'دولتين عضوين',
  observer: 'دولتين مراقبتين',
  former: 'عضوين سابقين',
  other: 'بلدين آخرين',
};
/** All of them, and both. */
const ALL: Record<Noun, readonly [all: string, both: string]> = {
  country: ['البلدان', 'كلا البلدين'],
  chosen: ['البلدان المختارة', 'كلا البلدين المختارين'],
  member: ['الدول الأعضاء', 'كلتا الدولتين العضوين'],
  observer: ['الدول المراقبة', 'كلتا الدولتين المراقبتين'],
  former: ['الأعضاء السابقين', 'كلا العضوين السابقين'],
  other: ['البلدان الأخرى', 'كلا البلدين الآخرين'],
};
interface Values {
  all: string;
  both: string;
  eitherOf: string;
  few: string;
  many: string;
}
const VALUES: Record<string, Values> = {
  area: {
    ...{ all: 'مجالات العمل', both: 'كلا مجالي العمل', eitherOf: 'أحد مجالي عمل' },
    ...{ few: 'مجالات عمل', many: 'مجال عمل' },
  },
  theme: {
    ...{ all: 'المهام الشاملة', both: 'كلتا المهمتين الشاملتين', eitherOf: 'إحدى مهمتين شاملتين' },
    ...{ few: 'مهام شاملة', many: 'مهمة شاملة' },
  },
  activity: {
    ...{ all: 'الأنشطة', both: 'كلا النشاطين', eitherOf: 'أحد نشاطين' },
    ...{ few: 'أنشطة', many: 'نشاطاً' },
  },
};
/** The plural follows three to ten. */
const MOST_FEW = 10;

const of = (forms: Forms, noun: Noun): Forms => ({ ...forms, two: OF_TWO[noun] });
/** Where it is documented in none: the only place that begins with a word of its own and no number. */
const NONE = 'أي';

/** The wordings of the headline that name what is chosen. */
export const wordings = wordingsWith({
  unfounded: (subject) => `${subject}: قبل التأسيس`,
  founding: (short, founded, members, precision) =>
    `${short}: التأسيس ${precision === 'year' ? 'عام ' : ''}${founded}، والأعضاء منذ ${members}`,
  anyWork: 'العمل المختار',
  // A noun: no verb has to agree with the work.
  documented: (work, _, where) =>
    where[0] === NONE || (typeof where[0] === 'string' && where[0].startsWith(`${NONE} `))
      ? sentence`${work}: لا توثيق في ${where}`
      : sentence`${work}: توثيق في ${where}`,
  noCountry: NONE,
  ofWorld: (part, all) => sentence`${part} من ${all.of(OF_COUNTRIES)}`,
  briefly: (work, part, all, noun, nouns) =>
    sentence`توثيق ${work}: ${part} من ${all.of(of(nouns[noun], noun))}`,
  tersely: (work, part, all) => sentence`${work}: ${part} من ${all.n}`,
  ofThe: (part, all, noun, nouns) => sentence`${part} من ${all.of(of(nouns[noun], noun))}`,
  nothing: 'ما من بلد يجتمع فيه كل ما اختير',
  no: 'ما من',
  neither: 'بلا صفة عضو أو مراقب',
  works: [named, named],
  several: (facet, n, isAll) => {
    const values = VALUES[facet];
    if (!values) return '';
    if (n === '2') return isAll ? values.both : values.eitherOf;
    return isAll
      ? `كل ${values.all} الـ${n}`
      : `أي من ${n} ${Number(n) > MOST_FEW ? values.many : values.few}`;
  },
  documentedHere: (work) => `توثيق ${work}`,
  undocumentedHere: (work) => `لا وثيقة عن ${work}`,
  documentedIn: (work, part, all) => sentence`توثيق ${work} في ${part} من ${all.n}`,
  ofAll(all, noun) {
    const [plural, both] = ALL[noun];
    return all.n === '2' ? [both] : sentence`جميع ${plural} الـ${{ number: all.n }}`;
  },
  officesInThese: (hosts, isBoth) =>
    isBoth
      ? ['مكاتب معروفة في كليهما']
      : hosts.n === '1' || hosts.n === '2'
        ? [`مكاتب معروفة في ${numbered(hosts.n)} منها`]
        : sentence`مكاتب معروفة في ${{ number: hosts.n }} منها`,
  undatedOffices: (offices) => sentence`${offices.marked(OFFICE)} بلا تاريخ افتتاح`,
  absent: (regions) => `${regions}: لا وجود لها في ذلك اليوم`,
  unsure: (regions) => `${regions}: وجودها في ذلك اليوم غير معروف`,
});
