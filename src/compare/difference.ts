import { dayNumber, lastDay, type DateText, type Day } from '../world/days';
import type { DayStatus } from '../world/membership';
import type { IndicatorUnit, RegionId } from '../world/rows';

/** What one place has in one row of the comparison. */
export type DifferenceCell =
  | { is: 'status'; status: DayStatus }
  | { is: 'since'; date: DateText }
  /** So many of the region's countries. */
  | { is: 'part'; part: number; whole: number }
  /** Whether a document shows the work in the country. */
  | { is: 'documented'; found: boolean }
  /** An indicator in its unit, or a number of offices or kinds of work; `known` of its `whole` countries have one. */
  | { is: 'figure'; unit: IndicatorUnit; value: number; known: number; whole: number }
  /** The regional offices that cover it. */
  | { is: 'regions'; ids: readonly RegionId[] }
  /** No regional office covers it. */
  | { is: 'none' }
  /** The sources have no value. */
  | { is: 'unknown' }
  /** It can be asked of a country only, or on other days only. */
  | { is: 'unfit' }
  /** Of a regional office that is not there on the day: nothing can be asked of it. */
  | { is: 'absent' };

type Known = Exclude<DifferenceCell, { is: 'none' | 'unknown' | 'unfit' | 'absent' }>;

/** What says nothing of a place. */
const UNKNOWN: ReadonlySet<DifferenceCell['is']> = new Set(['none', 'unknown', 'unfit', 'absent']);

/**
 * How much the places differ in a row, from 0 to 1, so that rows of every kind can stand in one order:
 * - shares: the span between the least and the most, as a part of the most;
 * - amounts: the same, of one more than the most, so that one office beside none says less than twenty beside none;
 * - parts of regions: the span between the parts, a country counting as all (a member, documented work) or none;
 * - dates: the span between the first and the last, as a part of the time from the first day to the day;
 * - status: how many different ones there are beyond the first, of how many there could be.
 * Which regional office covers a place says where it lies, and not how much it differs.
 * Values that are not known say nothing, and neither do values of which one cannot be measured by the other.
 */
export function differenceOf(cells: readonly DifferenceCell[], first: Day, day: Day): number {
  const known = cells.filter((cell): cell is Known => !UNKNOWN.has(cell.is));
  if (known.length < 2) return 0;
  const kinds = new Set(known.map(({ is }) => is));
  if (kinds.size === 1 && kinds.has('status'))
    return (new Set(known.map((cell) => JSON.stringify(cell))).size - 1) / (known.length - 1);
  const measured = known.map(measureOf);
  if (new Set(measured.map(({ unit }) => unit)).size > 1) return 0;
  const values = measured.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  switch (measured[0]?.unit) {
    case 'amount':
      return (most - least) / (most + 1);
    case 'share':
      return most === 0 ? 0 : (most - least) / most;
    case 'day': {
      const span = dayNumber(day) - dayNumber(first);
      return span <= 0 ? 0 : Math.min(1, (most - least) / span);
    }
    default:
      return most - least;
  }
}

/** Whether every place has the same in the row; for regions, the same part of its countries. */
export function isSameForAll(cells: readonly DifferenceCell[]): boolean {
  const said = cells.map((cell) => {
    const part = cell.is === 'part' || cell.is === 'documented' ? measureOf(cell).value : null;
    return part === null ? JSON.stringify(cell) : `part ${part}`;
  });
  return new Set(said).size === 1;
}

/** How long a cell's bar is on a scale that ends at `scale`, from 0 to 1; null for cells without a bar. */
export function barOf(cell: DifferenceCell, scale: number): number | null {
  if (cell.is === 'part') return cell.whole === 0 ? 0 : cell.part / cell.whole;
  if (cell.is !== 'figure') return null;
  return scale === 0 ? 0 : cell.value / scale;
}

/** The end of the one scale of a row's bars: the largest value, or 1 for parts of a whole. */
export function scaleOf(cells: readonly DifferenceCell[]): number {
  const values = cells.flatMap((cell) => (cell.is === 'figure' ? [cell.value] : []));
  return values.length > 0 ? Math.max(...values) : 1;
}

function measureOf(cell: Known): { unit: 'part' | 'amount' | 'share' | 'day' | 'none'; value: number } {
  switch (cell.is) {
    case 'status':
      return { unit: 'part', value: cell.status === 'member' ? 1 : 0 };
    case 'documented':
      return { unit: 'part', value: cell.found ? 1 : 0 };
    case 'part':
      return { unit: 'part', value: cell.whole === 0 ? 0 : cell.part / cell.whole };
    case 'figure':
      return { unit: cell.unit === 'count' ? 'amount' : 'share', value: cell.value };
    case 'since':
      return { unit: 'day', value: dayNumber(lastDay(cell.date)) };
    case 'regions':
      return { unit: 'none', value: 0 };
  }
}
