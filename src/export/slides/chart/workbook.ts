import { OfficePackage, ROOT } from '../ooxml/officePackage';
import { element, text, type Xml } from '../ooxml/xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The width of a column of words, in characters. */
const WIDE = 32;

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a chart is drawn from: a row for each label, a column for each series. */
export interface ChartTable {
  labels: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
}

/** Where the data of a chart are from, as a sheet of its own. */
export interface SourcesSheet {
  name: string;
  /** What stands above the titles, and above the addresses. */
  head: readonly [title: string, address: string];
  /** An address is '' where there is none. */
  sources: readonly { title: string; address: string }[];
}

/** Where a chart finds its data in the sheet. */
export interface References {
  labels: string;
  series: { name: string; values: string }[];
}

/** The ranges of the table: names of series in the first row, labels in the first column. */
export function referencesTo({ labels, series }: ChartTable, sheet: string): References {
  const of = `'${sheet.replaceAll("'", "''")}'!`;
  const last = labels.length + 1;
  return {
    labels: `${of}$A$2:$A$${last}`,
    series: series.map((_, i) => {
      const column = columnName(i + 1);
      return { name: `${of}$${column}$1`, values: `${of}$${column}$2:$${column}$${last}` };
    }),
  };
}

/**
 * The workbook of a chart, which "Edit data" opens: a sheet of its data, labels as text and values as numbers, zeros among
 * them, and one of where they are from.
 * @param sheet the name of the first
 */
export function workbook(table: ChartTable, sheet: string, from?: SourcesSheet): Uint8Array<ArrayBuffer> {
  const file = new OfficePackage();
  const [book, styles] = ['xl/workbook.xml', 'xl/styles.xml'] as const;
  file.relate(ROOT, 'officeDocument', book);
  const sheets = [
    { name: sheet, content: dataSheet(table) },
    ...(from ? [{ name: from.name, content: sourcesSheet(from) }] : []),
  ].map(({ name, content }, i) => {
    const page = `xl/worksheets/sheet${i + 1}.xml`;
    file.add(page, content, `${TYPE}.worksheet+xml`);
    return element('sheet', { name, sheetId: i + 1, 'r:id': file.relate(book, 'worksheet', page) });
  });
  file.relate(book, 'styles', styles);
  file.add(
    book,
    element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, element('sheets', {}, sheets)),
    `${TYPE}.sheet.main+xml`,
  );
  file.add(styles, plainStyles(), `${TYPE}.styles+xml`);
  return file.write();
}

function dataSheet({ labels, series }: ChartTable): Xml {
  return worksheet(
    [
      ['', ...series.map(({ name }) => name)],
      ...labels.map((label, i) => [label, ...series.map(({ values }) => values[i] ?? 0)]),
    ],
    [WIDE],
  );
}

function sourcesSheet({ head, sources }: SourcesSheet): Xml {
  return worksheet([head, ...sources.map(({ title, address }) => [title, address])], [2 * WIDE, 2 * WIDE]);
}

/**
 * @param rows of one length
 * @param widths of the first columns, in characters
 */
function worksheet(rows: readonly (readonly (string | number)[])[], widths: readonly number[]): Xml {
  const corner = `${columnName((rows[0]?.length ?? 1) - 1)}${rows.length}`;
  return element(
    'worksheet',
    { xmlns: MAIN },
    element('dimension', { ref: `A1:${corner}` }),
    element(
      'cols',
      {},
      widths.map((width, i) => element('col', { min: i + 1, max: i + 1, width, customWidth: true })),
    ),
    element(
      'sheetData',
      {},
      rows.map((cells, row) =>
        element(
          'row',
          { r: row + 1 },
          cells.map((value, column) => cell(`${columnName(column)}${row + 1}`, value)),
        ),
      ),
    ),
  );
}

function cell(r: string, value: string | number): Xml {
  if (typeof value === 'number') return element('c', { r }, element('v', {}, text(String(value))));
  const words = element('t', {}, text(literal(value)));
  return element('c', { r, t: 'inlineStr' }, element('is', {}, words));
}

/** Spreadsheets read `_x0041_` as a letter by its code: an underscore that begins one is written as its own code. */
function literal(value: string): string {
  return value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The least of styles: spreadsheets ask for one font, two fills and one border. */
function plainStyles(): Xml {
  const fill = (patternType: string) => element('fill', {}, element('patternFill', { patternType }));
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side));
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element(
    'styleSheet',
    { xmlns: MAIN },
    element(
      'fonts',
      { count: 1 },
      element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Arial' })),
    ),
    element('fills', { count: 2 }, fill('none'), fill('gray125')),
    element('borders', { count: 1 }, element('border', {}, sides)),
    element('cellStyleXfs', { count: 1 }, element('xf', format)),
    element('cellXfs', { count: 1 }, element('xf', { ...format, xfId: 0 })),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}

/** A, B … Z; a chart has few series. */
function columnName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
