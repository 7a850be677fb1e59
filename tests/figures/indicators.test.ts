import { describe, expect, it, test } from 'vitest';
import { INDICATORS } from '../../src/choice/chosen';
import { setOf, setOfAll } from '../../src/world/countrySet';
import {
  MEASURES,
  midYearOn,
  midYearsOf,
  peopleFacts,
  sumOver,
  valuesOf,
} from '../../src/figures/indicators';
import { realWorld } from '../world/realWorld';
import { realDetail } from '../realData';
import { codesIn, documentedIn, figureOf, total, YEARS } from './peopleReading';
import { CODES, statusOf } from './plainReading';

const world = realWorld();
const midYears = midYearsOf(world, realDetail().indicators);
const inYear = (year: number) => midYears.find((one) => one.year === year)!;
const setFor = (codes: readonly string[]) =>
  setOf(
    CODES.length,
    codes.map((code) => world.countryOf(code)!.index),
  );

describe('the mid-years', () => {
  it('are the seven of the table', () => {
    expect(midYears.map(({ year }) => year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2019]);
    expect(YEARS).toEqual(midYears.map(({ year }) => year));
  });

  it.each([
    ['1951-01-01', null],
    ['1990-06-30', null],
    ['1990-07-01', 1990],
    ['2015-06-30', 2010],
    ['2015-07-01', 2015],
    ['2017-03-01', 2015],
    ['2026-11-24', 2019],
  ])('on %s the last one is %o', (day, year) => {
    expect(midYearOn(midYears, day)?.year ?? null).toBe(year);
  });
});

describe.each(YEARS)('at mid-%i', (year) => {
  it('the world is the sum of every row of the table, areas that are no country included', () => {
    for (const measure of MEASURES)
      expect(inYear(year).world[measure], measure).toBe(total(codesIn(year), year, measure).sum);
    expect(inYear(year).areas).toBe(codesIn(year).length);
  });

  it('every country has the figure of its cell', () => {
    for (const code of CODES) {
      const { index } = world.countryOf(code)!;
      const cellOf = (column: string) => figureOf(code, year, column);
      for (const measure of MEASURES)
        expect(valuesOf(world, measure, inYear(year))[index], `${code} ${measure}`).toBe(cellOf(measure));
      const [people, migrants, women] = [
        cellOf('population'),
        cellOf('migrants'),
        cellOf('female_share_percent'),
      ];
      expect(valuesOf(world, 'migrant-share', inYear(year))[index], code).toBe(
        people === null || migrants === null ? null : migrants / people,
      );
      expect(valuesOf(world, 'women', inYear(year))[index], code).toBe(women === null ? null : women / 100);
    }
  });

  it('sums over members and others are those of their cells, and say how many countries they rest on', () => {
    for (const status of ['member', 'other']) {
      const codes = CODES.filter((code) => statusOf(code, '2017-03-01') === status);
      for (const measure of MEASURES)
        expect(sumOver(inYear(year), setFor(codes), measure), `${status} ${measure}`).toEqual(
          total(codes, year, measure),
        );
    }
  });
});

test('documented activities are counted once each, whatever the year', () => {
  const values = valuesOf(world, 'documented', null);
  for (const code of CODES) expect(values[world.countryOf(code)!.index], code).toBe(documentedIn(code));
});

test('without a mid-year no country has a figure of people', () => {
  for (const indicator of INDICATORS.filter((key) => key !== 'documented'))
    expect(new Set(valuesOf(world, indicator, null)), indicator).toEqual(new Set([null]));
});

describe('the facts of some countries', () => {
  const members = CODES.filter((code) => statusOf(code, '2017-03-01') === 'member');

  it('are shares of the world by a plain reading of the table', () => {
    const facts = peopleFacts(inYear(2015), setFor(members));
    expect(facts).toMatchObject({ year: 2015, countries: 166, areas: 231 });
    for (const measure of MEASURES) {
      const own = total(members, 2015, measure);
      expect(facts.of[measure]).toMatchObject(own);
      expect(facts.of[measure].share).toBeCloseTo(own.sum / total(codesIn(2015), 2015, measure).sum, 12);
    }
  });

  it('weigh the share of women by the migrants of each country', () => {
    const both = members.filter((code) => figureOf(code, 1990, 'female_share_percent') !== null);
    const women = both.reduce(
      (sum, code) =>
        sum + (figureOf(code, 1990, 'migrants')! * figureOf(code, 1990, 'female_share_percent')!) / 100,
      0,
    );
    expect(peopleFacts(inYear(1990), setFor(members)).women).toBeCloseTo(
      women / total(both, 1990, 'migrants').sum,
      12,
    );
  });

  it('name the countries that the table does not have', () => {
    const { missing } = peopleFacts(inYear(2019), setOfAll(CODES.length));
    const inTable = new Set(codesIn(2019));
    expect(missing.map((index) => world.countries[index]!.iso3)).toEqual(
      CODES.filter((code) => !inTable.has(code)),
    );
    expect(missing).toHaveLength(1);
  });

  it('say nothing about shares where no country has a figure', () => {
    const facts = peopleFacts(inYear(2015), setFor(['XKX']));
    expect(facts.of.population).toMatchObject({ sum: 0, countries: 0 });
    expect([facts.migrantShare, facts.women]).toEqual([null, null]);
  });
});
