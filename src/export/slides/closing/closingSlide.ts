import type { Measure } from '../../picture/wrapText';
import { fitText } from '../fitText';
import type { Pen } from '../mapGroup';
import type { DeckDesign } from '../design';
import { fittedTexts } from '../fittedTexts';
import { tied } from '../tied';
import { TYPE } from '../../picture/typeScale';
import type { Xml } from '../ooxml/xml';
import type { SlideContent } from '../slide';
import { qrCode } from './qrCode';

/** What the slide says, but for its map. */
export interface ClosingFacts {
  title: string;
  /** What the deck is of and when, above the address. */
  lines: readonly string[];
  address: string;
  /** Before the titles of the sources. */
  heading: string;
  sources: readonly string[];
  /** In place of sources that find no room. */
  more: (n: number) => string;
  footer: string;
  notes: string;
}

/** Sizes of type of the sources, px, the largest first; the disclaimer above them has 10 pt at least. */
const SIZES = [14.7, TYPE.least, 12, TYPE.sources];

interface ClosingOptions extends ClosingFacts {
  /** What has to be said of the boundaries of the map. */
  disclaimer: string;
  /** The map of the deck, small. */
  drawMap: (pen: Pen) => readonly Xml[];
}

/** The slide that a deck ends with: its map, date and address, and where all of it is from. */
export function closingSlide(options: ClosingOptions, design: DeckDesign, measure: Measure): SlideContent {
  const { title, lines, address, disclaimer, heading, sources, more, footer, notes, drawMap } = options;
  const { layouts, closing, unit, isCodeFixed } = design;
  const { sentence, notes: foot } = layouts.closing.places;
  const text = fittedTexts(layouts.closing, measure, unit);
  const sizes = SIZES.map((px) => px * unit);
  const least = TYPE.least * unit;
  const said = [...lines.map(tied), address];
  const fitted = sourcesThatFit(sources.length, sizes, (n, px) => {
    const rest = n < sources.length ? [more(sources.length - n)] : [];
    const all = [disclaimer, heading, ...sources.slice(0, n), ...rest];
    // Of words that may not be as small, room is kept for a line more.
    const height = (foot?.box.height ?? 0) - (px < least ? 2 * TYPE.least * unit : 0);
    return !foot || fitText(all, { ...foot.box, height }, { from: px, measure }) >= px;
  });
  const rest = sources.length - fitted.count;
  return {
    layout: 'closing',
    texts: [
      text('title', [title]),
      {
        place: 'sentence',
        paragraphs: said.map((text, i) => [{ text, ...(i === 0 && { isBold: true }) }]),
        ...(sentence && {
          size: fitText(said.map(breakable), sentence.box, { from: sentence.size, least, measure }),
        }),
      },
      {
        place: 'notes',
        paragraphs: [
          [{ text: disclaimer }],
          [{ text: heading, isBold: true }],
          ...sources.slice(0, fitted.count).map((text) => [{ text }]),
          ...(rest > 0 ? [[{ text: more(rest) }]] : []),
        ],
        size: fitted.size,
        looks: [{ size: Math.max(least, fitted.size) }],
      },
      text('footer', [footer]),
    ],
    charts: [],
    draw: (pen) => [
      ...drawMap(pen),
      ...[qrCode(pen, address, closing.qr, isCodeFixed)].filter((part) => part !== null),
    ],
    notes,
  };
}

/**
 * How many sources find room, and in which size of type: all of them as large as they can be, or else as many as do in the
 * least size.
 * @param sizes the largest first
 */
function sourcesThatFit(
  all: number,
  sizes: readonly number[],
  fits: (count: number, size: number) => boolean,
): { count: number; size: number } {
  const size = sizes.find((px) => fits(all, px));
  if (size !== undefined) return { count: all, size };
  const least = sizes.at(-1) ?? TYPE.sources;
  let count = all;
  while (count > 0 && !fits(count, least)) count -= 1;
  return { count, size: least };
}

/** Where programs break an address, which has no spaces. */
function breakable(text: string): string {
  return text.replace(/[/?&=,-]/g, '$& ');
}
