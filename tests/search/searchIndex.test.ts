import { describe, expect, test } from 'vitest';
import { worldOnDay } from '../../src/figures/match';
import { fold, slipsBetween, spellingsOf } from '../../src/world/folding';
import { LANGS, type Lang } from '../../src/world/tables';
import { buildWorld } from '../../src/world/world';
import { findIn, type Hit } from '../../src/search/findIn';
import { buildSearchIndex, type Entry, type SearchIndex, type Target } from '../../src/search/searchIndex';
import { NOTHING_CHOSEN, realCore, realGazetteer } from '../realData';
import { LANGUAGES } from '../words/sentences';
import { QUERIES } from './searchQueries';

const world = buildWorld(realCore());
const gazetteer = realGazetteer();
const index = Object.fromEntries(
  LANGS.map((lang) => [lang, buildSearchIndex(world, gazetteer, { lang, city: LANGUAGES[lang].text.city })]),
) as Record<Lang, SearchIndex>;
const { compare } = LANGUAGES.en.formats;

/** Regional offices that are not there on the date come after those that are. */
const { sets } = worldOnDay(world, NOTHING_CHOSEN);
const isAside = (target: Target) => target.kind === 'region' && !sets.region.has(target.region);
const find = (typed: string, lang: Lang = 'en', limit = 15): Hit[] =>
  findIn(index[lang], typed, limit, compare, isAside);
const keys = (typed: string, lang: Lang = 'en') => find(typed, lang).map(({ key }) => key);

describe('A9: the search finds the place that was meant', () => {
  test(`for each of the queries of the list, ${QUERIES.length} of them`, () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(300);
    const wrong = QUERIES.filter(({ lang, typed, first }) => (keys(typed, lang)[0] ?? null) !== first).map(
      ({ lang, typed, first }) =>
        `${lang} "${typed}": ${keys(typed, lang)[0] ?? 'nothing'}, not ${first ?? 'nothing'}`,
    );
    expect(wrong).toEqual([]);
  });

  test('by every name and code of every place: the first hit is a place that has it', () => {
    const lost = LANGS.flatMap((lang) => {
      const { own, all } = leadsIn(lang);
      const texts = index[lang].entries.filter(isPlace).flatMap(({ terms }) => terms.map(({ text }) => text));
      return [...new Set(texts)].filter((text) => {
        const first = keys(text, lang)[0] ?? '';
        // An own name is that of one place, or of namesakes; other names may be shared, as a former state's is.
        return !(own.get(compared(text)) ?? all.get(compared(text)))?.has(first);
      });
    });
    expect(lost).toEqual([]);
  });

  test('with one slip of the hand: no other place comes first unless what was typed begins its name, or is as near', () => {
    const lost = LANGS.flatMap((lang) =>
      index[lang].entries
        .filter(({ target }) => target.kind === 'country' || target.kind === 'territory')
        .filter(({ name, terms }) => fold(name).length > 4 && !terms[0]?.isWhole)
        .map(({ key, name }, seed) => ({ key, name, typed: slipIn(fold(name), seed) }))
        // Of words of three letters and less, a slip leaves too little.
        .filter(({ name }) => /\S{4}/.test(fold(name)))
        .filter(({ key, typed }) => {
          const [first, ...others] = find(typed, lang, 60);
          if (!first) return true;
          if (first.key === key) return false;
          if (!first.isAlike) return !beginsAName(first.key, typed, lang);
          return !others.some((hit) => hit.key === key && hit.isAlike);
        })
        .map(({ key, typed }) => `${lang} ${key} "${typed}": ${keys(typed, lang)[0] ?? 'nothing'}`),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['Niger', 'NER', 'NGA'],
    ['Nigeria', 'NGA', 'NER'],
    ['Iran', 'IRN', 'IRQ'],
    ['Iraq', 'IRQ', 'IRN'],
    ['Mali', 'MLI', 'MWI'],
    ['Malawi', 'MWI', 'MLI'],
    ['Austria', 'AUT', 'AUS'],
    ['Australia', 'AUS', 'AUT'],
    ['Dominica', 'DMA', 'DOM'],
    ['Dominican Republic', 'DOM', 'DMA'],
    ['Guinea', 'GIN', 'GUY'],
    ['Slovakia', 'SVK', 'SVN'],
  ])('%j is itself, and its neighbour is not offered in its place', (name, own, other) => {
    const found = find(name);
    expect(found[0]?.key).toBe(own);
    expect(found[0]?.isAlike).toBe(false);
    const place = found.findIndex(({ key }) => key === other);
    // A name that goes on (Niger, Nigeria) is listed after it; one that differs is not listed.
    if (place >= 0) expect(fold(found[place]!.name).startsWith(fold(name))).toBe(true);
  });

  test('never by letters inside a word', () => {
    expect(keys('GB', 'de')).toEqual(['GBR']);
    for (const typed of ['weigb', 'ustria', 'ermany', 'anistan', 'ailand'])
      expect(keys(typed)).not.toContain('MEX');
    expect(keys('mali')).not.toContain('SOM');
    expect(keys('oman')).not.toContain('ROU');
    expect(find('an').map(({ name }) => name)).not.toContain('Trinidad and Tobago');
  });

  test('and says nothing where there is nothing', () => {
    for (const typed of ['', '   ', '-', 'qqqq', 'xyzzy', 'Atlantis']) expect(find(typed)).toEqual([]);
  });
});

