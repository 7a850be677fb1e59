import { lastDay, type Day } from './days';
import type { Office } from './world';

/**
 * What is known of an office on a day: it was there, or it may have been, for it is first seen later while the organization
 * was in the country already, or nothing says that it was.
 */
export type OfficeState = 'known' | 'undated' | 'absent';

/** The state of an office on a day; years count from their last day, as those of a membership do. */
export function officeStateOn(office: Office, day: Day): OfficeState {
  const { country, opened, openedBasis, closed } = office;
  if (isKnownOn(office, day)) return 'known';
  const wasPresent =
    isReached(country.since, day) ||
    isReached(opened, day) ||
    country.offices.some((other) => isKnownOn(other, day));
  return !isOwnYear(openedBasis) && !isReached(closed, day) && wasPresent ? 'undated' : 'absent';
}

/** Whether the office is known on the day: from the year of its own opening, or else of its source, until it closed. */
function isKnownOn({ opened, openedBasis, firstSeen, closed }: Office, day: Day): boolean {
  return isReached(isOwnYear(openedBasis) ? opened : firstSeen, day) && !isReached(closed, day);
}

/** Whether a year of opening is that of the office itself, or the latest that it can be. */
export const isOwnYear = (basis: Office['openedBasis']) => basis.startsWith('office');

function isReached(year: number | null, day: Day): boolean {
  return year !== null && lastDay(String(year)) <= day;
}
