import { expect, test } from 'vitest';
import { referencesTo, workbook } from '../../../../src/export/slides/chart/workbook';
import { dayInSheet } from '../../../../src/export/sheets/xlsx/cells';
import { cellsOf } from '../deckFaults';

const TABLE = {
  labels: ['Bangkok', '`$&$` <b> "x"', '_x0041_'],
  series: [
    { name: 'Members', values: [26, 0, 3] },
    { name: 'Observers', values: [0, 0, 1.5] },
  ],
};

test('C14: a workbook holds labels as text and values as numbers, zeros too', () => {
  const { sheet, values } = cellsOf(workbook(TABLE, 'Data'));
  expect(sheet).toBe('Data');
  expect(Object.fromEntries(values)).toEqual({
    A1: '',
    B1: 'Members',
    C1: 'Observers',
    A2: 'Bangkok',
    B2: 26,
    C2: 0,
    A3: '`$&$` <b> "x"',
    B3: 0,
    C3: 0,
    A4: '_x0041_',
    B4: 3,
    C4: 1.5,
  });
});

test('a workbook holds the days of lines as dates', () => {
  const days = ['1951-12-31', '2017-03-01', '2017-03-02'];
  const { values } = cellsOf(workbook({ ...TABLE, days }, 'Data'));
  expect(['A2', 'A3', 'A4'].map((at) => values.get(at))).toEqual(days.map(dayInSheet));
});

test('C14: a workbook says on a second sheet where its data are from', () => {
  const sources = [
    { title: 'Members of the organization', address: 'https://example.org/a?b=1&c' },
    { title: 'The page named in each row', address: '' },
  ];
  const book = workbook(TABLE, 'Data', { name: 'Sources', head: ['Title', 'Address'], sources });
  expect(cellsOf(book).sheet).toBe('Data');
  const { sheet, values } = cellsOf(book, 2);
  expect(sheet).toBe('Sources');
  expect(Object.fromEntries(values)).toEqual({
    A1: 'Title',
    B1: 'Address',
    A2: 'Members of the organization',
    B2: 'https://example.org/a?b=1&c',
    A3: 'The page named in each row',
    B3: '',
  });
});

test('C14: a chart refers to the rows that its workbook has', () => {
  expect(referencesTo(TABLE, "Reader's")).toEqual({
    labels: "'Reader''s'!$A$2:$A$4",
    series: [
      { name: "'Reader''s'!$B$1", values: "'Reader''s'!$B$2:$B$4" },
      { name: "'Reader''s'!$C$1", values: "'Reader''s'!$C$2:$C$4" },
    ],
  });
});
