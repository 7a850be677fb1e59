import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moduleWriter } from '../../../src/pipeline/modules';
import { packagePageOf } from '../../../src/pipeline/site/packagePage';
import { TABLES } from '../../../src/world/package';
import { LANGS } from '../../../src/world/tables';
import { rawRows } from '../../world/rawRows';
import { realFiles, realOrganization, realProblems, realTables } from '../../realData';

const { schema, files } = realFiles();
const about = packagePageOf(realTables(), schema, files);

describe('the page about the data', () => {
  test('knows every table of the data package, and no other', () => {
    expect(about.tables.map(({ name }) => name).sort()).toEqual([...TABLES].sort());
  });

  test('counts rows and filled cells as the files have them', () => {
    for (const { name, rows, fields } of about.tables) {
      const raw = rawRows(name);
      expect(rows, name).toBe(raw.length);
      for (const field of fields)
        expect(field.filled, `${name} ${field.name}`).toBe(
          raw.filter((row) => row[field.name] !== '').length,
        );
    }
  });

  test('tells the size of every file', () => {
    for (const { file, bytes } of about.tables)
      expect(bytes).toBe(readFileSync(resolve(import.meta.dirname, '../../../data', file)).length);
  });

  test('says what is missing in every language of the page', () => {
    const gaps = about.tables.flatMap((table) => table.gaps);
    expect(gaps.length).toBeGreaterThan(10);
    for (const gap of gaps) for (const lang of LANGS) expect(gap[lang]).toMatch(/^\S.*[.]$/);
    for (const name of ['members', 'offices', 'work', 'indicators', 'coverage'])
      expect(about.tables.find((table) => table.name === name)?.gaps, name).not.toEqual([]);
  });

  test('comes with the files themselves, each under its own name', () => {
    const emitted = new Map<string, string>();
    const data = {
      ...{ files, schema, organization: realOrganization(), tables: realTables() },
      ...{ problems: realProblems(), stories: [], leftOut: 0 },
    };
    const code = moduleWriter(() => undefined)('package', data, (name, text) => {
      emitted.set(name, text);
      return `address(${JSON.stringify(name)})`;
    });
    for (const [name, text] of files) {
      expect(emitted.get(`data/${name}`)).toBe(text);
      expect(code).toContain(`${JSON.stringify(name)}: address("data/${name}")`);
    }
    expect(JSON.parse(emitted.get('data/datapackage.json') ?? '')).toEqual(schema);
  });
});
