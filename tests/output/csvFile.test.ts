import { csvParseRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../src/output/csvFile';

describe('a CSV file', () => {
  test('begins with the byte order mark, and says nothing of its separator', () => {
    const file = csvFile([['a'], [1]], 'en');
    expect(file).toBe('\uFEFFa\r\n1\r\n');
    expect(file).not.toContain('sep=');
  });

  test('has points and commas in English, semicolons and decimal commas in German', () => {
    expect(
      csvFile(
        [
          ['share', 'n'],
          [3.25, 1200000],
        ],
        'en',
      ),
    ).toBe('\uFEFFshare,n\r\n3.25,1200000\r\n');
    expect(
      csvFile(
        [
          ['Anteil', 'n'],
          [3.25, 1200000],
        ],
        'de',
      ),
    ).toBe('\uFEFFAnteil;n\r\n3,25;1200000\r\n');
  });

  test('leaves a cell empty where nothing is known', () => {
    expect(
      csvFile(
        [
          ['a', 'b'],
          [null, 0],
        ],
        'en',
      ),
    ).toBe('\uFEFFa,b\r\n,0\r\n');
  });

  test.each(['=1+1', '+49', '-1 a', '@SUM(A1)', '\t=1', '\r=1'])('makes %j harmless', (text) => {
    const [, [cell]] = csvParseRows(csvFile([['a'], [text]], 'en').slice(1)) as [string[], string[]];
    expect(cell).toBe(`'${text}`);
  });

  test('leaves a negative figure a figure', () => {
    expect(csvFile([['lat'], [-1.28]], 'en')).toBe('\uFEFFlat\r\n-1.28\r\n');
  });

  test.each([
    ['en', ','],
    ['de', ';'],
  ] as const)('is read again as it was, in %s', (lang, separator) => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !/^[=+\-@\t\r]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = dsvFormat(separator).parseRows(csvFile(rows, lang).slice(1));
        expect(read).toEqual(rows.map((row) => [...row]));
      }),
    );
  });
});
