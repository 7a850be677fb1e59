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
    // Each publisher once, and its kind in the same place.
    const all = row.grounds
      .filter(({ href }) => href !== '')
      .map(({ href }) => publisherOf(publishers, href));
    const known = [...new Map(all.map((one) => [one.name, one])).values()];
    return [
      ...(isAboutWeakness ? [found.map((one) => weaknessInWords(atlas, one)).join('; ')] : []),
      ...[`${row.table}.csv`, keyInWords(row), placeInWords(atlas, row), cellsInWords(atlas, row)],
      several(row.grounds.map(({ title }) => (title ? atlas.nameOf({ name: title }) : ''))),
      known.map(({ name }) => name).join('; '),
      known.map(({ kind }) => (kind ? words.publisherKinds[kind] : '–')).join('; '),
      // The row's own source first. No address holds a space.
      row.grounds.map(({ href }) => href).join(' '),
      String(row.year ?? ''),
      row.certainty.map((one) => certaintyInWords(atlas, one)).join('; '),
      row.note,
    ];
  });
  return [head, ...lines];
}

const several = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '').join('; ');
