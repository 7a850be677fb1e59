import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Organization } from '../../world/organization';
import type { Tables } from '../../world/rows';
import { describeProblem, errorsIn } from './problems';
import { readData } from '../modules';
import { BrokenPackage } from './readFiles';
import { writeRowTypes } from './schema/rowTypes';
import type { DataPackage } from './schema/schema';

// `npm run data`: checks data/, brings src/world/rows.ts up to date, and says what is wrong.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

try {
  await check();
} catch (error) {
  if (!(error instanceof BrokenPackage)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { schema, organization, tables, stories, problems, leftOut } = readData(resolve(root, 'data'));
  const errors = errorsIn(problems);
  for (const problem of problems) {
    console.log(`${problem.level === 'notice' ? 'notice: ' : ''}${describeProblem(problem)}`);
  }
  // The types come from the ids, so they are only rewritten from tables without a mistake.
  if (errors.length === 0) await updateRowTypes(schema, tables, organization);

  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  const notices = problems.length - errors.length;
  const left = leftOut > 0 ? `, ${leftOut} left out` : '';
  console.log(
    `${schema.resources.length} tables, ${rows} rows${left}, ${stories.length} stories, ${errors.length} errors, ${notices} notices`,
  );
  process.exitCode = errors.length > 0 ? 1 : 0;
}

async function updateRowTypes(schema: DataPackage, tables: Tables, { names }: Organization): Promise<void> {
  const path = resolve(root, 'src/world/rows.ts');
  const config = await resolveConfig(path);
  const text = await format(writeRowTypes(schema, tables, names.en), { ...config, filepath: path });
  if (text === readFileSync(path, 'utf8')) return;
  writeFileSync(path, text);
  console.log('src/world/rows.ts is brought up to date');
}
