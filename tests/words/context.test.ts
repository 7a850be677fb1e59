import { describe, expect, it } from 'vitest';
import { setOf } from '../../src/world/countrySet';
import type { Lang } from '../../src/world/tables';
import { figuresOf } from '../../src/words/figures';
import { plainText } from '../../src/words/format';
import { among, coverage, shares, type PeopleSaid } from '../../src/words/people';
import { indicatorLine } from '../../src/figures/indicatorLine';
import { midYearsOf, peopleFacts } from '../../src/figures/indicators';
import { realWorld } from '../world/realWorld';
import { realDetail } from '../realData';
import { codesIn, total } from '../figures/peopleReading';
import { CODES, statusOf } from '../figures/plainReading';
import { LANGUAGES } from './sentences';

const world = realWorld();
const midYears = midYearsOf(world, realDetail().indicators);
const MEMBERS = CODES.filter((code) => statusOf(code, '2017-03-01') === 'member');

function say(lang: Lang, year: number, codes: readonly string[], group: PeopleSaid['group'] = 'chosen') {
  const set = setOf(
    CODES.length,
    codes.map((code) => world.countryOf(code)!.index),
  );
  const facts = peopleFacts(
    world,
    midYears.find((one) => one.year === year)!,
    set,
  );
  const missing = facts.missing.map((index) => world.countries[index]!.name[lang]);
  const { tag, formats, explore } = LANGUAGES[lang];
  const said = { facts, group, missing, lang, tag };
  const words = explore.context.people;
  return {
    shares: plainText(shares(said, formats, words)),
    among: plainText(among(said, formats, words)),
    coverage: coverage(said, formats, words),
  };
}

