import { coversRegion, type Office, type Region } from '../world/world';
import { isAtSeat } from './regionalOffices';

/** Of the offices, the one that is a regional office; the leading one where there are several. */
export function officeOver(offices: readonly Office[], region: Region): Office | undefined {
  return offices
    .filter((office) => coversRegion(office) && isAtSeat(office, region))
    .toSorted((a, b) => a.kind.rank - b.kind.rank)[0];
}
