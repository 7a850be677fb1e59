import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import type { Chosen } from '../../../src/choice/chosen';
import { dataSources } from '../../../src/export/aboutSources';
import { csvOf, geoJsonOf, jsonOf } from '../../../src/export/sheets/dataFiles';
import { evidenceRows } from '../../../src/export/sheets/evidenceRows';
import { viewTable, type ViewTable } from '../../../src/export/sheets/viewTable';
import { aboutView, creditWords } from '../../../src/export/viewContent';
import { rowsBehind } from '../../../src/figures/evidence';
import { loadLanguage } from '../../../src/words/language';
import { choose } from '../../figures/choices';
import { realDetail } from '../../realData';
import { realWorld } from '../../world/realWorld';

const languages = {
  en: await loadLanguage('en', ['explore', 'present']),
  de: await loadLanguage('de', ['explore', 'present']),
};
const detail = realDetail();
const ADDRESS = 'https://example.org/data/view.schema.json';

/** What the files of a view are made from. */
function viewOf(values: Partial<Chosen>) {
  const language = languages[values.lang === 'de' ? 'de' : 'en'];
  const atlas = new Atlas<'explore' | 'present'>(
    realWorld(),
    new Choice(choose(values)),
    language,
    '2026-06-30',
  );
  const [countries, offices] = [
    viewTable(atlas, detail, 'countries'),
    viewTable(atlas, detail, 'offices'),
  ] as const;
  const about = {
    ...aboutView(atlas, detail, 'https://example.org/', '2026-06-30'),
    sources: dataSources(detail, [countries, offices], creditWords(atlas, 'each row')),
  };
  const asked = [...countries.asked, ...offices.asked];
  const rows = evidenceRows(
    detail,
    rowsBehind(atlas.world, detail, atlas.fit, atlas.choice.all, asked.slice(0, 500)),
  );
  return { atlas, countries, offices, about, evidence: { about: 'rows', rows } };
}

const VIEWS: [string, Partial<Chosen>][] = [
  ['everything', {}],
  ['a region, in German', { region: ['cairo'], lang: 'de' }],
  ['before the first figure', { date: '1980-01-01' }],
  ['countries', { country: ['KEN', 'AFG'], date: '1998-07-14' }],
  ['nothing that fits', { country: ['KEN'], status: ['observer'] }],
];

describe('the schema of views as JSON', () => {
  type Schema = Record<string, unknown>;
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../src/export/sheets/view.schema.json'), 'utf8'),
  ) as Schema & { definitions: Record<string, Schema> };
  /** The same, refusing members that it does not describe. */
  const closed = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(closed);
    if (typeof part !== 'object' || part === null) return part;
    const own = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
    return 'properties' in part && 'type' in part ? { ...own, additionalProperties: false } : own;
  };
  const ajv = new Ajv({ allErrors: true });
  const faultsBy = (validate: ValidateFunction, file: unknown) => {
    void validate(file);
    return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
  };
  const strict = ajv.compile(closed(schema) as Schema);
  const lenient = ajv.compile(schema);

  test.each(VIEWS)('describes all that is in a file: %s', (_, values) => {
    const { countries, offices, about, evidence } = viewOf(values);
    for (const table of [countries, offices]) {
      const file = JSON.parse(jsonOf(table, about, evidence, ADDRESS)) as Schema & { rows: Schema[] };
      expect(file['$schema']).toBe(ADDRESS);
      expect(faultsBy(strict, file)).toEqual([]);
      for (const row of file.rows) expect(Object.keys(row)).toEqual(table.columns.map(({ key }) => key));
    }
  });

  test.each(VIEWS)('describes what GeoJSON says beside its features: %s', (_, values) => {
    const { countries, offices, about, evidence } = viewOf(values);
    const file = JSON.parse(geoJsonOf(countries, offices, new Map(), about, evidence)) as {
      metadata: unknown;
      evidence: unknown;
      columns: Record<'country' | 'office', unknown>;
    };
    for (const columns of [file.columns.country, file.columns.office])
      expect(
        faultsBy(strict, { metadata: file.metadata, columns, rows: [], evidence: file.evidence }),
      ).toEqual([]);
  });

  test('refuses what is none, and takes what is added later', () => {
    const { countries, about, evidence } = viewOf({ country: ['KEN'] });
    const file = JSON.parse(jsonOf(countries, about, evidence, ADDRESS)) as Schema;
    expect(faultsBy(lenient, { ...file, more: 1 })).toEqual([]);
    expect(faultsBy(lenient, { ...file, rows: [{ country: ['Kenya'] }] })).not.toEqual([]);
    expect(faultsBy(lenient, { ...file, metadata: {} })).not.toEqual([]);
  });

  test('says of each column what it holds', () => {
    const { countries, offices } = viewOf({});
    for (const { columns, values } of [countries, offices])
      for (const [i, { key, type }] of columns.entries()) {
        const found = values.map((row) => row[i] ?? null).filter((value) => value !== null);
        for (const value of found) {
          if (type === 'number') expect(value, key).toBeTypeOf('number');
          else if (type === 'text') expect(value, key).toBeTypeOf('string');
          else expect(String(value), key).toMatch(/^\d{4}(-\d\d(-\d\d(\/\d{4}-\d\d-\d\d)?)?)?$/);
        }
      }
  });
});

