import type searchEn from '../en/search';
import { count, OF_COUNTRIES } from './counting';

const searchAr: typeof searchEn = {
  alias: {
    kinds: {
      name: 'اسم',
      endonym: 'الاسم المحلي',
      code: 'رمز',
      abbreviation: 'اختصار',
      alias: 'اسم آخر',
      'former-name': 'اسم سابق',
      capital: 'العاصمة',
      'former-capital': 'عاصمة سابقة',
      'claimed-capital': 'تُذكر عاصمةً له، ووضعها غير محسوم',
      seat: 'مقر هيئات الدولة',
      'main-town': 'المدينة الرئيسية',
      within: 'منطقة يقع كلها أو معظمها فيه',
      covered: 'جزء منه',
    },
    successorOf: (name) => `خلفٌ لـ: ${name}`,
    until: (year) => `حتى ${String(year)}`,
  },
  office: (kind, what) => `${kind}، ${what}`,
  isChosen: 'مختار',
  added: (name) => `اختير: ${name}`,
  removed: (name) => `أُلغي اختيار: ${name}`,
  keys: 'الإدخال يفتح · العالي + الإدخال يختار',
  isAlike: 'كتابة مشابهة',
  partOf: (whole) => `جزء من: ${whole}`,
  noFigures: 'لا أرقام في هذا الأطلس',
  leadsNowhere: (name) => `${name}: لا أرقام في هذا الأطلس`,
  continent: 'قارة (الأمم المتحدة، M49)',
  work: { area: 'مجال عمل', theme: 'مهمة شاملة', activity: 'نشاط' },
  worksIn: (n, f) => `موثق في ${count(n, f, OF_COUNTRIES)}`,
};

export default searchAr;
