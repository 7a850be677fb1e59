import type { Atlas } from '../../../atlas/atlas.svelte';
import { comparisonOf, differencesFirst, type ComparedRow } from '../../../compare/comparison';
import { rowWords } from '../../../compare/rowWords';
import { dateInShort } from '../../../figures/dateOrBounds';
import { nameOfPlace } from '../../../figures/placeName';
import { figuresOf } from '../../../words/figures';
import type { DetailTables } from '../../../world/tables';
import { tablesBehind } from '../../aboutSources';
import type { ListData } from './listData';

/** As many as stand on one slide. */
const MOST_ROWS = 14;

/** The places that are compared, side by side: the rows in which they differ, those first in which they do most. */
export function comparedList(atlas: Atlas<'explore' | 'present'>, detail: DetailTables): ListData | null {
  const { world, day, choice, language, formats, explore } = atlas;
  const words = atlas.present.output.slides.lists.compared;
  const { places, rows, midYear } = comparisonOf(world, detail, day, choice.compared);
  const { differing } = differencesFirst(rows);
  if (places.length < 2 || differing.length === 0) return null;
  const names = places.map(({ key }) => nameOfPlace(world, day.day, key, language));
  const shown = differing.slice(0, MOST_ROWS);
  return {
    key: 'compared',
    name: explore.compare.heading,
    title: words.title(formats.and(names), shown.length, differing.length, formats),
    columns: [words.row, words.kind, ...names].map((name) => ({ name, align: 'start' })),
    named: 0,
    rows: shown.map((row) => {
      const { title, kind } = rowWords(atlas, row, midYear);
      return [title, kind, ...row.cells.map((cell) => cellInWords(atlas, row, cell))].map((text) =>
        text.replaceAll('\u00ad', ''),
      );
    }),
    tables: tablesBehind({ kind: 'counts', of: ['members', 'offices', 'work', 'indicators'] }),
  };
}

/** What one place has in one row, as the page has it beside its bar. */
function cellInWords(
  atlas: Atlas<'explore' | 'present'>,
  { name }: ComparedRow,
  cell: ComparedRow['cells'][number],
): string {
  const { formats, explore, text, world, language } = atlas;
  const words = explore.compare;
  const { number } = formats;
  switch (cell.is) {
    case 'status':
      return cell.status === 'other' ? words.neither : text.statusLabel(cell.status);
    case 'since':
      return dateInShort(atlas, cell.date);
    case 'part':
      return (name.row === 'status' ? words.membersOf : words.partOf)(number(cell.part), number(cell.whole));
    case 'documented':
      return cell.found ? words.documented : words.noneFound;
    case 'figure': {
      const said = figuresOf(language.tag).exact(cell.unit, cell.value);
      return cell.known < cell.whole
        ? `${said} (${words.known(number(cell.known), number(cell.whole))})`
        : said;
    }
    case 'regions':
      return world.regions
        .filter(({ id }) => cell.ids.includes(id))
        .map((row) => atlas.nameOf(row))
        .join('; ');
    case 'none':
      return explore.table.noRegion;
    case 'unknown':
      return name.row === 'people' ? words.noFigure : words.unknown;
    default:
      return words[cell.is];
  }
}