describe.each(['en', 'de'] as const)('a CSV file in %s', (lang) => {
  const { atlas, countries, offices, about } = viewOf({ lang });
  const { csv } = atlas.explore;
  const read = (table: typeof countries) =>
    dsvFormat(csv.separator).parseRows(csvOf(table, about, atlas.present.output.data, csv).slice(1));
  /** A figure as spreadsheets of the language read it. */
  const figure = new RegExp(`^-?\\d+(\\${csv.decimal}\\d{1,4})?$`);

  test('has dates by ISO 8601, figures without words among them, and nothing where nothing was found', () => {
    for (const table of [countries, offices]) {
      const [, ...rows] = read(table);
      for (const [i, { key, type }] of table.columns.entries())
        for (const [n, row] of rows.entries()) {
          const text = row[i]!;
          expect(text === '', `${key}: ${text}`).toBe(table.texts[n]![i] === null);
          if (text === '') continue;
          if (type === 'date') expect(text, key).toMatch(/^\d{4}(-\d\d(-\d\d(\/\d{4}-\d\d-\d\d)?)?)?$/);
          if (type === 'number') expect(text, key).toMatch(figure);
        }
    }
  });

  test('says in one column why a cell is empty', () => {
    const { noneFound, column, doesNotApply } = atlas.explore.table;
    const [head = [], ...rows] = read(countries);
    const at = head.indexOf(atlas.present.output.data.empty.head);
    expect(at).toBe(countries.columns.length);
    const why = (code: string) => rows.find((row) => row[1] === code)![at]!.split('; ');
    const andorra = why('AND');
    expect(andorra.find((one) => one.startsWith(`${noneFound}: `))).toContain(column.offices.name);
    expect(andorra).toContain(`${doesNotApply}: ${column.since.name}`);
    for (const [n, row] of rows.entries())
      for (const [i, { name }] of countries.columns.entries()) {
        const reason = countries.reasons[n]![i]!;
        if (reason === '') continue;
        expect(row[i]).toBe('');
        expect(row[at], name).toContain(reason);
      }
  });

  test('is ordered by name', () => {
    const [, ...rows] = read(countries);
    const names = rows.map(([name]) => name!);
    expect(names).toEqual(names.toSorted(atlas.formats.compare));
    const of = read(offices)
      .slice(1)
      .map((row) => row[1]!);
    expect(of).toEqual(of.toSorted(atlas.formats.compare));
  });
});

describe('the rows of a file', () => {
  const { atlas } = viewOf({ region: ['nairobi'] });
  const namesOf = ({ texts }: ViewTable) => texts.map(([name]) => name);

  test('stand by name, or as the table of the page is sorted', () => {
    const byName = namesOf(viewTable(atlas, detail, 'countries'));
    expect(byName).toEqual([...byName].sort());
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = viewTable(atlas, detail, 'countries', { key: 'population', direction });
      const place = sorted.columns.findIndex(({ key }) => key === 'population');
      const values = sorted.values.map((row) => Number(row[place]));
      const turn = direction === 'ascending' ? 1 : -1;
      expect(values).toEqual([...values].sort((a, b) => turn * (a - b)));
      expect(new Set(namesOf(sorted))).toEqual(new Set(byName));
    }
  });

  test('stand by name where the column is unknown, and offices are sorted, too', () => {
    const offices = viewTable(atlas, detail, 'offices');
    const unknown = viewTable(atlas, detail, 'offices', { key: 'colour', direction: 'ascending' });
    expect(unknown.keys).toEqual(offices.keys);
    const last = viewTable(atlas, detail, 'offices', { key: 'country', direction: 'descending' });
    expect(last.keys[0]).not.toBe(offices.keys[0]);
    expect([...last.keys].sort()).toEqual([...offices.keys].sort());
  });
});
