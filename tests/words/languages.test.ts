import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/world/tables';
import { MORE_CITIES } from '../../src/words/de/moreCities';
import { MORE_CITIES as ARABIC_CITIES } from '../../src/words/ar/moreCities';
import de from '../../src/words/de/page';
import en, { type Messages } from '../../src/words/en/page';
import ar from '../../src/words/ar/page';
import exploreDe from '../../src/words/de/explore';
import exploreEn from '../../src/words/en/explore';
import exploreAr from '../../src/words/ar/explore';
import { plainText } from '../../src/words/format';
import { loadLanguage } from '../../src/words/language';
import { cell, rawRows } from '../world/rawRows';
import { choose } from '../figures/choices';
import { factsOf, LANGUAGES, saidOf, summaryOf, summaryWith } from './sentences';

type Leaf = string | readonly string[] | ((...args: never[]) => unknown);

/** Every text of a language by its path: "charts.region.title". */
function leavesOf(node: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, Leaf][] => {
      const here = path === '' ? key : `${path}.${key}`;
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [...leavesOf(value, here)]
        : [[here, value as Leaf]];
    }),
  );
}

const whole = await Promise.all(
  LANGS.map(async (lang) => {
    const { text, explore, present } = await loadLanguage(lang, ['explore', 'present']);
    return [lang, leavesOf({ ...text, explore, present })] as const;
  }),
);
const leaves = Object.fromEntries(whole) as Record<Lang, Map<string, Leaf>>;
const english = leaves.en;
const others = LANGS.filter((lang) => lang !== 'en');
const textsIn = (leaves: Map<string, Leaf>) =>
  [...leaves].flatMap(([path, leaf]) =>
    (typeof leaf === 'string' ? [leaf] : Array.isArray(leaf) ? (leaf as string[]) : []).map(
      (text) => [path, text] as const,
    ),
  );

/** Words that are the same as in English, and are meant to be. */
const SAME: Record<Exclude<Lang, 'en'>, string[]> = {
  de: [
    'present.output.data.bibtex',
    'explore.source.columns.status',
    'explore.region.heading',
    'present.stories.picture.region',
    'explore.table.column.status.head',
    'explore.profile.region',
    'explore.table.column.region.name',
    'explore.table.column.region.head',
    'explore.table.column.runBy.head',
  ],
  ar: [
    'present.output.data.bibtex',
    // Names of files keep to the letters a to z.
    ...['present.collection.fileName', 'present.output.data.evidenceFile'],
    ...['region', 'continent', 'matrix', 'activity', 'office', 'years', 'time'].map(
      (name) => `present.chartFile.names.${name}`,
    ),
  ],
};

/** Texts that leave an argument of the English ones aside: the name in full has no room there. */
const OWN_LENGTH: Partial<Record<Lang, Record<string, number>>> = { ar: { 'charts.region.byOffice': 1 } };

