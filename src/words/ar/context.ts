import type contextEn from '../en/context';
import { sentence } from '../format';
import { count, countWritten, COUNTRY, nounForms, OF_COUNTRIES } from './counting';

const OF_CHOSEN = nounForms(
  ...(['بلد مختار واحد', 'بلدين مختارين', 'بلدان مختارة', 'بلداً مختاراً', 'بلد مختار'] as const),
);

const contextAr: typeof contextEn = {
  heading: 'السكان والمهاجرون',
  title: 'السكان والمهاجرون في هذه البلدان',
  colourBy: 'التلوين حسب',
  names: 'الأسماء',
  namesOnMap: 'الأسماء على الخريطة',
  membership: 'العضوية',

  legend: {
    label: 'مفتاح الألوان',
    atMidYear: (name, year) => `${name}، منتصف عام ${year}`,
    method: (method) =>
      ({
        quantiles: 'فئات متساوية العدد',
        jenks: 'فواصل طبيعية (Jenks)',
        'jenks-log': 'فواصل طبيعية (Jenks، لوغاريتمية)، مقربة',
      })[method],
    sameClasses: 'الفئات نفسها لكل السنوات',
    under: (value) => `أقل من ${value}`,
    between: (from, to) => `${from} إلى ${to}`,
    from: (value) => `${value} فأكثر`,
    noFigure: 'لا رقم',
    noneFound: 'لم يُعثر على شيء',
    notMember: 'مظلل أو محلّق: ليست دولة عضواً',
    filteredOut: 'باهت: غير مختار',
    begins: (year) => `تبدأ الأرقام في منتصف عام ${year}.`,
    finding: (title, range, part, all, { isChosen, where }) =>
      sentence`${title}: ${range} في ${part} من ${countWritten(all, isChosen && !where ? OF_CHOSEN : OF_COUNTRIES)}${where}`,
  },
  source: 'المصدر: UN DESA',
  newTab: 'يُفتح في تبويب جديد',

  figure: {
    line: (name, figure, year) => `${name}: ${figure}${year === null ? '' : ` (منتصف عام ${String(year)})`}`,
    noFigure: 'لا رقم',
    noneFound: 'لم يُعثر على شيء',
  },

  people: {
    inGroup: {
      members: { one: 'في الدولة العضو الوحيدة', several: (n) => sentence`في الدول الأعضاء الـ${n}` },
      chosen: { one: 'في البلد المختار الوحيد', several: (n) => sentence`في البلدان المختارة الـ${n}` },
    },
    shares: (year, parts, inGroup) => sentence`في منتصف عام ${year}، عاش ${parts} ${inGroup}`,
    among: (people, migrants, world) =>
      sentence`بلغت نسبة المهاجرين ${migrants} من سكانها البالغ عددهم ${people} (العالم: ${world})`,
    women: (women) => sentence`وشكلت النساء ${women} من هؤلاء المهاجرين`,
    none: { one: 'لا أرقام عنه.', several: 'لا أرقام عن هذه البلدان.' },
    all: { one: 'الأرقام متاحة عنه.', several: (n) => `الأرقام متاحة عن جميع البلدان الـ${n}.` },
    some: (known, n) => `الأرقام متاحة عن ${known} من ${countWritten(n, OF_COUNTRIES)}.`,
    each: (indicators, n) => `من ${countWritten(n, OF_COUNTRIES)} تتاح الأرقام ${indicators}.`,
    indicator: (name, known) => `عن ${name} في ${known}`,
    missing: (names) => `لا أرقام عن ${names}.`,
  },
  world: (areas) =>
    `العالم: مجموع كل بلدان الجدول وأقاليمه (${areas}). والأقاليم التي يوردها منفصلة تُحسب للعالم وحده.`,
  nobody: 'ما من بلد يطابق الاختيار.',

  years: {
    title: 'من سكان العالم، حسب منتصف العام',
    pick: 'منتصف العام',
    midYear: (year) => `منتصف عام ${year}`,
    of: (part, whole, share) => `${part} من ${whole} · ${share}`,
    caption: 'السكان في هذه البلدان وفي العالم، حسب منتصف العام',
    year: 'منتصف العام',
    here: (indicator) => `${indicator}: في هذه البلدان`,
    world: (indicator) => `${indicator}: في العالم`,
  },

  scatter: {
    title: (across, up, year) => `${across} و${up}، منتصف عام ${year}`,
    choose: 'المحور الرأسي',
    across: (name) => `${name} →`,
    up: (name) => `↑ ${name}`,
    logarithmic: 'مقاييس لوغاريتمية: كل درجة عشرة أمثال سابقتها.',
    members: 'الدول الأعضاء',
    others: 'غيرها',
    out: 'غير مختار',
    missing: (n, f) => `بلا رقم، ولا يظهر في الرسم: ${count(n, f, COUNTRY)}.`,
    mark: (name, population, value, statusName) => [name, population, value, statusName].join('؛ '),
    hint: 'تفتح العلامة النبذة؛ وتختار البلد مع مفتاح العالي.',
    instructions: 'تنتقل مفاتيح الأسهم من أقل عدد سكان إلى أكثره.',
  },
};

export default contextAr;
