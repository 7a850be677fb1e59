import type { Reporter } from '../problems';
import { leaveOut, type Row } from './row';
import type { TableSchema } from '../schema/schema';

/** Leaves out every row that repeats the primary key, or a value of a unique column, of an earlier row. */
export function checkKeys(rows: Row[], schema: TableSchema, report: Reporter): void {
  const repeats = checkUnique(rows, schema.primaryKey, report, (line) => `repeats the key of line ${line}`);
  // A row that is there twice is one mistake.
  const others = () => rows.filter((row) => !repeats.has(row));
  for (const field of schema.fields) {
    if (field.constraints?.unique) {
      const used = checkUnique(others(), [field.name], report, (line) => `is already used in line ${line}`);
      used.forEach((row) => repeats.add(row));
    }
  }
  const names = schema.fields
    .map(({ name }) => name)
    .filter((name) => /^(name|short|plural|phrase)_[a-z]{2}$/.test(name));
  checkNames(others(), names, report);
}

/** Tells of every row that has a name of an earlier one. Nobody knows which of them is wrong: both stay. */
function checkNames(rows: Row[], columns: string[], report: Reporter): void {
  const told = new Set<Row>();
  for (const column of columns) {
    const firsts = new Map<string, Row>();
    for (const row of rows) {
      const name = String(row.values[column] ?? '');
      if (name === '' || row.bad.has(column)) continue;
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, row);
      else if (!told.has(row)) {
        told.add(row);
        report(row, column, name, `is the name in line ${first.line} already (expected one of its own)`);
      }
    }
  }
}

/** Gives the rows that repeat the cells of an earlier one. */
function checkUnique(
  rows: Row[],
  columns: string[],
  report: Reporter,
  message: (line: number) => string,
): Set<Row> {
  const repeats = new Set<Row>();
  const firsts = new Map<string, Row>();
  for (const row of rows) {
    // A row that is left out for another cell still says which key it has.
    if (columns.some((column) => row.bad.has(column))) continue;
    const cells = columns.map((column) => String(row.values[column] ?? ''));
    if (cells.every((cell) => cell === '')) continue;
    const key = JSON.stringify(cells);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else {
      repeats.add(row);
      const problem = report(row, columns.join(', '), cells.join(', '), message(first.line));
      if (!first.out) leaveOut(row, problem);
      else if (!row.out) firsts.set(key, row);
    }
  }
  return repeats;
}
