import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/world/tables';
import { MORE_CITIES } from '../../src/words/de/moreCities';
import { MORE_CITIES as FRENCH_CITIES } from '../../src/words/fr/moreCities';
import de from '../../src/words/de/page';
import en, { type Messages } from '../../src/words/en/page';
import exploreDe from '../../src/words/de/explore';
import exploreEn from '../../src/words/en/explore';
import { loadLanguage } from '../../src/words/language';
import { cell, rawRows } from '../world/rawRows';
import { LANGUAGES, summaryOf, summaryWith } from './sentences';

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

/** Every text of each language, by its path. */
const texts = Object.fromEntries(
  await Promise.all(
    LANGS.map(async (lang) => {
      const { text, explore, present } = await loadLanguage(lang, ['explore', 'present']);
      return [lang, leavesOf({ ...text, explore, present })] as const;
    }),
  ),
) as Record<Lang, Map<string, Leaf>>;
const english = texts.en;
type Translated = Exclude<Lang, 'en'>;
const TRANSLATED = LANGS.filter((lang): lang is Translated => lang !== 'en');
const textsIn = (leaves: Map<string, Leaf>) =>
  [...leaves].flatMap(([path, leaf]) =>
    (typeof leaf === 'string' ? [leaf] : Array.isArray(leaf) ? (leaf as string[]) : []).map(
      (text) => [path, text] as const,
    ),
  );

/** Texts that are the same as in English, and are meant to be: where they stand, or themselves. */
const SAME: Record<Translated, readonly string[]> = {
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
};

