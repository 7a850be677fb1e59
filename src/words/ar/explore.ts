import type { ExploreMessages } from '../en/explore';
import { addCities } from './cities';
import contextAr from './context';
import { count, countWritten, COUNTRY, FORMER, MEMBER, nounForms } from './counting';
import { OBSERVER, OF_COUNTRIES, OFFICE, REGIONAL_OFFICE } from './counting';
import { MORE_CITIES } from './moreCities';
import profileAr from './profile';
import searchAr from './search';
import { sourceAr } from './source';
import { wordings } from './wordings';
import { dataAr } from './data';

addCities(MORE_CITIES);

const ROWS = nounForms('صف واحد', 'صفان', 'صفوف', 'صفاً', 'صف');
/** After a preposition. */
const OF_OFFICES = { ...OFFICE, two: 'مكتبين' };

const ar: ExploreMessages = {
  search: searchAr,
  header: {
    schemeIs: (scheme) => `نظام الألوان: ${scheme}`,
    schemes: { system: 'حسب إعداد النظام', light: 'فاتح', dark: 'داكن' },
    savedViews: 'المشاهد المحفوظة',
  },
  unfoldTimeline: 'الخط الزمني كاملاً',
  csv: { separator: ',', decimal: '.' },
  between: (first, last) => `بين ${first} و${last}`,
  boundaries: {
    disclaimer:
      'لا تنطوي الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة على إقرار أو قبول رسمي من جانب الأمم المتحدة. الخط المنقط: خط المراقبة على وجه التقريب في جامو وكشمير الذي اتفقت عليه الهند وباكستان؛ ولم يتفق الطرفان بعد على الوضع النهائي. الخطوط المتقطعة: حدود غير محددة. ويوجد نزاع بين حكومتي الأرجنتين والمملكة المتحدة بشأن السيادة على جزر فوكلاند (مالفيناس).',
    kosovo: 'تُفهم الإشارات إلى كوسوفو في سياق قرار مجلس الأمن 1244 (1999).',
  },
  marks: {
    officesHere: (n, f) => `${count(n, f, OFFICE)} هنا`,
    covers: (n, f) => profileAr.coveredCountries(n, f),
    inRegion: (name) => `المنطقة: ${name}`,
    dots: 'مكاتب أخرى',
    assumedCity: 'المدينة مفترضة',
    notPlaced: 'الموقع الدقيق غير معروف: يظهر مع مكتب آخر في البلد',
    fits: 'مطابق للاختيار',
    fitsWeakly: 'مطابق للاختيار بأدلة أضعف وحدها',
    fitsNot: 'غير مطابق للاختيار',
    worksOn: (areas) => `العمل الموثق: ${areas}`,
    noWork: 'لم يُعثر على عمل موثق',
    more: 'النقر أو الإدخال: النبذة مع المصادر',
  },
  office: {
    began: {
      office: (year) => `منذ ${year}`,
      'office-by': (year) => `منذ ${year} على الأكثر`,
      'office-inferred': (year) => `منذ ${year}، استنتاجاً`,
      presence: (year) => `الوجود منذ ${year}`,
      unclear: (year) => `المكتب أو الوجود منذ ${year}`,
    },
    firstSeen: (year) => `أول ذكر ${year}`,
    until: (year) => `حتى ${year}`,
    countsOn: (first, last) =>
      `تُحسب المكاتب منذ افتتاحها، وإلا فمنذ أول دليل، إلى أن يذكر مصدر إغلاقها؛ والمصادر هنا ${first === last ? `من عام ${first}` : `من ${first} إلى ${last}`}.`,
    undated: 'تاريخ الافتتاح غير معروف',
    absent: 'ليس في هذا التاريخ',
    inShort: {
      'office-by': 'على الأكثر',
      'office-inferred': 'مستنتج',
      presence: 'الوجود',
      unclear: 'غير واضح',
    },
    basis: {
      office: 'المكتب',
      'office-by': 'المكتب، في تلك السنة على الأكثر',
      'office-inferred': 'المكتب، استنتاجاً مما يُعرف عن كل المكاتب من نوعه',
      presence: 'الوجود في البلد',
      unclear: 'غير مذكور: المكتب أو الوجود',
    },
  },
  filters: {
    match: 'داخل كل مجموعة، يطابق البلد',
    any: 'أياً من القيم المختارة',
    all: 'كل القيم المختارة',
    single: { region: 'المناطق', status: 'العضوية', country: 'البلدان' },
    matchNote: (facets) => `${facets}: تكفي قيمة واحدة دائماً.`,
    remove: (value) => `إزالة: ${value}`,
    chosen: 'المختار',
    anything: 'الكل',
    further: (n, f) => `\u200e+${f.number(n)}`,
    noneChosen: 'لا مرشح مختار',
    countsNote:
      'الأرقام إلى جانب المرشحات هي أعداد البلدان. وإلى جانب أنواع المكاتب: البلدان التي يُعرف فيها مكتب من هذا النوع في التاريخ المختار.',
    documentedNote:
      'يؤرَّخ العمل بوثائقه، لا بتاريخ الخريطة. وتقيس الأعداد والمراتب ما عُثر عليه: غياب الوثيقة لا يعني غياب العمل.',
    hint: 'لاختيار بلدان على الخريطة: النقر مع مفتاح العالي.',
    compare: 'مقارنة هذه البلدان',
  },
  evidence: {
    heading: 'الوثائق المحتسبة',
    kinds: 'يُعد العمل موثقاً بواسطة',
    strong: 'أنشطة في البلد',
    all: 'الأدلة الأضعف أيضاً',
    weaker:
      'الأدلة الأضعف: خطط واتفاقات وأحداث منفردة ودراسات وما جرى في مكان آخر. والبلدان التي لا تطابق إلا بها أبهت لوناً.',
    years: 'سنة الوثيقة',
    from: 'من',
    to: 'إلى',
    undated: 'متى حُددت سنة، لا تُحتسب الوثائق التي بلا سنة.',
    refused: (first, last) => `سنوات من ${first} إلى ${last}، والثانية ليست قبل الأولى.`,
    clear: 'كل الوثائق، كالمعتاد',
  },
  saveChart: (chart) => `حفظ الرسم البياني…: ${chart}`,
  addToSlides: { label: 'إضافة إلى الشرائح', of: (place) => `إضافة إلى الشرائح: ${place}` },
  officeBars: {
    countriesHead: 'البلدان',
    sample: (kinds, f) => `${f.and(kinds)}: عينة، لا قائمة كاملة.`,
    value: (offices, countries, f) => `${offices} في ${count(countries, f, OF_COUNTRIES)}`,
  },
  matrix: {
    rows: 'مجالات العمل',
    columns: 'المهام الشاملة',
    note: 'تقيس الأعداد ما عُثر عليه: غياب الوثيقة لا يعني غياب العمل.',
    cell: (area, theme, countries) => `${area}، و${theme}: ${countries}`,
  },
  drawn: {
    tagline: ({ genitive }) => `أطلس لوجود ${genitive} في العالم`,
    memberSince: 'عضو منذ',
    noScript:
      'هذه صورة للمشهد المعتاد. المرشحات والتاريخ والبحث والكرة الأرضية والنبذات تحتاج إلى JavaScript.',
    notStarted: 'تعذر تحميل الأطلس حتى الآن.',
    tooOld: 'هذا المتصفح أقدم من أن يعرض الأطلس كاملاً. هذه صورة للعرض الافتراضي، ويليها الأعضاء في جدول.',
  },
  time: {
    changed: (date, members, gained, lost, isBack) =>
      [
        `${date}: ${members}.`,
        gained && `${isBack ? 'ما زالت دولاً أعضاء' : 'انضمت'}: ${gained}.`,
        lost && `${isBack ? 'ليست دولاً أعضاء بعد' : 'لم تعد دولاً أعضاء'}: ${lost}.`,
      ]
        .filter(Boolean)
        .join(' '),
    history: 'المسار التاريخي',
    refused: (first, last) => `ليس يوماً من أيام الأطلس. يمتد من ${first} إلى ${last}.`,
    events: 'محطات في تاريخ المنظمة',
    event: (date, name) => `${date}: ${name}`,
    regionalOffices: (n, f) => (n === 0 ? 'لا مكاتب إقليمية' : count(n, f, REGIONAL_OFFICE)),
    regions: (n, f) => count(n, f, nounForms('منطقة واحدة', 'منطقتان', 'مناطق', 'منطقة', 'منطقة')),
    tableCaption: 'الدول الأعضاء والدول المراقبة في بداية كل عقد واليوم',
    day: 'اليوم',
    memberStates: 'الدول الأعضاء',
    observers: 'الدول المراقبة',
  },
  region: {
    continent: 'قارة (الأمم المتحدة، M49)',
    previous: 'المنطقة السابقة',
    next: 'المنطقة التالية',
    standing: (of, f) =>
      [
        count(of.member, f, MEMBER),
        of.observer > 0 && count(of.observer, f, OBSERVER),
        of.former > 0 && count(of.former, f, FORMER),
        of.other > 0 && `${count(of.other, f, COUNTRY)} بلا صفة`,
      ]
        .filter(Boolean)
        .join('، '),
    onDate: (date) => `في ${date}`,
    choose: 'اختيار هذه المنطقة',
    unchoose: 'إزالة من الاختيار',
    story: 'قراءة قصتها',
    compare: 'مقارنة',
    hostElsewhere: (host, region) => `تنتمي ${host} نفسها إلى منطقة أخرى: ${region}.`,
    coversHere: (n, all, f) => `يغطي ${f.number(n)} من ${count(all, f, OF_COUNTRIES)}`,
    countries: 'البلدان',
    byM49: 'حسب قارات الأمم المتحدة M49',
    basisOf: (basis, n, f) => `${count(n, f, COUNTRY)}: ${basis}.`,
    neither: 'لا عضو ولا مراقب',
    countriesNote: (date) => `بلا إشارة: دولة عضو في ${date}.`,
    officesNote: (sampled, f) =>
      [
        'مكاتب في بلدان المنطقة معروفة في التاريخ المختار، ومكاتب تاريخ افتتاحها غير معروف.',
        ...(sampled.length > 0 ? [`${f.and(sampled)}: عينة.`] : []),
        'تذكر نبذة كل بلد المصادر.',
      ].join(' '),
    workNote:
      'البلدان التي فيها عمل موثق، وفق الوثائق المحتسبة لا وفق تاريخ الخريطة، كنسبة من كل البلدان. وتقيس النسب والمراتب ما عُثر عليه: غياب الوثيقة لا يعني غياب العمل. تذكر نبذة كل بلد المصادر.',
    keyHere: 'المنطقة',
    keyWorld: 'العالم',
    here: (share, n, all, f) => `${share} (${f.number(n)} من ${f.number(all)})`,
    world: (share, n, all, f) => `العالم: ${share} (${f.number(n)} من ${f.number(all)})`,
    hereShare: (share) => `المنطقة: ${share}`,
    worldShare: (share) => `العالم: ${share}`,
    lead: (activity, n, all, within, times, documents, f) =>
      `«${activity}»: نشاط موثق في ${f.number(n)} من ${count(all, f, OF_COUNTRIES)} ${within}${documents && ` (${documents})`}، أي ${times} أمثال نسبته في العالم.`,
    leadMost: (area, n, all, within, documents, f) =>
      `«${area}»: مجال موثق في ${f.number(n)} من ${count(all, f, OF_COUNTRIES)} ${within}${documents && ` (${documents})`}؛ وما من مجال عمل آخر في بلدان أكثر.`,
    standsOut: 'ما يلفت النظر',
    times: (times) => `${times} أمثال`,
    nothingStandsOut: 'ما من نشاط يلفت النظر وفق هذه القاعدة.',
    rule: (least, times, most) =>
      `أنشطة موثقة هنا في ${String(least)} بلدان على الأقل، وبنسبة من البلدان لا تقل عن ${times} أمثال النسبة في العالم؛ ومنها الـ${String(most)} الأعلى مضاعفاً. ويتوقف ما وُثق وأين على المصادر التي عُثر عليها.`,
    ofWorld: (share) => `${share} من العالم`,
    withFigure: (n, all, f) => `الرقم متاح عن ${f.number(n)} من ${count(all, f, OF_COUNTRIES)}`,
    peopleNote: (areas, f) =>
      `مجاميع البلدان التي يتاح رقمها، من دون الأقاليم التابعة. العالم: كل بلدان الجدول وأقاليمه (${f.number(areas)}).`,
    strip: 'المناطق في لمحة',
    noneYet: (year) => `لم تكن هناك مكاتب إقليمية في هذا التاريخ. بدأ أولها عام ${String(year)}.`,
    stripNote: 'البلدان المطابقة للمرشحات الأخرى، من مجموع البلدان. اختر منطقة لفتحها.',
    stripWorkNote: 'البلدان المطابقة للمرشحات الأخرى، من مجموع البلدان. غياب الوثيقة لا يعني غياب العمل.',
    fitting: (name, seat, n, all, f) =>
      `${name} (${seat}): المطابق ${f.number(n)} من ${count(all, f, OF_COUNTRIES)}`,
  },
  compare: {
    heading: 'المقارنة',
    pin: (name) => `مقارنة: ${name}`,
    pinnedList: 'المحفوظ للمقارنة',
    full: (most) => `لا يمكن مقارنة أكثر من ${most} من البلدان أو المناطق. أزل أحدها أولاً.`,
    hint: (least, most) => `أضف بلداً أو منطقة: يمكن مقارنة ${least} إلى ${most}.`,
    remove: (name) => `إزالة من المقارنة: ${name}`,
    clear: 'إفراغ المقارنة',
    show: 'إظهار المقارنة',
    fold: 'طي المقارنة',
    pinned: (names, n, most) => `${names} في المقارنة، ${n} من ${most}`,
    unpinned: (names) => `${names} لم يعد في المقارنة`,
    cleared: 'لم يعد في المقارنة شيء',
    order: 'ترتيب الصفوف',
    differencesFirst: 'الفروق أولاً',
    bySubject: 'حسب الموضوع',
    caption: (names, date) => `${names} جنباً إلى جنب، في ${date}`,
    openProfile: (name) => `فتح النبذة: ${name}`,
    regionOf: (isOffice, countries) => `${isOffice ? 'مكتب إقليمي' : 'قارة'}، ${countries}`,
    same: (n, isPair, f) => `${isPair ? 'متطابق في كليهما' : 'متطابق في جميعها'}: ${count(n, f, ROWS)}`,
    subjects: {
      membership: 'العضوية',
      offices: 'الوجود والمكاتب',
      work: 'العمل الموثق',
      people: 'السكان والمهاجرون (UN DESA)',
    },
    rows: {
      status: 'الصفة',
      since: 'بهذه الصفة منذ',
      region: 'المكتب الإقليمي',
      presence: 'الوجود منذ',
      offices: 'المكاتب من كل الأنواع',
      undated: 'مكاتب تاريخ افتتاحها غير معروف',
      kinds: 'أنشطة موثقة مختلفة',
    },
    kinds: { office: 'المكاتب', area: 'مجال عمل', theme: 'مهمة شاملة', activity: 'نشاط' },
    partOf: (part, whole) => `${part} من ${whole}`,
    membersOf: (part, whole) => `الأعضاء ${part} من ${whole}`,
    neither: 'لا عضو ولا مراقب',
    documented: 'موثق',
    noneFound: 'لم يُعثر على شيء',
    unknown: 'لم يُعثر عليه',
    noFigure: 'لا رقم',
    unfit: 'لا ينطبق',
    absent: 'لم يكن موجوداً في هذا التاريخ',
    absentOffice: 'مكتب إقليمي، لم يكن موجوداً في هذا التاريخ',
    known: (part, whole) => `أرقام ${part} من ${countWritten(whole, OF_COUNTRIES)}`,
    sums: 'للمنطقة: عدد بلدانها المعنية، أو مجموع البلدان التي يتاح رقمها؛ والنسب من هذه المجاميع.',
    sources: 'مصدر كل قيمة مذكور في النبذة، ويفتحها النقر على الاسم.',
  },
  context: contextAr,
  profile: profileAr,
  table: {
    heading: { countries: 'جدول البلدان', offices: 'جدول المكاتب' },
    rows: { label: 'محتوى الجدول', countries: 'البلدان', offices: 'المكاتب' },
    filter: 'ترشيح الصفوف',
    filterHint: 'ترشيح الصفوف بالاسم بأي لغة، أو بالرمز أو المدينة أو نوع المكتب',
    columns: 'الأعمدة',
    usualColumns: 'الأعمدة المعتادة',
    allColumns: 'كل الأعمدة',
    group: {
      membership: 'العضوية',
      place: 'المكان',
      presence: 'الوجود',
      work: 'العمل الموثق',
      people: 'السكان والمهاجرون (UN DESA)',
      evidence: 'الأدلة',
    },
    column: {
      country: { name: 'البلد', head: 'البلد' },
      compare: { name: 'المقارنة', head: 'مقارنة' },
      code: { name: 'رمز الأيزو', head: 'الرمز' },
      status: { name: 'الصفة في التاريخ المختار', head: 'الصفة' },
      since: { name: 'بهذه الصفة منذ', head: 'منذ' },
      region: { name: 'المنطقة', head: 'المنطقة' },
      continent: { name: 'القارة', head: 'القارة' },
      independent: { name: 'مستقل منذ', head: 'مستقل منذ' },
      offices: { name: 'المكاتب', head: 'المكاتب' },
      undatedOffices: { name: 'مكاتب تاريخ افتتاحها غير معروف', head: 'بلا تاريخ' },
      kinds: { name: 'أنواع المكاتب', head: 'أنواع المكاتب' },
      presence: { name: 'الوجود منذ', head: 'الوجود منذ' },
      activities: { name: 'أنواع الأنشطة الموثقة', head: 'الأنشطة' },
      areas: { name: 'مجالات العمل', head: 'مجالات العمل' },
      city: { name: 'المدينة', head: 'المدينة' },
      kind: { name: 'نوع المكتب', head: 'النوع' },
      runBy: { name: 'المنطقة المسؤولة عنه', head: 'المنطقة' },
      opened: { name: 'سنة الافتتاح', head: 'الافتتاح' },
      openedBasis: { name: 'ما بدأ في سنة الافتتاح', head: 'ما بدأ' },
      closed: { name: 'سنة الإغلاق', head: 'الإغلاق' },
      state: { name: 'ما يُعرف عنه في التاريخ المختار', head: 'في التاريخ' },
      coordinates: { name: 'الإحداثيات (على الخريطة)', head: 'الإحداثيات' },
      latitude: { name: 'خط العرض', head: 'خط العرض' },
      longitude: { name: 'خط الطول', head: 'خط الطول' },
      functions: { name: 'وظائف أخرى', head: 'الوظائف' },
      basis: { name: 'درجة اليقين', head: 'اليقين' },
      sourceYear: { name: 'أول ذكر: السنة التقريبية التي يصفها المصدر', head: 'أول ذكر' },
      source: { name: 'المصدر', head: 'المصدر' },
      openedSource: { name: 'مصدر سنة الافتتاح', head: 'مصدر السنة' },
    },
    midYear: (year) => `منتصف عام ${year}`,
    fromMidYear: (year) => `ابتداءً من منتصف عام ${year}`,
    degrees: 'درجات، WGS 84',
    countries: (n, all) => `${n} من ${countWritten(all, OF_COUNTRIES)}`,
    offices: (n, all) => `${n} من ${countWritten(all, OF_OFFICES)}`,
    fitting: (n, f) => `المطابق للاختيار: ${f.number(n)}`,
    sorted: (column, direction) => `مرتب حسب ${column}، ${direction === 'ascending' ? 'تصاعدياً' : 'تنازلياً'}`,
    caption: (rows, fitting, sorted) => `${rows}${fitting && ` (${fitting})`}؛ ${sorted}`,
    undatedOffices: (n, f) =>
      `${count(n, f, OFFICE)} (علامات متقطعة) لا يُعرف عنها هل كانت قد افتُتحت في هذا التاريخ.`,
    listed: (n, all) => `يُعرض ${n} من أصل ${all} صفاً.`,
    listMore: (n) => `عرض ${n} أخرى`,
    showAll: 'إظهار الصفوف غير المطابقة أيضاً',
    areaKey: 'مجالات العمل، من اليمين إلى اليسار:',
    nothing: { countries: 'ما من بلد يطابق الاختيار.', offices: 'ما من مكتب يطابق الاختيار.' },
    notContained: (typed) => `ما من صف يحتوي على «${typed}».`,
    noneFound: 'لم يُعثر على شيء',
    noneDated: (n, f) => `${f.number(n)} بلا تاريخ`,
    documented: (n, f) =>
      count(
        n,
        f,
        nounForms(
          ...(['نوع موثق واحد من الأنشطة', 'نوعان موثقان من الأنشطة'] as const),
          ...(['أنواع موثقة من الأنشطة', 'نوعاً موثقاً من الأنشطة', 'نوع موثق من الأنشطة'] as const),
        ),
      ),
    notKnown: 'غير معروف',
    known: 'معروف',
    doesNotApply: 'لا ينطبق',
    noRegion: 'لا منطقة',
    independentBefore: (year) => `قبل ${year}، أو لم يُذكر تاريخ`,
    waiting: 'جارٍ التحميل…',
    keys: 'تنقل مفاتيح الأسهم بين الخلايا. يفتح مفتاح الإدخال النبذة أو يتبع رابطاً أو يرتب؛ ويختار البلد مع مفتاح العالي. يفتح الحرف I مصدر الخلية.',
  },
  source: sourceAr,
  data: dataAr,
  saved: {
    heading: 'المشاهد المحفوظة',
    note: 'محفوظة في هذا المتصفح وحده. لا يُرسل شيء إلى أي مكان.',
    name: 'اسم هذا المشهد',
    save: 'حفظ هذا المشهد',
    whole: 'كل البلدان',
    compared: (names) => `مقارنة: ${names}`,
    profile: (name) => `نبذة: ${name}`,
    mapOf: (date) => `خريطة ${date}`,
    none: 'لم يُحفظ مشهد بعد.',
    list: 'مشاهدك',
    savedOn: (date) => `حُفظ في ${date}`,
    open: (name) => `فتح: ${name}`,
    shown: 'معروض الآن',
    rename: 'إعادة تسمية',
    renameView: (name) => `إعادة تسمية: ${name}`,
    newName: (name) => `الاسم الجديد: ${name}`,
    keep: 'حفظ',
    remove: (name) => `حذف: ${name}`,
    full: (n) => `لا يمكن حفظ أكثر من ${n} من المشاهد. احذف أحدها أولاً.`,
    unkept: 'لا يحتفظ المتصفح بالقائمة: تبقى حتى إغلاق الصفحة.',
    saved: (name) => `حُفظ: ${name}`,
    removed: (name) => `حُذف: ${name}`,
    opened: (name) => `معروض: ${name}`,
  },
  refusals: {
    wheel: (key) => `للتكبير: أدر العجلة مع الضغط على ${key === 'ctrl' ? 'Ctrl' : '⌘'}`,
    touch: 'حرّك الخريطة بإصبعين',
    fullScreen: 'لم يسمح المتصفح بملء الشاشة.',
  },
  absent: {
    isUnsure: (region, city, date, years) =>
      `لا يُعرف هل كانت منطقة «${region}» (مكتبها في ${city}) موجودة في ${date} (${years}): يوم التغيير غير معروف.`,
    is: (region, city, date, years, isBefore) =>
      `منطقة «${region}» (مكتبها في ${city}) ${isBefore ? 'لم تكن موجودة بعد' : 'لم تعد موجودة'} في ${date} (${years}).`,
    goTo: (date) => `الانتقال إلى ${date}`,
    named: (region) => `«${region}»`,
    instead: (regions) => `إظهار ${regions} بدلاً منها`,
  },
  wordings,
  copyByHand: {
    link: 'انسخ هذا الرابط:',
    text: 'انسخ هذا النص:',
  },
  copySaid: {
    name: 'نسخ كنص مع المصدر',
    done: 'تم النسخ',
    source: (title, address, day) => `المصدر: ${title}، ${address}، تاريخ الاطلاع ${day}`,
  },
  faults: {
    heading: 'تُرك جزء من هذا الرابط:',
    dismiss: 'إخفاء',
    more: (n) => `و${n} غيرها`,
    of({ param, value, reason }, most, first) {
      switch (reason) {
        case 'unknown-param':
          return `${param}: لا معلمة بهذا الاسم`;
        case 'unknown-value':
          return `${param}: القيمة «${value}» غير معروفة`;
        case 'not-a-date':
          return `${param}: «${value}» ليس يوماً (YYYY-MM-DD)`;
        case 'out-of-range':
          return `${param}: «${value}» قبل سنوات الأطلس التي تبدأ عام ${String(first)}`;
        case 'not-yet':
          return `${param}: «${value}» بعد تاريخ اليوم هنا`;
        case 'too-many':
          return `${param}: «${value}» زائدة، ${param === 'compare' ? `الحد الأقصى ${most}` : 'تُحتسب الأولى وحدها'}`;
        case 'in-story':
          return `${param}: «${value}» لا تُحتسب، فخطوة القصة هي التي تقرر`;
      }
    },
  },
};

export default ar;