describe('a hit says why it was found', () => {
  const why = (typed: string, lang: Lang = 'en') => {
    const alias = find(typed, lang)[0]?.alias;
    return alias && [alias.kind, alias.text, alias.until];
  };

  test('where its own name is not what was typed, and only there', () => {
    for (const own of ['Germany', 'germ', 'Taiwan', 'Kosovo', 'Iran', 'West and Central', 'headquarters'])
      expect(find(own)[0]).toMatchObject({ alias: null, isAlike: false });
    expect(why('Dakar')).toEqual(['name', 'Dakar', null]);
    expect(why('Allemagne')).toEqual(['name', 'Allemagne', null]);
    expect(why('DEU')).toEqual(['code', 'DEU', null]);
    expect(why('Germany', 'de')).toEqual(['name', 'Germany', null]);
    expect(why('Burma')).toEqual(['former-name', 'Burma', 1989]);
    expect(why('Zaire')).toEqual(['former-name', 'Zaire', 1997]);
    expect(why('U.K.')).toEqual(['abbreviation', 'UK', null]);
    expect(why('Wellington')).toEqual(['capital', 'Wellington', null]);
    expect(why('日本')).toEqual(['endonym', '日本', null]);
    expect(why('Åland')).toEqual(['alias', 'Åland', null]);
    expect(why('human trafficking')).toEqual(['covered', 'human trafficking', null]);
    expect(why('Westafrika', 'de')).toEqual(['within', 'Westafrika', null]);
  });

  test('each successor of a state that is no more', () => {
    const successors = (typed: string, lang: Lang = 'en') =>
      find(typed, lang)
        .filter(({ alias }) => alias?.kind === 'former-state')
        .map(({ key }) => key)
        .sort();
    expect(successors('Yugoslavia')).toEqual(['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN']);
    expect(successors('Jugoslawien', 'de')).toEqual(successors('Yugoslavia'));
    expect(successors('Czechoslovakia')).toEqual(['CZE', 'SVK']);
    expect(successors('USSR')).toHaveLength(15);
    expect(successors('Netherlands Antilles')).toEqual(['NLD', 'territory-CUW', 'territory-SXM']);
  });

  test('a slip of the hand is called one', () => {
    expect(find('germny')[0]).toMatchObject({ key: 'DEU', alias: null, isAlike: true });
    expect(find('Welington')[0]).toMatchObject({ key: 'NZL', alias: { text: 'Wellington' }, isAlike: true });
  });

  test('territories: what they belong to as territories.csv has it, or that they belong to no country of the atlas', () => {
    for (const { shape, of, names, note } of gazetteer.territories)
      for (const lang of LANGS) {
        const [first] = find(names[lang], lang);
        expect(first?.key).toBe(`territory-${shape}`);
        expect(first?.target).toEqual({
          kind: 'territory',
          territory: { of, within: null, note: note[lang] },
        });
      }
    expect(find('Taiwan')[0]?.target).toMatchObject({ territory: { of: 'CHN' } });
    expect(find('Western Sahara')[0]?.target).toMatchObject({ territory: { of: null } });
    expect(find('Christmas Island')[0]?.target).toMatchObject({
      territory: { of: 'AUS', within: 'Indian Ocean Territories' },
    });
  });
});

