import { afterEach, expect, test, vi } from 'vitest';
import { buildDay } from '../../../src/pipeline/site/buildDay';
import { dayOfMoment } from '../../../src/world/days';

afterEach(() => vi.unstubAllEnvs());

test('the day of the build is today, or the one that is asked for, so that a build can be repeated', () => {
  expect(buildDay()).toBe(dayOfMoment(new Date()));
  vi.stubEnv('SOURCE_DATE_EPOCH', '1790000000');
  expect(buildDay()).toBe('2026-09-21');
  vi.stubEnv('SOURCE_DATE_EPOCH', 'soon');
  expect(buildDay()).toBe(dayOfMoment(new Date()));
});

test('a moment’s day is that of where its clock stands', () => {
  expect(dayOfMoment(new Date(2026, 10, 26, 0, 0, 1))).toBe('2026-11-26');
  expect(dayOfMoment(new Date(2026, 0, 1, 23, 59, 59))).toBe('2026-01-01');
});
