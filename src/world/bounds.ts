import type { DateText, Day } from './days';

/** The two days between which the date lies ("2014-01-01/2014-07-31"); null for a date that is one day, month or year. */
export function boundsOf(date: DateText): [first: Day, last: Day] | null {
  const [first = '', last] = date.split('/');
  return last === undefined ? null : [first, last];
}
