import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { buildDay } from '../../../src/pipeline/site/buildDay';
import { dayAt, dayOfMoment } from '../../../src/world/days';

afterEach(() => vi.unstubAllEnvs());

const root = resolve(import.meta.dirname, '../../..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

test('the day of the build is the one that is asked for, so that a build can be repeated', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1790000000');
  expect(buildDay()).toBe('2026-09-21');
});

test('it is else that of the commit, or today where something was changed since or there is no repository', () => {
  const today = dayOfMoment(new Date());
  for (const epoch of ['', 'soon']) {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    const isClean = existsSync(resolve(root, '.git')) && git('status', '--porcelain', '--', '.') === '';
    const committed = isClean && dayAt(Math.floor(Number(git('log', '-1', '--format=%ct')) / 86_400));
    expect(buildDay()).toBe(committed || today);
  }
});

test('a moment’s day is that of where its clock stands', () => {
  expect(dayOfMoment(new Date(2026, 10, 26, 0, 0, 1))).toBe('2026-11-26');
  expect(dayOfMoment(new Date(2026, 0, 1, 23, 59, 59))).toBe('2026-01-01');
});
