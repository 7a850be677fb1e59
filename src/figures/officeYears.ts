import type { Day } from '../world/days';
import { isOwnYear, officeStateOn, type OfficeState } from '../world/officeState';
import type { OpenedBasis } from '../world/rows';
import type { Office } from '../world/world';

/** The words for when an office was there. */
export interface OfficeYearsWords extends Record<Exclude<OfficeState, 'known'>, string> {
  began: Record<OpenedBasis, (year: string) => string>;
  firstSeen: (year: string) => string;
  until: (year: string) => string;
}

/**
 * What is known of when an office was there, in a few words each: "since 1992", or "first seen 2015"; "until 2024"; and that
 * it is not known on the date, if so.
 */
export function officeYears(office: Office, day: Day, words: OfficeYearsWords): string[] {
  const { opened, openedBasis, firstSeen, closed } = office;
  const state = officeStateOn(office, day);
  const said: string[] = [];
  if (opened !== null && openedBasis) said.push(words.began[openedBasis](String(opened)));
  if (firstSeen !== null && !isOwnYear(openedBasis)) said.push(words.firstSeen(String(firstSeen)));
  if (closed !== null) said.push(words.until(String(closed)));
  if (state !== 'known') said.push(words[state]);
  return said;
}

/** The first and the last year of the sources of offices; null where none has a year. */
export function sourceYears(
  offices: readonly Pick<Office, 'firstSeen'>[],
): [first: number, last: number] | null {
  const years = offices.flatMap(({ firstSeen }) => firstSeen ?? []);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}
