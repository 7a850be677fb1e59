import type { OfficeBasis, RegionBasis } from '../../world/rows';
import type profileEn from '../en/profile';
import { count, nounForms, OF_COUNTRIES } from './counting';

/** After "مع". */
const KNOWN_OFFICES = nounForms(
  ...(['مكتب واحد معروف', 'مكتبين معروفين', 'مكاتب معروفة'] as const),
  ...(['مكتباً معروفاً', 'مكتب معروف'] as const),
);
/** After "افتتاح". */
const OFFICES = nounForms('مكتب واحد', 'مكتبين', 'مكاتب', 'مكتباً', 'مكتب');
const MORE_OFFICES = nounForms('مكتب آخر', 'مكتبين آخرين', 'مكاتب أخرى', 'مكتباً آخر', 'مكتب آخر');
/** After "على". */
const KINDS = nounForms(
  ...(['نوع واحد من الأنشطة', 'نوعين من الأنشطة', 'أنواع من الأنشطة'] as const),
  ...(['نوعاً من الأنشطة', 'نوع من الأنشطة'] as const),
);

const profileAr: typeof profileEn = {
  label: (name) => `نبذة: ${name}`,
  handle: 'إظهار المزيد من النبذة',
  isOpened: (name) => `فُتحت النبذة: ${name}`,
  membership: 'العضوية',
  memberFrom: (from) => `دولة عضو منذ ${from}`,
  memberFromTo: (from, to) => `دولة عضو من ${from} إلى ${to}`,
  observerFrom: (from) => `دولة مراقبة منذ ${from}`,
  observerFromTo: (from, to) => `دولة مراقبة من ${from} إلى ${to}`,
  someDay: (first, last) => `يوم بين ${first} و${last}`,
  never: 'لم تُذكر في المصادر عضوية ولا صفة مراقب.',
  onDate: (statusName, date) => `${statusName} في ${date}`,
  notIndependent: (from) => `غير مستقل في هذا التاريخ؛ يُعد مستقلاً منذ ${from}`,
  lead: (standing, offices, undated, kinds, most, documents, aside, f) =>
    [
      `${standing}، ${offices === 0 ? 'بلا مكتب معروف' : `مع ${count(offices, f, KNOWN_OFFICES)}`}${undated === 0 ? '' : `؛ تاريخ افتتاح ${count(undated, f, offices === 0 ? OFFICES : MORE_OFFICES)} غير معروف`}.`,
      kinds === 0
        ? `لم يُعثر على عمل موثق${aside && ` (${aside})`}.`
        : `تدل ${documents || 'الوثائق'} على ${count(kinds, f, KINDS)}${most ? `، معظمها في «${most}»` : ''}${aside && ` (${aside})`}.`,
    ].join(' '),
  offices: 'المكاتب',
  noOffices: 'لم يُعثر على مكتب في المصادر.',
  asOfSource: (year) => `مصدر من عام ${year} تقريباً`,
  officesNote: (sampled, f) =>
    [
      'تُحسب المكاتب المعروفة في التاريخ المختار.',
      ...(sampled.length > 0 ? [`${f.and(sampled)}: عينة.`] : []),
    ].join(' '),
  notDrawn: 'الإحداثيات غير معروفة: يظهر على الخريطة مع مكتب آخر في البلد.',
  basis: {
    named: 'يسمي المصدر المكتب والمدينة',
    'city-assumed': 'يسمي المصدر المكتب؛ ويُفترض أن المدينة هي العاصمة',
    weak: 'دليل ضعيف',
  } satisfies Record<OfficeBasis, string>,
  basisShort: {
    named: 'يسميه المصدر',
    'city-assumed': 'المدينة مفترضة',
    weak: 'دليل ضعيف',
  } satisfies Record<OfficeBasis, string>,
  alsoKind: (kind) => `وهو أيضاً ${kind}`,
  presence: 'الوجود',
  presenceSince: (year) => `الوجود منذ عام ${year}`,
  noPresence: 'لم تُذكر في المصادر سنة بدء الوجود.',
  region: 'المنطقة',
  regions: 'المناطق عبر الزمن',
  regionFor: (name, years) => `${name}: ${years}`,
  seat: (city) => `المكتب الإقليمي: ${city}`,
  hosted: (city) => `المكتب الإقليمي في ${city}`,
  coveredCountries: (n, f) => `يغطي ${count(n, f, OF_COUNTRIES).replace('بلد واحد', 'بلداً واحداً')}`,
  noRegion: 'لا تُعرف منطقة ينتمي إليها البلد في هذا التاريخ.',
  regionBasis: {
    stated: 'تذكره المنظمة',
    inferred: 'مستنتج من اسم المنطقة',
    'count-stated': 'يذكر المصدر عدد البلدان؛ والتوزيع مستنتج',
    'region-described': 'يصف المصدر المنطقة',
  } as Record<Exclude<RegionBasis, ''>, string>,
  work: 'العمل الموثق',
  noWork: 'لم يُعثر على عمل موثق. ولا يعني ذلك أنه لا عمل.',
  showAll: (n, f) => `إظهار الكل (${f.number(n)}) مع المصادر`,
  workNote:
    'موثق في المصادر أدناه، وملخصاتها بالإنكليزية؛ وغياب نشاط يعني أنه ما من وثيقة عُثر عليها تبينه في البلد.',
  evidence: {
    activity: 'نشاط',
    listing: 'مذكور كنشاط',
    plan: 'خطة',
    agreement: 'اتفاق',
    event: 'حدث منفرد',
    study: 'دراسة',
  },
  reach: { 'in-country': 'في البلد', elsewhere: 'في مكان آخر' },
  otherWork: 'أدلة أخرى',
  otherWorkNote:
    'لا تُحسب عملاً موثقاً مع المرشحات الحالية: خطط أو اتفاقات أو أحداث منفردة أو دراسات أو عمل في مكان آخر أو وثائق من سنوات أخرى؛ وملخصاتها بالإنكليزية.',
  undated: 'بلا سنة',
  indicators: 'السكان والمهاجرون (UN DESA، منتصف العام)',
  year: 'السنة',
  atMidYear: (year) => `منتصف عام ${year}`,
  allYears: 'كل السنوات',
  noIndicators: 'لا أرقام في جدول UN DESA.',
  noMidYear: (year) => `لا أرقام عن السكان لهذا التاريخ: تبدأ أرقام UN DESA في منتصف عام ${year}.`,
  notGiven: 'غير مذكور',
  source: 'المصدر',
  newTab: 'يُفتح في تبويب جديد',
  note: 'ملاحظة',
  choose: 'اختيار هذا البلد',
  unchoose: 'إزالة من الاختيار',
  codesAndNames: 'الرموز، والأسماء بلغات أخرى',
  codes: (iso3, iso2, m49) => [iso3, iso2, m49 && `M49 ${m49}`].filter(Boolean).join(' · '),
  subregion: 'المنطقة الفرعية (الأمم المتحدة، M49)',
  codesOf: (name) => `الأسماء والرموز · ${name}`,
  previous: 'البلد السابق',
  next: 'البلد التالي',
};

export default profileAr;
