import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Playback } from '../../../src/timeline/playback.svelte';
import type { Day } from '../../../src/world/days';

const axis = { first: '1951-01-01', last: '2026-03-15' };

/** A playback over a date of its own, which remembers every move. */
function playbackFrom(start: Day) {
  const state = { date: start, moves: [] as [Day, boolean][] };
  const playback = new Playback({
    axis,
    date: () => state.date,
    move: (day, isGoingOn) => {
      state.date = day;
      state.moves.push([day, isGoingOn]);
    },
  });
  return { playback, state };
}

/** What the reader asks for, which may change while the page is open. */
const motion = { matches: false };
function stubMotion(isReduced: boolean) {
  motion.matches = isReduced;
  vi.stubGlobal('matchMedia', () => motion);
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
  stubMotion(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('playing through time', () => {
  test('goes from the first to the last day, by firsts of months, and stops there', () => {
    const { playback, state } = playbackFrom('1951-01-01');
    playback.start();
    vi.advanceTimersByTime(21_000);
    expect(state.date).toBe('2026-03-15');
    expect(playback.isPlaying).toBe(false);
    const days = state.moves.map(([day]) => day);
    expect(days.toSorted()).toEqual(days);
    expect(days.filter((day) => day !== axis.last && !day.endsWith('-01'))).toEqual([]);
    expect(days.length).toBeGreaterThan(500);
  });

  test('moves as one drag and settles when it stops', () => {
    const { playback, state } = playbackFrom('2017-03-01');
    playback.start();
    vi.advanceTimersByTime(1000);
    expect(state.moves.every(([, isGoingOn]) => isGoingOn)).toBe(true);
    playback.toggle();
    expect(state.moves.at(-1)).toEqual([state.date, false]);
    const rested = state.date;
    vi.advanceTimersByTime(1000);
    expect(state.date).toBe(rested);
  });

  test('begins again from the first day when it is at the last', () => {
    const { playback, state } = playbackFrom('2026-03-15');
    playback.start();
    expect(state.date).toBe('1951-01-01');
    playback.stop();
  });

  test('stops when someone else moves the date', () => {
    const { playback, state } = playbackFrom('1990-01-01');
    playback.start();
    vi.advanceTimersByTime(500);
    state.date = '2004-06-01';
    vi.advanceTimersByTime(500);
    expect(playback.isPlaying).toBe(false);
    expect(state.date).toBe('2004-06-01');
  });

  test('steps by years where the reader asked for less motion', () => {
    stubMotion(true);
    const { playback, state } = playbackFrom('2017-03-01');
    playback.start();
    vi.advanceTimersByTime(1600);
    expect(state.moves.map(([day]) => day)).toEqual(['2018-01-01', '2019-01-01', '2020-01-01']);
    vi.advanceTimersByTime(10_000);
    expect(state.date).toBe('2026-03-15');
    expect(playback.isPlaying).toBe(false);
  });

  test('goes from one step to the other kind when the reader asks for less motion on the way', () => {
    const { playback, state } = playbackFrom('1990-01-01');
    playback.start();
    vi.advanceTimersByTime(400);
    motion.matches = true;
    const smooth = state.moves.length;
    vi.advanceTimersByTime(1100);
    const steps = state.moves.slice(smooth).map(([day]) => day.slice(4));
    expect(steps).toEqual(['-01-01', '-01-01']);
    playback.stop();
  });

  test('offers four speeds, one after the other', () => {
    const { playback } = playbackFrom('1990-01-01');
    const speeds = [0, 1, 2, 3, 4].map(() => {
      const { speed } = playback;
      playback.changeSpeed();
      return speed;
    });
    expect(speeds).toEqual([1, 2, 4, 0.5, 1]);
  });

  test.each([0.5, 1, 2, 4])('takes about 20 seconds divided by %f', (speed) => {
    const { playback, state } = playbackFrom('1951-01-01');
    while (playback.speed !== speed) playback.changeSpeed();
    playback.start();
    vi.advanceTimersByTime(19_500 / speed);
    expect(playback.isPlaying).toBe(true);
    vi.advanceTimersByTime(1000 / speed);
    expect(playback.isPlaying).toBe(false);
    expect(state.date).toBe('2026-03-15');
    expect(playback.speed).toBe(speed);
  });

  test('takes another speed at once, from where it is', () => {
    const { playback, state } = playbackFrom('1951-01-01');
    playback.start();
    vi.advanceTimersByTime(10_000);
    const half = state.date;
    expect(half.slice(0, 3)).toBe('198');
    playback.changeSpeed();
    vi.advanceTimersByTime(2500);
    expect(state.date > half && state.date.slice(0, 4) <= '2008' && state.date.slice(0, 4) >= '2006').toBe(
      true,
    );
    playback.stop();
  });
});