/** The share of the world's total, from the cells of the table. */
function shareOf(codes: readonly string[], year: number, column: string, lang: Lang): string {
  const share = total(codes, year, column).sum / total(codesIn(year), year, column).sum;
  return new Intl.NumberFormat(LANGUAGES[lang].tag, { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  );
}

describe('the sentence of shares', () => {
  it('gives those of the members by a plain reading of the table, in English', () => {
    const [people, migrants, refugees] = ['population', 'migrants', 'refugees'].map((column) =>
      shareOf(MEMBERS, 2015, column, 'en'),
    );
    expect(say('en', 2015, MEMBERS, 'members').shares).toBe(
      `In mid-2015, ${people} of the world’s population, ${migrants} of the world’s migrants and ${refugees} of the world’s refugees and asylum seekers lived in the ${MEMBERS.length} member states.`,
    );
  });

  it('and in German', () => {
    const [people, migrants, refugees] = ['population', 'migrants', 'refugees'].map((column) =>
      shareOf(MEMBERS, 2015, column, 'de'),
    );
    expect(say('de', 2015, MEMBERS, 'members').shares).toBe(
      `Mitte 2015 lebten ${people} der Weltbevölkerung, ${migrants} aller Zugewanderten der Welt und ${refugees} aller Geflüchteten und Asylsuchenden der Welt in den ${MEMBERS.length} Mitgliedstaaten.`,
    );
  });

  it('speaks of one country, and of several, in the right number', () => {
    expect(say('en', 2020, ['KEN']).shares).toMatch(/ lived in the one chosen country\.$/);
    expect(say('en', 2020, ['KEN', 'FRA']).shares).toMatch(/ lived in the 2 chosen countries\.$/);
    expect(say('de', 2020, ['KEN']).shares).toMatch(/ in dem einen gewählten Land\.$/);
    expect(say('de', 2020, ['KEN', 'FRA']).shares).toMatch(/ in den 2 gewählten Ländern\.$/);
  });

  it('leaves out what no country has a figure for', () => {
    const without = CODES.find(
      (code) =>
        total([code], 1990, 'refugees').countries === 0 && total([code], 1990, 'migrants').countries === 1,
    )!;
    const { shares } = say('en', 1990, [without]);
    expect(shares).toMatch(
      /^In mid-1990, \S+ of the world’s population and \S+ of the world’s migrants lived/,
    );
    expect(shares).not.toContain('refugees');
    expect(say('en', 2015, ['XKX']).shares).toBe('');
  });
});

describe('the sentence about migrants', () => {
  it('compares with the world and names the share of women', () => {
    expect(say('en', 2020, ['FRA', 'KEN']).among).toMatch(
      /^Of the [\d.]+ million people there, [\d.]+% were migrants \(world: 3\.6%\); [\d.]+% of these migrants were women\.$/,
    );
    expect(say('de', 2020, ['FRA', 'KEN']).among).toMatch(
      /^Von den [\d,]+ Millionen Menschen dort waren [\d,]+\s% zugewandert \(Welt: 3,6\s%\); [\d,]+\s% dieser Zugewanderten waren Frauen\.$/,
    );
  });
});

describe('the words on coverage', () => {
  it.each<[string, number, string[], string, string]>([
    [
      'all',
      2015,
      ['FRA', 'KEN'],
      'There are figures for all 2 countries.',
      'Zahlen gibt es für alle 2 Länder.',
    ],
    ['one', 2015, ['KEN'], 'There are figures for it.', 'Für dieses Land gibt es Zahlen.'],
    ['none of one', 2015, ['XKX'], 'There are no figures for it.', 'Für dieses Land gibt es keine Zahlen.'],
    [
      'some',
      2015,
      ['FRA', 'KEN', 'XKX'],
      `There are figures for 2 of the 3 countries. None for ${world.countryOf('XKX')!.name.en}.`,
      `Zahlen gibt es für 2 der 3 Länder. Keine gibt es für: ${world.countryOf('XKX')!.name.de}.`,
    ],
  ])('for %s', (_, year, codes, en, de) => {
    expect(say('en', year, codes).coverage).toBe(en);
    expect(say('de', year, codes).coverage).toBe(de);
  });

  it('tell the figures apart where they cover different countries', () => {
    const [people, migrants, refugees] = ['population', 'migrants', 'refugees'].map(
      (column) => total(CODES, 1990, column).countries,
    );
    expect(new Set([people, migrants, refugees]).size).toBe(3);
    expect(say('en', 1990, CODES).coverage).toContain(
      `on population for ${people}, on migrants for ${migrants} and on refugees for ${refugees} of the 198 countries.`,
    );
  });
});

describe('figures', () => {
  const [en, de] = [figuresOf('en-GB'), figuresOf('de')];

  it('are short where there is little room', () => {
    // Browsers and Node differ in how they shorten a million.
    expect(en.short('count', 46_444_832)).toMatch(/^46\.4m$/i);
    expect(de.short('count', 46_444_832)).toBe('46,4\u00a0Mio.');
    expect(en.short('percent', 14.35)).toBe('14.4%');
  });

  it('per thousand have three digits', () => {
    expect([en.exact('per-thousand', 3.4567), de.exact('per-thousand', 12)]).toEqual(['3.46', '12']);
  });

  it('keep two digits of small shares, so that little is not nothing', () => {
    expect([en.share(0.000469), en.share(0.0312), en.share(0)]).toEqual(['0.047%', '3.1%', '0%']);
  });
});

describe('the line about a country', () => {
  it('says its value and the mid-year, or that there is none', () => {
    const line = (lang: Lang, id: string, value: number | null, year: number | null) =>
      indicatorLine(
        LANGUAGES[lang],
        LANGUAGES[lang].explore.context.figure,
        world.indicators.find((one) => one.id === id)!,
        value,
        year,
      );
    expect(line('en', 'migrants', 10_220_418, 2015)).toBe('Migrants: 10,220,418 (mid-2015)');
    expect(line('de', 'women', 48.3, 2015)).toBe('Frauen unter den Zugewanderten: 48,3\u00a0% (Mitte 2015)');
    expect(line('en', 'refugees', 0, 2015)).toBe('Refugees and asylum seekers: 0 (mid-2015)');
    expect(line('en', 'refugees', null, 2015)).toBe('Refugees and asylum seekers: no figure');
    expect(line('en', 'documented', 0, null)).toBe('Documented activities: none found');
    expect(line('de', 'documented', 7, null)).toBe('Belegte Tätigkeiten: 7');
  });
});
