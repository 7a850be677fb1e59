import { describe, expect, it } from 'vitest';
import { presentingKey, readingKey, stepOnWay } from '../../../src/stories/presenting/stepKeys';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('keys while something is presented', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['F5', 'start'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['l', 'pointer'],
    ['L', 'pointer'],
    ['Escape', 'leave'],
    ['x', null],
  ])('"%s" does: %s', (key, act) => {
    expect(presentingKey(press(key))).toBe(act);
  });

  it('lead back with Shift and Space', () => {
    expect(presentingKey(press(' ', { shiftKey: true }))).toBe('back');
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('are left to the browser with %s', (held) => {
    for (const key of ['ArrowLeft', ' ', 'F5', 'b', 'l'])
      expect(presentingKey(press(key, { [held]: true }))).toBeNull();
  });
});

describe('keys while a story is read', () => {
  it('are the arrows aside, and neither those that scroll nor those that press a button', () => {
    expect(readingKey(press('ArrowRight'))).toBe('next');
    expect(readingKey(press('ArrowLeft'))).toBe('back');
    for (const key of [' ', 'Enter', 'ArrowDown', 'PageDown', 'Home'])
      expect(readingKey(press(key))).toBeNull();
    expect(readingKey(press('ArrowRight', { shiftKey: true }))).toBeNull();
    expect(readingKey(press('ArrowLeft', { altKey: true }))).toBeNull();
  });
});

describe('the way through a story', () => {
  it('ends at its first and its last step', () => {
    expect([1, 2, 8].map((at) => stepOnWay('back', at, 8))).toEqual([1, 1, 7]);
    expect([1, 7, 8].map((at) => stepOnWay('next', at, 8))).toEqual([2, 8, 8]);
    expect([stepOnWay('first', 5, 8), stepOnWay('last', 5, 8)]).toEqual([1, 8]);
  });
});
