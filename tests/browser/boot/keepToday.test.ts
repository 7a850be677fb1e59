import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepToday } from '../../../src/boot/keepToday';
import { today } from '../../../src/atlas/clock';
import { atlasAt } from '../atlas';

/** The page as it was built on a day. */
function builtOn(day: string): void {
  const app = document.createElement('div');
  app.id = 'app';
  app.dataset['drawnOn'] = day;
  document.body.append(app);
}

const ends: (() => void)[] = [];
beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => {
  ends.splice(0).forEach((end) => end());
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.getElementById('app')?.remove();
});

describe('C1: today', () => {
  test('is the reader’s own day on the day of the build too, for those who are a day behind it', () => {
    builtOn('2026-11-29');
    vi.setSystemTime(new Date(2026, 10, 28, 23, 59));
    expect(today()).toBe('2026-11-28');
    vi.setSystemTime(new Date(2026, 10, 30, 0, 1));
    expect(today()).toBe('2026-11-30');
  });

  test('E15: is the day of the build where a clock is wrong', () => {
    builtOn('2026-11-29');
    vi.setSystemTime(new Date(2026, 10, 27, 23, 59));
    expect(today()).toBe('2026-11-29');
    vi.setSystemTime(new Date(1980, 0, 1));
    expect(today()).toBe('2026-11-29');
  });

  test('passes on at midnight while the page stays open', async () => {
    vi.setSystemTime(new Date(2026, 11, 10, 23, 59));
    const atlas = await atlasAt();
    ends.push(keepToday(atlas));
    expect(atlas.today).toBe('2026-12-10');
    vi.advanceTimersByTime(61_000);
    expect(atlas.today).toBe('2026-12-11');
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(atlas.today).toBe('2026-12-12');
  });

  test('is there after a sleep as soon as the page is in sight, and is not taken back', async () => {
    vi.setSystemTime(new Date(2026, 11, 10, 12));
    const atlas = await atlasAt();
    ends.push(keepToday(atlas));
    vi.setSystemTime(new Date(2026, 11, 14, 8));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(atlas.today).toBe('2026-12-14');
    vi.setSystemTime(new Date(2026, 11, 13, 8));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(atlas.today).toBe('2026-12-14');
  });
});
