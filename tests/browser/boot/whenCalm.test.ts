import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenCalm, whenIdle } from '../../../src/boot/whenCalm';

/** What is awaited: the browser's idle time, which here comes at every tenth of a second. */
const TICK = 100;

const click = () => document.body.click();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, TICK));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  // The last thing that the reader did is some time ago.
  click();
  vi.advanceTimersByTime(1000);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
/** One click after another, with less than a pause between them. */
const keepBusy = (clicks: number) => {
  for (let i = 0; i < clicks; i += 1) {
    click();
    vi.advanceTimersByTime(200);
  }
};

test('runs once, when the browser is idle and nothing was done', () => {
  const run = vi.fn();
  whenCalm(run);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(TICK);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(20_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('waits while the reader does one thing after another, and until a pause', () => {
  const run = vi.fn();
  whenCalm(run);
  keepBusy(10);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(700);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(run).toHaveBeenCalledTimes(1);
});

test('a drag is no pause, a pointer that merely moves is one', () => {
  const run = vi.fn();
  whenCalm(run);
  const move = (buttons: number) => {
    document.body.dispatchEvent(new PointerEvent('pointermove', { buttons, bubbles: true }));
    vi.advanceTimersByTime(200);
  };
  click();
  for (let i = 0; i < 10; i += 1) move(1);
  expect(run).not.toHaveBeenCalled();
  for (let i = 0; i < 8; i += 1) move(0);
  expect(run).toHaveBeenCalledTimes(1);
});

test('runs in any case after a quarter of a minute, not before', () => {
  const run = vi.fn();
  whenCalm(run);
  keepBusy(70);
  expect(run).not.toHaveBeenCalled();
  keepBusy(15);
  expect(run).toHaveBeenCalledTimes(1);
});

test('what was scrolled to waits for an idle browser, not for a pause', () => {
  const run = vi.fn();
  whenIdle(run);
  keepBusy(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test('can be called off, also while it waits for the reader', () => {
  const run = vi.fn();
  const callOff = whenCalm(run);
  click();
  vi.advanceTimersByTime(300);
  callOff();
  vi.advanceTimersByTime(20_000);
  expect(run).not.toHaveBeenCalled();
});
