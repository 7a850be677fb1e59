import type { ChartFileMessages } from '../en/chartFile';
import { count, nounForms, OF_COUNTRIES } from './counting';

const chartFileAr: ChartFileMessages = {
  heading: (chart) => `حفظ الرسم البياني: ${chart}`,
  svg: 'صورة (SVG)',
  png: 'صورة (PNG)',
  pptx: 'شريحة (\u200e.pptx)',
  xlsx: 'ورقة (\u200e.xlsx)',
  most: {
    members: (where, n) => `أكثر الأعضاء: ${where} (${n})`,
    offices: (kinds, n) => `أكثر أنواع المكاتب: ${kinds} (${n})`,
    activities: (what, countries) => `الأكثر توثيقاً: ${what} (${countries})`,
    pairs: (what, countries) => `الأكثر توثيقاً معاً: ${what} (${countries})`,
    figure: (figure, country, value) => `${figure}، أعلى قيمة: ${country} (${value})`,
  },
  of: (name, has) => `${name}: ${has}`,
  membersOf: (n, countries, f) =>
    `${count(n, f, nounForms('عضو واحد', 'عضوان', 'أعضاء', 'عضواً', 'عضو'))} من ${count(countries, f, OF_COUNTRIES)}`,
  officesOf: (n, f) =>
    count(n, f, nounForms('مكتب واحد معروف', 'مكتبان معروفان', 'مكاتب معروفة', 'مكتباً معروفاً', 'مكتب معروف')),
  pair: (area, task) => `«${area}» و«${task}»`,
  each: (n) => `${n} لكل منها`,
  shareOfWorld: 'النسبة من مجموع العالم، بالمئة',
  country: 'البلد',
  membership: 'العضوية في التاريخ',
  year: 'منتصف العام',
  here: (figure) => `${figure}: هنا`,
  world: (figure) => `${figure}: العالم`,
  share: (figure) => `${figure}: النسبة، بالمئة`,
  names: {
    region: 'regions',
    continent: 'continents',
    matrix: 'areas and tasks',
    activity: 'activities',
    office: 'kinds of office',
    years: 'mid-years',
    time: 'members over time',
  },
};

export default chartFileAr;
