import type { Tables } from '../../world/rows';
import { buildDay } from '../site/buildDay';
import { emptyValue, readCell, type ParsedCell, type Value } from './cells';
import { splitRows, type TextRow } from './csv';
import { checkIndicatorDefinitions } from './indicatorRules';
import { checkKeys } from './rows/keys';
import { checkSpellsOfStates } from './rows/independence';
import { checkPlaceNames } from './rows/placeNames';
import type { Problem, Reporter } from './problems';
import { checkCoveredTimes } from './rows/spans';
import { checkReferences, type CheckedTable } from './rows/references';
import { leaveOut, type Row } from './rows/row';
import { ROW_RULES } from './rows/rowRules';
import { fileOf, languageOf, tableKey, type DataPackage, type Field, type Resource } from './schema/schema';

/** What the rows of a table must agree on, by its name. */
const RULES: typeof ROW_RULES = { ...ROW_RULES, 'indicator-definitions': checkIndicatorDefinitions };

export interface ReadTables {
  /** Only the rows without a mistake; every code in them can be looked up. */
  tables: Tables;
  /** In the order of the tables of the package and of the lines. */
  problems: Problem[];
  /** How many rows stand in the files and not in the tables. */
  leftOut: number;
}

/** The order of their rows is the order on the page. It is no fact. */
const IN_ORDER_OF_FILE = new Set([
  'continents',
  'areas',
  'themes',
  'activities',
  'regional-offices',
  'indicator-definitions',
  'kinds',
]);

/**
 * Reads all tables by the schema. A row with a mistake is left out, a mistaken optional cell is emptied, a missing
 * translation is replaced by the English name; each is a problem, and all that is good is passed on, in an order that
 * does not depend on that of the files.
 *
 * @param files the text of every CSV file by its name inside data/
 * @param schema data/datapackage.json
 * @param latest the last day that a table may name
 */
export function readTables(
  files: ReadonlyMap<string, string> | Readonly<Record<string, string>>,
  schema: DataPackage,
  latest: string = buildDay(),
): ReadTables {
  const texts = files instanceof Map ? files : new Map(Object.entries(files));
  const problems: Problem[] = [];
  const checked = new Map(
    schema.resources.map((resource) => [
      resource.name,
      readTableOnce(texts.get(resource.path), resource, latest, problems),
    ]),
  );
  problems.push(
    ...checkReferences(checked),
    ...checkCoveredTimes(checked),
    ...checkPlaceNames(checked),
    ...checkSpellsOfStates(checked),
  );
  for (const name of texts.keys()) {
    if (schema.resources.some(({ path }) => path === name)) continue;
    const message = 'is not described in data/datapackage.json';
    problems.push({ level: 'error', file: `data/${name}`, line: 0, column: '', value: '', message });
  }
  const all = [...checked.values()];
  const entries = all.map(({ resource, rows }) => {
    const passed = rows.filter((row) => !row.out).map((row) => row.values);
    if (!IN_ORDER_OF_FILE.has(resource.name)) passed.sort(byColumns(resource.schema.fields));
    return [tableKey(resource.name), passed] as const;
  });
  return {
    // The schema made both these rows and the type; tests/pipeline/tables/schema/rowTypes.test.ts holds them together.
    tables: Object.fromEntries(entries) as unknown as Tables,
    problems: inFileOrder(problems, schema),
    leftOut: all.reduce((sum, { rows, lost }) => sum + lost.length + rows.filter(({ out }) => out).length, 0),
  };
}

/** What was read last of a table without mistakes: after an edit of one table the others need not be read again. */
interface LastRead {
  text: string;
  latest: string;
  rows: Row[];
  notices: Problem[];
}

const lastReads = new Map<string, LastRead>();

