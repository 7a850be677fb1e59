import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Organization } from '../../world/organization';
import type { Report } from './schema/columnFaults';
import { contentOf } from './json/jsonForm';
import { checkOrganization } from './json/organization';
import { checkPackage } from './schema/packageFaults';
import { describeProblem, type Problem } from './problems';
import { TABLE_NAMES } from './schema/rowTypes';
import type { DataPackage } from './schema/schema';

export interface DataFiles {
  schema: DataPackage;
  organization: Organization;
  /** The text of every CSV file by its name. */
  files: Map<string, string>;
  /** The text of every file of data/stories/ by its name, in the order of the names. */
  stories: Map<string, string>;
}

/** The names that the system gives to what is there and cannot be read. */
const FROM_DISK = new Map([
  ['EISDIR', 'is a folder (expected a file)'],
  ['ENOTDIR', 'is a file (expected a folder)'],
  ['EACCES', 'may not be read (expected a file for every reader)'],
]);

/** What cannot be used, so that no page can be made: a line for each mistake in it. */
export class BrokenPackage extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/**
 * Reads data/datapackage.json, data/organization.json, every CSV file beside them, and the stories. Throws a
 * BrokenPackage if one of the first two cannot be used. Without a folder of stories there are none.
 */
export function readFiles(dataFolder: string): DataFiles {
  const textIn = (name: string) => {
    const path = resolve(dataFolder, name);
    return existsSync(path) ? textOf(path, `data/${name}`) : null;
  };
  return {
    schema: readPackage(textIn('datapackage.json')),
    organization: readOrganization(textIn('organization.json')),
    files: textsIn(dataFolder, 'data', /\.csv$/i),
    stories: existsSync(resolve(dataFolder, 'stories'))
      ? textsIn(resolve(dataFolder, 'stories'), 'data/stories', /\.json$/i)
      : new Map(),
  };
}

function textsIn(folder: string, called: string, ending: RegExp): Map<string, string> {
  const names = readOrTell(called, () => readdirSync(folder))
    .filter(
      (name) => ending.test(name) && statSync(resolve(folder, name), { throwIfNoEntry: false })?.isFile(),
    )
    .sort();
  return new Map(names.map((name) => [name, textOf(resolve(folder, name), `${called}/${name}`)]));
}

function textOf(path: string, called: string): string {
  return readOrTell(called, () => readFileSync(path, 'utf8'));
}

/** What the disk gives, or a BrokenPackage that says why it gives nothing. */
function readOrTell<T>(called: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = FROM_DISK.get(code) ?? `cannot be read (${code})`;
    throw new BrokenPackage([{ level: 'error', file: called, line: 0, column: '', value: '', message }]);
  }
}

/**
 * The data package in a text, checked. Throws a BrokenPackage if it cannot be used.
 * @param text null if there is no such file
 */
export function readPackage(text: string | null): DataPackage {
  return readChecked<DataPackage>('datapackage.json', 'the schema of the tables', text, (content, report) =>
    checkPackage(content, TABLE_NAMES, report),
  );
}

/**
 * The facts of the organization in a text, checked. Throws a BrokenPackage if they cannot be used.
 * @param text null if there is no such file
 */
export function readOrganization(text: string | null): Organization {
  return readChecked<Organization>(
    'organization.json',
    'names, links and days of the organization',
    text,
    checkOrganization,
  );
}

function readChecked<T>(
  name: string,
  expected: string,
  text: string | null,
  check: (content: unknown, report: Report) => void,
): T {
  const problems: Problem[] = [];
  const report = (column: string, value: string, message: string, line = 0) =>
    problems.push({ level: 'error', file: `data/${name}`, line, column, value, message });
  if (text === null) report('', '', `is missing (expected ${expected})`);
  const json = text === null ? null : contentOf(text, report);
  if (json) check(json.content, report);
  if (problems.length > 0) throw new BrokenPackage(problems);
  // The check has seen that it has this form.
  return json?.content as T;
}
