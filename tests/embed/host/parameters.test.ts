import { expect, test } from 'vitest';
import { isParameter, PARAMETERS } from '../../../src/embed/host/parameters';
import { NOTHING_CHOSEN } from '../../realData';

test('the element has an attribute for all that can be chosen, but for what an embed never is', () => {
  const chosen = Object.keys(NOTHING_CHOSEN).filter((name) => !['embed', 'page', 'scheme'].includes(name));
  expect([...PARAMETERS].sort()).toEqual(chosen.sort());
});

test('no other attribute is taken for a parameter', () => {
  expect(['area', 'scheme', 'height', 'toString', ''].filter(isParameter)).toEqual(['area']);
});
