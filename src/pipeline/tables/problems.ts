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
  /** How many cells are emptied because of it, where they are more than the one that it names. */
  cells?: number;
}

const LONGEST_VALUE = 80;

/**
 * One line that says where and what: `data/members.csv:17 from: "20O4" is not a date (…)`, and in a file without
 * lines `data/stories/x.json: steps[2].choice: "foo=1": unknown parameter "foo"`.
 */
export function describeProblem(problem: Problem): string {
  const { file, line, column, value, message } = problem;
  const place = line > 0 ? `${file}:${line}` : file;
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  const quoted = value === '' ? '' : `"${shown.replace(/\s*\n\s*/g, ' ')}"`;
  const told = [message, ...lossesOf(problem)].join('; ');
  if (line === 0) return visible([place, column, quoted, told].filter((part) => part !== '').join(': '));
  const subject = quoted && `${quoted} `;
  return visible(`${place}${column ? ` ${column}` : ''}: ${subject}${told}`);
}

/** What it costs beyond the row or cell that it names. */
function lossesOf({ rows = 1, cells = 0 }: Problem): string[] {
  const left = rows > 1 ? [`${rows} rows are left out for it`] : [];
  const emptied =
    cells > 0 ? [cells === 1 ? '1 cell is emptied for it' : `${cells} cells are emptied for it`] : [];
  return [...left, ...emptied];
}

/** A terminal obeys control characters, and others hide or turn what stands beside them: they are named instead. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `<${codeOf(character)}>`);
}

/** Only the mistakes, without the notices. */
export function errorsIn(problems: Problem[]): Problem[] {
  return problems.filter((problem) => problem.level === 'error');
}

/** Notes a problem of one row of the table at hand, and gives it back. */
export type Reporter = (
  row: { line: number },
  column: string,
  value: string,
  message: string,
  level?: Problem['level'],
) => Problem;
