import type { Reporter } from '../problems';
import { leaveOut, text, type Row } from './row';

const EDGES = ['west', 'south', 'east', 'north'] as const;

/** The frame of a region's map has all four edges, or none, and is not inside out; else it is fitted to the countries. */
export function checkFrames(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const given = EDGES.filter((edge) => row.values[edge] !== null);
    if (given.length === 0) continue;
    const isBad = EDGES.some((edge) => row.bad.has(edge));
    const missing = EDGES.find((edge) => !given.includes(edge));
    const wrong = missing || isBad ? undefined : wrongEdge(row.values);
    if (missing && !isBad) report(row, missing, '', 'is empty (expected all four edges, or none)');
    if (wrong) report(row, wrong[0], text(row, wrong[0]), wrong[1]);
    if (missing || wrong) for (const edge of EDGES) row.values[edge] = null;
  }
}

/** The edge that turns a box inside out, and why. */
function wrongEdge({
  west,
  south,
  east,
  north,
}: Row['values']): [column: string, message: string] | undefined {
  if (Number(west) >= Number(east)) return ['east', `is not east of ${west}`];
  if (Number(south) >= Number(north)) return ['north', `is not north of ${south}`];
  return undefined;
}

/**
 * A boundary has two sides, and its box is not inside out. Boxes of one boundary lie apart, so that no order of the rows
 * decides which of them counts.
 */
export function checkBoxes(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const wrong =
      row.values.a === row.values.b
        ? (['b', 'is the other side too (expected two different sides)'] as const)
        : wrongEdge(row.values);
    const other = wrong ? undefined : rows.find((other) => other.line < row.line && shareBox(other, row));
    if (wrong) leaveOut(row, report(row, wrong[0], text(row, wrong[0]), wrong[1]));
    else if (other)
      leaveOut(row, report(row, 'west', text(row, 'west'), `overlaps the box of line ${other.line}`));
  }
}

/** The box that the name of a sea lies in is not inside out. */
export function checkSeas(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const wrong = wrongEdge(row.values);
    if (wrong) leaveOut(row, report(row, wrong[0], text(row, wrong[0]), wrong[1]));
  }
}

/** Whether two rows style the same boundary, whichever side they name first, in boxes that have an area in common. */
function shareBox(one: Row, other: Row): boolean {
  const sides = (row: Row) => [text(row, 'a'), text(row, 'b')].sort().join();
  const meet = (low: string, high: string) =>
    Math.max(Number(one.values[low]), Number(other.values[low])) <
    Math.min(Number(one.values[high]), Number(other.values[high]));
  return !one.out && sides(one) === sides(other) && meet('west', 'east') && meet('south', 'north');
}
