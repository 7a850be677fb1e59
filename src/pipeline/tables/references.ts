import type { LostRow } from './csv';
import type { Problem } from './problems';
import type { Row } from './rowRules';
import { fileOf, referencesOf, type Reference, type Resource } from './schema';

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
 * Where the row pointed to was left out for its own mistake, that mistake answers for the rows that need it: it counts
 * them, and they are not told one by one.
 */
export function checkReferences(tables: Map<string, CheckedTable>): Problem[] {
  // One for each code of a column, however many rows have it.
  const unknown = new Map<string, Problem>();
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
            .map((target) => causeOf(tables, target, value))
            .find((found) => found !== undefined);
          const key = [resource.name, reference.column, value].join();
          const told = cause ?? unknown.get(key);
          const problem = told ?? problemAt(resource, row, reference, value, tables);
          if (!told) unknown.set(key, problem);
          const isOut = removeCode(row, resource, reference);
          row.cause ??= problem;
          if (told && isOut) told.rows = (told.rows ?? 1) + 1;
        }
      }
    }
  }
  return [...unknown.values()];
}

function idsOf(tables: Map<string, CheckedTable>, target: Target): Set<string> {
  const rows = tables.get(target.resource)?.rows ?? [];
  return new Set(rows.filter(({ out }) => !out).map((row) => String(row.values[target.column] ?? '')));
}

/** The mistake that took out the row with this code, or may have: a row whose own code cannot be read, or all rows. */
function causeOf(tables: Map<string, CheckedTable>, target: Target, code: string): Problem | undefined {
  const table = tables.get(target.resource);
  if (!table || table.unreadable) return table?.unreadable ?? undefined;
  const row = table.rows.find(({ out, values }) => out && String(values[target.column] ?? '') === code);
  return (
    row?.cause ??
    table.lost.find(({ text }) => text.includes(code))?.problem ??
    table.rows.find(({ out, bad }) => out && bad.has(target.column))?.cause
  );
}

function removeCode(row: Row, resource: Resource, reference: Reference): boolean {
  const field = resource.schema.fields.find(({ name }) => name === reference.column);
  if (field?.constraints?.required) row.out = true;
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