/** As {@link readTable}. The checks of references change rows, so each caller has its own. */
function readTableOnce(
  text: string | undefined,
  resource: Resource,
  latest: string,
  problems: Problem[],
): CheckedTable {
  const description = JSON.stringify(resource);
  const last = lastReads.get(description);
  if (last && last.text === text && last.latest === latest) {
    problems.push(...last.notices);
    return { resource, rows: last.rows.map(copyOf), lost: [], unreadable: null };
  }
  const found: Problem[] = [];
  const table = readTable(text, resource, latest, found);
  problems.push(...found);
  if (text !== undefined && found.every(({ level }) => level === 'notice'))
    lastReads.set(description, { text, latest, rows: table.rows.map(copyOf), notices: found });
  return table;
}

/** Of a row without mistakes. */
function copyOf({ line, values }: Row): Row {
  return { line, values: { ...values }, bad: new Map(), out: false };
}

function readTable(
  text: string | undefined,
  resource: Resource,
  latest: string,
  problems: Problem[],
): CheckedTable {
  const file = fileOf(resource);
  if (text === undefined) {
    const message = 'is missing (data/datapackage.json describes it)';
    const problem: Problem = { level: 'error', file, line: 0, column: '', value: '', message, rows: 0 };
    problems.push(problem);
    return { resource, rows: [], lost: [], unreadable: problem };
  }
  const split = splitRows(text, resource);
  problems.push(...split.problems);
  const report: Reporter = (row, column, value, message, level = 'error') => {
    const problem: Problem = { level, file, line: row.line, column, value, message };
    problems.push(problem);
    return problem;
  };
  const reader = cellReader(latest);
  const rows = split.rows.map((row) => readRow(row, resource.schema.fields, reader, report));
  checkKeys(rows, resource.schema, report);
  const kept = rows.filter((row) => !row.out);
  const isWhole = kept.length === rows.length && split.lost.length === 0;
  RULES[resource.name]?.(kept, report, isWhole);
  return { resource, rows, lost: split.lost, unreadable: split.unreadable };
}

/** Reads each text of a column once, however many rows have it. */
function cellReader(latest: string): (text: string, field: Field) => ParsedCell {
  const read = new Map<Field, Map<string, ParsedCell>>();
  return (text, field) => {
    const known = read.get(field) ?? new Map<string, ParsedCell>();
    read.set(field, known);
    const cell = known.get(text) ?? readCell(text, field, latest);
    known.set(text, cell);
    return cell;
  };
}

function readRow(
  { line, cells }: TextRow,
  fields: Field[],
  read: ReturnType<typeof cellReader>,
  report: Reporter,
): Row {
  const row: Row = { line, values: {}, bad: new Map(), out: false };
  for (const field of fields) {
    const text = cells[field.name] ?? '';
    const cell = read(text, field);
    if ('value' in cell) {
      row.values[field.name] = cell.value;
      continue;
    }
    const problem = report(row, field.name, text.trim() === '' ? '' : text, cell.message);
    row.bad.set(field.name, problem);
    // The text stays for now, so that a row left out still lends its id to the check of references.
    row.values[field.name] = text;
    if (!field.constraints?.required) row.values[field.name] = emptyValue(field);
    else if (inEnglish(field, row)) row.values[field.name] = inEnglish(field, row);
    else leaveOut(row, problem);
  }
  return row;
}

/** What stands for a text that a row lacks in one of its languages; empty where nothing does. */
function inEnglish(field: Field, { values }: Row): Value {
  const language = languageOf(field);
  if (language === null || language === 'en') return '';
  return values[`${field.name.slice(0, -language.length)}en`] ?? '';
}

function inFileOrder(problems: Problem[], schema: DataPackage): Problem[] {
  const files = schema.resources.map(fileOf);
  const place = ({ file }: Problem) => (files.includes(file) ? files.indexOf(file) : files.length);
  return [...problems].sort((a, b) => place(a) - place(b) || a.line - b.line);
}

/** Compares rows column by column, from the left. */
function byColumns(fields: Field[]): (a: Row['values'], b: Row['values']) => number {
  return (a, b) => {
    for (const { name } of fields) {
      const order = compare(a[name] ?? null, b[name] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a ?? ''), String(b ?? '')];
  return left < right ? -1 : Number(left > right);
}
