import type { Problem } from './problems';
import { readLine, type Line } from './lines';
import { fileOf, type Resource } from './schema/schema';
import { sharedFaults } from './rows/sharedFaults';

/** A row of a CSV file as text, with its line (from 1; the header is line 1). */
export interface TextRow {
  line: number;
  cells: Record<string, string>;
}

/** A row that could not be read: its line, in which rows that point to it find its code, and why. */
export interface LostRow {
  text: string;
  problem: Problem;
}

interface TextTable {
  rows: TextRow[];
  lost: LostRow[];
  problems: Problem[];
  /** What is wrong with the first row, so that no other can be read. */
  unreadable: Problem | null;
}

/**
 * Splits the text of a CSV file by the columns of its table: RFC 4180, but a row is one line, since a quotation mark
 * too many would else swallow all rows up to the next one without a word. Parsers of others let that pass.
 * Blank lines are passed over. Every row that cannot be read is named once, and the others are passed on.
 */
export function splitRows(text: string, resource: Resource): TextTable {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const names = resource.schema.fields.map(({ name }) => name);
  const at = (line: number, column: string, value: string, message: string): Problem => {
    return { level: 'error', file: fileOf(resource), line, column, value, message };
  };
  const head = lines[0] ?? '';
  const inHead = headFault(head, names);
  if (inHead) {
    const below = lines.slice(1).filter((line) => line !== '');
    const problem = { ...at(1, inHead.column, inHead.value, inHead.message), rows: below.length };
    const lost = below.map((text) => ({ text, problem }));
    return { rows: [], lost, problems: [problem], unreadable: problem };
  }

  const rows: TextRow[] = [];
  const lost: LostRow[] = [];
  const problems: Problem[] = [];
  const lose = (problem: Problem, indices: number[]) => {
    problems.push({ ...problem, ...(indices.length > 1 && { rows: indices.length }) });
    for (const index of indices) lost.push({ text: lines[index] ?? '', problem: problems.at(-1) ?? problem });
  };

  const read = lines.map(readLine);
  const isRow = (index: number) => !read[index]?.fault && read[index]?.cells.length === names.length;
  const gone = new Set<number>();
  for (const { rows: alike, column, value, message } of sharedFaults(lines, names.length)) {
    lose(at((alike[0] ?? 0) + 1, names[column] ?? '', value, message), alike);
    alike.forEach((index) => gone.add(index));
  }
  read.forEach(({ cells, fault }, index) => {
    const line = lines[index] ?? '';
    if (index === 0 || line === '' || gone.has(index)) return;
    if (index === lines.length - 1) {
      // A line without its end is the last one, and nobody knows what is missing.
      lose(at(index + 1, '', line, 'is the end of the file (expected a line break: it may be cut off)'), [
        index,
      ]);
    } else if (line.replace(/^\uFEFF/, '') === head) {
      lose(at(index + 1, '', line, 'is the row of columns once more (expected it in line 1 alone)'), [index]);
    } else if (fault?.open) {
      const close = closingLine(lines, read, index);
      const between = Array.from({ length: Math.max(0, close - index) }, (_, i) => index + 1 + i);
      // A blank line is no row, and none that is lost.
      const swallowed = between.filter((other) => lines[other] !== '' && (other === close || !isRow(other)));
      swallowed.forEach((other) => gone.add(other));
      const where = close < 0 ? 'is not closed' : `closes in line ${close + 1}`;
      const message = `opens a quotation mark (") that ${where} (expected both in one line)`;
      lose(at(index + 1, names[fault.column] ?? '', fault.value, message), [index, ...swallowed]);
    } else if (fault) {
      lose(at(index + 1, names[fault.column] ?? '', fault.value, fault.message), [index]);
    } else if (cells.length !== names.length) {
      const found = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
      lose(at(index + 1, '', line, `has ${found} (expected ${names.length})`), [index]);
    } else if (cells.every((cell) => cell.trim() === '')) {
      lose(at(index + 1, '', '', 'is a row without any text (expected none)'), [index]);
    } else {
      const entries = names.map((name, i) => [name, cells[i] ?? '']);
      rows.push({ line: index + 1, cells: Object.fromEntries(entries) as TextRow['cells'] });
    }
  });
  if (rows.length > 0 || problems.length > 0) return { rows, lost, problems, unreadable: null };
  const empty = { ...at(1, '', '', 'has no rows below it (expected one or more)'), rows: 0 };
  return { rows, lost, problems: [empty], unreadable: empty };
}

/**
 * The line in which a cell ends that opens in a line before, or -1: the next one with an odd number of marks, unless
 * that one opens a cell of its own.
 */
function closingLine(lines: readonly string[], read: readonly Line[], opening: number): number {
  const next = lines.findIndex((line, i) => i > opening && line.split('"').length % 2 === 0);
  return read[next]?.fault?.open ? -1 : next;
}

/** The columns stand in the order of the schema: else two names that changed places would go unseen. */
function headFault(
  line: string,
  names: readonly string[],
): { column: string; value: string; message: string } | null {
  const { cells, fault } = readLine(line);
  const expected = `(expected ${names.join(',')})`;
  if (line.trim() === '') return { column: '', value: '', message: `is no row of columns ${expected}` };
  if (names.length > 1 && cells.length === 1 && /[;\t]/.test(line)) {
    return { column: '', value: line, message: 'does not separate its columns by commas' };
  }
  if (fault && fault.column < 0) return { column: '', value: fault.value, message: fault.message };
  const length = Math.max(cells.length, names.length);
  const wrong = fault?.column ?? [...Array(length).keys()].find((i) => cells[i] !== names[i]);
  if (wrong === undefined) return null;
  const [value, name] = [fault?.value ?? cells[wrong] ?? '', names[wrong]];
  if (name === undefined) return { column: '', value, message: `is a column too many ${expected}` };
  const message = value ? `stands in the place of this column ${expected}` : `is missing ${expected}`;
  return { column: name, value, message };
}
