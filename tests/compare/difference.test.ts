import { describe, expect, it } from 'vitest';
import {
  barOf,
  differenceOf,
  isSameForAll,
  scaleOf,
  type DifferenceCell,
} from '../../src/compare/difference';

const DAY = '2017-03-01';
const FIRST = '1951-01-01';
const amount = (value: number): DifferenceCell => ({
  is: 'figure',
  unit: 'count',
  value,
  known: 1,
  whole: 1,
});
const share = (value: number): DifferenceCell => ({
  is: 'figure',
  unit: 'percent',
  value,
  known: 1,
  whole: 1,
});
const part = (of: number, whole: number): DifferenceCell => ({ is: 'part', part: of, whole });
const documented = (found: boolean): DifferenceCell => ({ is: 'documented', found });
const since = (date: string): DifferenceCell => ({ is: 'since', date });
const UNKNOWN: DifferenceCell = { is: 'unknown' };
const ABSENT: DifferenceCell = { is: 'absent' };

describe('how much places differ', () => {
  it.each<[what: string, cells: DifferenceCell[], difference: number]>([
    ['amounts: the span as a part of one more than the most', [amount(24), amount(99), amount(50)], 0.75],
    ['one beside none: half', [amount(0), amount(1)], 0.5],
    ['no amounts at all: nothing', [amount(0), amount(0)], 0],
    ['shares: as amounts', [share(0.1), share(0.2)], 0.5],
    ['parts of regions: the span between them', [part(3, 4), part(1, 4)], 0.5],
    ['work of countries: all or nothing', [documented(true), documented(false)], 1],
    ['a country beside a region', [documented(true), part(3, 4)], 0.25],
    [
      'two kinds of status',
      [
        { is: 'status', status: 'member' },
        { is: 'status', status: 'observer' },
      ],
      1,
    ],
    [
      'two of three have the same status',
      [
        { is: 'status', status: 'member' },
        { is: 'status', status: 'member' },
        { is: 'status', status: 'other' },
      ],
      0.5,
    ],
    ['a member beside a region', [{ is: 'status', status: 'member' }, part(1, 2)], 0.5],
    [
      'other regional offices: where places lie is no difference between them',
      [
        { is: 'regions', ids: ['dakar'] },
        { is: 'regions', ids: ['cairo'] },
      ],
      0,
    ],
    ['a value that is not known', [amount(5), UNKNOWN, amount(9)], 0.4],
    ['one value alone', [amount(5), UNKNOWN], 0],
    ['an office that is not there, beside none', [amount(0), ABSENT], 0],
    ['an office that is not there, beside others', [amount(5), ABSENT, amount(9)], 0.4],
    ['a year beside a part of a region', [since('1990'), part(1, 2)], 0],
  ])('%s', (_, cells, difference) => {
    expect(differenceOf(cells, FIRST, DAY)).toBeCloseTo(difference, 10);
  });

  it('of dates is their span as a part of the time since 1951, a year counting from its last day', () => {
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    expect(differenceOf([since('1985'), since('1990-03-01')], FIRST, DAY)).toBeCloseTo(
      days('1985-12-31', '1990-03-01') / days('1951-01-01', DAY),
      10,
    );
  });

  it('of dates is never more than all, and nothing on the first day', () => {
    expect(differenceOf([since('1951-01-01'), since('2016')], FIRST, '1960-01-01')).toBe(1);
    expect(differenceOf([since('1951'), since('2016')], FIRST, '1951-01-01')).toBe(0);
  });
});

describe('rows that are the same for all', () => {
  it.each<[what: string, cells: DifferenceCell[], same: boolean]>([
    ['the same amounts', [amount(2), amount(2)], true],
    ['other amounts', [amount(2), amount(3)], false],
    ['nothing known of any', [UNKNOWN, UNKNOWN], true],
    ['known of one only', [amount(2), UNKNOWN], false],
    ['no work in a country, nor in any of a region', [documented(false), part(0, 12)], true],
    ['no work in regions of different size', [part(0, 9), part(0, 12)], true],
    ['some more', [part(1, 9), part(0, 12)], false],
    ['the same year', [since('1990'), since('1990')], true],
    ['a year and a day in it', [since('1990'), since('1990-12-31')], false],
  ])('%s', (_, cells, same) => {
    expect(isSameForAll(cells)).toBe(same);
  });
});

describe('bars', () => {
  it('of a row share the largest value as their scale', () => {
    const cells = [amount(30), UNKNOWN, amount(120)];
    expect(scaleOf(cells)).toBe(120);
    expect(cells.map((cell) => barOf(cell, 120))).toEqual([0.25, null, 1]);
  });

  it('of parts are parts of the whole, and where there is nothing there is no bar to see', () => {
    expect(barOf(part(3, 4), 1)).toBe(0.75);
    expect(barOf(amount(0), scaleOf([amount(0)]))).toBe(0);
    expect(barOf(documented(true), 1)).toBeNull();
  });
});
