import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPackage } from './packageFaults';
import { describeProblem, type Problem } from './problems';
import { TABLE_NAMES } from './rowTypes';
import type { DataPackage } from './schema';

export interface DataFiles {
  schema: DataPackage;
  /** The text of every CSV file by its name. */
  files: Map<string, string>;
  /** The text of every file of data/stories/ by its name, in the order of the names. */
  stories: Map<string, string>;
}

const PACKAGE = 'data/datapackage.json';

/** The schema cannot be used, so that no table can be read: a line for each mistake in it. */
export class BrokenPackage extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/**
 * Reads data/datapackage.json, every CSV file beside it, and the stories. Throws a BrokenPackage if the package cannot
 * be used. Without a folder of stories there are none.
 */
export function readFiles(dataFolder: string): DataFiles {
  const packageFile = resolve(dataFolder, 'datapackage.json');
  const schema = readPackage(existsSync(packageFile) ? readFileSync(packageFile, 'utf8') : null);
  const storyFolder = resolve(dataFolder, 'stories');
  return {
    schema,
    files: textsIn(dataFolder, '.csv'),
    stories: existsSync(storyFolder) ? textsIn(storyFolder, '.json') : new Map(),
  };
}

function textsIn(folder: string, ending: string): Map<string, string> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ name }) => name);
  return new Map(names.sort().map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]));
}

/**
 * The data package in a text, checked. Throws a BrokenPackage if it cannot be used.
 * @param text null if there is no such file
 */
export function readPackage(text: string | null): DataPackage {
  const problems: Problem[] = [];
  const report = (column: string, value: string, message: string, line = 0) =>
    problems.push({ level: 'error', file: PACKAGE, line, column, value, message });
  let content: unknown;
  if (text === null) report('', '', 'is missing (expected the schema of the tables)');
  else {
    try {
      content = JSON.parse(text);
      checkPackage(content, TABLE_NAMES, report);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      report('', '', `is not JSON (${reasonOf(error)})`, lineOf(error, text));
    }
  }
  if (problems.length > 0) throw new BrokenPackage(problems);
  return content as DataPackage;
}

/** What JSON.parse says, without the place, which engines tell in different ways. */
function reasonOf({ message }: SyntaxError): string {
  return message.replace(/ in JSON at position.*$| ?\(line \d+ column \d+\)|, (?:\.{3})?".*$/gs, '').trim();
}

/** The line of a mistake: where JSON.parse stopped, or the end of the text. */
function lineOf({ message }: SyntaxError, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  const excerpt = /, (?:\.{3})?"(.+?)(?:\.{3})?" is not valid JSON$/s.exec(message)?.[1];
  const found = excerpt === undefined ? -1 : text.indexOf(excerpt);
  const end = position !== undefined ? Number(position) : found >= 0 ? found : text.trimEnd().length;
  return text.slice(0, end).split('\n').length;
}
