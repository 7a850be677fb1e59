import { describeProblem, errorsIn } from '../../../src/pipeline/tables/problems';
import { readTables, type ReadTables } from '../../../src/pipeline/tables/tables';
import { realFiles } from '../../realData';

type Edit = (text: string) => string;

/** The real tables with one file changed, and every mistake found in them, one line each. */
export function readEdited(file: string, edit: Edit): ReadTables & { errors: string[] } {
  const { files, schema } = realFiles();
  const before = files.get(file)!;
  const after = edit(before);
  if (after === before) throw new Error(`the edit changed nothing in ${file}`);
  const read = readTables(new Map(files).set(file, after), schema);
  return { ...read, errors: errorsIn(read.problems).map(describeProblem) };
}

/** The mistakes after the first occurrence of a text is replaced. */
export function errorsAfter(file: string, from: string | RegExp, to: string): string[] {
  return readEdited(file, (text) => text.replace(from, () => to)).errors;
}

/** The mistakes after a row is added at the end of the file; its line number for the message. */
export function errorsWith(file: string, row: string): string[] {
  return readEdited(file, (text) => `${text.trimEnd()}\n${row}\n`).errors;
}

/** The line that a row added at the end stands on. */
export function nextLine(file: string): number {
  return realFiles().files.get(file)!.trimEnd().split('\n').length + 1;
}
