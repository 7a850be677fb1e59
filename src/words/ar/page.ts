import type { DayStatus } from '../../world/membership';
import type { Messages } from '../en/page';
import { cityInArabic } from './cities';
import { count, COUNTRY, MEMBER, nounForms, OBSERVER, OFFICE } from './counting';
import { choiceWords } from './facets';
import { summaryWords } from './summary';

const status: Record<DayStatus, [one: string, other: string]> = {
  member: ['دولة عضو', 'دول أعضاء'],
  observer: ['دولة مراقبة', 'دول مراقبة'],
  former: ['عضو سابق', 'أعضاء سابقون'],
  other: ['لا عضو ولا مراقب', 'لا أعضاء ولا مراقبون'],
  'not-yet': ['غير مستقلة آنذاك', 'غير مستقلة آنذاك'],
};
/** A name that begins with the conjunction, or has it inside, is set off by a comma: "أنتيغوا وبربودا، وتونس". */
const HAS_AND = / و/;

const ar: Messages = {
  languageLabel: 'اللغة',
  notation: {
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    thousands: ',',
    and: 'و',
    or: 'أو',
    list: (items, word) =>
      items.join(word === 'و' ? (items.some((item) => HAS_AND.test(item)) ? '، و' : ' و') : ` ${word} `),
    comma: '، ',
    colon: ': ',
    semicolon: '؛ ',
  },
  skipToMap: 'الانتقال إلى الخريطة',
  loading: 'جارٍ التحميل…',
  close: 'إغلاق',
  sourceOf: (what) => `المصدر: ${what}`,
  trouble: {
    slow: 'لم يصل هذا الجزء بعد.',
    failed: 'تعذر تحميل هذا الجزء. تحقق من الاتصال وحاول من جديد.',
    replaced: 'توجد نسخة أحدث من الأطلس. سيبقى ما اخترته كما هو.',
  },
  tryAgain: 'المحاولة من جديد',
  reload: 'إعادة تحميل الصفحة',

  summary: summaryWords,
  choice: choiceWords,

  header: {
    fullScreen: 'ملء الشاشة',
    leaveFullScreen: 'إنهاء ملء الشاشة',
    takeAlong: 'التصدير والمشاركة: صورة، شرائح، بيانات، تضمين',
    takeAlongShort: 'تصدير',
    present: 'القصص والعروض التقديمية',
    stories: 'قصص',
    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط',
    more: 'المزيد',
    backToDefaultDate: (date) => `العودة إلى ${date}`,
  },

  footer: {
    printed: (address, sources) => `${address} · مصدر كل قيمة: ${sources}`,
    sources: 'عن البيانات',
    dataProblems: (n, f) =>
      `استبعد فحص البيانات ${count(n, f, nounForms('صفاً واحداً', 'صفين', 'صفوف', 'صفاً', 'صف'))}.`,
  },

  status,
  statusLabel: (key) => status[key][0],
  statusPlural: (key) => status[key][1],
  statusNote: 'لا عضو ولا مراقب في هذا التاريخ',
  city: cityInArabic,

  filters: {
    heading: 'المرشحات',
    regionalOffices: 'المكاتب الإقليمية',
    continents: 'القارات',
    clearAll: 'مسح الكل',
    clearFacet: (facet) => `مسح: ${facet}`,
    count: (n, f) => count(n, f, COUNTRY),
    chosenCount: (n, f) => `${f.number(n)} من المختار`,
  },

  map: {
    label: 'خريطة العالم',
    role: 'خريطة تفاعلية',
    instructions:
      'الأسهم: من بلد إلى بلد. الإدخال: النبذة، ومع العالي: اختيار البلد. زائد وناقص وصفر: التكبير. O: مكاتب البلد. C: المقارنة. الهروب: إغلاق.',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    reset: 'عرض الخريطة كاملة',
    disclaimerShort: 'لا تنطوي الحدود والأسماء المبينة على إقرار أو قبول رسمي من جانب الأمم المتحدة.',
    disclaimerMore: 'ملاحظات',
  },

  legend: {
    heading: 'مفتاح الخريطة',
    small: 'دولة صغيرة',
    territory: 'إقليم',
    whole: 'المفتاح كاملاً',
    filteredOut: 'غير مختار',
    weaker: 'أدلة أضعف وحدها',
    noneFound: 'لم يُعثر على شيء',
    either: 'لم يُعثر على شيء، أو غير مختار',
    today: 'الحدود الحالية',
    undated: (n, f) => `${count(n, f, OFFICE)}: تاريخ الافتتاح غير معروف`,
  },

  charts: {
    heading: 'الرسوم البيانية',
    row: (name, value) => `${name}: ${value}`,
    offices: (n, f) => count(n, f, OFFICE),
    time: {
      title: (year) => `الأعضاء منذ عام ${String(year)}`,
      label: 'التاريخ',
      play: 'تشغيل',
      pause: 'إيقاف مؤقت',
      value: (date, members, observers) => `${date}: ${members}، ${observers}`,
      members: (n, f) => count(n, f, MEMBER),
      observers: (n, f) => count(n, f, OBSERVER),
      today: 'اليوم',
      speed: (factor) => `السرعة: ${factor}`,
      pickDay: 'تاريخ محدد',
    },
    region: {
      title: 'الأعضاء والمراقبون والمكاتب حسب المنطقة',
      byOffice: () => 'مناطق المنظمة',
      byContinent: 'قارات الأمم المتحدة',
      division: 'تقسيم العالم حسب',
      members: 'أعضاء',
      observers: 'مراقبون',
      others: 'لا عضو ولا مراقب',
      offices: 'مكاتب',
      page: 'نبذة المنطقة',
      years: (first, last) => (last ? `من ${first} إلى ${last}` : `منذ ${first}`),
      value: (members, observers, others, offices, f) =>
        [
          count(members, f, nounForms('عضو واحد', 'عضوان', 'أعضاء', 'عضواً', 'عضو')),
          count(observers, f, nounForms('مراقب واحد', 'مراقبان', 'مراقبين', 'مراقباً', 'مراقب')),
          `لا عضو ولا مراقب: ${f.number(others)}؛ ${count(offices, f, OFFICE)}`,
        ].join('، '),
    },
    matrix: {
      title: 'بلدان فيها عمل موثق في مجال وفي مهمة معاً',
    },
    activity: { title: 'الأنشطة الموثقة حسب عدد البلدان' },
    office: { title: 'المكاتب حسب النوع' },
  },

  search: {
    label: 'ابحث عن مكان أو مكتب أو نشاط',
    placeholder: 'ابحث عن مكان أو مكتب أو نشاط',
    results: (n, f) => count(n, f, nounForms('نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة', 'نتيجة')),
    none: 'لم يُعثر على شيء',
    clear: 'مسح البحث',
  },

  panels: {
    filters: 'المرشحات',
    charts: 'الرسوم البيانية',
    list: 'القائمة',
    label: 'اللوحات',
  },
  views: { map: 'خريطة', globe: 'كرة أرضية', table: 'جدول', label: 'المشهد' },
  embed: { open: 'فتح الأطلس كاملاً' },
};

export default ar;
