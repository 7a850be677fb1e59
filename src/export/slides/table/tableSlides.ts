import type { Colours } from '../../picture/colours';
import type { Measure } from '../../picture/wrapText';
import { creditTexts, fittedTexts } from '../fittedTexts';
import type { DeckDesign } from '../design';
import type { SlideContent } from '../slide';
import type { ListData } from './listData';
import { tableFrame } from './tableFrame';
import { tablePages } from './tablePages';

interface TableSlideOptions {
  list: ListData;
  /** The name of the view. */
  view: string;
  colours: Colours;
  /** The title of one of several slides. */
  partOf: (title: string, n: number, all: number) => string;
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
  { layouts, unit }: DeckDesign,
  measure: Measure,
): SlideContent[] | null {
  const table1 = layouts.table.places.table1?.box;
  const table = table1 && tablePages(list, table1, measure, unit);
  if (!table) return null;
  const text = fittedTexts(layouts.table, measure, unit);
  const all = table.pages.length;
  return table.pages.map((rows, page) => {
    const title = all > 1 ? partOf(list.title, page + 1, all) : list.title;
    return {
      layout: 'table',
      texts: [
        text('title', [title]),
        text('sentence', [[view, list.more].filter(Boolean).join('; ')]),
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
