import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { viewWorkbook } from '../../../src/export/sheets/viewWorkbook';
import type { ViewTable } from '../../../src/export/sheets/viewTable';
import type { AboutView } from '../../../src/export/viewContent';
import de from '../../../src/words/de/export';
import en from '../../../src/words/en/export';
import { cellsOf } from '../slides/deckFaults';
import { allOf, readXml } from '../slides/readXml';

const TABLE: ViewTable = {
  columns: [
    { key: 'country', name: 'Land', type: 'text', tables: ['countries'] },
    { key: 'since', name: 'Seit', type: 'date', tables: ['members'] },
    { key: 'population', name: 'Bevölkerung', type: 'number', unit: 'Personen', year: 2015, tables: [] },
    { key: 'share', name: 'Anteil', type: 'number', tables: ['indicators'] },
  ],
  keys: ['AUT', 'EGY', 'XYZ'],
  values: [],
  texts: [
    ['Österreich', '1951-12-05', 8_678_660, 17.24],
    ['=Ägypten', '1951', null, null],
    ['Côte d’Ivoire', '2014-01', 0, 3],
  ],
  reasons: [
    ['', '', '', ''],
    ['', '', 'keine Zahl', 'keine Zahl'],
    ['', '', '', ''],
  ],
  asked: [],
};
const ABOUT: AboutView = {
  title: 'Wo die IOM arbeitet',
  ...{ headline: '', line: '', choice: '3 Länder', date: '2017-03-01', made: '2026-11-30' },
  address: 'https://example.org/?lang=de&region=x',
  licence: 'MIT',
  sources: [
    { title: 'UN DESA', address: 'https://un.org/', licence: 'CC BY', columns: ['population'], year: 2015 },
    { title: 'Seiten', address: '', licence: 'Nur Fakten', columns: ['country', 'since'] },
  ],
};
const EVIDENCE = [
  ['Tabelle', 'Wert', 'Jahr'],
  ['work.csv', '2017', '2017'],
  ['offices.csv', '-', ''],
];
const book = viewWorkbook({
  ...{ table: TABLE, name: 'Länder', evidence: EVIDENCE, year: 'Jahr', about: ABOUT },
  ...{ words: de.data, lang: 'de' },
});
const valuesOf = (number: number) => Object.fromEntries(cellsOf(book, number).values);

describe('the workbook of a view', () => {
  test('has three sheets, named in the language of the reader', () => {
    expect([1, 2, 3].map((number) => cellsOf(book, number).sheet)).toEqual([
      'Länder',
      'Über die Ansicht',
      'Belege',
    ]);
    for (const { data } of [de, en])
      for (const name of Object.values(data.book.sheets)) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });

  test('has the rows of the CSV, with types: days, years and counts are figures, what is empty is no cell', () => {
    expect(valuesOf(1)).toEqual({
      ...{ A1: 'Land', B1: 'Seit', C1: 'Bevölkerung (Personen, Mitte 2015)', D1: 'Anteil' },
      E1: 'Warum Zellen leer sind',
      ...{ A2: 'Österreich', B2: 18_967, C2: 8_678_660, D2: 17.24 },
      ...{ A3: '=Ägypten', B3: 1951, E3: 'keine Zahl: Bevölkerung, Anteil' },
      ...{ A4: 'Côte d’Ivoire', B4: '2014-01', C4: 0, D4: 3 },
    });
  });

  test('says what the view is, and where its columns are from', () => {
    expect(valuesOf(2)).toMatchObject({
      ...{ A1: 'Karte', B1: 'Wo die IOM arbeitet', A2: 'Auswahl', B2: '3 Länder' },
      ...{ A3: 'Stichtag', B3: 42_795, A4: 'Erstellt am', B4: 46_356 },
      ...{ A5: 'Adresse', B5: ABOUT.address, A6: 'Lizenz', B6: 'MIT', A7: 'Leere Zellen' },
      B7: de.data.empty.rule('Warum Zellen leer sind'),
      ...{ A9: 'Quellen', B9: 'Titel', C9: 'Adresse', D9: 'Lizenz', E9: 'Jahresmitte', F9: 'Spalten' },
      ...{ B10: 'UN DESA', C10: 'https://un.org/', D10: 'CC BY', E10: 2015, F10: 'Bevölkerung' },
      ...{ B11: 'Seiten', D11: 'Nur Fakten', F11: 'Land, Seit' },
    });
    const sheet = readXml(strFromU8(unzipSync(book)['xl/worksheets/sheet2.xml']!));
    expect(allOf(sheet, 'hyperlink').map(({ attributes }) => attributes['ref'])).toEqual(['B5', 'C10']);
  });

  test('has the evidence, its years as figures and its values as they are', () => {
    expect(valuesOf(3)).toEqual({
      ...{ A1: 'Tabelle', B1: 'Wert', C1: 'Jahr' },
      ...{ A2: 'work.csv', B2: '2017', C2: 2017, A3: 'offices.csv', B3: '-' },
    });
  });
});