/** Marks and letters of other languages, and what stands for others in careless typing. */
const FOREIGN: Record<Lang, RegExp> = {
  en: /„|[äöüßÄÖÜ]|"|\.\.\./,
  de: /”|"|\.\.\.|\bIOMs?\b-? Mitglied/,
  ar: /[“”„"]|\.\.\.|\p{Script=Arabic}[,;?]/u,
};

describe.each(others)('English and "%s"', (lang) => {
  const own = leaves[lang];

  it('have the same texts', () => {
    // A notation has what its language needs beside what all have, a noun its own plural forms.
    const keysOf = (leaves: Map<string, Leaf>) =>
      [...leaves.keys()]
        .filter((key) => !/^notation\.|\.(?:zero|two|few|many|worded)$|\.columns\.name_/.test(key))
        .sort();
    expect(keysOf(own)).toEqual(keysOf(english));
  });

  it('have texts of the same kind, which say as much from as many words', () => {
    for (const [path, leaf] of english) {
      const other = own.get(path);
      expect(typeof other, path).toBe(typeof leaf);
      // A language that needs no plural may leave the formats, its last argument, aside.
      if (typeof leaf === 'function' && typeof other === 'function')
        expect(leaf.length - other.length, path).toBe(OWN_LENGTH[lang]?.[path] ?? 0);
    }
  });

  it('differ in every longer text but those that are meant to be the same', () => {
    const copied = [...english]
      .filter(([path, leaf]) => typeof leaf === 'string' && leaf.length > 4 && own.get(path) === leaf)
      .map(([path]) => path);
    expect(copied.filter((path) => !SAME[lang].includes(path))).toEqual([]);
  });
});

describe.each(LANGS)('the language "%s"', (lang) => {
  it('has no text that is empty, padded or a placeholder', () => {
    for (const [path, text] of textsIn(leaves[lang]))
      // Marks of a notation have their spaces.
      if (!path.startsWith('notation.'))
        expect(text, path).toMatch(/^(?!.*(?: {2}|TODO|undefined))\S(?:.*\S)?$/su);
  });

  it('uses the marks of its own', () => {
    for (const [path, text] of textsIn(leaves[lang])) expect(text, path).not.toMatch(FOREIGN[lang]);
  });

  it('is loaded from a file of its own', async () => {
    const language = await loadLanguage(lang);
    expect(language.lang).toBe(lang);
    expect(language.text).toBe(LANGUAGES[lang].text);
    expect(Intl.getCanonicalLocales(language.tag)[0]!.startsWith(lang)).toBe(true);
  });
});

describe('German', () => {
  it('uses the terms of the source page', () => {
    const terms = Object.fromEntries([
      ...rawRows('areas').map((row) => [row['id'], row['name_de']]),
      ...rawRows('themes').map((row) => [row['id'], row['name_de']]),
    ]) as Record<string, string>;
    expect(terms).toMatchObject({
      development: 'Migration und Entwicklung',
      facilitating: 'Erleichterung von Migration',
      regulating: 'Regulierung von Migration',
      forced: 'Hilfe bei erzwungener Migration',
      law: 'Förderung internationalen Migrationsrechts',
      policy: 'Förderung der migrationspolitischen Debatte',
      rights: 'Schutz der Rechte von Migranten',
    });
    expect(rawRows('themes').at(-1)?.['task_de']).toBe(
      'Gesundheits- und genderspezifische Aspekte von Migration',
    );
    expect([de.choice.facets.theme.label, de.choice.facets.office.label]).toEqual([
      'Querschnittsaufgaben',
      'Vertretungen',
    ]);
    expect(de.statusPlural('member')).toBe('Mitgliedstaaten');
  });

  it('has German names for cities of the table only', () => {
    const cities = new Set(rawRows('offices').map((row) => cell(row, 'city')));
    expect(Object.keys(MORE_CITIES).filter((city) => !cities.has(city))).toEqual([]);
    expect([de.city('Vienna'), de.city('Dakar'), en.city('Vienna')]).toEqual(['Wien', 'Dakar', 'Vienna']);
    expect([de.city('Geneva'), en.city('Geneva')]).toEqual(['Genf', 'Geneva']);
  });

  it('names the cities of regional offices from the first view on, before the words of later parts come', () => {
    const ofRegions = rawRows('regional-offices').map((row) => cell(row, 'city'));
    expect(ofRegions.filter((city) => city in MORE_CITIES)).toEqual([]);
  });
});

describe('Arabic', () => {
  const f = LANGUAGES.ar.formats;
  const COUNTS = [0, 1, 2, 3, 11, 100];

  it('uses the terms of the organization and of the United Nations', () => {
    const terms = Object.fromEntries([
      ...rawRows('areas').map((row) => [row['id'], row['name_ar']]),
      ...rawRows('themes').map((row) => [row['id'], row['name_ar']]),
    ]) as Record<string, string>;
    expect(terms).toMatchObject({
      development: 'الهجرة والتنمية',
      facilitating: 'تيسير الهجرة',
      regulating: 'تنظيم الهجرة',
      forced: 'المساعدة في الهجرة القسرية',
      law: 'تعزيز القانون الدولي للهجرة',
      policy: 'تشجيع النقاش بشأن سياسات الهجرة',
      rights: 'حماية حقوق المهاجرين',
    });
    const { area, theme, office } = ar.choice.facets;
    expect([area.label, theme.label, office.label]).toEqual(['مجالات العمل', 'المهام الشاملة', 'المكاتب']);
    expect([ar.statusLabel('member'), ar.statusPlural('member')]).toEqual(['دولة عضو', 'دول أعضاء']);
    const names = Object.fromEntries(rawRows('countries').map((row) => [row['iso3'], row['name_ar']]));
    expect(['CIV', 'TUR', 'SWZ', 'CZE', 'SYR', 'COD'].map((code) => names[code])).toEqual([
      ...['كوت ديفوار', 'تركيا', 'إسواتيني', 'تشيكيا', 'الجمهورية العربية السورية'],
      'جمهورية الكونغو الديمقراطية',
    ]);
  });

  it('has an Arabic name for every city of the table, for those of regional offices from the first view on', () => {
    const cities = new Set(rawRows('offices').map((row) => cell(row, 'city')));
    expect(Object.keys(ARABIC_CITIES).filter((city) => !cities.has(city))).toEqual([]);
    expect([...cities].filter((city) => !/^[\p{Script=Arabic}\p{M}\s()-]+$/u.test(ar.city(city)))).toEqual(
      [],
    );
    const ofRegions = rawRows('regional-offices').map((row) => cell(row, 'city'));
    expect(ofRegions.filter((city) => city in ARABIC_CITIES)).toEqual([]);
    expect(ar.city('Elsewhere')).toBe('\u2068Elsewhere\u2069');
  });

  it('joins "and" to the word that follows, behind a comma where a name has one of its own', () => {
    expect(f.and(['كينيا', 'أوغندا', 'رواندا'])).toBe('كينيا وأوغندا ورواندا');
    expect(f.and(['ترينيداد وتوباغو', 'كوبا'])).toBe('ترينيداد وتوباغو، وكوبا');
    expect(f.or(['ترينيداد وتوباغو', 'كوبا'])).toBe('ترينيداد وتوباغو أو كوبا');
  });

  it('writes dates and numbers in the digits of the organization’s own pages', () => {
    expect(['1951', '1951-12', '2017-03-01'].map(f.date)).toEqual(['1951', 'ديسمبر 1951', '1 مارس 2017']);
    expect(f.number(1234567)).toBe('1,234,567');
  });

  it.each<[string, (n: number) => string, string[]]>([
    [
      'countries',
      (n) => ar.filters.count(n, f),
      ['0 بلد', 'بلد واحد', 'بلدان اثنان', '3 بلدان', '11 بلداً', '100 بلد'],
    ],
    [
      'countries that an office covers',
      (n) => exploreAr.marks.covers(n, f),
      ['0 بلد', 'بلداً واحداً', 'بلدين', '3 بلدان', '11 بلداً', '100 بلد'].map((said) => `يغطي ${said}`),
    ],
    [
      'offices',
      (n) => ar.charts.offices(n, f),
      ['0 مكتب', 'مكتب واحد', 'مكتبان', '3 مكاتب', '11 مكتباً', '100 مكتب'],
    ],
    [
      'offices in countries',
      (n) => exploreAr.officeBars.value(ar.charts.offices(n, f), n, f),
      [
        ...['0 مكتب في 0 بلد', 'مكتب واحد في بلد واحد', 'مكتبان في بلدين', '3 مكاتب في 3 بلدان'],
        ...['11 مكتباً في 11 بلداً', '100 مكتب في 100 بلد'],
      ],
    ],
    [
      'members',
      (n) => ar.charts.time.members(n, f),
      [
        ...['0 دولة عضو', 'دولة عضو واحدة', 'دولتان عضوان', '3 دول أعضاء'],
        ...['11 دولة عضواً', '100 دولة عضو'],
      ],
    ],
    [
      'observers',
      (n) => ar.charts.time.observers(n, f),
      [
        ...['0 دولة مراقبة', 'دولة مراقبة واحدة', 'دولتان مراقبتان', '3 دول مراقبة'],
        ...['11 دولة مراقبة', '100 دولة مراقبة'],
      ],
    ],
    [
      'offices that are known',
      (n) => LANGUAGES.ar.present.chartFile.officesOf(n, f),
      [
        ...['0 مكتب معروف', 'مكتب واحد معروف', 'مكتبان معروفان', '3 مكاتب معروفة'],
        ...['11 مكتباً معروفاً', '100 مكتب معروف'],
      ],
    ],
    [
      'kinds of activity',
      (n) => exploreAr.table.documented(n, f),
      [
        ...['0 نوع موثق من الأنشطة', 'نوع موثق واحد من الأنشطة', 'نوعان موثقان من الأنشطة'],
        ...['3 أنواع موثقة من الأنشطة', '11 نوعاً موثقاً من الأنشطة', '100 نوع موثق من الأنشطة'],
      ],
    ],
    [
      'written numbers',
      (n) => exploreAr.table.countries('0', f.number(n)),
      ['0 بلد', 'بلد واحد', 'بلدين', '3 بلدان', '11 بلداً', '100 بلد'].map((said) => `0 من ${said}`),
    ],
    [
      'regional offices',
      (n) => exploreAr.time.regionalOffices(n, f),
      [
        ...['لا مكاتب إقليمية', 'مكتب إقليمي واحد', 'مكتبان إقليميان', '3 مكاتب إقليمية'],
        ...['11 مكتباً إقليمياً', '100 مكتب إقليمي'],
      ],
    ],
  ])('is right in number for none, one, two, three, eleven and a hundred: %s', (_, say, said) => {
    expect(COUNTS.map(say)).toEqual(said);
  });

  it('agrees in the sentence', () => {
    const of = (n: number) => ({
      ...{ fitting: { all: n, member: n, observer: 0, former: 0, other: 0 }, notYet: 0 },
      ...{ isFiltered: true, offices: n, hosts: n, undated: n, alone: null },
    });
    const lines = [1, 2, 11].map((n) => summaryWith('ar', of(n)));
    expect(lines[0]).toContain('بلد واحد: دولة عضو، مكتب واحد معروف');
    expect(lines[1]).toContain('بلدان اثنان: كلاهما دولة عضو، مكاتب معروفة في كليهما');
    expect(lines[2]).toContain('11 بلداً: كلها دول أعضاء، مكاتب معروفة في 11 منها');
    expect(lines[0]).toContain('مكتب آخر بتاريخ افتتاح غير معروف');
    expect(lines[2]).toContain('11 غيرها بتاريخ افتتاح غير معروف');
    const { alike, notYet } = ar.summary;
    expect([alike('other', 1, false), alike('other', 3, false), alike('member', 158, true)]).toEqual([
      'لا عضو ولا مراقب',
      'لا أعضاء ولا مراقبون',
      'البلدان الـ158 كلها دول أعضاء',
    ]);
    expect(['1', '2', '11'].map(notYet)).toEqual([
      'واحد منها غير مستقل آنذاك',
      'اثنان منها غير مستقلين آنذاك',
      '11 منها غير مستقلة آنذاك',
    ]);
  });

  it('asks for nothing that a name of work would have to agree with', () => {
    expect(summaryOf('ar', { activity: ['remittances'] })).toMatch(
      /^التحويلات المالية: توثيق في \d+ من \d+ بلداً\. في /,
    );
    expect(summaryOf('ar', { activity: ['counter-trafficking'], region: ['dakar'] })).toMatch(
      /^مكافحة الاتجار بالأشخاص: توثيق في \d+ من \d+ بلداً في غرب ووسط أفريقيا\. /,
    );
  });

  it('says it where work is documented in none, and where no country is what is asked for', () => {
    const { wordings } = exploreAr;
    expect(wordings).toBe(LANGUAGES.ar.explore.wordings);
    const none = { fitting: { all: 0, member: 0, observer: 0, former: 0, other: 0 }, isFiltered: true };
    const facts = { ...factsOf(choose({ lang: 'ar', area: ['forced'], region: ['dakar'] })), ...none };
    expect(plainText(saidOf('ar', facts).headline)).toBe(
      'المساعدة في الهجرة القسرية: لا توثيق في أي من 23 بلداً في غرب ووسط أفريقيا',
    );
  });
});

describe('a text with a number is right for none, one and two', () => {
  const forms = (lang: (typeof LANGS)[number], say: (text: Messages, n: number) => string) =>
    [0, 1, 2].map((n) => say(LANGUAGES[lang].text, n));
  const { en: inEnglish, de: inGerman } = { en: LANGUAGES.en.formats, de: LANGUAGES.de.formats };

  it.each<[string, (text: Messages, n: number, f: typeof inEnglish) => string, string[], string[]]>([
    [
      'countries of an option',
      (text, n, f) => text.filters.count(n, f),
      ['0 countries', '1 country', '2 countries'],
      ['0 Länder', '1 Land', '2 Länder'],
    ],
    [
      'offices',
      (text, n, f) => text.charts.offices(n, f),
      ['0 offices', '1 office', '2 offices'],
      ['0 Vertretungen', '1 Vertretung', '2 Vertretungen'],
    ],
    [
      'members',
      (text, n, f) => text.charts.time.members(n, f),
      ['0 member states', '1 member state', '2 member states'],
      ['0 Mitgliedstaaten', '1 Mitgliedstaat', '2 Mitgliedstaaten'],
    ],
    [
      'observers',
      (text, n, f) => text.charts.time.observers(n, f),
      ['0 observers', '1 observer', '2 observers'],
      ['0 Beobachter', '1 Beobachter', '2 Beobachter'],
    ],
    [
      'a region',
      (text, n, f) => text.charts.region.value(n, n, n, n, f),
      [
        '0 members, 0 observers, 0 neither; 0 offices',
        '1 member, 1 observer, 1 neither; 1 office',
        '2 members, 2 observers, 2 neither; 2 offices',
      ],
      [
        '0 Mitglieder, 0 Beobachter, 0 weder noch; 0 Vertretungen',
        '1 Mitglied, 1 Beobachter, 1 weder noch; 1 Vertretung',
        '2 Mitglieder, 2 Beobachter, 2 weder noch; 2 Vertretungen',
      ],
    ],
    [
      'rows left out',
      (text, n, f) => text.footer.dataProblems(n, f),
      [
        '0 rows were left out by the data checks.',
        '1 row was left out by the data checks.',
        '2 rows were left out by the data checks.',
      ],
      [
        'Die Datenprüfung hat 0 Zeilen ausgelassen.',
        'Die Datenprüfung hat 1 Zeile ausgelassen.',
        'Die Datenprüfung hat 2 Zeilen ausgelassen.',
      ],
    ],
  ])('%s', (_, say, inEn, inDe) => {
    expect(forms('en', (text, n) => say(text, n, inEnglish))).toEqual(inEn);
    expect(forms('de', (text, n) => say(text, n, inGerman))).toEqual(inDe);
  });

  it('a kind of office', () => {
    expect(
      [0, 1, 2].map((n) => exploreEn.officeBars.value(en.charts.offices(n, inEnglish), n, inEnglish)),
    ).toEqual(['0 offices in 0 countries', '1 office in 1 country', '2 offices in 2 countries']);
    expect(
      [0, 1, 2].map((n) => exploreDe.officeBars.value(de.charts.offices(n, inGerman), n, inGerman)),
    ).toEqual(['0 Vertretungen in 0 Ländern', '1 Vertretung in 1 Land', '2 Vertretungen in 2 Ländern']);
  });

  it('what an office covers', () => {
    expect([0, 1, 2].map((n) => exploreEn.marks.covers(n, inEnglish))).toEqual([
      'covers 0 countries',
      'covers 1 country',
      'covers 2 countries',
    ]);
    expect([0, 1, 2].map((n) => exploreDe.marks.covers(n, inGerman))).toEqual([
      'zuständig für 0 Länder',
      'zuständig für 1 Land',
      'zuständig für 2 Länder',
    ]);
  });
});
