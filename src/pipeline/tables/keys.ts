import type { Reporter } from './problems';
import type { Row } from './rowRules';
import type { TableSchema } from './schema';

/** Leaves out every row that repeats the primary key, or a value of a unique column, of an earlier row. */
export function checkKeys(rows: Row[], schema: TableSchema, report: Reporter): void {
  checkUnique(rows, schema.primaryKey, report, (line) => `repeats the key of line ${line}`);
  for (const field of schema.fields) {
    if (field.constraints?.unique) {
      checkUnique(rows, [field.name], report, (line) => `is already used in line ${line}`);
    }
  }
}

function checkUnique(rows: Row[], columns: string[], report: Reporter, message: (line: number) => string) {
  const lines = new Map<string, number>();
  for (const row of rows) {
    if (row.out) continue;
    const cells = columns.map((column) => String(row.values[column] ?? ''));
    if (cells.every((cell) => cell === '')) continue;
    const key = JSON.stringify(cells);
    const line = lines.get(key);
    if (line === undefined) {
      lines.set(key, row.line);
    } else {
      report(row, columns.join(', '), cells.join(', '), message(line));
      row.out = true;
    }
  }
}
