import { describe, expect, it } from 'vitest';
import { nearestDay } from '../../src/world/otherTimes';
import { lastsOn } from '../../src/world/spans';

const lasting = { from: '2011', to: '' };
const ended = { from: '2011-07', to: '2024' };
const between = { from: '2011', to: '2013-01-01/2014-12-31' };

describe('a span', () => {
  it.each([
    [lasting, '2011-12-30', false],
    [lasting, '2011-12-31', true],
    [lasting, '2099-01-01', true],
    [ended, '2011-07-30', false],
    [ended, '2011-07-31', true],
    [ended, '2024-12-30', true],
    [ended, '2024-12-31', false],
    [between, '2014-12-30', true],
    [between, '2014-12-31', false],
  ])('%o on %s: %s, from the last day of its beginning and without that of its end', (span, day, holds) => {
    expect(lastsOn(span, day)).toBe(holds);
  });

  it('that follows another leaves no day without either, and none with both', () => {
    for (const day of ['2014-12-30', '2014-12-31', '2015-01-01'])
      expect([between, { from: between.to, to: '' }].filter((span) => lastsOn(span, day))).toHaveLength(1);
  });

  it.each([
    [lasting, '1990-05-01', '2011-12-31'],
    [lasting, '2017-03-01', '2017-03-01'],
    [ended, '2026-11-29', '2024-12-30'],
    [ended, '2024-12-31', '2024-12-30'],
    [ended, '2011-01-01', '2011-07-31'],
  ])('%o is nearest to %s on %s', (span, day, nearest) => {
    expect(nearestDay(span, day)).toBe(nearest);
    expect(lastsOn(span, nearest)).toBe(true);
  });
});
