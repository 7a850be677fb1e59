import type { Value } from '../cells';
import type { Problem } from '../problems';

/** A row read: its line in the file and its values by column. */
export interface Row {
  line: number;
  values: Record<string, Value>;
  /** Columns whose text could not be read, with the mistake; an optional one is empty now. */
  bad: Map<string, Problem>;
  /** The row has a mistake and is not passed on. */
  out: boolean;
  /** The first mistake that took it out, which answers for the rows that point to it, too. */
  cause?: Problem;
}

/** A row is not passed on, for this mistake. */
export function leaveOut(row: Row, cause: Problem): void {
  row.out = true;
  row.cause ??= cause;
}

/** A cell as text; empty where the row has none. */
export function text(row: Row, column: string): string {
  return String(row.values[column] ?? '');
}
