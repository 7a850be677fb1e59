import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataPackage } from './schema';

export interface DataFiles {
  schema: DataPackage;
  /** The text of every CSV file by its name. */
  files: Map<string, string>;
  /** The text of every file of data/stories/ by its name, in the order of the names. */
  stories: Map<string, string>;
}

/**
 * Reads data/datapackage.json, every CSV file beside it, and the stories. Throws if the package is missing or is no
 * JSON. Without a folder of stories there are none.
 */
export function readFiles(dataFolder: string): DataFiles {
  const packageFile = resolve(dataFolder, 'datapackage.json');
  const schema = parsePackage(readFileSync(packageFile, 'utf8'));
  const storyFolder = resolve(dataFolder, 'stories');
  return {
    schema,
    files: textsIn(dataFolder, '.csv'),
    stories: existsSync(storyFolder) ? textsIn(storyFolder, '.json') : new Map(),
  };
}

function textsIn(folder: string, ending: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(names.sort().map((name) => [name, readFileSync(resolve(folder, name), 'utf8')]));
}

function parsePackage(text: string): DataPackage {
  try {
    return JSON.parse(text) as DataPackage;
  } catch (error) {
    throw new Error(
      `data/datapackage.json: is not JSON (${error instanceof Error ? error.message : error})`,
      {
        cause: error,
      },
    );
  }
}
