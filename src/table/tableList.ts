import { orderRows, type Column, type Sort } from '../figures/columns/column';
import { holdsText } from '../figures/columns/rowText';
import type { TableRow } from '../figures/columns/tableRows';

interface Asked<Item> {
  /** Every row that can be listed on the day, in the natural order. */
  rows: readonly TableRow<Item>[];
  /** Every column that there is. */
  columns: readonly Column<Item>[];
  /** Keys of the columns to show. */
  keys: ReadonlySet<string>;
  /** Keys of the rows that fit the choice. */
  fitting: ReadonlySet<string>;
  /** Lists those that do not fit as well. */
  showsAll: boolean;
  /** What the rows are filtered by. */
  typed: string;
  sort: Sort;
  /** Whether the rows stand as they are: the sort is their natural order. */
  isNatural: boolean;
  compare: (a: string, b: string) => number;
}

/** A table ready to be shown, or written to a file. */
export interface TableList<Item> {
  /** Every column that there is, and those that are shown. */
  columns: readonly Column<Item>[];
  shown: readonly Column<Item>[];
  rows: readonly TableRow<Item>[];
  fitting: ReadonlySet<string>;
  /** How many of the rows fit the choice. */
  fits: number;
  /** Whether some rows that could be listed do not fit the choice. */
  isPart: boolean;
  /** The column that the rows are sorted by, whether it is shown or not. */
  sortedBy: Column<Item> | undefined;
}

/** The rows that are asked for, in the order and in the columns that are asked for. */
export function tableList<Item>(asked: Asked<Item>): TableList<Item> {
  const { columns, keys, fitting, sort } = asked;
  const listed = asked.rows.filter(
    (row) => (asked.showsAll || fitting.has(row.key)) && holdsText(row.text, asked.typed),
  );
  const sortedBy = columns.find(({ key }) => key === sort.key);
  const rows =
    asked.isNatural || !sortedBy
      ? listed
      : orderRows(listed, { cell: ({ item }) => sortedBy.cell(item) }, sort.direction, asked.compare);
  return {
    columns,
    shown: columns.filter(({ key, group }) => group === null || keys.has(key)),
    rows,
    fitting,
    fits: rows.filter(({ key }) => fitting.has(key)).length,
    isPart: asked.rows.some(({ key }) => !fitting.has(key)),
    sortedBy,
  };
}
