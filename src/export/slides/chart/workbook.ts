import { columnName, FIRST_DAY } from '../../sheets/xlsx/cells';
import { quoted, workbookFile } from '../../sheets/xlsx/workbookFile';
import type { Day } from '../../../world/days';
import type { Direction } from '../../../words/language';
import type { Sheet } from '../../sheets/xlsx/worksheet';

export { XLSX_TYPE as WORKBOOK_TYPE } from '../../sheets/xlsx/workbookFile';

/** The width of a column of words, in characters. */
const WIDE = 32;

/** What a chart is drawn from: a row for each label, a column for each series. */
export interface ChartTable {
  labels: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
  /** The day that each label stands for: see datesOf. */
  days?: readonly Day[];
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
  const of = `${quoted(sheet)}!`;
  const last = labels.length + 1;
  return {
    labels: `${of}$A$2:$A$${last}`,
    series: series.map((_, i) => {
      const column = columnName(i + 1);
      return { name: `${of}$${column}$1`, values: `${of}$${column}$2:$${column}$${last}` };
    }),
  };
}

/** The range of some rows of a column, both counted from 0, the labels' column included and the heads not. */
export function rangeOfRows(
  sheet: string,
  index: number,
  { from, to }: { from: number; to: number },
): string {
  const column = columnName(index);
  return `${quoted(sheet)}!$${column}$${from + 2}:$${column}$${to + 1}`;
}

/**
 * The workbook of a chart, which "Edit data" opens: a sheet of its data, labels as text and values as numbers, zeros among
 * them, and one of where they are from.
 * @param sheet the name of the first
 */
export function workbook(
  table: ChartTable,
  sheet: string,
  from?: SourcesSheet,
  dir?: Direction,
): Uint8Array<ArrayBuffer> {
  const { labels, series } = table;
  const days = datesOf(table);
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...labels.map((label, i) => [dayCell(days?.[i]) ?? label, ...series.map(({ values }) => values[i] ?? 0)]),
  ];
  const data = { name: sheet, rows, columns: [{ width: WIDE }] };
  return workbookFile(from ? [data, sourcesSheet(from)] : [data], { dir });
}

const dayCell = (day: Day | undefined) => day && { day };

/** The days of a table that stand as dates in place of their labels; none where sheets do not count all of them. */
export function datesOf({ days }: Pick<ChartTable, 'days'>): readonly Day[] | undefined {
  return days?.every((day) => day >= FIRST_DAY) ? days : undefined;
}

function sourcesSheet({ name, head, sources }: SourcesSheet): Sheet {
  const column = { width: 2 * WIDE };
  const rows = [head, ...sources.map(({ title, address }) => [title, address])];
  return { name, rows, columns: [column, column] };
}
