import type { OpenedBasis } from '../world/rows';
import type { Office } from '../world/world';

/** The words for the years of an office. */
export interface OfficeYearsWords {
  began: Record<OpenedBasis, (year: string) => string>;
  firstSeen: (year: string) => string;
  until: (year: string) => string;
}

/** What is known of when an office was there, in a few words each: "since 1992", or "first seen 2015"; "until 2024". */
export function officeYears(
  { opened, openedBasis, firstSeen, closed }: Office,
  words: OfficeYearsWords,
): string[] {
  const said: string[] = [];
  if (opened !== null && openedBasis) said.push(words.began[openedBasis](String(opened)));
  if (firstSeen !== null && openedBasis !== 'office') said.push(words.firstSeen(String(firstSeen)));
  if (closed !== null) said.push(words.until(String(closed)));
  return said;
}
