import type { LostRow } from '../csv';
import { readLine } from '../lines';
import type { Problem } from '../problems';
import { leaveOut, type Row } from './row';
import { fileOf, referencesOf, type Reference, type Resource } from '../schema/schema';

/** A table while it is checked. */
export interface CheckedTable {
  resource: Resource;
  rows: Row[];
  /** Rows that could not be read. */
  lost: readonly LostRow[];
  /** Why no row could be read, so that nothing is known of its ids. */
  unreadable: Problem | null;
}

type Target = Reference['targets'][number];

/**
 * Finds every code that stands in no table it points to: an optional one is emptied, a needed one takes its row out.
 * Where the row pointed to was left out for its own mistake, that mistake answers for what needs it: it counts the rows
 * and cells, and they are not told one by one.
 */
export function checkReferences(tables: Map<string, CheckedTable>): Problem[] {
  // One for each code of a column, however many rows have it.
  const unknown = new Map<string, Problem>();
  const misread = codesOfMisread(tables);
  // Leaving a row out may break the rows that point to it, so look again until nothing changes.
  let changed = true;
  while (changed) {
    changed = false;
    for (const { resource, rows } of tables.values()) {
      for (const reference of referencesOf(resource)) {
        const kept = reference.targets.map((target) => idsOf(tables, target));
        for (const row of rows) {
          const value = String(row.values[reference.column] ?? '');
          if (row.out || value === '' || reference.also.includes(value)) continue;
          if (kept.some((ids) => ids.has(value))) continue;
          changed = true;
          const cause = reference.targets
            .map((target) => causeOf(tables, target, value) ?? misread.get(nameOf(target))?.get(value))
            .find((found) => found !== undefined);
          const key = [resource.name, reference.column, value].join();
          const before = unknown.get(key);
          const problem = cause ?? before ?? problemAt(resource, row, reference, value, tables);
          if (!cause && !before) unknown.set(key, problem);
          const isOut = removeCode(row, resource, reference, problem);
          // The first of its kind names its own row or cell.
          if (!cause && !before) continue;
          if (isOut) problem.rows = (problem.rows ?? 1) + 1;
          else problem.cells = (problem.cells ?? (cause ? 0 : 1)) + 1;
        }
      }
    }
  }
  return [...unknown.values()];
}

const nameOf = ({ resource, column }: Target): string => `${resource}.${column}`;

function idsOf(tables: Map<string, CheckedTable>, target: Target): Set<string> {
  const rows = tables.get(target.resource)?.rows ?? [];
  return new Set(rows.filter(({ out }) => !out).map((row) => String(row.values[target.column] ?? '')));
}

/** The mistake that took out the row with this code, or all rows. */
function causeOf(tables: Map<string, CheckedTable>, target: Target, code: string): Problem | undefined {
  const table = tables.get(target.resource);
  if (!table || table.unreadable) return table?.unreadable ?? undefined;
  const row = table.rows.find(
    ({ out, bad, values }) => out && !bad.has(target.column) && String(values[target.column] ?? '') === code,
  );
  return row?.cause ?? table.lost.find(({ text }) => isKeyOf(text, code, target, table.resource))?.problem;
}

/**
 * Whether a line that could not be read is the row of this code: its cell of the key holds it. A cell that lost its
 * comma or has a quotation mark too many may hold more behind it.
 */
function isKeyOf(line: string, code: string, { column }: Target, { schema }: Resource): boolean {
  if (!line.replaceAll('"', '').includes(code)) return false;
  const at = schema.fields.findIndex(({ name }) => name === column);
  const { cells, fault } = readLine(line);
  const isWhole = fault ? at < fault.column : cells.length >= schema.fields.length;
  if (isWhole) return cells[at] === code;
  return (line.split(',')[at] ?? '').replaceAll('"', '').startsWith(code);
}

/** A code that stands in no row of the tables that it may be of, and where it is used. */
interface Missing {
  code: string;
  columns: Set<string>;
  rows: number;
  targets: string[];
}

/**
 * Which code a row had that is left out for a mistake in its code: nobody can read it, but each such row stands for one
 * code that is missing now. The one that most columns and rows need is taken; any other is told by itself.
 */
function codesOfMisread(tables: Map<string, CheckedTable>): Map<string, Map<string, Problem>> {
  const missing = missingCodes(tables);
  const targets = new Set(missing.flatMap((one) => one.targets));
  const found = new Map<string, Map<string, Problem>>();
  for (const target of targets) {
    const [name = '', column = ''] = target.split('.');
    const faults = (tables.get(name)?.rows ?? []).flatMap(({ bad }) => bad.get(column) ?? []);
    const codes = missing
      .filter((one) => one.targets.includes(target))
      .sort((a, b) => b.columns.size - a.columns.size || b.rows - a.rows)
      .slice(0, faults.length);
    for (const one of codes) missing.splice(missing.indexOf(one), 1);
    // The rows stand in the order of their codes, mostly.
    codes.sort((a, b) => (a.code < b.code ? -1 : 1));
    const answers = faults.flatMap((fault, i): [string, Problem][] => {
      const code = codes[i]?.code;
      return code === undefined ? [] : [[code, fault]];
    });
    found.set(target, new Map(answers));
  }
  return found;
}

function missingCodes(tables: Map<string, CheckedTable>): Missing[] {
  const missing = new Map<string, Missing>();
  for (const { resource, rows } of tables.values())
    for (const { column, targets, also } of referencesOf(resource)) {
      const known = new Set(
        targets.flatMap((target) =>
          (tables.get(target.resource)?.rows ?? []).map(({ values }) => String(values[target.column] ?? '')),
        ),
      );
      for (const row of rows) {
        const code = String(row.values[column] ?? '');
        if (code === '' || row.bad.has(column) || also.includes(code) || known.has(code)) continue;
        if (targets.some((target) => causeOf(tables, target, code))) continue;
        const names = targets.map(nameOf);
        const one = missing.get(code) ?? { code, columns: new Set(), rows: 0, targets: names };
        missing.set(code, {
          ...{ code, rows: one.rows + 1, columns: one.columns.add(`${resource.name}.${column}`) },
          // What one column takes for a country's code is none of a territory.
          targets: one.targets.filter((name) => names.includes(name)),
        });
      }
    }
  return [...missing.values()];
}

function removeCode(row: Row, resource: Resource, reference: Reference, problem: Problem): boolean {
  const field = resource.schema.fields.find(({ name }) => name === reference.column);
  if (field?.constraints?.required) leaveOut(row, problem);
  else row.values[reference.column] = '';
  return row.out;
}

function problemAt(
  resource: Resource,
  row: Row,
  reference: Reference,
  value: string,
  tables: Map<string, CheckedTable>,
): Problem {
  const message = `is not in ${targetNames(reference, tables)}`;
  return { level: 'error', file: fileOf(resource), line: row.line, column: reference.column, value, message };
}

function targetNames(reference: Reference, tables: Map<string, CheckedTable>): string {
  return reference.targets
    .map(({ resource, column }) => {
      const target = tables.get(resource)?.resource;
      return `${target ? fileOf(target) : resource} (${column})`;
    })
    .join(' or ');
}
