import type { Colours } from '../../picture/colours';
import type { Measure } from '../../picture/wrapText';
import { creditTexts, fittedTexts } from '../fittedTexts';
import type { DeckDesign, LayoutDesign } from '../design';
import { underTitle } from '../longTitle';
import type { SlideContent } from '../slide';
import type { ListData } from './listData';
import { tableFrame } from './tableFrame';
import { tablePages, type TablePages } from './tablePages';

interface TableSlideOptions {
  list: ListData;
  /** The name of the view. */
  view: string;
  colours: Colours;
  /** The title of one of several slides: what its first row begins with, and its last. */
  partOf: (title: string, first: string, last: string) => string;
  /** The table for those who cannot see it. */
  inWords: (list: ListData, rows: number) => string;
  /** Sources, date and address. */
  credits: readonly [sources: string, made: string];
  footer: string;
  /** For the speaker. */
  notes: string;
}

/** A list as a table, over several slides if need be; null where it is too long for slides. */
export function tableSlides(
  { list, view, colours, partOf, inWords, credits, footer, notes }: TableSlideOptions,
  design: DeckDesign,
  measure: Measure,
): SlideContent[] | null {
  const { unit } = design;
  const pagesIn = (layout: LayoutDesign) => {
    const table1 = layout.places.table1?.box;
    const table = table1 && tablePages(list, table1, measure, unit);
    if (!table) return null;
    const titles =
      table.pages.length > 1
        ? endsOf(table.pages, list.named).map((ends) => partOf(list.title, ...ends))
        : [list.title];
    return { layout, table, table1, titles };
  };
  // All slides of a table have it at one place: below the longest of their titles.
  const plain = pagesIn(design.layouts.table);
  const longest = plain?.titles.toSorted((a, b) => b.length - a.length)[0];
  const placed = longest === undefined ? null : pagesIn(underTitle(design, 'table', longest, measure));
  if (!placed) return null;
  const { layout, table, table1, titles } = placed;
  const text = fittedTexts(layout, measure, unit);
  return table.pages.map((rows, page) => {
    const title = titles[page] ?? list.title;
    return {
      layout: 'table',
      texts: [
        text('title', [title]),
        text('sentence', [view]),
        creditTexts(credits, unit),
        text('footer', [footer]),
      ],
      charts: [],
      draw: (pen) => [
        tableFrame(pen, table, page, {
          name: list.name,
          about: inWords(list, rows.length),
          at: table1,
          columns: list.columns,
          colours,
        }),
      ],
      notes,
    };
  });
}

/**
 * What sets the pages of a table apart: the first and the last of their rows, in the column that they are ordered by; where
 * a page ends with what the next one begins with, in the first column too.
 * @param column that of the names which rows are ordered by
 */
function endsOf(pages: TablePages['pages'], column: number): [first: string, last: string][] {
  const cellAt = (page: number, row: number) => pages[page]?.at(row)?.cells[column] ?? '';
  const isParted = pages.some((_, page) => page > 0 && cellAt(page - 1, -1) === cellAt(page, 0));
  const said = (cells: readonly string[] = []) =>
    isParted && column > 0 ? `${cells[column] ?? ''} (${cells[0] ?? ''})` : (cells[column] ?? '');
  return pages.map((rows) => [said(rows[0]?.cells), said(rows.at(-1)?.cells)]);
}
