import { boundsOf } from './bounds';
import { dayIn, lastDay, precisionOf, yearOf, type DateText, type Day } from './days';

/** The time of a regional office, or of what it covers, with its ends as precise as the sources. */
export interface Span {
  from: DateText;
  /** '' while it lasts. */
  to: DateText;
}

/**
 * Whether it lasts on the day: from the last day that its beginning can mean, and not on the last day that its end can
 * mean. In the year of a change what is replaced holds until the day before the last, and what replaces it from then on.
 */
export function lastsOn({ from, to }: Span, day: Day): boolean {
  return lastDay(from) <= day && (to === '' || day < lastDay(to));
}

/** The days between which the date lies, where it is not known to the month and may mean the day or one on either side of it. */
export function doubtAround(date: DateText, day: Day): [first: Day, last: Day] | null {
  const isYear = date !== '' && precisionOf(date) === 'year';
  const [first, last] = boundsOf(date) ?? (isYear ? [dayIn(yearOf(date)), lastDay(date)] : []);
  return first !== undefined && last !== undefined && first <= day && day <= last ? [first, last] : null;
}
