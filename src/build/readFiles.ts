import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataPackage } from './schema';

export interface DataFiles {
  schema: DataPackage;
  /** The text of every CSV file by its name. */
  files: Map<string, string>;
}

/** Reads data/datapackage.json and every CSV file beside it. Throws if the package is missing or is no JSON. */
export function readFiles(dataFolder: string): DataFiles {
  const packageFile = resolve(dataFolder, 'datapackage.json');
  const schema = parsePackage(readFileSync(packageFile, 'utf8'));
  const names = readdirSync(dataFolder).filter((name) => name.endsWith('.csv'));
  const files = new Map(names.map((name) => [name, readFileSync(resolve(dataFolder, name), 'utf8')]));
  return { schema, files };
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
