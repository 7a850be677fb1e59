import { codeOf } from './plainText';

/** A mistake in a table (`error`), or something that the reader of the page should know (`notice`). */
export interface Problem {
  level: 'error' | 'notice';
  /** e.g. "data/members.csv" */
  file: string;
  /** Line in the file, from 1 (the header). 0: the file as a whole. */
  line: number;
  /** The column, several joined by ", ", or '' for a whole row or file; in a story, such as "steps[2].choice". */
  column: string;
  /** The text in the file; '' where there is none. */
  value: string;
  /** What is wrong and what was expected, to be read after the value. */
  message: string;
  /** How many rows are left out because of it, where they are more than the one that it names. */
  rows?: number;
}

const LONGEST_VALUE = 80;

/**
 * One line that says where and what: `data/members.csv:17 from: "20O4" is not a date (…)`, and in a file without
 * lines `data/stories/x.json: steps[2].choice: "foo=1": unknown parameter "foo"`.
 */
export function describeProblem({ file, line, column, value, message, rows = 1 }: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  const quoted = value === '' ? '' : `"${shown.replace(/\s*\n\s*/g, ' ')}"`;
  const told = rows > 1 ? `${message}; ${rows} rows are left out for it` : message;
  if (line === 0) return visible([place, column, quoted, told].filter((part) => part !== '').join(': '));
  const subject = quoted && `${quoted} `;
  return visible(`${place}${column ? ` ${column}` : ''}: ${subject}${told}`);
}

/** A terminal obeys control characters, and others hide or turn what stands beside them: they are named instead. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `<${codeOf(character)}>`);
}

/** Only the mistakes, without the notices. */
export function errorsIn(problems: Problem[]): Problem[] {
  return problems.filter((problem) => problem.level === 'error');
}

/** Notes a problem of one row of the table at hand. */
export type Reporter = (
  row: { line: number; cause?: Problem | undefined },
  column: string,
  value: string,
  message: string,
  level?: Problem['level'],
) => void;
