import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/world/tables';
import { MORE_CITIES } from '../../src/words/de/moreCities';
import de from '../../src/words/de/page';
import en, { type Messages } from '../../src/words/en/page';
import exploreDe from '../../src/words/de/explore';
import exploreEn from '../../src/words/en/explore';
import { loadLanguage } from '../../src/words/language';
import { cell, rawRows } from '../world/rawRows';
import { LANGUAGES } from './sentences';

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

/** Texts that are the same as in English, and are meant to be: where they stand, or themselves. */
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
  fr: [
    ...['Continents', 'Continent', 'continents', 'Globe', 'Latitude', 'Longitude', 'Source', 'Sources'],
    ...['Notes', 'Notes (N)', 'Pause', 'Format', 'BibTeX', 'Licence', 'collection'],
  ],
  es: ['present.output.data.bibtex', 'explore.search.alias.kinds.capital'],
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
  // A space that does not break stands before these marks and inside of quotes.
  fr: /[„“”"']|\.\.\.|(?<!\u00a0):(?!\d|sldSz|clrScheme)|(?<!\u202f)[;?!»%]|«(?!\u202f)|\bIOM\b/,
  es: /[“”„"]|\.\.\.|[äöß]|^[^¿]*\?$|\b(?:IOM|UN|DESA)\b/,
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
    expect(
      copied.filter((path) => ![path, english.get(path)].some((same) => SAME[lang].includes(same as string))),
    ).toEqual([]);
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
    for (const [path, text] of textsIn(leaves[lang]))
      // A comma and a semicolon as such.
      if (path !== 'explore.csv.separator' && !path.startsWith('notation.'))
        expect(text, path).not.toMatch(FOREIGN[lang]);
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
