import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../../src/later/whenIdle';

/** What is awaited: the browser's idle time, which here comes at every tenth of a second. */
const TICK = 100;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, TICK));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const click = () => document.body.click();
/** One click after another, with less than a pause between them. */
const keepBusy = (clicks: number) => {
  for (let i = 0; i < clicks; i += 1) {
    click();
    vi.advanceTimersByTime(200);
  }
};

test('runs once, when the browser is idle', () => {
  vi.advanceTimersByTime(1000);
  const run = vi.fn();
  whenIdle(run);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(TICK);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('waits while the reader does one thing after another, and until a pause', () => {
  const run = vi.fn();
  whenIdle(run);
  keepBusy(10);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(run).toHaveBeenCalledTimes(1);
});

test('runs in any case after some seconds', () => {
  const run = vi.fn();
  whenIdle(run);
  keepBusy(30);
  expect(run).toHaveBeenCalledTimes(1);
});

test('can be called off, also while it waits for the reader', () => {
  const run = vi.fn();
  const callOff = whenIdle(run);
  click();
  vi.advanceTimersByTime(300);
  callOff();
  vi.advanceTimersByTime(10_000);
  expect(run).not.toHaveBeenCalled();
});
