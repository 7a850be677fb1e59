import { describe, expect, it } from 'vitest';
import { MORE_CITIES as ARABIC_CITIES } from '../../src/words/ar/moreCities';
import ar from '../../src/words/ar/page';
import exploreAr from '../../src/words/ar/explore';
import { plainText } from '../../src/words/format';
import { cell, rawRows } from '../world/rawRows';
import { choose } from '../figures/choices';
import { factsOf, LANGUAGES, saidOf, summaryOf, summaryWith } from './sentences';

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
