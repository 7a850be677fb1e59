import { expect, test } from 'vitest';
import { decades } from '../../src/timeline/decades';

test('the decades run from the first day by round years to the last day', () => {
  expect(decades({ first: '1951-01-01', last: '2026-03-15' })).toEqual([
    '1951-01-01',
    '1960-01-01',
    '1970-01-01',
    '1980-01-01',
    '1990-01-01',
    '2000-01-01',
    '2010-01-01',
    '2020-01-01',
    '2026-03-15',
  ]);
});
