import type { Atlas } from '../atlas/atlas.svelte';
import { addressOfChoice } from '../choice/address.svelte';
import type { CountedRows } from '../figures/countSource';
import { keysOfRows } from '../figures/evidence';
import type { DetailTables } from '../world/tables';
import type { RowSource } from '../figures/sourceOf';
import { cellsInWords, groundHeading, groundInWords, placeInWords, rowInWords } from './inWords';

/** So many rows of a table are named one by one, and in so many characters: mail programs refuse a longer message. */
const MOST_ROWS = 20;
const MOST_CHARACTERS = 600;

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
      groundHeading(atlas, ground),
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

/** What tells others which counted figures are meant: of each table how many rows count, and the first of them. */
export function reportOnCounts(
  atlas: Atlas<'explore'>,
  detail: DetailTables,
  of: string,
  counted: readonly CountedRows[],
): ReportLines {
  const words = atlas.explore.source;
  return filled([
    [words.value, of],
    ...counted.flatMap((one): ReportLines => [
      [`${one.table}.csv`, words.rows(one.rows, one.of, atlas.formats)],
      countedKeys(atlas, detail, one),
    ]),
    [words.report.view, addressOfChoice(atlas)],
  ]);
}

/** The cells that tell the counted rows from all others, under the heads of their columns, and how many more there are. */
function countedKeys(
  { world, explore, formats }: Atlas<'explore'>,
  detail: DetailTables,
  { table, rows, indexes }: CountedRows,
): readonly [columns: string, keys: string] {
  const keys = keysOfRows(world, detail, table, indexes.slice(0, MOST_ROWS));
  const columns = keys[0]?.map(([column]) => column) ?? [];
  const named: string[] = [];
  for (const key of keys) {
    const text = key.map(([, cell]) => cell).join(' ');
    if (named.length > 0 && [...named, text].join('; ').length > MOST_CHARACTERS) break;
    named.push(text);
  }
  const more = rows > named.length ? [explore.source.report.more(rows - named.length, formats)] : [];
  return [`${table}.csv (${columns.join(', ')})`, named.length > 0 ? [...named, ...more].join('; ') : ''];
}

const filled = (lines: ReportLines): ReportLines => lines.filter(([, value]) => value !== '');
