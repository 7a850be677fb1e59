import type { Direction } from '../../../words/language';
import { element, type Xml } from '../../slides/ooxml/xml';
import { cell, columnName, type Cell } from './cells';
import { IN_WORKBOOK } from './namespaces';
import { rowHeight } from './rowHeight';
import type { Style } from './styles';

/** A column of a sheet. */
export interface SheetColumn {
  /** In characters; as wide as the program has it without. */
  width?: number;
  /** How its cells look, below the heads of a table. */
  style?: Style;
}

/** A page of a workbook. */
export interface Sheet {
  /** As its tab says: at most 31 letters, without those that references are written with. */
  name: string;
  rows: readonly (readonly Cell[])[];
  /** The first ones; others are as the program has them. */
  columns?: readonly SheetColumn[];
  /**
   * The first row names the columns: it stays in view together with so many columns at the left, and rows can be
   * filtered by it.
   */
  table?: { held: number };
  /** Rows, counted from 0, that name columns further down. */
  heads?: readonly number[];
}

/** The cells of a sheet from its first to its last, such as `A1:C9`, and marked as fixed where a name refers to them. */
export function rangeOf({ rows }: Sheet, fixed = ''): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return `${fixed}A${fixed}1:${fixed}${columnName(width - 1)}${fixed}${Math.max(1, rows.length)}`;
}

/**
 * The part of a workbook with one sheet.
 * @param relate gives the id by which the sheet refers to an address out of the file
 * @param dir with `rtl` its first column stands at the right
 */
export function worksheet(sheet: Sheet, relate: (address: string) => string, dir?: Direction): Xml {
  const { rows, columns = [], table, heads = [] } = sheet;
  const headRows = new Set(table ? [0, ...heads] : heads);
  const links: Xml[] = [];
  const styleAt = (row: number, column: number): Style =>
    headRows.has(row) ? 'head' : (columns[column]?.style ?? 'plain');
  const heightOf = (cells: readonly Cell[], row: number) =>
    rowHeight(
      cells.flatMap((value, column): (readonly [string, number])[] => {
        const width = columns[column]?.width;
        const isWrapped = ['head', 'wrapped'].includes(styleAt(row, column));
        return isWrapped && width !== undefined && typeof value === 'string' ? [[value, width]] : [];
      }),
    );
  const data = rows.map((cells, row) => {
    const ht = heightOf(cells, row);
    return element(
      'row',
      { r: row + 1, ht, customHeight: ht === undefined ? undefined : true },
      cells.map((value, column) => {
        const ref = `${columnName(column)}${row + 1}`;
        if (value !== null && typeof value === 'object' && 'link' in value)
          links.push(element('hyperlink', { ref, 'r:id': relate(value.link) }));
        return cell(ref, value, styleAt(row, column));
      }),
    );
  });
  return element(
    'worksheet',
    IN_WORKBOOK,
    element('dimension', { ref: rangeOf(sheet) }),
    (table || dir === 'rtl') && sheetView(table, dir),
    columns.length > 0 && element('cols', {}, columns.map(columnOf)),
    element('sheetData', {}, data),
    table && element('autoFilter', { ref: rangeOf(sheet) }),
    links.length > 0 && element('hyperlinks', {}, links),
  );
}

function columnOf({ width }: SheetColumn, index: number): Xml | false {
  return width !== undefined && element('col', { min: index + 1, max: index + 1, width, customWidth: true });
}

/** Heads and the first columns of a table stay in view. */
function sheetView(table: Sheet['table'], dir: Direction | undefined): Xml {
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { rightToLeft: dir === 'rtl' || undefined, workbookViewId: 0 },
      table && heldHeads(table.held),
    ),
  );
}

function heldHeads(held: number): Xml[] {
  const corner = `${columnName(held)}2`;
  const pane = held > 0 ? 'bottomRight' : 'bottomLeft';
  return [
    element('pane', {
      xSplit: held > 0 ? held : undefined,
      ySplit: 1,
      topLeftCell: corner,
      activePane: pane,
      state: 'frozen',
    }),
    element('selection', { pane, activeCell: corner, sqref: corner }),
  ];
}
