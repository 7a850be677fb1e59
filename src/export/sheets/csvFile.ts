import type { ExploreMessages } from '../../words/en/explore';
import type { Value } from './viewTable';

/** Makes a spreadsheet of a country open the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes rows as CSV (RFC 4180), for spreadsheets in a language.
 * @param rows the first one names the columns; a figure is written as a figure, without marks for thousands
 */
export function csvFile(
  rows: readonly (readonly Value[])[],
  { separator, decimal }: ExploreMessages['csv'],
): string {
  const cellOf = (value: Value) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', decimal);
    const safe = harmless(value);
    return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellOf).join(separator)).join('\r\n') + '\r\n';
}

/**
 * A text that no spreadsheet takes for a formula: an apostrophe before what begins like one, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). Some spreadsheets take the full-width signs for the plain
 * ones, and skip what is not seen before them.
 */
function harmless(text: string): string {
  return /^[\t\r\n]|^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}
