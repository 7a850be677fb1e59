import type { Colours } from '../../picture/colours';
import type { Pen } from '../mapGroup';
import { TABLE } from '../ooxml/namespaces';
import { placeMark } from '../ooxml/placeholders';
import { emu } from '../ooxml/units';
import { element, type Xml } from '../ooxml/xml';
import { paragraph, textBody } from '../paragraphs';
import { named, NO_FILL, place, solid, stroke } from '../shapes';
import type { ListColumn } from './listData';
import { CELL, type TablePages } from './tablePages';

interface FrameOptions {
  name: string;
  /** Its text alternative. */
  about: string;
  /** The left upper corner, px. */
  at: { x: number; y: number };
  columns: readonly ListColumn[];
  colours: Colours;
  /** How strong the ground of each cell is, from 0 to 1, row by row. */
  shares?: readonly (readonly number[])[];
}

/** Never more of the colour than this, so that words keep 4.5:1 on every cell. */
export const STRONGEST = 0.45;

/** Lines below the head and below each row, px. */
const RULE = { head: 1.5, row: 0.75 };
const NO_RULES = ['a:lnL', 'a:lnR', 'a:lnT'];

/** A page of a table as a table of the program: its rows and columns can be edited there. */
export function tableFrame(
  pen: Pen,
  { size, lineHeight, widths, head, pages }: TablePages,
  page: number,
  { name, about, at, columns, colours, shares = [] }: FrameOptions,
): Xml {
  const rows = [head, ...(pages[page] ?? [])];
  const cell = (text: string, column: number, row: number) => {
    const isHead = row === 0;
    const share = (shares[row - 1]?.[column] ?? 0) * STRONGEST;
    const look = {
      ...{ lang: pen.lang, colour: pen.colour, size, lineHeight },
      align: columns[column]?.align === 'end' ? ('r' as const) : ('l' as const),
    };
    const run = { text, colour: colours.ink, ...(isHead && { isBold: true }) };
    return element(
      'a:tc',
      {},
      textBody('a:txBody', [paragraph([run], look)]),
      element(
        'a:tcPr',
        {
          ...{ marL: emu(CELL.inline), marR: emu(CELL.inline), marT: emu(CELL.block), marB: emu(CELL.block) },
          anchor: isHead ? 'b' : 't',
        },
        NO_RULES.map((side) => element(side, {}, NO_FILL)),
        stroke(
          pen.colour(isHead ? colours.soft : colours.line),
          isHead ? RULE.head : RULE.row,
          'solid',
          'a:lnB',
        ),
        isHead
          ? solid(pen.colour(colours.sea))
          : share > 0
            ? solid(pen.colour(colours.member, share))
            : NO_FILL,
      ),
    );
  };
  const box = {
    ...at,
    width: widths.reduce((sum, width) => sum + width, 0),
    height: rows.reduce((sum, { height }) => sum + height, 0),
  };
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      named(pen.ids, name, about),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })),
      placeMark(pen.layout.places.table1?.mark),
    ),
    place('p:xfrm', box),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: TABLE },
        element(
          'a:tbl',
          {},
          element('a:tblPr', { firstRow: true }),
          element(
            'a:tblGrid',
            {},
            widths.map((width) => element('a:gridCol', { w: emu(width) })),
          ),
          rows.map(({ cells, height }, i) =>
            element(
              'a:tr',
              { h: emu(height) },
              cells.map((text, column) => cell(text, column, i)),
            ),
          ),
        ),
      ),
    ),
  );
}
