import { expect, test } from 'vitest';
import { dayAt, dayNumber } from '../../src/world/days';
import { changeDays } from '../../src/timeline/changeDays';
import { cell, rawRows } from '../world/rawRows';
import { realWorld } from '../world/realWorld';
import { CODES, statusOf } from '../figures/plainReading';

const LAST = '2026-03-15';

test('the days of change are those on which a status is not what it was the day before, and no other', () => {
  const days = changeDays(realWorld(), LAST);
  expect(days.toSorted()).toEqual(days);
  // A status can change with the first day of a spell, or after its last one; some other days besides.
  const counted = rawRows('members')
    .flatMap((row) => [cell(row, 'from'), cell(row, 'to')])
    .filter((date) => date !== '')
    .map((date) => date.split('/').at(-1)!)
    .map((date) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date));
  const asked = new Set([
    ...days,
    ...counted.flatMap((day) => [0, 1, 2, 3, 4].map((more) => dayAt(dayNumber(day) + more))),
  ]);
  for (const day of asked) {
    if (day > LAST) continue;
    const before = dayAt(dayNumber(day) - 1);
    const hasChanged = CODES.some((code) => statusOf(code, before) !== statusOf(code, day));
    expect(days.includes(day), day).toBe(hasChanged);
  }
});
