import type { Atlas } from '../atlas/atlas.svelte';
import { addressOfChoice } from '../choice/address.svelte';
import type { CountedRows } from '../figures/countSource';
import type { DetailTables } from '../world/tables';
import type { RowSource } from '../figures/sourceOf';
import { cellsInWords, groundInWords, placeInWords, rowInWords } from './inWords';

/** What a report of an error says by itself: names and values. */
export type ReportLines = readonly (readonly [name: string, value: string])[];

/** What tells others which value of one row is meant. */
export function reportOnRow(
  atlas: Atlas<'explore'>,
  detail: DetailTables,
  of: string,
  source: RowSource,
): ReportLines {
  const words = atlas.explore.source;
  return filled([
    [words.value, [placeInWords(atlas, source), of].filter(Boolean).join(': ')],
    [words.tables[source.table], cellsInWords(atlas, source)],
    [words.row, rowInWords(source)],
    ...source.grounds.map((ground): readonly [string, string] => [
      words.ground,
      groundInWords(atlas, detail, ground),
    ]),
    [words.report.view, addressOfChoice(atlas)],
  ]);
}

/** What tells others which value is meant, where no row says what is shown: that may be the error. */
export function reportOnNothing(atlas: Atlas<'explore'>, of: string, said: string): ReportLines {
  const words = atlas.explore.source;
  return filled([
    [words.value, of],
    [words.row, said],
    [words.report.view, addressOfChoice(atlas)],
  ]);
}

/** What tells others which counted figures are meant. */
export function reportOnCounts(
  atlas: Atlas<'explore'>,
  of: string,
  counted: readonly CountedRows[],
): ReportLines {
  const words = atlas.explore.source;
  return filled([
    [words.value, of],
    ...counted.map(({ table, rows, of: all }): readonly [string, string] => [
      `${table}.csv`,
      words.rows(rows, all, atlas.formats),
    ]),
    [words.report.view, addressOfChoice(atlas)],
  ]);
}

const filled = (lines: ReportLines): ReportLines => lines.filter(([, value]) => value !== '');
