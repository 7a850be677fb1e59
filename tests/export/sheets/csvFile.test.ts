import { csvParseRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../src/export/sheets/csvFile';
import de from '../../../src/words/de/explore';
import en from '../../../src/words/en/explore';

const ENGLISH = en.csv;
const GERMAN = de.csv;

describe('a CSV file', () => {
  test('begins with the byte order mark, and says nothing of its separator', () => {
    const file = csvFile([['a'], [1]], ENGLISH);
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
        ENGLISH,
      ),
    ).toBe('\uFEFFshare,n\r\n3.25,1200000\r\n');
    expect(
      csvFile(
        [
          ['Anteil', 'n'],
          [3.25, 1200000],
        ],
        GERMAN,
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
        ENGLISH,
      ),
    ).toBe('\uFEFFa,b\r\n,0\r\n');
  });

  test.each([
    ...['=1+1', '+49', '-1 a', '@SUM(A1)', '\t=1', '\r=1', '\tx', '\rx', '\nx'],
    ...[
      '＝1+1',
      '＋49',
      '－1',
      '＠SUM(A1)',
      ' =1',
      '\n=1',
      '\u00a0＝1',
      '\u200b=1',
      '\u202e=1',
      '\0=1',
      '\ufeff@A',
    ],
  ])('E19: makes %j harmless', (text) => {
    const [, [cell]] = csvParseRows(csvFile([['a'], [text]], ENGLISH).slice(1)) as [string[], string[]];
    expect(cell).toBe(`'${text}`);
  });

  test.each(['5 = 4 + 1', 'a@b.org', ' x', 'Côte d’Ivoire', '–', 'x＝1'])('leaves %j as it is', (text) => {
    const [, [cell]] = csvParseRows(csvFile([['a'], [text]], ENGLISH).slice(1)) as [string[], string[]];
    expect(cell).toBe(text);
  });

  test('leaves a negative figure a figure', () => {
    expect(csvFile([['lat'], [-1.28]], ENGLISH)).toBe('\uFEFFlat\r\n-1.28\r\n');
  });

  test.each([
    ['en', ENGLISH],
    ['de', GERMAN],
  ] as const)('is read again as it was, in %s', (_, sheet) => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((one) => !/^[\t\r\n]|^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = dsvFormat(sheet.separator).parseRows(csvFile(rows, sheet).slice(1));
        expect(read).toEqual(rows.map((row) => [...row]));
      }),
    );
  });
});
