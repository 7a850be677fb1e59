import type { Problem } from './problems';
import type { Row } from './rowRules';
import { fileOf, referencesOf, type Reference, type Resource } from './schema';

/** A table while it is checked. */
export interface CheckedTable {
  resource: Resource;
  rows: Row[];
  /** False if the file or its header could not be read, so that nothing is known of its ids. */
  readable: boolean;
}

/**
 * Finds every code that stands in no table it points to. Where the row pointed to was left out for its own mistake,
 * the rows that need it are left out too, and one problem per column says how many.
 * An optional code is emptied; a needed one takes its row out.
 */
export function checkReferences(tables: Map<string, CheckedTable>): Problem[] {
  const problems: Problem[] = [];
  const left = new Map<string, { problem: Problem; count: number; targets: string }>();
  const allIds = new Map<string, Set<string>>();
  for (const { resource } of tables.values()) {
    for (const reference of referencesOf(resource)) {
      for (const target of reference.targets) {
        allIds.set(
          `${target.resource}.${target.column}`,
          idsOf(tables, target, () => true),
        );
      }
    }
  }

  // Leaving a row out may break the rows that point to it, so look again until nothing changes.
  let changed = true;
  while (changed) {
    changed = false;
    for (const { resource, rows } of tables.values()) {
      for (const reference of referencesOf(resource)) {
        const kept = reference.targets.map((target) => idsOf(tables, target, (row) => !row.out));
        for (const row of rows) {
          const value = String(row.values[reference.column] ?? '');
          if (row.out || value === '' || reference.also.includes(value)) continue;
          if (kept.some((ids) => ids.has(value))) continue;
          changed = true;
          removeCode(row, resource, reference);
          const problem = problemAt(resource, row, reference, value, tables);
          if (isKnown(value, reference, allIds, tables)) noteLeftOut(left, problem, reference, tables);
          else problems.push(problem);
        }
      }
    }
  }
  for (const { problem, count, targets } of left.values()) {
    const rows = count === 1 ? 'the row' : `${count} rows from here on`;
    problems.push({
      ...problem,
      value: '',
      message: `${rows} cannot be joined to rows left out of ${targets}`,
    });
  }
  return problems;
}

function idsOf(
  tables: Map<string, CheckedTable>,
  target: { resource: string; column: string },
  wanted: (row: Row) => boolean,
): Set<string> {
  const rows = tables.get(target.resource)?.rows ?? [];
  return new Set(rows.filter(wanted).map((row) => String(row.values[target.column] ?? '')));
}

function isKnown(
  value: string,
  reference: Reference,
  allIds: Map<string, Set<string>>,
  tables: Map<string, CheckedTable>,
): boolean {
  return reference.targets.some(
    ({ resource, column }) =>
      !tables.get(resource)?.readable || allIds.get(`${resource}.${column}`)?.has(value),
  );
}

function removeCode(row: Row, resource: Resource, reference: Reference): void {
  const field = resource.schema.fields.find(({ name }) => name === reference.column);
  if (field?.constraints?.required) row.out = true;
  else row.values[reference.column] = '';
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

function noteLeftOut(
  left: Map<string, { problem: Problem; count: number; targets: string }>,
  problem: Problem,
  reference: Reference,
  tables: Map<string, CheckedTable>,
): void {
  const key = `${problem.file} ${problem.column}`;
  const entry = left.get(key) ?? { problem, count: 0, targets: targetNames(reference, tables) };
  left.set(key, { ...entry, count: entry.count + 1 });
}
