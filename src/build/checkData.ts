import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeProblem, errorsIn } from './problems';
import { readData } from './modules';
import { writeRowTypes } from './rowTypes';

// `npm run data`: checks data/, brings src/model/rows.ts up to date, and says what is wrong.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { schema, tables, stories, problems } = readData(resolve(root, 'data'));
const errors = errorsIn(problems);

for (const problem of problems) {
  console.log(`${problem.level === 'notice' ? 'notice: ' : ''}${describeProblem(problem)}`);
}
// The types come from the ids, so they are only rewritten from tables without a mistake.
if (errors.length === 0) await updateRowTypes(resolve(root, 'src/model/rows.ts'));

const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
const notices = problems.length - errors.length;
console.log(
  `${schema.resources.length} tables, ${rows} rows, ${stories.length} stories, ${errors.length} errors, ${notices} notices`,
);
process.exitCode = errors.length > 0 ? 1 : 0;

async function updateRowTypes(path: string): Promise<void> {
  const config = await resolveConfig(path);
  const text = await format(writeRowTypes(schema, tables), { ...config, filepath: path });
  if (text === readFileSync(path, 'utf8')) return;
  writeFileSync(path, text);
  console.log('src/model/rows.ts is brought up to date');
}
