import { lastDay, NEVER, type Day } from '../../../world/days';
import type { Problem, Reporter } from '../problems';
import { fileOf } from '../schema/schema';
import type { CheckedTable } from './references';
import { leaveOut, text, type Row } from './row';

/** When a span begins and ends, by the rule of data/README.md. */
const beginOf = (row: Row): Day => lastDay(text(row, 'from'));
const endOf = (row: Row): Day => lastDay(text(row, 'to') || NEVER);

/** The span of a row in words, as messages have it. */
const inWords = (row: Row) => `${text(row, 'from')} to ${text(row, 'to') || 'today'}`;

/**
 * A span ends after it begins: by what its dates count from, or it would hold on no day. One whose end cannot be read is
 * left out, as nobody knows on which days it holds.
 */
export function checkSpans(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const unread = row.bad.get('to');
    if (unread) leaveOut(row, unread);
    else if (endOf(row) <= beginOf(row))
      leaveOut(row, report(row, 'to', text(row, 'to'), `is not after the beginning (${text(row, 'from')})`));
  }
}

/** One regional office covers a country at a time. The later of two spans that overlap is left out. */
export function checkCoverage(rows: Row[], report: Reporter): void {
  checkSpans(rows, report);
  const before = new Map<string, Row>();
  const inOrder = rows
    .filter(({ out }) => !out)
    .sort((a, b) => beginOf(a).localeCompare(beginOf(b)) || endOf(a).localeCompare(endOf(b)));
  for (const row of inOrder) {
    const country = text(row, 'iso3');
    const other = before.get(country);
    if (!other || endOf(other) <= beginOf(row)) {
      before.set(country, row);
      continue;
    }
    const message = `overlaps the coverage of line ${other.line} (${text(other, 'regional_office')}, ${inWords(other)})`;
    leaveOut(row, report(row, 'from', text(row, 'from'), message));
  }
}

/** Finds rows of coverage.csv in which an office covers a country before it is there, or when it is no more. They are left out. */
export function checkCoveredTimes(tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const coverage = tables.get('coverage');
  const offices = tables.get('regional-offices')?.rows.filter(({ out }) => !out) ?? [];
  const byId = new Map(offices.map((row) => [text(row, 'id'), row]));
  return (coverage?.rows ?? []).flatMap((row): Problem[] => {
    const office = byId.get(text(row, 'regional_office'));
    if (!coverage || row.out || !office) return [];
    const isEarly = beginOf(row) < beginOf(office);
    if (!isEarly && endOf(row) <= endOf(office)) return [];
    const column = isEarly ? 'from' : 'to';
    const problem: Problem = {
      ...{
        level: 'error',
        file: fileOf(coverage.resource),
        line: row.line,
        column,
        value: text(row, column),
      },
      message: `lies outside the time of the regional office ${text(office, 'id')} (${inWords(office)})`,
    };
    leaveOut(row, problem);
    return [problem];
  });
}
