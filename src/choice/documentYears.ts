import { yearsIn } from '../world/days';

/** The years of the documents that count, as the address names them: "2003..2017". Either end may be open, not both. */
export type DocumentYears = `${string}..${string}`;

/**
 * Reads such years; null for anything else. A single year is one whose dots were lost: programs take those at the end of
 * a link for marks behind it.
 */
export function readYears(text: string): DocumentYears | null {
  const [from, to] = yearsIn(text) ?? ['', ''];
  return from + to === '' || (to !== '' && from > to) ? null : `${from}..${to}`;
}

/** The first and the last of the years, '' where that end is open. */
export function endsOf(years: DocumentYears): [from: string, to: string] {
  const [from = '', to = ''] = years.split('..');
  return [from, to];
}

/** Whether a document of that year counts; one without a year does not. */
export function isWithin(year: number | null, years: DocumentYears): boolean {
  const [from, to] = endsOf(years);
  return year !== null && year >= Number(from) && (to === '' || year <= Number(to));
}
