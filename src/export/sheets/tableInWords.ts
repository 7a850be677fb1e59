import type { OutputMessages } from '../../words/en/export';
import type { DataColumn, Value, ViewTable } from './viewTable';

/**
 * The rows of a view for people: first the heads of the columns, then a line for each row. The last column says why cells
 * are empty.
 */
export function tableInWords(
  { columns, texts, reasons }: ViewTable,
  words: OutputMessages['data'],
): Value[][] {
  const names = columns.map(({ name }) => name);
  return [
    [...columns.map((column) => headOf(column, words)), words.empty.head],
    ...texts.map((row, i) => [...row, whyEmpty(reasons[i] ?? [], names) || null]),
  ];
}

/** What a column is called, with its unit and of when its figures are. */
function headOf({ name, unit, year, note }: DataColumn, { midYear }: OutputMessages['data']): string {
  const more = [unit ?? [], year === undefined ? (note ?? []) : midYear(String(year))].flat();
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}

/** Each reason once, with the columns that it is of. */
function whyEmpty(reasons: readonly string[], names: readonly string[]): string {
  const found = [...new Set(reasons)].filter(Boolean);
  const columnsOf = (reason: string) => names.filter((_, i) => reasons[i] === reason).join(', ');
  return found.map((reason) => `${reason}: ${columnsOf(reason)}`).join('; ');
}
