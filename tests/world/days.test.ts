import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  dayAt,
  dayIn,
  dayNumber,
  faultInDate,
  isBefore,
  isDateText,
  isDay,
  isYear,
  lastDay,
  monthOf,
  partsOf,
  precisionOf,
  shiftMonths,
  shiftYears,
  yearOf,
} from '../../src/world/days';

const days = fc.integer({ min: dayNumber('1951-01-01'), max: dayNumber('2026-12-31') }).map(dayAt);

describe('dates', () => {
  it.each(['1951', '1951-12', '2017-03-01', '2000-02-29', '2016-02-29'])('can be %s', (text) => {
    expect(isDateText(text)).toBe(true);
  });

  it.each([
    ['', '20O4', '951', '-2017', '1951-00', '1951-13', '1951-1', '1900-02-29', '2017-02-29', '2017-04-31'],
    ['2017-03-00', '2017-03-01 ', '2017-3-1', '2017/03/01'],
  ])('cannot be "%s"', (...texts) => {
    expect(texts.filter(isDateText)).toEqual([]);
  });

  it('are days only with all three parts', () => {
    expect(['2017', '2017-03', '2017-03-01', '2017-02-30'].map(isDay)).toEqual([false, false, true, false]);
  });

  it('are years with the first part alone', () => {
    expect(['951', '2017', '20O7', '2017-03'].map(isYear)).toEqual([false, true, false, false]);
  });

  it('say what keeps a text from being one of them', () => {
    const texts = ['2017-03-01', 'March 2017', '2017-13', '2017-02-29'];
    expect(texts.map(faultInDate)).toEqual([null, 'form', 'month', 'day']);
  });

  it('are as precise as their source, and have as many parts', () => {
    const texts = ['1951', '1951-12', '1951-12-05'];
    expect(texts.map(precisionOf)).toEqual(['year', 'month', 'day']);
    expect(texts.map(partsOf)).toEqual([[1951], [1951, 12], [1951, 12, 5]]);
  });

  it('lie before one another as precisely as both are known', () => {
    expect(isBefore('2003', '2004-06')).toBe(true);
    expect(isBefore('2004-05-31', '2004-06')).toBe(true);
    expect(isBefore('2004', '2004-06-04')).toBe(false);
    expect(isBefore('2004-06-04', '2004')).toBe(false);
  });

  it('are put together from their numbers, the first where none is given', () => {
    expect([dayIn(2017), dayIn(2017, 7), dayIn(2017, 12, 31)]).toEqual([
      '2017-01-01',
      '2017-07-01',
      '2017-12-31',
    ]);
    fc.assert(fc.property(days, (day) => dayIn(...partsOf(day)) === day));
  });

  it('count from the last day that they can mean', () => {
    expect(lastDay('1951')).toBe('1951-12-31');
    expect(lastDay('2015-11')).toBe('2015-11-30');
    expect(lastDay('2016-02')).toBe('2016-02-29');
    expect(lastDay('2017-02')).toBe('2017-02-28');
    expect(lastDay('2004-06-04')).toBe('2004-06-04');
    expect(lastDay('2014-01-01/2014-07-31')).toBe('2014-07-31');
  });

  it('know how long a month is', () => {
    const months = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-12'];
    expect(months.map((month) => lastDay(month).slice(8))).toEqual(['31', '28', '31', '30', '31']);
    expect(['1900', '2000', '2016'].map((year) => lastDay(`${year}-02`).slice(8))).toEqual([
      '28',
      '29',
      '29',
    ]);
  });
});

describe('a time axis', () => {
  it('has a day at every whole position, and the position of every day', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1970-01-02')).toBe(1);
    fc.assert(fc.property(days, (day) => dayAt(dayNumber(day)) === day));
  });

  it('takes a position between two days for the nearer one', () => {
    expect([0.4, 0.6, -0.6].map(dayAt)).toEqual(['1970-01-01', '1970-01-02', '1969-12-31']);
  });

  it('has days in the order of their text', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });

  it('goes on by a day, over the ends of months and years', () => {
    expect(['2016-02-28', '2017-02-28', '2017-12-31'].map(dayAfter)).toEqual([
      '2016-02-29',
      '2017-03-01',
      '2018-01-01',
    ]);
  });

  it('leaps by months', () => {
    expect(shiftMonths('2017-03-01', 1)).toBe('2017-04-01');
    expect(shiftMonths('2017-01-31', 1)).toBe('2017-02-28');
    expect(shiftMonths('2016-01-31', 1)).toBe('2016-02-29');
    expect(shiftMonths('2017-01-15', -1)).toBe('2016-12-15');
    expect(shiftMonths('2017-12-31', 13)).toBe('2019-01-31');
    expect(monthOf('2017-03-31')).toBe('2017-03-01');
  });

  it('leaps by years and stays on days that exist', () => {
    expect(shiftYears('2016-02-29', 1)).toBe('2017-02-28');
    expect(shiftYears('2016-02-29', -4)).toBe('2012-02-29');
    expect(shiftYears('2017-03-01', -66)).toBe('1951-03-01');
    fc.assert(
      fc.property(days, fc.integer({ min: -50, max: 50 }), (day, years) => {
        const shifted = shiftYears(day, years);
        return isDay(shifted) && yearOf(shifted) === yearOf(day) + years;
      }),
    );
  });
});
