import { describe, expect, test } from 'vitest';
import { dayAtShare, shareOf, within, yearTicks, type TimeAxis } from '../../src/timeline/timeAxis';

const axis: TimeAxis = { first: '1951-01-01', last: '2026-03-15' };
const LABEL = 56;
const END = 64;

describe('the time axis', () => {
  test('begins at 0 and ends at 1, for days beyond its ends as well', () => {
    expect(shareOf(axis, axis.first)).toBe(0);
    expect(shareOf(axis, axis.last)).toBe(1);
    expect(shareOf(axis, '1900-01-01')).toBe(0);
    expect(shareOf(axis, '2100-01-01')).toBe(1);
    expect(within(axis, '1900-01-01')).toBe('1951-01-01');
    expect(within(axis, '2100-01-01')).toBe('2026-03-15');
  });

  test('gives the first of the nearest month where a pixel stands for many days', () => {
    for (const pixels of [240, 700, 1900])
      for (const day of ['1951-12-01', '1988-02-01', '2017-03-01', '2026-01-01'])
        expect(dayAtShare(axis, shareOf(axis, day), pixels)).toBe(day);
    expect(dayAtShare(axis, shareOf(axis, '2017-03-12'), 700)).toBe('2017-03-01');
    expect(dayAtShare(axis, shareOf(axis, '2017-03-20'), 700)).toBe('2017-04-01');
  });

  test('gives single days where there is room for them, and its own ends at its ends', () => {
    expect(dayAtShare(axis, shareOf(axis, '2017-03-12'), 9000)).toBe('2017-03-12');
    expect(dayAtShare(axis, -0.2, 700)).toBe('1951-01-01');
    expect(dayAtShare(axis, 1.2, 700)).toBe('2026-03-15');
  });

  test('never leads beyond today', () => {
    for (let share = 0.99; share < 1; share += 0.0005)
      expect(dayAtShare(axis, share, 700) <= axis.last).toBe(true);
  });
});

describe('the years below the axis', () => {
  test.each([220, 250, 284, 340, 480, 560, 688, 900, 1300, 1900])('keep apart on %i pixels', (pixels) => {
    const ticks = yearTicks(axis, pixels, LABEL, END);
    // Every label as a stretch, with its margin; the last is the word at the end of the axis.
    const stretches = ticks.map(({ share, anchor }) => {
      const left = anchor === 'start' ? share * pixels : share * pixels - LABEL / 2;
      return [left, left + LABEL] as const;
    });
    stretches.push([pixels - END, pixels]);
    for (const [i, [left, right]] of stretches.entries()) {
      expect(left).toBeGreaterThanOrEqual(i === 0 ? 0 : stretches[i - 1]![1]);
      expect(right).toBeLessThanOrEqual(pixels);
    }
    expect(ticks.length).toBeGreaterThan(1);
  });

  test('are the first one and then round ones', () => {
    const years = yearTicks(axis, 700, LABEL, END).map((tick) => tick.year);
    expect(years).toEqual([1951, 1970, 1980, 1990, 2000, 2010]);
  });

  test('are the first one alone where there is room for no other', () => {
    expect(yearTicks(axis, 60, LABEL, END)).toHaveLength(1);
  });
});
