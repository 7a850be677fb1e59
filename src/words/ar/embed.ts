import type { EmbedMessages } from '../en/embed';

const embedAr: EmbedMessages = {
  heading: 'التضمين',
  intro: 'ضع ما هو معروض الآن في صفحة لك. يبقى تفاعلياً، ويقود إلى الأطلس كاملاً.',
  view: 'المعروض',
  language: 'اللغة',
  scheme: 'الألوان',
  schemes: { light: 'فاتحة', dark: 'داكنة', host: 'كالصفحة المضيفة' },
  size: {
    label: 'القياس',
    wide: 'بعرض الصفحة، 16:9',
    fixed: 'عرض وارتفاع',
    width: 'العرض، بكسل',
    height: 'الارتفاع، بكسل',
    outside: (least, most) => `عدد صحيح من ${least} إلى ${most}.`,
  },
  preview: 'معاينة',
  previewTitle: 'معاينة الأطلس المضمَّن',
  shownAt: (width, height, percent) => `${width} × ${height} بكسل، معروض بنسبة ${percent}`,
  copy: 'نسخ',
  copied: 'تم النسخ',
  selected: 'النص محدد. انسخه بالمفتاحين Ctrl+C أو ⌘C.',
  copyOf: (name) => `نسخ: ${name}`,
  frameTitle: (atlas, headline) => `${atlas}: ${headline}`,
  ways: {
    frame: {
      name: 'إطار',
      note: 'يعمل حيثما سُمح بلغة HTML، من دون برنامج نصي. وحيث تُزال الإطارات، يبقى الرابط.',
    },
    following: {
      name: 'إطار مع برنامج نصي',
      note: 'يعطي برنامج نصي صغير الإطارَ ارتفاع محتواه، ونظام ألوان صفحتك: نظام القارئ، أو ما تقوله أقرب سمة data-scheme (light أو dark).',
    },
    element: {
      name: 'عنصر HTML',
      note: 'سماته هي معلمات العنوان. ويطلق الحدث «choice» عندما يتغير المشهد. وإلى أن يُحمَّل برنامجه النصي، يرى القراء الرابط.',
    },
    picture: {
      name: 'صورة مع رابط',
      note: 'تبقى كما هي. احفظ الصورة من التبويب «صورة» باسم atlas.png وضعها إلى جانب صفحتك.',
    },
  },
};

export default embedAr;
