import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAt, dayNumber } from '../../src/world/days';
import { dayBetween } from '../../src/stories/travel';

const days = fc.integer({ min: dayNumber('1951-01-01'), max: dayNumber('2026-11-24') }).map(dayAt);

it('begins on the one day and ends on the other, forwards or backwards', () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(dayBetween(from, to, 0)).toBe(from);
      expect(dayBetween(from, to, 1)).toBe(to);
      expect(dayBetween(from, to, 7)).toBe(to);
    }),
  );
});

it('never turns back on its way', () => {
  fc.assert(
    fc.property(
      days,
      days,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, to, a, b) => {
        const [first, second] = [a, b].sort((x, y) => x - y).map((share) => dayBetween(from, to, share)) as [
          string,
          string,
        ];
        expect(from <= to ? first <= second : first >= second).toBe(true);
      },
    ),
  );
});
