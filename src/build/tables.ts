import type { Tables } from '../model/rows';
import { emptyValue, readCell } from './cells';
import { splitRows, type TextRow } from './csv';
import { checkKeys } from './keys';
import type { Problem, Reporter } from './problems';
import { checkReferences, type CheckedTable } from './references';
import { ROW_RULES, type Row } from './rowRules';
import { fileOf, languageOf, tableKey, type DataPackage, type Field, type Resource } from './schema';

export interface ReadTables {
  /** Only the rows without a mistake; every code in them can be looked up. */
  tables: Tables;
  /** In the order of the tables of the package and of the lines. */
  problems: Problem[];
}

/**
 * Reads all tables by the schema. A row with a mistake is left out, a mistaken optional cell is emptied, a missing
 * translation is replaced by the English name; each is a problem, and all that is good is passed on.
 *
 * @param files the text of every CSV file by its name inside data/
 * @param schema data/datapackage.json
 */
export function readTables(
  files: ReadonlyMap<string, string> | Readonly<Record<string, string>>,
  schema: DataPackage,
): ReadTables {
  const texts = files instanceof Map ? files : new Map(Object.entries(files));
  const problems: Problem[] = [];
  const checked = new Map(
    schema.resources.map((resource) => [
      resource.name,
      readTable(texts.get(resource.path), resource, problems),
    ]),
  );
  problems.push(...checkReferences(checked));
  for (const name of texts.keys()) {
    if (schema.resources.some(({ path }) => path === name)) continue;
    const message = 'is not described in data/datapackage.json';
    problems.push({ level: 'error', file: `data/${name}`, line: 0, column: '', value: '', message });
  }
  const entries = [...checked.values()].map(({ resource, rows }) => [
    tableKey(resource.name),
    rows.filter((row) => !row.out).map((row) => row.values),
  ]);
  // The schema made both these rows and the type; tests/build/rowTypes.test.ts holds them together.
  return { tables: Object.fromEntries(entries) as Tables, problems: inFileOrder(problems, schema) };
}

function readTable(text: string | undefined, resource: Resource, problems: Problem[]): CheckedTable {
  const file = fileOf(resource);
  if (text === undefined) {
    problems.push({ level: 'error', file, line: 0, column: '', value: '', message: 'is missing' });
    return { resource, rows: [], readable: false };
  }
  const split = splitRows(text, resource);
  problems.push(...split.problems);
  const report: Reporter = (row, column, value, message, level = 'error') =>
    problems.push({ level, file, line: row.line, column, value, message });
  const rows = split.rows.map((row) => readRow(row, resource.schema.fields, report));
  checkKeys(rows, resource.schema, report);
  ROW_RULES[resource.name]?.(
    rows.filter((row) => !row.out),
    report,
  );
  return { resource, rows, readable: split.readable };
}

function readRow({ line, cells }: TextRow, fields: Field[], report: Reporter): Row {
  const row: Row = { line, values: {}, bad: new Set(), out: false };
  for (const field of fields) {
    const text = cells[field.name] ?? '';
    const cell = readCell(text, field);
    if ('value' in cell) {
      row.values[field.name] = cell.value;
      continue;
    }
    report(row, field.name, text.trim() === '' ? '' : text, cell.message);
    row.bad.add(field.name);
    // The text stays for now, so that a row left out still lends its id to the check of references.
    row.values[field.name] = text;
    if (!field.constraints?.required) row.values[field.name] = emptyValue(field);
    else if (isTranslation(field) && row.values.name_en) row.values[field.name] = row.values.name_en;
    else row.out = true;
  }
  return row;
}

function isTranslation(field: Field): boolean {
  const language = languageOf(field);
  return language !== null && language !== 'en';
}

function inFileOrder(problems: Problem[], schema: DataPackage): Problem[] {
  const files = schema.resources.map(fileOf);
  const place = ({ file }: Problem) => (files.includes(file) ? files.indexOf(file) : files.length);
  return [...problems].sort((a, b) => place(a) - place(b) || a.line - b.line);
}
