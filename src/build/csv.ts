import { csvParseRows } from 'd3-dsv';
import type { Problem } from './problems';
import { fileOf, type Resource } from './schema';

/** A row of a CSV file as text, with the line it starts on (from 1; the header is line 1). */
export interface TextRow {
  line: number;
  cells: Record<string, string>;
}

export interface TextTable {
  rows: TextRow[];
  problems: Problem[];
  /** False if a needed column is missing: then no row can be read. */
  readable: boolean;
}

/**
 * Splits the text of a CSV file by the columns of its table.
 * Columns may stand in any order. Blank lines are passed over. Rows with too few or too many cells are left out.
 */
export function splitRows(text: string, resource: Resource): TextTable {
  const file = fileOf(resource);
  const problems: Problem[] = [];
  const report = (line: number, column: string, value: string, message: string) =>
    problems.push({ level: 'error', file, line, column, value, message });

  const [header, ...records] = numberLines(csvParseRows(text.replace(/^\uFEFF/, '')));
  const columns = header?.cells ?? [];
  const readable = checkHeader(columns, resource, report);
  if (!readable) return { rows: [], problems, readable };

  const rows: TextRow[] = [];
  for (const { line, cells } of records) {
    if (cells.length === 1 && cells[0] === '') continue;
    if (cells.length !== columns.length) {
      report(line, '', '', `has ${cells.length} cells (expected ${columns.length})`);
      continue;
    }
    rows.push({ line, cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) });
  }
  if ((text.match(/"/g) ?? []).length % 2 === 1) {
    report(records.at(-1)?.line ?? 1, '', '', 'opens a quotation mark (") that is never closed');
  }
  return { rows, problems, readable };
}

/** A record spans as many lines as line breaks stand inside its quoted cells, and one. */
function numberLines(records: string[][]): { line: number; cells: string[] }[] {
  let next = 1;
  return records.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g) ?? []).length, 0);
    return { line, cells };
  });
}

type Report = (line: number, column: string, value: string, message: string) => void;

function checkHeader(columns: string[], resource: Resource, report: Report): boolean {
  const { fields } = resource.schema;
  const expected = fields.map((field) => field.name);
  if (columns.length === 1 && expected.length > 1 && columns[0]?.includes(';')) {
    report(1, '', '', 'has its columns separated by ";" (expected ",")');
    return false;
  }
  columns.forEach((column, i) => {
    if (!expected.includes(column)) {
      report(1, '', column, `is not a column of this table (expected ${expected.join(', ')})`);
    } else if (columns.indexOf(column) < i) {
      report(1, '', column, 'names two columns');
    }
  });
  const missing = fields.filter((field) => !columns.includes(field.name));
  for (const field of missing) report(1, field.name, '', 'is missing from the first row');
  return !missing.some((field) => field.constraints?.required);
}
