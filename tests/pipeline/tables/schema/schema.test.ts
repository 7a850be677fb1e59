import { describe, expect, it } from 'vitest';
import { referencesOf, tableKey } from '../../../../src/pipeline/tables/schema/schema';
import { realFiles, realTables } from '../../../realData';

const { resources } = realFiles().schema;
const columnsOf = (name: string) =>
  resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name) ?? [];

/** What an indicator can be made of and written as, whether one is so far or not. */
const FOR_ROWS_TO_COME = ['indicator-definitions.per', 'indicator-definitions.unit'];

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'the schema of %s',
  (name, resource) => {
    const { fields, primaryKey } = resource.schema;

    it('has each column once, and a key of columns that are never empty', () => {
      expect(new Set(columnsOf(name)).size).toBe(fields.length);
      for (const column of primaryKey) {
        expect(fields.find((field) => field.name === column)?.constraints?.required).toBe(true);
      }
    });

    it('points to key columns of other tables', () => {
      for (const { targets } of referencesOf(resource)) {
        for (const target of targets) {
          const other = resources.find((candidate) => candidate.name === target.resource);
          expect(other?.schema.primaryKey).toEqual([target.column]);
        }
      }
    });

    it('allows no word that no row uses, but for symbols that are kept for kinds to come', () => {
      const rows = realTables()[tableKey(name) as 'countries'] as unknown as Record<string, unknown>[];
      for (const field of fields.filter((one) => one.name !== 'symbol')) {
        const used = new Set(rows.flatMap((row) => row[field.name]));
        const allowed = field.constraints?.enum ?? field.itemEnum ?? field.codes?.also ?? [];
        const isForMore = FOR_ROWS_TO_COME.includes(`${name}.${field.name}`);
        if (!isForMore) expect(allowed.filter((word) => !used.has(word))).toEqual([]);
      }
    });
  },
);

it('every table is known to the program by a name in camel case', () => {
  expect(resources.map(({ name }) => tableKey(name))).toEqual(Object.keys(realTables()));
  expect(tableKey('regional-offices')).toBe('regionalOffices');
});
