import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Kiosk } from '../../../src/stories/presenting/kiosk';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const next = vi.fn();
  return { next, kiosk: new Kiosk({ dwell: 5000, rest: 20_000, next }) };
}

it('goes on whenever a step has stood for its time', () => {
  const { next } = start();
  vi.advanceTimersByTime(4999);
  expect(next).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1);
  expect(next).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(15_000);
  expect(next).toHaveBeenCalledTimes(4);
});

it('waits for whoever touches it, counting from the last touch, and then runs on', () => {
  const { next, kiosk } = start();
  vi.advanceTimersByTime(4000);
  kiosk.touch();
  vi.advanceTimersByTime(10_000);
  kiosk.touch();
  vi.advanceTimersByTime(19_999);
  expect(next).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1);
  expect(next).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(next).toHaveBeenCalledTimes(2);
});

it('stops for good when it is told to', () => {
  const { next, kiosk } = start();
  kiosk.stop();
  vi.advanceTimersByTime(100_000);
  expect(next).not.toHaveBeenCalled();
});
