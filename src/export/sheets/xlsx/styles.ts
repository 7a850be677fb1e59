import { element, type Xml } from '../../slides/ooxml/xml';
import { MAIN } from './namespaces';

/** How cells look, in the order in which the file has them; the first is the one of cells that name none. */
export const STYLES = ['plain', 'head', 'count', 'day', 'link', 'label', 'wrapped'] as const;
export type Style = (typeof STYLES)[number];

/** A font that every system has, or one of its measures. */
const FONT = 'Arial';
const SIZE = 11;
/** Blue, as links are since there are any. */
const LINK = 'FF0563C1';

const FONTS = { plain: 0, bold: 1, link: 2 } as const;
/** Formats that every spreadsheet has by number; own ones begin at 164. */
const COUNT = 3;
const ISO_DAY = 164;

type Alignment = Readonly<Record<string, string | boolean>>;
interface Look {
  numFmtId?: number;
  fontId?: number;
  alignment?: Alignment;
}

const TOP: Alignment = { vertical: 'top' };
const LOOKS: Record<Style, Look> = {
  plain: {},
  head: { fontId: FONTS.bold, alignment: { vertical: 'top', wrapText: true } },
  count: { numFmtId: COUNT },
  // Beside dates that are less precise, and so are text.
  day: { numFmtId: ISO_DAY, alignment: { horizontal: 'left', vertical: 'top' } },
  link: { fontId: FONTS.link, alignment: TOP },
  label: { fontId: FONTS.bold, alignment: TOP },
  wrapped: { alignment: { horizontal: 'left', vertical: 'top', wrapText: true } },
};

/** The part of a workbook that says how cells look. */
export function styleSheet(): Xml {
  const fill = (patternType: string) => element('fill', {}, element('patternFill', { patternType }));
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side));
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element(
    'styleSheet',
    { xmlns: MAIN },
    element(
      'numFmts',
      { count: 1 },
      element('numFmt', { numFmtId: ISO_DAY, formatCode: String.raw`yyyy\-mm\-dd` }),
    ),
    element(
      'fonts',
      { count: Object.keys(FONTS).length },
      font(),
      font(element('b')),
      font(element('u'), element('color', { rgb: LINK })),
    ),
    // Two fills and one border are asked of every workbook.
    element('fills', { count: 2 }, fill('none'), fill('gray125')),
    element('borders', { count: 1 }, element('border', {}, sides)),
    element('cellStyleXfs', { count: 1 }, element('xf', format)),
    element(
      'cellXfs',
      { count: STYLES.length },
      STYLES.map((style) => {
        const { alignment, ...look } = LOOKS[style];
        return element(
          'xf',
          {
            ...format,
            ...look,
            xfId: 0,
            ...(look.numFmtId !== undefined && { applyNumberFormat: true }),
            ...(look.fontId !== undefined && { applyFont: true }),
            ...(alignment && { applyAlignment: true }),
          },
          alignment && element('alignment', alignment),
        );
      }),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}

/** @param before what is asked for ahead of its size: weight and lines; a colour comes after it */
function font(...own: Xml[]): Xml {
  const [weight, colour] = own;
  return element('font', {}, weight, element('sz', { val: SIZE }), colour, element('name', { val: FONT }));
}
