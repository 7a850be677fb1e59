import { fold } from '../../../world/folding';
import { LANGS } from '../../../world/tables';
import type { Problem } from '../problems';
import type { CheckedTable } from './references';
import { leaveOut, type Row } from './row';
import { fileOf } from '../schema/schema';

const NAMES = LANGS.map((lang) => `name_${lang}`);
/** The columns that hold a place's own names and codes, by table; the first is its key. */
const OWN: Record<string, readonly string[]> = {
  countries: ['iso3', 'iso2', ...NAMES, 'short_en'],
  territories: ['shape', ...NAMES],
};

/**
 * Finds rows of places.csv that would lead readers astray or say nothing new: a name that is another place's own,
 * or the place's own, or that differs from an earlier row of the place by no more than capitals, accents or spaces.
 * They are left out.
 */
export function checkPlaceNames(tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const places = tables.get('places');
  if (!places) return [];
  const owners = new Map<string, Set<string>>();
  for (const [table, columns] of Object.entries(OWN))
    for (const row of tables.get(table)?.rows.filter(({ out }) => !out) ?? [])
      for (const column of columns) {
        const name = cell(row, column);
        if (name === '') continue;
        for (const key of [compared(name), compared(withoutBrackets(name))])
          owners.set(key, (owners.get(key) ?? new Set()).add(cell(row, columns[0] ?? '')));
      }

  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const row of places.rows) {
    if (row.out) continue;
    const [name, of] = [cell(row, 'name'), cell(row, 'of')];
    const owner = owners.get(compared(name));
    const key = `${of} ${compared(name)}`;
    const line = lines.get(key);
    lines.set(key, line ?? row.line);
    const message = owner?.has(of)
      ? 'is a name that the place has in its own table'
      : owner
        ? `is the name or code of another place (${[...owner].join(', ')})`
        : line !== undefined
          ? `is in line ${line} already, but for capitals, accents or spaces`
          : null;
    if (message === null) continue;
    const file = fileOf(places.resource);
    const problem: Problem = { level: 'error', file, line: row.line, column: 'name', value: name, message };
    leaveOut(row, problem);
    problems.push(problem);
  }
  return problems;
}

const cell = (row: Row, column: string): string => String(row.values[column] ?? '');
const folded = new Map<string, string>();

/** Without capitals, accents and spaces. The same names come again at each reading of the tables. */
function compared(name: string): string {
  const known = folded.get(name) ?? fold(name).replaceAll(' ', '');
  folded.set(name, known);
  return known;
}
const withoutBrackets = (name: string): string => name.replace(/\s*\([^)]*\)/g, '');
