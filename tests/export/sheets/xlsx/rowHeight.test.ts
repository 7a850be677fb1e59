import { expect, test } from 'vitest';
import { rowHeight } from '../../../../src/export/sheets/xlsx/rowHeight';

test('a row has room for the lines of its longest text', () => {
  expect(rowHeight([['Land', 10]])).toBeUndefined();
  expect(rowHeight([])).toBeUndefined();
  expect(rowHeight([['Jahr der Eröffnung', 13]])).toBe(30);
  expect(
    rowHeight([
      ['Land', 10],
      ['Erstmals belegt: Jahr, von dem die Quelle etwa spricht', 13],
    ]),
  ).toBe(90);
});

test('a word that is longer than a line takes several, and no row is taller than spreadsheets have', () => {
  expect(rowHeight([['x'.repeat(25), 10]])).toBe(45);
  expect(rowHeight([['word '.repeat(1000), 10]])).toBe(409);
});
