import type { CollectionMessages } from '../en/collection';
import { count, nounForms } from './counting';

/** Of views, which a verb stands before or a preposition. */
const VIEWS = nounForms('مشهد واحد', 'مشهدين', 'مشاهد', 'مشهداً', 'مشهد');

const collectionAr: CollectionMessages = {
  heading: 'مجموعتي',
  choice: (n, f) => `مجموعتي (${n === 0 ? 'فارغة' : count(n, f, { ...VIEWS, two: 'مشهدان' })})`,
  add: 'إضافة هذا المشهد إلى الشرائح',
  addChart: 'إضافة هذا الرسم البياني إلى الشرائح',
  isChartThere: 'هذا الرسم البياني في المجموعة.',
  show: 'إظهار المجموعة',
  chartAlone: (place) => `${place}: رسم بياني`,
  isThere: 'هذا المشهد في المجموعة.',
  added: (title, n) => `أُضيف، ورقمه ${n}: ${title}`,
  full: (n) => `المجموعة ممتلئة: تتسع لعدد ${n} من المشاهد. أزل أحدها أولاً.`,
  none: 'لا مشاهد في المجموعة بعد. اختر على الخريطة ما تريد إظهاره، ثم عُد إلى هنا وأضفه إلى الشرائح.',
  title: 'عنوان الشرائح',
  list: 'شرائح المجموعة',
  cover: 'الغلاف',
  closing: 'الشريحة الأخيرة: المصادر والتاريخ والعنوان',
  place: (n) => `الشريحة ${n}`,
  preview: (title) => `معاينة: ${title}`,
  drawing: 'جارٍ الرسم…',
  undrawn: 'تعذر الرسم',
  leftOut: 'جزء من هذا المشهد غير معروف هنا وتُرك:',
  earlier: (title) => `نقل إلى أعلى: ${title}`,
  later: (title) => `نقل إلى أسفل: ${title}`,
  moved: (title, n, all) => `${title}: الآن ${n} من ${all}`,
  rename: 'إعادة تسمية',
  renameView: (title) => `إعادة تسمية: ${title}`,
  newTitle: (title) => `العنوان الجديد: ${title}`,
  titleNote: 'إذا تُرك فارغاً، حملت الشريحة عنوان المشهد.',
  keep: 'حفظ',
  renamed: (title) => `أُعيدت التسمية: ${title}`,
  open: 'إظهار',
  openView: (title) => `إظهار على الخريطة: ${title}`,
  opened: (title) => `معروض: ${title}`,
  remove: 'إزالة',
  removeView: (title) => `إزالة: ${title}`,
  removed: (title) => `أُزيل: ${title}`,
  clear: 'إزالة الكل',
  cleared: 'أُزيلت كل المشاهد.',
  takeBack: 'تراجع',
  takenBack: 'تم التراجع.',
  unkept: 'لا يحتفظ المتصفح بالمجموعة: تبقى حتى إغلاق الصفحة. احفظها في ملف.',
  note: 'محفوظة في هذا المتصفح وحده، ولا يُرسل شيء إلى أي مكان. ويمكنك حفظ المجموعة في ملف أو إعطاؤها لغيرك.',
  save: 'حفظ المجموعة',
  openFile: 'فتح مجموعة…',
  fileName: 'collection',
  joined: (added, f) => `أُضيف من الملف: ${count(added, f, { ...VIEWS, two: 'مشهدان' })}.`,
  known: (n, f) => `كان في المجموعة من قبل: ${f.number(n)}.`,
  tooMany: (n, most, f) =>
    `لم يتسع المكان لعدد ${f.number(n)}: لا تتسع المجموعة لأكثر من ${count(most, f, VIEWS)}.`,
  notOpened: (file) => `لم يُفتح الملف «${file}»؛ بقيت مجموعتك كما كانت.`,
  faults: {
    'not-json': 'ليس ملف JSON.',
    'too-long': 'أكبر بكثير من أن يكون مجموعة.',
    'other-format': (found, expected) =>
      found === '' ? `لا يذكر «format»: «${expected}».` : `يذكر «format»: ${found}، لا «${expected}».`,
    'other-version': (found, expected) =>
      found === ''
        ? `لا يذكر «version»: ${expected}.`
        : `يذكر «version»: ${found}؛ وهذه الصفحة تقرأ ${expected}.`,
    'no-views': 'ليست فيه قائمة «views».',
    unreadable: 'تعذر على المتصفح أن يقرأه.',
  },
  expected: (button) => `المطلوب ملف أُنشئ هنا بواسطة «${button}».`,
  entry: {
    query: (n) => `تُرك القيد ${n}: ليس فيه «query» فارغ أو يبدأ بعلامة «?».`,
    title: (n) => `تُرك القيد ${n}: قيمة «title» فيه ليست نصاً.`,
    headline: (n) => `تُرك القيد ${n}: ليس فيه نص في «headline».`,
    chart: (n) => `تُرك القيد ${n}: قيمة «chart» فيه ليست من رسوم هذه الصفحة.`,
  },
};

export default collectionAr;