describe('the list', () => {
  test('has namesakes side by side: both Congos, both Koreas', () => {
    expect(keys('congo').slice(0, 2)).toEqual(['COG', 'COD']);
    expect(keys('korea').slice(0, 2).sort()).toEqual(['KOR', 'PRK']);
  });

  test('has beginnings of names before words inside, and the reader’s language before others', () => {
    const names = find('ni').map(({ name }) => name);
    // NI is Nicaragua's code.
    expect(names.slice(0, 4)).toEqual(['Nicaragua', 'Niger', 'Nigeria', 'Niue']);
    const al = find('al').map(({ name }) => name);
    expect(al.slice(0, 2)).toEqual(['Albania', 'Algeria']);
    expect(al).toContain('Germany');
  });

  test('names a place that has a name in each language once', () => {
    expect(keys('Spi', 'de').filter((key) => key.startsWith('part-'))).toEqual([
      'part-NOR-Spitzbergen',
      'part-NOR-Spitzbergen und Jan Mayen',
    ]);
  });

  test('has a regional office before the capital that it stands in, and offices last', () => {
    const hits = find('nairobi');
    expect(hits.map(({ key }) => key).slice(0, 3)).toEqual(['region-nairobi', 'region-nairobi-ehsa', 'KEN']);
    expect(find('ma').at(-1)?.target.kind).not.toBe('region');
    const found = find('regional office').filter(({ target }) => target.kind === 'region');
    expect(found).toHaveLength(world.regions.length);
    // Those of the date come first.
    expect(found.findIndex(({ target }) => isAside(target))).toBe(9);
    expect(find('headquarters')[0]?.target).toMatchObject({ kind: 'office', iso3: 'CHE' });
    expect(find('Verwaltungszentrum', 'de').map(({ name }) => name)).toEqual(['Manila', 'Panama-Stadt']);
  });

  test('has offices by the German and by the English name of their city', () => {
    expect(find('Brüssel', 'de')[0]?.target).toEqual({ kind: 'region', region: 'brussels' });
    expect(find('Brussels', 'de')[0]).toMatchObject({
      name: 'Europäischer Wirtschaftsraum, EU und NATO',
      key: 'region-brussels',
      alias: { text: 'Brussels' },
    });
    expect(find('Oficina Regional para América del Sur')[0]?.key).toBe('region-buenos-aires');
  });
});

describe('texts are compared', () => {
  test('without accents and punctuation, umlauts also written out, initials as one word', () => {
    expect(spellingsOf("Côte d'Ivoire")).toEqual(['cote d ivoire']);
    expect(spellingsOf('Türkei')).toEqual(['turkei', 'tuerkei']);
    expect(spellingsOf('Weißrussland, Łódź')).toEqual(['weissrussland lodz']);
    for (const typed of ['U.S.A.', 'U. S. A.', 'USA', 'u.s.a']) expect(fold(typed)).toBe('usa');
    expect(fold('St. Helena')).toBe('st helena');
    expect(fold('S. Korea')).toBe('s korea');
  });

  test.each([
    ['german', 'germn', 1],
    ['germn', 'german', 1],
    ['german', 'gernan', 1],
    ['german', 'gemran', 1],
    ['german', 'german', 0],
    ['german', 'gemnar', Infinity],
    ['german', 'grmn', 2],
    ['libyen', 'lybien', 2],
    ['german', 'ger', Infinity],
    ['german', 'french', Infinity],
  ])('%j and %j are so many slips apart: %d', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
    expect(slipsBetween(b, a, 2)).toBe(slips);
  });
});

const isPlace = ({ target }: Entry) => ['country', 'territory', 'region'].includes(target.kind);
const compared = (text: string) => fold(text).replaceAll(' ', '');

/** The keys of all that a text leads to, those that have it as their own name apart. */
function leadsIn(lang: Lang) {
  const leads = { own: new Map<string, Set<string>>(), all: new Map<string, Set<string>>() };
  for (const { key, terms } of index[lang].entries)
    for (const { text, kind } of terms)
      for (const map of kind === 'name' ? [leads.own, leads.all] : [leads.all])
        map.set(compared(text), (map.get(compared(text)) ?? new Set()).add(key));
  return leads;
}

/** Whether what was typed is one of the names of a hit, or the beginning of one of their words. */
function beginsAName(key: string, typed: string, lang: Lang): boolean {
  const entry = index[lang].entries.find((some) => some.key === key);
  return (entry?.terms ?? []).some(({ spellings }) =>
    spellings.some(
      ({ whole, joined, words }) =>
        joined.startsWith(typed.replaceAll(' ', '')) ||
        words.some((_, i) => words.slice(i).join(' ').startsWith(typed)) ||
        typed.split(' ').every((part) => whole.split(' ').some((word) => word.startsWith(part))),
    ),
  );
}

/** A slip, each name another kind of it and at another letter: one left out, doubled, wrong, or swapped with the next. */
function slipIn(name: string, seed: number): string {
  const i = 1 + (seed % (name.length - 2));
  const [before, letter, next, after] = [
    name.slice(0, i),
    name[i] ?? '',
    name[i + 1] ?? '',
    name.slice(i + 2),
  ];
  const slips = [
    before + next + after,
    before + letter + letter + next + after,
    `${before}x${next}${after}`,
    before + next + letter + after,
  ];
  return slips[seed % slips.length] ?? '';
}
