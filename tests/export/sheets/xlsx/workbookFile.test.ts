import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnName, dateCell, type Cell } from '../../../../src/export/sheets/xlsx/cells';
import { workbookFile } from '../../../../src/export/sheets/xlsx/workbookFile';
import { cellsOf } from '../../slides/deckFaults';
import { allOf, firstOf, readXml } from '../../slides/readXml';

const partOf = (book: Uint8Array, path: string) => readXml(strFromU8(unzipSync(book)[path]!));
const sheetOf = (rows: Cell[][], more = {}) => workbookFile([{ name: 'Übersicht', rows, ...more }]);
const cellAt = (book: Uint8Array, ref: string) =>
  allOf(partOf(book, 'xl/worksheets/sheet1.xml'), 'c').find(({ attributes }) => attributes['r'] === ref);
/** The look of a cell, as the styles of the workbook say. */
const lookOf = (book: Uint8Array, ref: string) => {
  const looks = allOf(firstOf(partOf(book, 'xl/styles.xml'), 'cellXfs')!, 'xf');
  return looks[Number(cellAt(book, ref)!.attributes['s'] ?? 0)]!;
};

describe('a workbook', () => {
  test('has text as text, figures as figures, and nothing where nothing is', () => {
    const { sheet, values } = cellsOf(sheetOf([['Größe', 1.5, null, 0, 'ẞ']]));
    expect(sheet).toBe('Übersicht');
    expect(Object.fromEntries(values)).toEqual({ A1: 'Größe', B1: 1.5, D1: 0, E1: 'ẞ' });
  });

  test.each(['=1+1', '+49', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org";"x")', '＝1', "'=1"])(
    'E19: has %j as it is, as text and no formula',
    (text) => {
      const book = sheetOf([[text]]);
      expect(cellsOf(book).values.get('A1')).toBe(text);
      expect(cellAt(book, 'A1')!.attributes['t']).toBe('inlineStr');
      expect(allOf(partOf(book, 'xl/worksheets/sheet1.xml'), 'f')).toEqual([]);
    },
  );

  test('counts days as spreadsheets do, and shows them as ISO 8601 writes them', () => {
    const book = sheetOf([[{ day: '1900-03-01' }, { day: '2017-03-01' }]]);
    expect(Object.fromEntries(cellsOf(book).values)).toEqual({ A1: 61, B1: 42_795 });
    const format = lookOf(book, 'A1').attributes['numFmtId'];
    const own = allOf(partOf(book, 'xl/styles.xml'), 'numFmt').find(
      ({ attributes }) => attributes['numFmtId'] === format,
    );
    expect(own!.attributes['formatCode']).toBe(String.raw`yyyy\-mm\-dd`);
  });

  test.each([
    ['2017-03-01', { day: '2017-03-01' }],
    ['1951', 1951],
    ['1951-12', '1951-12'],
    ['2014-01-01/2014-07-31', '2014-01-01/2014-07-31'],
    // Spreadsheets count a day that never was before it.
    ['1900-02-28', '1900-02-28'],
    ['1776-07-04', '1776-07-04'],
  ])('has the date %s as what it is', (date, cell) => {
    expect(dateCell(date)).toEqual(cell);
  });

  test.each([[{ table: { held: 1 } }], [{}]])(
    'begins at the right where lines are written to the left: %j',
    (more) => {
      const sheets = [{ name: 'a', rows: [['x', 'y']], ...more }];
      const viewIn = (book: Uint8Array) => firstOf(partOf(book, 'xl/worksheets/sheet1.xml'), 'sheetView');
      expect(viewIn(workbookFile(sheets, { dir: 'rtl' }))?.attributes['rightToLeft']).toBe('1');
      expect(viewIn(workbookFile(sheets))?.attributes['rightToLeft']).toBeUndefined();
    },
  );

  test('keeps the heads of a table in view, bold, and filters by them', () => {
    const book = sheetOf(
      [
        ['Land', 'n'],
        ['Kenia', 1],
        ['Uganda', 2],
      ],
      { table: { held: 1 } },
    );
    const sheet = partOf(book, 'xl/worksheets/sheet1.xml');
    expect(firstOf(sheet, 'pane')!.attributes).toEqual({
      ...{ xSplit: '1', ySplit: '1', topLeftCell: 'B2', activePane: 'bottomRight', state: 'frozen' },
    });
    expect(firstOf(sheet, 'autoFilter')!.attributes['ref']).toBe('A1:B3');
    expect(firstOf(partOf(book, 'xl/workbook.xml'), 'definedName')).toMatchObject({
      attributes: { name: '_xlnm._FilterDatabase', localSheetId: '0', hidden: '1' },
      text: "'Übersicht'!$A$1:$B$3",
    });
    const fonts = allOf(firstOf(partOf(book, 'xl/styles.xml'), 'fonts')!, 'font');
    const isBold = (ref: string) => firstOf(fonts[Number(lookOf(book, ref).attributes['fontId'])]!, 'b');
    expect(isBold('A1')).toBeDefined();
    expect(isBold('A2')).toBeUndefined();
  });

  test('has no panes and filters where it has no table', () => {
    const sheet = partOf(sheetOf([['a']]), 'xl/worksheets/sheet1.xml');
    for (const name of ['pane', 'autoFilter', 'hyperlinks']) expect(firstOf(sheet, name)).toBeUndefined();
  });

  test('has an address as a link out of the file', () => {
    const book = sheetOf([[{ link: 'https://example.org/?a=1&b="2"' }]]);
    expect(cellsOf(book).values.get('A1')).toBe('https://example.org/?a=1&b="2"');
    const { attributes } = firstOf(partOf(book, 'xl/worksheets/sheet1.xml'), 'hyperlink')!;
    const relations = allOf(partOf(book, 'xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship');
    expect(relations.find((one) => one.attributes['Id'] === attributes['r:id'])!.attributes).toMatchObject({
      Target: 'https://example.org/?a=1&b="2"',
      TargetMode: 'External',
    });
  });

  test('cuts a text that is longer than spreadsheets take', () => {
    const text = String(cellsOf(sheetOf([['ä'.repeat(40_000)]])).values.get('A1'));
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('ä …')).toBe(true);
  });

  test.each(['', 'a/b', 'x'.repeat(32), "'a", '[a]', 'a:b'])(
    'refuses %j as the name of a sheet: no spreadsheet opens it',
    (name) => {
      expect(() => workbookFile([{ name, rows: [] }])).toThrow('no name for a sheet');
    },
  );

  test('refuses two sheets of one name', () => {
    const named = (name: string) => ({ name, rows: [] });
    expect(() => workbookFile([named('a'), named('A')])).toThrow('A: no name for a sheet');
  });

  test('says what it is', () => {
    const about = { title: 'T', subject: 'S', author: 'A', description: 'D', lang: 'de', made: '2026-11-30' };
    const book = workbookFile([{ name: 'a', rows: [['x']] }], about);
    expect(cellsOf(book).values.get('A1')).toBe('x');
    expect(firstOf(partOf(book, 'docProps/core.xml'), 'dc:title')!.text).toBe('T');
  });
});

test('columns are named by letters, as many as it takes', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