/** Marks of other languages, and what a language writes otherwise. */
const FOREIGN: Record<Lang, RegExp> = {
  en: /„|[äöüßÄÖÜ]|"|\.\.\./,
  de: /”|"|\.\.\.|\bIOMs?\b-? Mitglied/,
  // A space that does not break stands before these marks and inside of quotes.
  fr: /[„“”"']|\.\.\.|(?<!\u00a0):(?!\d|sldSz|clrScheme)|(?<!\u202f)[;?!»%]|«(?!\u202f)|\bIOM\b/,
};
/** The spaces that belong to a mark are a part of it. */
const MARKS = ['colon', 'semicolon', 'thousands'].map((mark) => `notation.${mark}`);

describe('The languages', () => {
  it.each(TRANSLATED)('have the same texts: %s', (lang) => {
    expect([...texts[lang].keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(TRANSLATED)('have texts of the same kind, which say as much from as many words: %s', (lang) => {
    for (const [path, leaf] of english) {
      const other = texts[lang].get(path);
      expect(typeof other, path).toBe(typeof leaf);
      // A language that needs no plural may leave the formats, its last argument, aside.
      if (typeof leaf === 'function' && typeof other === 'function')
        expect(leaf.length - other.length, path).toBe(0);
    }
  });

  it.each(LANGS)('have no text that is empty, padded or a placeholder: %s', (lang) => {
    for (const [path, text] of textsIn(texts[lang]))
      if (!MARKS.includes(path)) expect(text, path).toMatch(/^(?!.*(?:\s{2}|TODO|undefined))\S(?:.*\S)?$/su);
  });

  it.each(TRANSLATED)('differ in every longer text but those that are meant to be the same: %s', (lang) => {
    const copied = [...english]
      .filter(([path, leaf]) => typeof leaf === 'string' && leaf.length > 4 && texts[lang].get(path) === leaf)
      .filter(([path, leaf]) => ![path, leaf].some((same) => SAME[lang].includes(same as string)))
      .map(([path]) => path);
    expect(copied).toEqual([]);
  });

  it.each(LANGS)('use the marks of their own: %s', (lang) => {
    for (const [path, text] of textsIn(texts[lang]))
      if (path !== 'explore.csv.separator') expect(text, path).not.toMatch(FOREIGN[lang]);
  });

  it.each(LANGS)('are each loaded from a file of their own: %s', async (lang) => {
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

describe('French', () => {
  const { text, explore, formats: f } = LANGUAGES.fr;
  const NUMBERS = [0, 1, 2, 3, 11, 100, 1000] as const;
  const said = (say: (n: number) => string) => NUMBERS.map((n) => say(n).replaceAll('\u202f', ' '));

  it('uses the terms of the organization', () => {
    const terms = (table: string) =>
      Object.fromEntries(rawRows(table).map((row) => [row['id'], row['name_fr']])) as Record<string, string>;
    expect(terms('areas')).toMatchObject({
      development: 'Migration et développement',
      facilitating: 'Faciliter la migration',
      regulating: 'Réguler la migration',
      forced: 'Assistance en cas de migration forcée',
    });
    expect(terms('kinds')).toMatchObject({
      headquarters: 'Siège',
      'regional-office': 'Bureau régional',
      'country-office': 'Bureau de pays',
      'sub-office': 'Sous-bureau',
    });
    const { facets } = text.choice;
    expect([facets.area.label, facets.theme.label, facets.activity.label, facets.office.label]).toEqual([
      'Domaines d’action',
      'Tâches transversales',
      'Activités',
      'Bureaux',
    ]);
    expect((['member', 'observer', 'former'] as const).map(text.statusPlural)).toEqual([
      'États membres',
      'Observateurs',
      'Anciens membres',
    ]);
  });

  it('has French names for cities of the table only, and “au” before an article', () => {
    const cities = new Set(rawRows('offices').map((row) => cell(row, 'city')));
    expect(Object.keys(FRENCH_CITIES).filter((city) => !cities.has(city))).toEqual([]);
    expect(['Cairo', 'Geneva', 'Dakar'].map(text.city)).toEqual(['Le Caire', 'Genève', 'Dakar']);
    const hosted = ['Cairo', 'The Hague', 'Dakar'].map((city) => explore.profile.hosted(text.city(city)));
    expect(hosted).toEqual([
      'Bureau régional au Caire',
      'Bureau régional à La Haye',
      'Bureau régional à Dakar',
    ]);
  });

  it('is singular for none and one, and plural from two on', () => {
    expect(said((n) => text.charts.offices(n, f))).toEqual([
      ...['0 bureau', '1 bureau', '2 bureaux', '3 bureaux', '11 bureaux', '100 bureaux', '1 000 bureaux'],
    ]);
    expect(said((n) => text.charts.time.members(n, f)).slice(0, 3)).toEqual([
      ...['0 État membre', '1 État membre', '2 États membres'],
    ]);
    expect(said((n) => explore.table.fitting(n, f)).slice(0, 3)).toEqual([
      '0 correspond à la sélection',
      '1 correspond à la sélection',
      '2 correspondent à la sélection',
    ]);
    expect(said((n) => explore.table.documented(n, f)).slice(0, 3)).toEqual([
      '0 type d’activité documenté',
      '1 type d’activité documenté',
      '2 types d’activité documentés',
    ]);
  });

  it('contracts articles and elides before vowels, in dates of any precision', () => {
    const { memberFromTo, memberFrom, someDay } = explore.profile;
    const [day, month, year] = [f.date('2004-05-01'), f.date('1998-08'), f.date('1994')];
    expect([memberFrom(day), memberFrom(month), memberFrom(year)]).toEqual([
      'État membre depuis le 1er mai 2004',
      'État membre depuis août 1998',
      'État membre depuis 1994',
    ]);
    expect([memberFromTo(year, day), memberFromTo(month, day), memberFromTo(day, month)]).toEqual([
      'État membre de 1994 au 1er mai 2004',
      'État membre d’août 1998 au 1er mai 2004',
      'État membre du 1er mai 2004 à août 1998',
    ]);
    expect(memberFromTo(someDay(year, day), day)).toBe(
      'État membre d’un jour entre 1994 et le 1er mai 2004 au 1er mai 2004',
    );
  });

  it('says who is what, and where offices are, with the spaces of its marks', () => {
    const dakar = summaryWith('fr', {});
    expect(dakar).toMatch(/^OIM\u00a0: \d+ États membres, bureaux connus dans \d+ pays/);
    expect(dakar).toMatch(/ Au 1er mars 2017\u00a0: 8 observateurs\u202f; 9 bureaux régionaux\.$/);
    expect(summaryOf('fr', { date: '1951-06-01' })).toBe(
      'L’OIM n’existait pas encore. Au 1er juin 1951\u202f; fondation en décembre 1951.',
    );
    expect(summaryOf('fr', { status: ['former'], date: '2017-03-01', region: ['dakar'] })).toMatch(
      /^Aucun ancien membre en Afrique de l’Ouest et du Centre\. /,
    );
    expect(summaryOf('fr', { activity: ['remittances'] })).toMatch(
      /^Envois de fonds\u00a0: documents pour \d+ pays sur 198\. /,
    );
    expect(summaryOf('fr', { country: ['KEN', 'UGA'] })).toMatch(
      /^Kenya et Ouganda\u00a0: tous deux États membres, \d+ bureaux connus\. /,
    );
  });
});

describe('a text with a number is right for none, one and two', () => {
  const forms = (lang: (typeof LANGS)[number], say: (text: Messages, n: number) => string) =>
    [0, 1, 2].map((n) => say(LANGUAGES[lang].text, n));
  const [inEnglish, inGerman] = [LANGUAGES.en.formats, LANGUAGES.de.formats];

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
