import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { SAVED_TWICE } from '../../../../src/pipeline/tables/plainText';
import { realFiles } from '../../../realData';
import { readEdited } from '../edited';

/** The lines of a table below its first, changed. */
const eachRow = (change: (row: string, i: number) => string) => (text: string) => {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  return `${[head, ...rows.map(change)].join('\n')}\n`;
};
/** Bytes of one encoding taken for another. */
const taken = (text: string, as: string, from: 'latin1' | 'utf8') =>
  new TextDecoder(as).decode(Buffer.from(text, from));
const rowsOf = (file: string) => csvParseRows(realFiles().files.get(file)!).length - 1;

/** With other letters in the place of those that Latin-1 has not. */
const withoutArabic = (text: string) =>
  text.replace(/[\u0600-\u06ff]/g, (letter) => String.fromCharCode(97 + (letter.charCodeAt(0) % 26)));

describe('E13: one cause in many rows is told once, with how many they are', () => {
  it('a table saved in Latin-1', () => {
    const { errors, leftOut } = readEdited('countries.csv', (text) =>
      taken(withoutArabic(text), 'utf-8', 'latin1'),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^data\/countries\.csv:\d+ name_[a-z]+: ".*\uFFFD.*" holds characters that are not UTF-8, as other rows do \(expected the table saved as “CSV UTF-8”\)/,
    );
    expect(errors[0]).toContain(`; ${leftOut} rows are left out for it`);
  });

  it('a table in UTF-8 that was opened as Windows-1252 and saved', () => {
    const { errors } = readEdited('events.csv', (text) => taken(text, 'windows-1252', 'utf8'));
    expect(errors).toEqual([
      expect.stringMatching(
        /^data\/events\.csv:2 name_de: "GrÃ¼ndung .*" holds letters that were taken for others when it was saved, as other rows do \(expected the table saved as “CSV UTF-8”, once\); \d rows/,
      ),
    ]);
  });

  it.each([
    [
      'commas at the end of each',
      (row: string) => `${row},,`,
      /^data\/members\.csv:2: ".*" has 8 cells, as most rows \(expected 6\)/,
    ],
    ['one comma at the end of each', (row: string) => `${row},`, /has 7 cells, as most rows \(expected 6\)/],
    [
      'semicolons in the place of commas',
      (row: string) => csvParseRows(row)[0]!.join(';'),
      /does not separate its cells by commas, as most rows \(expected commas\)/,
    ],
    [
      'tabs in the place of commas',
      (row: string) => csvParseRows(row)[0]!.join('\t'),
      /does not separate its cells by commas/,
    ],
    [
      'a column that is gone',
      (row: string) => csvFormatRows([csvParseRows(row)[0]!.slice(0, -1)]),
      /has 5 cells, as most rows \(expected 6\)/,
    ],
  ])('rows below a good first one with %s', (_, change, message) => {
    const { errors, leftOut } = readEdited('members.csv', eachRow(change));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]).toMatch(new RegExp(`; ${rowsOf('members.csv')} rows are left out for it$`));
    expect(leftOut).toBe(rowsOf('members.csv'));
  });

  it('rows that others need, in commas too many: the others go with them', () => {
    const { errors, tables } = readEdited(
      'activities.csv',
      eachRow((row) => `${row},`),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(
      `; ${rowsOf('activities.csv') + rowsOf('work.csv')} rows are left out for it`,
    );
    expect(tables.work).toEqual([]);
  });

  it('a first row pasted in once more', () => {
    const { errors, leftOut } = readEdited('members.csv', (text) => {
      const lines = text.split('\n');
      return [...lines.slice(0, 50), lines[0], ...lines.slice(50)].join('\n');
    });
    expect(errors).toEqual([
      'data/members.csv:51: "iso3,status,from,to,source_url,note" is the row of columns once more (expected it in line 1 alone)',
    ]);
    expect(leftOut).toBe(1);
  });

  it('a table without rows, however many rows need them', () => {
    const { errors, tables } = readEdited('countries.csv', (text) => text.split('\n')[0] + '\n');
    expect(errors).toEqual([
      expect.stringMatching(
        /^data\/countries\.csv:1: has no rows below it \(expected one or more\); \d{4} rows are left out for it; \d+ cells are emptied for it$/,
      ),
    ]);
    expect(tables.members).toEqual([]);
  });

  it('but a few rows with a cell too many are a mistake each', () => {
    const { errors } = readEdited(
      'members.csv',
      eachRow((row, i) => (i < 4 ? `${row},` : row)),
    );
    expect(errors).toHaveLength(4);
  });
});

describe('letters that were taken for others', () => {
  it.each(['AlgÃ©rie', 'Côte dâ€™Ivoire', 'MontrÃ©al', 'ÃŽle', 'TÃ¼rkiye', 'Å¡', 'â€œword', 'Ã\u00A0'])(
    'stand in %s',
    (text) => {
      expect(SAVED_TWICE.test(text)).toBe(true);
    },
  );

  it('are found in whatever was saved so', () => {
    for (const text of ['é', 'ü', 'ß', 'ñ', 'Å', 'š', 'ğ', 'Ș', '’', '“', '–', '…', 'É', 'À', 'Ö', '😀'])
      expect(SAVED_TWICE.test(taken(text, 'windows-1252', 'utf8')), text).toBe(true);
  });

  it.each([
    'Algérie',
    'Côte d’Ivoire',
    'die „FPÖ“',
    '«Gruß»',
    'ÉÀÂ',
    'São Tomé',
    'SÃO',
    '“Â”'.slice(0, 2),
    'Åland',
    'Österreich – ja',
  ])('do not stand in %s', (text) => {
    expect(SAVED_TWICE.test(text)).toBe(false);
  });
});
