import { describe, expect, test } from 'vitest';
import { buildWorld } from '../../src/model/world';
import { isOneSlipApart, spellingsOf } from '../../src/view/folding';
import { buildSearchIndex, findIn, type SearchIndex } from '../../src/view/searchIndex';
import { formatsOf } from '../../src/text/format';
import de from '../../src/text/de';
import en from '../../src/text/en';
import { realCore, realDetail } from '../realData';

const world = buildWorld(realCore());
const about = realDetail().countries;
const words = { en: { lang: 'en', ...kinds(en) }, de: { lang: 'de', ...kinds(de) } } as const;
const index = { en: buildSearchIndex(world, about, words.en), de: buildSearchIndex(world, about, words.de) };
const { compare } = formatsOf('en-GB', en.notation);

function kinds({ officeKind, city }: Pick<typeof en, 'officeKind' | 'city'>) {
  return { officeKind, city };
}

const find = (typed: string, where: SearchIndex = index.en) => findIn(where, typed, 12, compare);
const keys = (typed: string, where: SearchIndex = index.en) => find(typed, where).map(({ key }) => key);

describe('the search finds a country', () => {
  test.each([
    ['cote d', 'CIV'],
    ["Côte d'I", 'CIV'],
    ['cote divoire', 'CIV'],
    ['Elfenbein', 'CIV'],
    ['elfenbeinkueste', 'CIV'],
    ['Allemagne', 'DEU'],
    ['alemania', 'DEU'],
    ['DEU', 'DEU'],
    ['de', 'DEU'],
    ['Ivory Coast', 'CIV'],
    ['Südkorea', 'KOR'],
    ['uk', 'GBR'],
    ['Türkei', 'TUR'],
    ['Tuerkei', 'TUR'],
    ['turkey', 'TUR'],
    ['VIET', 'VNM'],
    ['états-unis', 'USA'],
    ['germny', 'DEU'],
    ['Gremany', 'DEU'],
    ['palestine', 'PSE'],
    ['kosovo', 'XKX'],
  ])('when %j is typed', (typed, iso3) => {
    expect(keys(typed)[0]).toBe(iso3);
  });

  test('under every name in every language, and under both codes, as one of the first', () => {
    const lost = about.flatMap(({ iso3, iso2, names }) =>
      [...Object.values(names), iso3, iso2].filter((typed) => !keys(typed).slice(0, 3).includes(iso3)),
    );
    expect(lost).toEqual([]);
  });

  test('and its namesake: both Congos, both Koreas', () => {
    expect(keys('congo').slice(0, 2).sort()).toEqual(['COD', 'COG']);
    expect(keys('korea').slice(0, 2).sort()).toEqual(['KOR', 'PRK']);
  });

  test('and tells in which other name, or by which code, it was found', () => {
    expect(find('Allemagne')[0]).toMatchObject({ name: 'Germany', alias: { text: 'Allemagne', lang: 'fr' } });
    expect(find('DEU')[0]).toMatchObject({ name: 'Germany', alias: { text: 'DEU', lang: null } });
    expect(find('Ivory Coast')[0]).toMatchObject({ name: "Côte d'Ivoire", alias: null });
    expect(find('Germany')[0]).toMatchObject({ name: 'Germany', alias: null });
    expect(find('Germany', index.de)[0]).toMatchObject({ name: 'Deutschland', alias: { text: 'Germany' } });
  });

  test('in the core languages and by its three-letter code before the rest is loaded', () => {
    const early = buildSearchIndex(world, [], words.en);
    expect(keys('Elfenbein', early)[0]).toBe('CIV');
    expect(keys('deu', early)[0]).toBe('DEU');
    expect(keys('Allemagne', early)).toEqual([]);
  });

  test('with prefixes of names before words inside, and the reader’s language before others', () => {
    const names = find('ni').map(({ name }) => name);
    // NI is Nicaragua's code.
    expect(names.slice(0, 4)).toEqual(['Nicaragua', 'Niger', 'Nigeria', 'Niue']);
    expect(find('an').map(({ name }) => name)).not.toContain('Trinidad and Tobago');
    const al = find('al').map(({ name }) => name);
    expect(al.slice(0, 2)).toEqual(['Albania', 'Algeria']);
    expect(al).toContain('Germany');
  });
});

describe('the search finds an office', () => {
  test('by city: the regional office first, then the others', () => {
    const hits = find('nairobi');
    expect(hits[0]?.target).toEqual({ kind: 'region', region: 'nairobi' });
    expect(hits.every(({ name }) => name === 'Nairobi')).toBe(true);
  });

  test('by its kind', () => {
    expect(find('headquarters')[0]?.target).toMatchObject({ kind: 'office', iso3: 'CHE' });
    expect(find('regional office').filter(({ target }) => target.kind === 'region')).toHaveLength(9);
    expect(find('Verwaltungszentrum', index.de).map(({ name }) => name)).toEqual(['Manila', 'Panama-Stadt']);
  });

  test('by the German and by the English name of its city', () => {
    expect(find('Brüssel', index.de)[0]?.target).toEqual({ kind: 'region', region: 'brussels' });
    expect(find('Brussels', index.de)[0]).toMatchObject({ name: 'Brüssel', key: 'region-brussels' });
  });
});

describe('the search finds nothing', () => {
  test.each(['', '   ', '-', 'qqqq', 'xyzzy'])('when %j is typed', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

describe('texts are compared', () => {
  test('without accents and punctuation, umlauts also written out', () => {
    expect(spellingsOf("Côte d'Ivoire")).toEqual(['cote d ivoire']);
    expect(spellingsOf('Türkei')).toEqual(['turkei', 'tuerkei']);
    expect(spellingsOf('Weißrussland, Łódź')).toEqual(['weissrussland lodz']);
  });

  test.each([
    ['german', 'germn', true],
    ['germn', 'german', true],
    ['german', 'gernan', true],
    ['german', 'gemran', true],
    ['german', 'german', false],
    ['german', 'gemnar', false],
    ['german', 'germ', false],
  ])('%j and %j are one slip apart: %j', (a, b, expected) => {
    expect(isOneSlipApart(a, b)).toBe(expected);
  });
});
