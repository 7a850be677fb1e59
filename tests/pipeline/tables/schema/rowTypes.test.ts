import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { writeRowTypes } from '../../../../src/pipeline/tables/schema/rowTypes';
import { realFiles, realOrganization, realTables } from '../../../realData';

it('src/world/rows.ts is what the schema and the tables make of it (else: npm run data)', async () => {
  const path = resolve(import.meta.dirname, '../../../../src/world/rows.ts');
  const options = { ...(await resolveConfig(path)), filepath: path };
  const made = await format(
    writeRowTypes(realFiles().schema, realTables(), realOrganization().names.en),
    options,
  );
  expect(readFileSync(path, 'utf8')).toBe(made);
});

it('a table that the program has no name for is refused', () => {
  const { schema } = realFiles();
  const resources = [{ ...schema.resources[0]!, name: 'routes' }];
  expect(() => writeRowTypes({ ...schema, resources }, realTables(), { short: 'X' })).toThrow(
    'unknown table: routes (data/datapackage.json); name its row in src/pipeline/tables/schema/rowTypes.ts',
  );
});
