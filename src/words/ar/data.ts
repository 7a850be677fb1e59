import type { ExploreMessages } from '../en/explore';
import { count, nounForms, OF_COUNTRIES } from './counting';

/** What is said about the data. */
export const dataAr: ExploreMessages['data'] = {
  heading: 'عن البيانات',
  intro:
    'كل قيمة في الأطلس مأخوذة من أحد الجداول أدناه، وكل صف يذكر مصدره أو له مصدر جدوله. وكل الأعداد في هذه الصفحة معدودة من الصفوف.',
  english: 'تصف الجداول نفسها بالإنكليزية.',
  print: 'طباعة',
  contents: 'المحتويات',
  package: 'الجداول حزمة بيانات: ملفات CSV، وملف يصفها.',
  packageFile: 'وصف كل الجداول (datapackage.json)',
  terms: 'رخصة عملنا نحن',
  notices: 'ما صنعه آخرون، مع رخصه (notices.txt)',
  size: (rows, fields, kilobytes, f) =>
    [
      count(rows, f, nounForms('صف واحد', 'صفان', 'صفوف', 'صفاً', 'صف')),
      count(fields, f, nounForms('عمود واحد', 'عمودان', 'أعمدة', 'عموداً', 'عمود')),
      `${f.number(kilobytes)} كيلوبايت`,
    ].join('، '),
  csv: (file) => `تنزيل ${file}`,
  sources: 'المصادر',
  licence: 'رخصة الجدول',
  sure: 'درجة اليقين',
  gaps: 'الثغرات المعروفة',
  fields: 'الأعمدة',
  column: 'العمود',
  type: 'النوع',
  meaning: 'المعنى',
  filled: 'ممتلئ',
  key: 'مفتاح',
  allRows: 'الكل',
  words: (list) => `القيم الممكنة: ${list}`,
  share: (part, n, f) => `${f.number(n)} · ${part}`,
  sides: {
    start: 'البدء',
    end: 'الانتهاء',
    ground: 'الأساس',
    office: 'المكتب والمدينة',
    opened: 'سنة الافتتاح',
    place: 'الإحداثيات',
    region: 'المكتب الإقليمي',
    work: 'السنة',
    presence: 'سنة الوجود',
  },
  publishers: {
    heading: 'من ينشر المصادر',
    note: (rows, f) =>
      `من الصفوف التي تذكر مصدراً خاصاً بها (${f.number(rows)}). وتعرض النسخة أو إعادة النشر ما نشره آخرون؛ وقد تكون ناقصة أو تزول.`,
  },
  weak: {
    heading: 'أضعف الصفوف أولاً',
    note: 'صفوف ينبغي البحث لها عن مصدر أفضل أو قيمة أدق، مرتبة حسب عدد الأسباب ووزنها: بلا عنوان، دليل ضعيف، نسخة، ناشر آخر، ثم المفترض والمستنتج وغير المؤرخ.',
    table: 'الجدول',
    allTables: 'كل الجداول',
    more: (n, f) => `إظهار ${f.number(n)} غيرها`,
    save: 'حفظ بصيغة CSV',
    saveBook: 'حفظ بصيغة Excel (\u200e.xlsx)',
    reasons: {
      'no-address': 'لا عنوان محفوظ للمصدر',
      copy: 'المصدر نسخة أو إعادة نشر',
      'other-publisher': 'الناشر ليس سلطة ولا جهة بحث ولا صحافة',
    },
  },
  coverage: {
    heading: 'مدى توثيق العمل',
    note: 'البلد الذي بلا عمل موثق هو بلد لم يُعثر له على وثيقة عن نشاط فيه، لا بلد بلا عمل.',
    chart: (kinds, f) => `البلدان حسب عدد الموثق من أنواع الأنشطة الـ${f.number(kinds)}`,
    step: (least, most, f) =>
      most === least
        ? f.number(least)
        : most === null
          ? `${f.number(least)} فأكثر`
          : `${f.number(least)}–${f.number(most)}`,
    none: (n, f) => `لم يُعثر على وثيقة كهذه عن ${count(n, f, OF_COUNTRIES)}`,
    openProfile: (name) => `${name}: فتح النبذة`,
    byRegion: 'حسب المكتب الإقليمي',
    region: 'المكتب الإقليمي',
    countries: 'البلدان',
    noneFound: 'لم يُعثر على شيء',
    mean: 'متوسط الأنواع لكل بلد',
    showOnMap: 'إظهار على الخريطة',
  },
};
