import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../src/pipeline/tables/problems';
import { referencesOf, tableKey } from '../../../src/pipeline/tables/schema/schema';
import { readTables } from '../../../src/pipeline/tables/tables';
import { realFiles, realTables } from '../../realData';
import { errorsAfter, readEdited } from './edited';

describe('a table as a whole', () => {
  const presence = realTables().presence.length;

  it('has exactly the columns of the schema', () => {
    expect(errorsAfter('presence.csv', 'since', 'Since')).toEqual([
      `data/presence.csv:1 since: "Since" stands in the place of this column (expected iso3,since,source_url); ${presence} rows are left out for it`,
    ]);
    expect(errorsAfter('areas.csv', /^id,name_en/, 'id,name_en,name_en')).toEqual([
      expect.stringMatching(/^data\/areas\.csv:1 name_de: "name_en" stands in the place of this column/),
    ]);
  });

  it('separates its columns with commas', () => {
    const { errors } = readEdited('presence.csv', (text) => text.replaceAll(',', ';'));
    expect(errors).toEqual([
      `data/presence.csv:1: "iso3;since;source_url" does not separate its columns by commas; ${presence} rows are left out for it`,
    ]);
  });

  it('is there, and nothing else is', () => {
    const { files, schema } = realFiles();
    const others = new Map(files).set('notes.csv', 'a,b\n');
    others.delete('events.csv');
    expect(
      readTables(others, schema)
        .problems.filter(({ level }) => level === 'error')
        .map(describeProblem),
    ).toEqual([
      'data/events.csv: is missing (data/datapackage.json describes it)',
      'data/notes.csv: is not described in data/datapackage.json',
    ]);
  });

  it('that cannot be read says so, and how many rows need it', () => {
    const { errors, tables } = readEdited('activities.csv', (text) => text.replace('name_de', 'name'));
    const rows = realTables().activities.length + realTables().work.length;
    expect(errors).toEqual([
      expect.stringMatching(
        new RegExp(`^data/activities\\.csv:1 name_de: "name" .*; ${rows} rows are left out for it$`),
      ),
    ]);
    expect(tables.work).toEqual([]);
  });

  it('may have a byte order mark and Windows line ends', () => {
    const { files, schema } = realFiles();
    const turned = '\uFEFF' + files.get('presence.csv')!.replaceAll('\n', '\r\n');
    const { tables, problems } = readTables(new Map(files).set('presence.csv', turned), schema);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(tables.presence).toEqual(realTables().presence);
  });
});

describe('tables that are read again', () => {
  const { files, schema } = realFiles();

  it('say the same after an edit of one and back, and share no row with an earlier reading', () => {
    const before = readTables(files, schema);
    const { errors } = readEdited('countries.csv', (text) => text.replace('\nAFG,', '\nAFX,'));
    expect(errors.length).toBeGreaterThan(0);
    const after = readTables(files, schema);
    expect(after).toEqual(before);
    expect(after.tables.members[0]).not.toBe(before.tables.members[0]);
  });

  it('are judged by the schema and the day of the reading', () => {
    readTables(files, schema, '2026-11-29');
    const { problems } = readTables(files, schema, '2016-01-01');
    expect(problems.map(describeProblem)).toContainEqual(expect.stringMatching(/is after today \(2016/));
  });
});

describe('what is right is passed on', () => {
  it('a bad row goes, its neighbours stay', () => {
    const { tables } = readEdited('presence.csv', (text) => text.replace('AFG,1992', 'AFG,92'));
    expect(tables.presence).toEqual(realTables().presence.slice(1));
  });

  it('a bad optional cell is emptied, its row stays', () => {
    const { tables } = readEdited('offices.csv', (text) =>
      text.replace(',2011,office-inferred,', ',11,office,'),
    );
    const before = realTables().offices.find(({ id }) => id === 'tha-bangkok')!;
    expect(tables.offices.find(({ id }) => id === 'tha-bangkok')).toEqual({
      ...before,
      opened: null,
      opened_basis: '',
    });
  });

  it('a missing translation shows the English name', () => {
    const { tables } = readEdited('areas.csv', (text) => text.replace('Erleichterung von Migration', ''));
    expect(tables.areas[1]).toMatchObject({ id: 'facilitating', name_de: 'Facilitating migration' });
  });

  it('whatever stands in a cell, nothing is thrown and every code that is passed on can be looked up', () => {
    const { files, schema } = realFiles();
    const places = schema.resources.filter(({ name }) => !['indicators', 'work'].includes(name));
    const anyEdit = fc.record({
      resource: fc.constantFrom(...places),
      row: fc.nat(),
      column: fc.nat(),
      text: fc.oneof(fc.string(), fc.constantFrom('', '-1', '2004', 'AFG', 'XXX', '"', 'a,b', 'a\nb')),
    });
    fc.assert(
      fc.property(anyEdit, ({ resource, row, column, text }) => {
        const lines = files.get(resource.path)!.trimEnd().split('\n');
        const line = 1 + (row % (lines.length - 1));
        const cells = lines[line]!.split(',');
        cells[column % cells.length] = text;
        lines[line] = cells.join(',');
        const { tables } = readTables(new Map(files).set(resource.path, lines.join('\n')), schema);
        for (const { name, ...table } of schema.resources) {
          for (const { column: from, targets, also } of referencesOf({ name, ...table })) {
            const ids = new Set(
              targets.flatMap((target) => valuesOf(tables, target.resource, target.column)),
            );
            const loose = valuesOf(tables, name, from).filter(
              (code) => code && !ids.has(code) && !also.includes(code),
            );
            expect(loose).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

function valuesOf(tables: object, resource: string, column: string): string[] {
  const rows = (tables as Record<string, Record<string, string>[]>)[tableKey(resource)]!;
  return rows.map((row) => row[column]!);
}
