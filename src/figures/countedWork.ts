import { isStrong } from '../world/evidence';
import type { DetailWork } from '../world/tables';
import { isCounted, type CountedEvidence } from './documented';

/** Whether a row of the table of work counts. */
export function isCountedWork(row: DetailWork, counted: CountedEvidence): boolean {
  return isCounted({ year: row.year, isStrong: isStrong(row) }, counted);
}
