import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvParse } from 'd3-dsv';

export type RawRow = Readonly<Record<string, string>>;

const tables = new Map<string, readonly RawRow[]>();

/** The rows of a table as text, read without the build, once: what tests count against. */
export function rawRows(table: string): RawRow[] {
  const rows =
    tables.get(table) ??
    csvParse(readFileSync(resolve(import.meta.dirname, `../../data/${table}.csv`), 'utf8'));
  tables.set(table, rows);
  return [...rows];
}

/** A cell of a row; a column that is not there is a mistake in the test. */
export function cell(row: RawRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}
