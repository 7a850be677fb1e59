import { wrapText, type Measure } from '../../picture/wrapText';
import { columnWidths } from './columnWidths';
import type { ListData } from './listData';

/** Sizes of type of a table, px, the largest first: 14, 12, 11 and 10.5 pt. */
const SIZES = [18.7, 16, 14.7, 14] as const;
/** A list that takes more slides than this is no list for slides. */
const MOST_PAGES = 3;
/** px from line to line, as a share of the size. */
const LINE = 1.2;
/** Space in a cell above and below its words, and beside them, px. */
export const CELL = { block: 4, inline: 8 };
/** Room for another program's reckoning. */
const SLACK = 0.95;
const ROUNDED = 0.5;

interface PageRow {
  cells: readonly string[];
  /** px */
  height: number;
}

/** A table as it goes over slides: the same type and columns on each. */
export interface TablePages {
  /** px */
  size: number;
  lineHeight: number;
  /** Of the columns, px. */
  widths: readonly number[];
  head: PageRow;
  pages: readonly (readonly PageRow[])[];
}

/**
 * Puts a table on as few slides as it fits in, in the largest type that needs no more of them, with as many rows on each.
 * @param box the room on each slide
 * @param unit how much larger or smaller type is than on a slide of 720 px
 * @returns null where it would take too many
 */
export function tablePages(
  list: Pick<ListData, 'columns' | 'rows'>,
  box: { width: number; height: number },
  measure: Measure,
  unit = 1,
): TablePages | null {
  const tried = SIZES.map((size) => pagesAt(list, box, size * unit, measure));
  const fewest = Math.min(...tried.map(({ pages }) => pages.length));
  if (fewest > MOST_PAGES) return null;
  return tried.find(({ pages }) => pages.length === fewest) ?? null;
}

function pagesAt(
  { columns, rows }: Pick<ListData, 'columns' | 'rows'>,
  box: { width: number; height: number },
  size: number,
  measure: Measure,
): TablePages {
  const names = columns.map(({ name }) => name);
  const widthOf = (text: string, isBold: boolean) => measure(text, size, isBold) / SLACK + 2 * CELL.inline;
  const widest = (textsOf: (text: string) => readonly string[]) =>
    names.map((name, i) =>
      Math.max(
        ...textsOf(name).map((text) => widthOf(text, true)),
        ...rows.flatMap((cells) => textsOf(cells[i] ?? '').map((text) => widthOf(text, false))),
      ),
    );
  const widths = columnWidths(
    widest((text) => [text]),
    widest((text) => text.split(/\s+/)),
    box.width,
  );
  const lineHeight = size * LINE;
  const rowOf = (cells: readonly string[], isBold: boolean): PageRow => {
    const lines = cells.map((text, i) => {
      // What was measured fits, though shares of the width are rounded.
      const room = ((widths[i] ?? 0) - 2 * CELL.inline) * SLACK + ROUNDED;
      // A word that sticks out is broken by the program.
      const own = wrapText([{ text, isBold }], room, size, measure);
      return own.reduce((sum, line) => {
        const width = line.reduce((px, run) => px + measure(run.text, size, isBold), 0);
        return sum + Math.max(1, Math.ceil(width / Math.max(1, room)));
      }, 0);
    });
    return { cells, height: Math.max(1, ...lines) * lineHeight + 2 * CELL.block };
  };
  const head = rowOf(names, true);
  const room = box.height - head.height;
  return {
    size,
    lineHeight,
    widths,
    head,
    pages: parted(
      rows.map((cells) => rowOf(cells, false)),
      room,
    ),
  };
}

/** Rows on pages: as many on each where that fits, or else each page filled in turn. */
function parted(rows: readonly PageRow[], room: number): PageRow[][] {
  const full: PageRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const page = full.at(-1);
    if (page && row.height <= left) page.push(row);
    else {
      full.push([row]);
      left = room;
    }
    left -= row.height;
  }
  const each = Math.ceil(rows.length / Math.max(1, full.length));
  const even = full.map((_, i) => rows.slice(i * each, (i + 1) * each));
  const fits = even.every((page) => page.reduce((sum, { height }) => sum + height, 0) <= room);
  return fits && even.every((page) => page.length > 0) ? even : full;
}
