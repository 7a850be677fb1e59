import type { Atlas } from '../atlas/atlas.svelte';
import type { RowSource } from '../figures/sourceOf';
import type { Weakness } from '../figures/weakness';
import { publisherOf } from '../world/publishers';
import type { DetailTables } from '../world/tables';
import { cellsInWords, certaintyInWords, placeInWords, keyInWords, weaknessInWords } from './inWords';

/** A row for a sheet, and what makes it weak where that is what the sheet is about. */
interface SheetRow {
  row: RowSource;
  weaknesses?: readonly Weakness[];
}

/** What stands for an entry that is not known, so that the others keep their places. */
const NONE = '–';

/** Rows of the tables with what they rest on, in words, for a file: first the heads of the columns, then a line for each. */
export function evidenceSheet(
  atlas: Atlas<'explore'>,
  { publishers }: DetailTables,
  rows: readonly SheetRow[],
): string[][] {
  const words = atlas.explore.source;
  const { table, key, place, title, publisherKind, address, weaknesses } = words.evidence;
  const isAboutWeakness = rows.some((one) => one.weaknesses);
  const head = [
    ...(isAboutWeakness ? [weaknesses] : []),
    ...[table, key, place, words.value, title, words.publisher, publisherKind, address],
    ...[words.year, words.certainty, words.note],
  ];
  const lines = rows.map(({ row, weaknesses: found = [] }) => {
    // In each of these columns an entry for each address, the row's own first; a row may have none.
    const grounds = new Map(row.grounds.filter(({ href }) => href !== '').map((one) => [one.href, one]));
    const addresses = [...grounds.keys()];
    const titles = [...grounds.values()].map(({ title }) => (title ? atlas.nameOf({ name: title }) : NONE));
    const known = addresses.map((href) => publisherOf(publishers, href));
    return [
      ...(isAboutWeakness ? [found.map((one) => weaknessInWords(atlas, one)).join('; ')] : []),
      ...[`${row.table}.csv`, keyInWords(row), placeInWords(atlas, row), cellsInWords(atlas, row)],
      ...[titles, known.map(({ name }) => name)].map((entries) => entries.join('; ')),
      known.map(({ kind }) => (kind ? words.publisherKinds[kind] : NONE)).join('; '),
      // No address holds a space.
      addresses.join(' '),
      String(row.year ?? ''),
      row.certainty.map((one) => certaintyInWords(atlas, one)).join('; '),
      row.note,
    ];
  });
  return [head, ...lines];
}
