import { boundsOf } from '../../../world/bounds';
import { isBefore } from '../../../world/days';
import type { Problem } from '../problems';
import type { CheckedTable } from './references';
import { leaveOut, text } from './row';
import { fileOf } from '../schema/schema';

/**
 * Finds spells that begin before their country was independent: one of both dates is wrong, or the membership was that
 * of a state that is no more. They are left out.
 */
export function checkSpellsOfStates(tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const [countries, members] = [tables.get('countries'), tables.get('members')];
  if (!countries || !members) return [];
  const independentOf = new Map(countries.rows.map((row) => [text(row, 'iso3'), text(row, 'independent')]));
  return members.rows.flatMap((row) => {
    const [from, day] = [text(row, 'from'), independentOf.get(text(row, 'iso3'))];
    if (row.out || !day || !isBefore(boundsOf(from)?.[1] ?? from, day)) return [];
    const message = `is before the country was independent (${day})`;
    const problem: Problem = {
      ...{ level: 'error', file: fileOf(members.resource), line: row.line },
      ...{ column: 'from', value: from, message },
    };
    leaveOut(row, problem);
    return [problem];
  });
}
