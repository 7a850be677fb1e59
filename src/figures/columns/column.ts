import type { Asked } from '../asked';

/** What a cell of a table holds, for whatever is made of it: shown, sorted, or written to a file. */
export interface Cell {
  /** As the tables have it; null where nothing is known. */
  value: string | number | null;
  /** What it is sorted by, where that is not its value. */
  order?: string | number;
  /** What it says in the reader's language; never empty on the page. */
  text: string;
  /** Nothing was found, or nothing is known: the text says so. */
  isEmpty?: boolean;
  /** More words, for where no other column says them. */
  note?: string;
  /** Where it leads: the address of a source. */
  href?: string;
}

/** How a column is drawn. */
type ColumnKind =
  | 'name'
  | 'text'
  | 'date'
  | 'number'
  | 'status'
  /** Documented work in one area or task: a mark and how many kinds of it. */
  | 'documented'
  /** All work areas as a row of marks. */
  | 'areas'
  | 'office'
  | 'link'
  /** A button that pins the row's place beside others. */
  | 'pin';

/** Columns that belong together, in the order in which they are offered. */
export const COLUMN_GROUPS = ['membership', 'place', 'presence', 'work', 'people', 'evidence'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** How much room a table has, by its own width. */
export type TableSize = 'compact' | 'medium' | 'wide';

/** One column of a table: what it is called, and what it holds of a row. It knows nothing of any screen. */
export interface Column<Row> {
  key: string;
  /** Null for what names the row and is always there. */
  group: ColumnGroup | null;
  kind: ColumnKind;
  /** What it holds, in full. */
  name: string;
  /** Short, with soft hyphens where it may break. */
  head: string;
  /** What the head adds in small letters: the mid-year of a figure, or from which on there are figures. */
  note?: string;
  align: 'start' | 'end';
  /** What its figures count. */
  unit?: string;
  /** Whether it rests on the tables that are loaded later; until then its cells say that they wait. */
  needsDetail: boolean;
  /** From which size on it is shown before anyone chooses others; without one it has to be chosen. */
  usualFrom?: TableSize;
  /** Where it stands, if not in both: on the page, or in files that are made of its rows. */
  only?: 'page' | 'files';
  /** The colour of its mark: the name of a custom property, without its dashes. */
  mark?: string;
  cell(row: Row): Cell;
  /** What to ask for, to learn where its cell of a row comes from; null where a cell shows no value. */
  asked(row: Row): Asked | null;
}

/** Of all columns those that stand on the page, or in files. */
export function columnsFor<Row>(where: 'page' | 'files', columns: readonly Column<Row>[]): Column<Row>[] {
  return columns.filter(({ only = where }) => only === where);
}

type Direction = 'ascending' | 'descending';
export interface Sort {
  key: string;
  direction: Direction;
}

/** Where a column begins: figures with the largest, everything else with the least. */
function firstDirection({ kind }: Pick<Column<never>, 'kind'>): Direction {
  return kind === 'number' || kind === 'documented' || kind === 'areas' ? 'descending' : 'ascending';
}

/**
 * What the next press on a head does: its column's own direction, then the other one, then the natural order.
 * @param sort null for the natural order
 * @param natural the column that the natural order goes by, ascending
 */
export function nextSort(sort: Sort | null, column: Pick<Column<never>, 'key' | 'kind'>, natural: string) {
  const { key, direction } = sort ?? naturalSort(natural);
  const first = firstDirection(column);
  if (key !== column.key) return { key: column.key, direction: first };
  if (direction !== first) return null;
  return { key, direction: first === 'ascending' ? 'descending' : 'ascending' } satisfies Sort;
}

/** The natural order as a sort, for what says by what the rows are sorted. */
export function naturalSort(natural: string): Sort {
  return { key: natural, direction: 'ascending' };
}

/**
 * The rows in the order of a column; what is equal there keeps its place. Where nothing is known comes last,
 * either way.
 * @param rows in their natural order
 * @param compare orders texts as the reader's language does
 */
export function orderRows<Row>(
  rows: readonly Row[],
  column: Pick<Column<Row>, 'cell'>,
  direction: Direction,
  compare: (a: string, b: string) => number,
): Row[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => {
    const { value, order } = column.cell(row);
    return { row, key: value === null ? null : (order ?? value) };
  });
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      const both =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compare(String(a.key), String(b.key));
      return turn * both;
    })
    .map(({ row }) => row);
}
