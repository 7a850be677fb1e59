import { describe, expect, it, test } from 'vitest';
import { setOf, setOfAll } from '../../src/world/countrySet';
import { documentedWork } from '../../src/figures/documented';
import {
  figureColumns,
  indicatorsIn,
  isOfMidYear,
  midYearOn,
  midYearsOf,
  peopleFacts,
  rowsIn,
  totalOf,
  valuesOf,
} from '../../src/figures/indicators';
import { realWorld } from '../world/realWorld';
import { NOTHING_CHOSEN, realDetail } from '../realData';
import { codesIn, documentedIn, figureOf, total, YEARS } from './peopleReading';
import { CODES, statusOf } from './plainReading';

const world = realWorld();
const midYears = midYearsOf(world, realDetail().indicators);
const inYear = (year: number) => midYears.find((one) => one.year === year)!;
const work = documentedWork(world, NOTHING_CHOSEN);
const indicatorNamed = (id: string) => world.indicators.find((one) => one.id === id)!;
const valuesNamed = (id: string, year: number) => valuesOf(world, indicatorNamed(id), inYear(year), work);
const SUMS = world.indicators.filter(({ aggregation }) => aggregation === 'sum');
const setFor = (codes: readonly string[]) =>
  setOf(
    CODES.length,
    codes.map((code) => world.countryOf(code)!.index),
  );

/** A sum of the plain reading, as the figures say it. */
const asTotal = ({ sum, countries }: ReturnType<typeof total>) => ({ value: sum, known: countries });

test('every column of figures is shown as it is by one indicator', () => {
  const { iso3, year, ...columns } = realDetail().indicators[0]!;
  expect([iso3, year]).toHaveLength(2);
  expect(figureColumns(world)).toEqual(Object.keys(columns));
  for (const column of figureColumns(world))
    expect(
      world.indicators.filter((one) => one.column === column && one.aggregation !== 'ratio'),
      column,
    ).toHaveLength(1);
});

describe('the mid-years', () => {
  it('are the seven of the table', () => {
    expect(midYears.map(({ year }) => year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020]);
    expect(YEARS).toEqual(midYears.map(({ year }) => year));
  });

  it.each([
    ['1951-01-01', null],
    ['1990-06-30', null],
    ['1990-07-01', 1990],
    ['2015-06-30', 2010],
    ['2015-07-01', 2015],
    ['2017-03-01', 2015],
    ['2020-06-30', 2015],
    ['2026-11-24', 2020],
  ])('on %s the last one is %o', (day, year) => {
    expect(midYearOn(midYears, day)?.year ?? null).toBe(year);
  });
});

describe.each(YEARS)('at mid-%i', (year) => {
  it('the world is the sum of every row of the table, areas that are no country included', () => {
    for (const indicator of SUMS)
      expect(totalOf(indicator, inYear(year).world), indicator.id).toEqual(
        asTotal(total(codesIn(year), year, indicator.column)),
      );
    expect(inYear(year).world).toHaveLength(codesIn(year).length);
  });

  it('every country has the figure of its cell', () => {
    for (const code of CODES) {
      const { index } = world.countryOf(code)!;
      const cellOf = (column: string) => figureOf(code, year, column);
      for (const { id, column } of SUMS)
        expect(valuesNamed(id, year)[index], `${code} ${id}`).toBe(cellOf(column));
      expect(valuesNamed('women', year)[index], code).toBe(cellOf('female_share_percent'));
      const [people, migrants] = [cellOf('population'), cellOf('migrants')];
      expect(valuesNamed('migrant-share', year)[index], code).toBe(
        people === null || migrants === null ? null : (migrants / people) * 100,
      );
    }
  });

  it('sums over members and others are those of their cells, and say how many countries they rest on', () => {
    for (const status of ['member', 'other']) {
      const codes = CODES.filter((code) => statusOf(code, '2017-03-01') === status);
      for (const indicator of SUMS)
        expect(totalOf(indicator, rowsIn(inYear(year), setFor(codes))), `${status} ${indicator.id}`).toEqual(
          asTotal(total(codes, year, indicator.column)),
        );
    }
  });
});

test('documented activities are counted once each, whatever the year', () => {
  const values = valuesOf(world, indicatorNamed('documented'), null, work);
  for (const code of CODES) expect(values[world.countryOf(code)!.index], code).toBe(documentedIn(code));
});

test('without a mid-year no country has a figure of people', () => {
  for (const indicator of world.indicators.filter(isOfMidYear))
    expect(new Set(valuesOf(world, indicator, null, work)), indicator.id).toEqual(new Set([null]));
});

describe('the facts of some countries', () => {
  const members = CODES.filter((code) => statusOf(code, '2017-03-01') === 'member');

  it('are shares of the world by a plain reading of the table', () => {
    const facts = peopleFacts(world, inYear(2015), setFor(members));
    expect(facts).toMatchObject({ year: 2015, countries: members.length, areas: codesIn(2015).length });
    expect(facts.parts.map(({ indicator }) => indicator)).toEqual(indicatorsIn(world, 'world'));
    for (const { indicator, value, known, share } of facts.parts) {
      const own = total(members, 2015, indicator.column);
      expect({ value, known }).toEqual(asTotal(own));
      expect(share).toBeCloseTo(own.sum / total(codesIn(2015), 2015, indicator.column).sum, 12);
    }
  });

  it('weigh the share of women by the migrants of each country', () => {
    const both = members.filter((code) => figureOf(code, 1990, 'female_share_percent') !== null);
    const women = both.reduce(
      (sum, code) => sum + figureOf(code, 1990, 'migrants')! * figureOf(code, 1990, 'female_share_percent')!,
      0,
    );
    expect(peopleFacts(world, inYear(1990), setFor(members)).women).toBeCloseTo(
      women / total(both, 1990, 'migrants').sum,
      12,
    );
  });

  it('name the countries that the table does not have', () => {
    const { missing } = peopleFacts(world, inYear(2020), setOfAll(CODES.length));
    const inTable = new Set(codesIn(2020));
    expect(missing.map((index) => world.countries[index]!.iso3)).toEqual(
      CODES.filter((code) => !inTable.has(code)),
    );
    expect(missing).toHaveLength(1);
  });

  it('say nothing about shares where no country has a figure', () => {
    const facts = peopleFacts(world, inYear(2015), setFor(['XKX']));
    for (const part of facts.parts) expect(part).toMatchObject({ value: 0, known: 0, share: 0 });
    expect([facts.migrantShare, facts.women]).toEqual([null, null]);
  });
});
