import type { TemplateMessages } from '../en/template';
import { counted } from '../counted';
import { nounForms } from './counting';

const templateAr: TemplateMessages = {
  heading: 'القالب',
  choose: 'استخدام قالبي…',
  another: 'قالب آخر…',
  drop: 'بلا قالب',
  dropped: 'عاد للشرائح تصميم الأطلس نفسه.',
  reading: 'جارٍ قراءة القالب…',
  note: 'ملف \u200e.pptx أو \u200e.potx: تأخذ الشرائح شريحته الرئيسية وتخطيطاته وخطوطه وألوانه وقياسه. يُقرأ في هذا المتصفح، ولا يُرسل إلى أي مكان، ويُنسى عند إغلاق هذه اللوحة.',
  chosen: (file) => `القالب: ${file}`,
  size: (width, height) => `القياس: ${width} × ${height} بوصة.`,
  fonts: (title, text) => (title === text ? `الخط: ${title}.` : `الخطان: ${title} و${text}.`),
  layouts: (names) => `التخطيطات: ${names}.`,
  named: (name) => `«${name}»`,
  slides: (n, f) =>
    `تُركت منه ${counted(f, n).of(nounForms('شريحة واحدة', 'شريحتان', 'شرائح', 'شريحة', 'شريحة'))}.`,
  macros: 'فيه وحدات ماكرو: تُترك، وتُحفظ الشرائح بصيغة \u200e.pptx من دونها.',
  lacks: {
    room: 'لا تترك رسومه إلا مكاناً صغيراً: تقف الخريطة والرسوم البيانية والكلمات فوقها، على خلفية خاصة بها.',
    ground: 'خلف شرائحه صورة: للخريطة والرسوم البيانية والكلمات خلفية خاصة بها.',
    cover: 'ليس فيه تخطيط لشريحة العنوان: يضاف واحد إلى شريحته الرئيسية.',
    plain: 'ليس فيه تخطيط بعنوان ومكان كافٍ إلى جانبه: يضاف واحد إلى شريحته الرئيسية.',
    content: 'ليس فيه تخطيط بمكان واحد للمحتوى: تقف الرسوم البيانية والجداول تحت عنوان تخطيط آخر.',
    subtitle: 'ليس في شريحة عنوانه مكان لعنوان فرعي: هو مربع نص.',
    footer: 'أماكن التذييل فيه أضيق من إخلاء المسؤولية: هو مربع نص فوقها.',
    number: 'ليس في تخطيطاته مكان لأرقام الشرائح: لا أرقام.',
    coverMap: 'لا تترك شريحة عنوانه مكاناً لخريطة: يقف العنوان وحده.',
  },
  colours: {
    shade: (names) =>
      `بألوان القالب يكون ما يلي باهتاً على الخريطة أو شبيهاً بغيره، فيأخذ درجة أفتح أو أغمق: ${names}.`,
    own: (names) => `لا لون في القالب يميز ما يلي، فيحتفظ بلون الأطلس نفسه: ${names}.`,
    lead: 'المكاتب الرئيسية',
  },
  refused: (file) => `لا يُستخدم «${file}».`,
  stays: (file) => `ما زال القالب «${file}».`,
  expected: 'المطلوب عرض تقديمي أو قالب من PowerPoint (\u200e.pptx أو \u200e.potx).',
  faults: {
    unreadable: 'تعذر على المتصفح أن يقرأه؛ ربما نُقل أو أُقفل.',
    empty: 'فارغ: 0 بايت.',
    'not-zip': 'ليس \u200e.pptx ولا \u200e.potx: هذه ملفات zip، وهذا ليس منها.',
    'broken-zip': 'ملف zip تالف: تعذر فك ضغط جزء منه، أو ليس بالطول الذي يذكره.',
    encrypted: 'محمي بكلمة مرور. افتحه في PowerPoint، وأزل كلمة المرور، واحفظه من جديد.',
    'old-format':
      'بصيغة سابقة لعام 2007، مثل \u200e.ppt. افتحه في PowerPoint أو LibreOffice واحفظه بصيغة \u200e.pptx.',
    strict: 'بصيغة «Strict Open XML Presentation». احفظه بصيغة «PowerPoint Presentation (.pptx)» العادية.',
    'too-large': (most) => `أكبر من ${most} ميغابايت، وهو أقصى ما يُقرأ.`,
    'too-much': (most, parts) =>
      `يتجاوز بعد فك الضغط ${most} ميغابايت، أو ${parts} من الأجزاء، وهو أقصى ما يُقرأ.`,
    'other-kind': (what) => `هو ${what}، لا عرض تقديمي.`,
    missing: (where) => `ينقصه الجزء «${where}».`,
    'no-size': (where) => `لا يذكر «${where}» قياساً صالحاً للشرائح (p:sldSz، من 1 إلى 56 بوصة في كل اتجاه).`,
    'no-master': (where) => `ليست فيه شريحة رئيسية: لا يسمي «${where}» واحدة موجودة في الملف.`,
    'no-theme': (where) => `ليس في «${where}» نسق بكل ألوانه (a:clrScheme).`,
    'broken-xml': (where, line) =>
      `الجزء «${where}» ليس XML يمكن قراءته${line ? `؛ الخطأ في السطر ${line}` : ''}.`,
  },
  kinds: {
    document: 'مستند نصي (Word)',
    workbook: 'مصنف (Excel)',
    'open-document': 'ملف OpenDocument (\u200e.odp، \u200e.otp)؛ يستطيع LibreOffice حفظه بصيغة \u200e.pptx',
    theme: 'نسق (\u200e.thmx)',
    other: 'نوع آخر من ملفات Office',
  },
};

export default templateAr;
