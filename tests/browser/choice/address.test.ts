import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import { today } from '../../../src/atlas/clock';
import { Playback } from '../../../src/timeline/playback.svelte';
import { formatQuery } from '../../../src/choice/query';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

// The runner has a query of its own in the address of this frame: it is put back after each test.
let runner = '';

async function openAt(search: string): Promise<Atlas<'explore' | 'present'>> {
  // A new entry: nothing lies ahead of it that a test before went back from.
  history.pushState({ mine: 7 }, '', location.pathname + search);
  const atlas = await atlasAt(search);
  render(Stage, { atlas, isMirrored: true });
  await settle();
  return atlas;
}

/** Until the address was written: longer than a drag must rest. */
async function settle() {
  await tick();
  vi.advanceTimersByTime(250);
  await tick();
}
const query = () => location.search;

async function go(steps: 1 | -1) {
  const arrived = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history.go(steps);
  await arrived;
  await settle();
}

beforeEach(() => {
  runner = location.pathname + location.search + location.hash;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', runner);
});

describe('the address', () => {
  test('says what is chosen, and nothing when all is default', async () => {
    const atlas = await openAt('');
    atlas.choice.toggle('area', 'forced');
    await settle();
    expect(query()).toBe('?area=forced');
    atlas.choice.toggle('area', 'forced');
    await settle();
    expect(query()).toBe('');
  });

  test('of an embed follows the choice without a step of the host’s history', async () => {
    const atlas = await openAt('?embed=1');
    const steps = history.length;
    atlas.choice.toggle('area', 'forced');
    await settle();
    expect(query()).toBe('?area=forced&embed=1');
    expect(history.length).toBe(steps);
  });

  test('goes back and forward through deliberate changes', async () => {
    const atlas = await openAt('');
    atlas.choice.toggle('area', 'forced');
    await settle();
    atlas.choice.toggle('region', 'dakar');
    await settle();
    await go(-1);
    expect(query()).toBe('?area=forced');
    expect(atlas.choice.all).toMatchObject({ area: ['forced'], region: [] });
    await go(-1);
    expect(atlas.choice.all.area).toEqual([]);
    await go(1);
    await go(1);
    expect(query()).toBe('?area=forced&region=dakar');
    expect(atlas.choice.all).toMatchObject({ area: ['forced'], region: ['dakar'] });
  });

  test('makes one entry of a whole drag, and leads back to where it began', async () => {
    const atlas = await openAt('?area=forced');
    const entries = history.length;
    for (const date of ['2016-01-01', '2012-01-01', '2008-01-01']) {
      atlas.choice.moveTo(date, true);
      await settle();
      expect(query()).toBe(`?date=${date}&area=forced`);
    }
    atlas.choice.moveTo('2004-01-01');
    await settle();
    expect(query()).toBe('?date=2004-01-01&area=forced');
    expect(history.length).toBe(entries + 1);
    await go(-1);
    expect(atlas.choice.date).toBe('2017-03-01');
  });

  test('makes an entry of its own of a filter that is chosen while the years play', async () => {
    const atlas = await openAt('');
    atlas.choice.moveTo('1990-01-01', true);
    await settle();
    atlas.choice.toggle('region', 'dakar');
    await settle();
    atlas.choice.moveTo('1995-01-01', true);
    await settle();
    await go(-1);
    expect(query()).toBe('?date=1990-01-01&region=dakar');
    await go(-1);
    expect(query()).toBe('?date=1990-01-01');
  });

  test.each([
    ['back', -1],
    ['forward', 1],
  ] as const)('E11: agrees with the choice after a change and %s at once', async (_, way) => {
    const atlas = await openAt('');
    atlas.choice.toggle('area', 'forced');
    await settle();
    atlas.choice.toggle('region', 'dakar');
    await settle();
    await go(-1);
    expect(query()).toBe('?area=forced');
    atlas.choice.toggle('status', 'member');
    await go(way);
    expect(query()).toBe(formatQuery(atlas.choice.all, atlas.home));
    // The change that had no entry yet is taken back, and no more.
    expect(query()).toBe('?area=forced');
    await go(-1);
    expect(query()).toBe(formatQuery(atlas.choice.all, atlas.home));
  });

  test('E11: agrees with the choice after forward while the years play', async () => {
    const atlas = await openAt('');
    atlas.choice.toggle('area', 'forced');
    await settle();
    await go(-1);
    const playback = new Playback({
      axis: { first: '1951-01-01', last: atlas.today },
      date: () => atlas.choice.date,
      move: (day, isGoingOn) => {
        atlas.choice.moveTo(day, isGoingOn);
      },
    });
    playback.start();
    await expect.poll(() => atlas.choice.date).not.toBe('2017-03-01');
    await go(1);
    // It looks at the date in its next frame.
    await expect.poll(() => playback.isPlaying).toBe(false);
    await settle();
    expect(query()).toBe(formatQuery(atlas.choice.all, atlas.home));
  });

  test('keeps the hash and what others hold in the entry', async () => {
    const atlas = await openAt('#map');
    atlas.choice.toggle('status', 'observer');
    await settle();
    expect(query() + location.hash).toBe('?status=observer#map');
    expect(history.state).toEqual({ mine: 7 });
  });

  test('drops what is not understood or not ours, without a further entry', async () => {
    const atlas = await openAt('?utm_source=letter&area=forced,farming&date=soon');
    expect(query()).toBe('?area=forced');
    await go(-1);
    await go(1);
    expect(query()).toBe('?area=forced');
    expect(atlas.choice.all.area).toEqual(['forced']);
  });

  test('C1: takes a day that began since the page was opened', async () => {
    const atlas = await openAt('');
    const day = today();
    atlas.today = '2025-01-01';
    history.pushState(null, '', `?date=${day}`);
    history.pushState(null, '', '?area=forced');
    await go(-1);
    expect(atlas.faults).toEqual([]);
    expect(atlas.choice.date).toBe(day);
  });

  test('names the faults of an address that the reader goes back to', async () => {
    const atlas = await openAt('');
    history.pushState(null, '', '?area=farming');
    history.pushState(null, '', '?area=forced');
    await go(-1);
    expect(atlas.faults).toEqual([{ param: 'area', value: 'farming', reason: 'unknown-value' }]);
    expect(query()).toBe('');
  });
});
