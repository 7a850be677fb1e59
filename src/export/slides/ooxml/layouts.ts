import type { Direction } from '../../../words/language';
import type { OutputMessages } from '../../../words/en/export';
import { TYPE } from '../../picture/typeScale';
import type { Box } from '../../picture/clipOutlines';
import { markOf, placeholder, slideNumber, type PlaceholderKey } from './placeholders';
import { ShapeIds } from '../shapes';
import { typeSize } from './units';
import { element, text, type Xml } from './xml';

/** Kinds of slide: the deck's title; a map; a map with a chart beside it; a chart; a table; what a deck ends with. */
export const LAYOUTS = ['title', 'map', 'mapWithChart', 'chart', 'table', 'closing'] as const;
export type LayoutKey = (typeof LAYOUTS)[number];

export interface SlideSize {
  width: number;
  height: number;
}

/** Slides of 13.33 × 7.5 and 10 × 7.5 inches, px. */
export const SLIDE_SIZES = { wide: { width: 1280, height: 720 }, classic: { width: 960, height: 720 } };

/** Space round what is on a slide, px. */
const MARGIN = 30;
const TITLE_MARGIN = 77;
/** Where what a slide shows ends, px from its foot. */
const SHOWN_END = 104;
/** Height of a title of two lines, and of one: the name of a chart, what a table comes to. */
const TITLE_HEIGHT = { two: 94, one: 48 };
const ONE_LINE: readonly LayoutKey[] = ['chart', 'table', 'closing'];
const SENTENCE_HEIGHT = 50;
/** The share of a wide cover that its words have. */
const COVER_TEXT = 0.45;
/** The upper part of a closing slide, px. */
const CLOSING_TOP = 96;
const CLOSING_HEIGHT = 300;
const CLOSING_GAP = 24;
/** The share of a wide map slide that the chart beside the map takes. */
export const CHART_SHARE = 0.27;

/** The width of a line across a slide, less what another font may take, px. */
export function lineRoom({ width }: SlideSize): number {
  return (width - 2 * MARGIN) * 0.94;
}

/** Where the map of a cover is: beside the words as high as the slide, or below them as wide as it. */
export function coverMap({ width, height }: SlideSize, dir?: Direction): Box {
  if (!isWideSlide({ width, height })) return { x: 0, y: 310, width, height: 330 };
  return turned({ x: width * COVER_TEXT, y: 0, width: width * (1 - COVER_TEXT), height }, width, dir);
}

/** Where the small map of a closing slide is, and its QR code. */
export function closingBoxes({ width }: SlideSize, dir?: Direction): { map: Box; qr: Box } {
  const room = width - 2 * MARGIN;
  const map = { x: MARGIN, y: CLOSING_TOP, width: room * 0.46, height: CLOSING_HEIGHT };
  const side = room * 0.17;
  const qr = { x: map.x + map.width + CLOSING_GAP, y: CLOSING_TOP, width: side, height: side };
  return { map: turned(map, width, dir), qr: turned(qr, width, dir) };
}

/** A box as far from the right edge as it was from the left one, where lines are written to the left. */
function turned(box: Box, width: number, dir: Direction | undefined): Box {
  return dir === 'rtl' ? { ...box, x: width - box.x - box.width } : box;
}

/** Whether a slide is wider than 4:3. */
export function isWideSlide({ width, height }: SlideSize): boolean {
  return width * 3 > height * 4;
}

/** Where a layout has its places; a slide may put its own elsewhere, by the length of its texts. */
export function placeholdersOf(
  layout: LayoutKey,
  size: SlideSize,
  dir?: Direction,
): Partial<Record<PlaceholderKey, Box>> {
  const places = Object.entries(placesFromLeft(layout, size));
  return Object.fromEntries(places.map(([key, box]) => [key, turned(box, size.width, dir)]));
}

function placesFromLeft(
  layout: LayoutKey,
  { width, height }: SlideSize,
): Partial<Record<PlaceholderKey, Box>> {
  const room = width - 2 * MARGIN;
  const wide = { x: MARGIN, width: room };
  if (layout === 'title') {
    const isWide = isWideSlide({ width, height });
    const own = isWide
      ? { x: TITLE_MARGIN, width: width * COVER_TEXT - TITLE_MARGIN - 24 }
      : { x: TITLE_MARGIN, width: width - 2 * TITLE_MARGIN };
    return {
      title: { ...own, ...(isWide ? { y: 100, height: 250 } : { y: 40, height: 150 }) },
      sentence: { ...own, ...(isWide ? { y: 368, height: 200 } : { y: 202, height: 92 }) },
      footer: { ...own, ...(isWide ? { y: 622, height: 58 } : { y: 664, height: 24 }) },
    };
  }
  if (layout === 'closing') return closingPlaces({ width, height });
  const title = {
    ...wide,
    y: 26,
    height: TITLE_HEIGHT[ONE_LINE.includes(layout) ? 'one' : 'two'],
  };
  const sentence = { ...wide, y: title.y + title.height + 4, height: SENTENCE_HEIGHT };
  const top = sentence.y + sentence.height + 8;
  const shown = { y: top, height: height - top - SHOWN_END };
  return {
    title,
    sentence,
    notes: { ...wide, y: height - 94, height: 50 },
    ...feet({ width, height }),
    ...(layout === 'mapWithChart' && {
      chart1: {
        ...shown,
        x: MARGIN + room * (1 - CHART_SHARE) + 12,
        width: room * CHART_SHARE - 12,
        height: shown.height - 70,
      },
    }),
    ...(layout === 'chart' && { chart1: { ...shown, ...wide } }),
    ...(layout === 'table' && { table1: { ...shown, ...wide } }),
  };
}

function closingPlaces(size: SlideSize): Partial<Record<PlaceholderKey, Box>> {
  const wide = { x: MARGIN, width: size.width - 2 * MARGIN };
  const { qr } = closingBoxes(size);
  const x = qr.x + qr.width + CLOSING_GAP;
  const foot = CLOSING_TOP + CLOSING_HEIGHT + 20;
  return {
    title: { ...wide, y: 26, height: TITLE_HEIGHT.one },
    sentence: { x, y: CLOSING_TOP, width: size.width - MARGIN - x, height: CLOSING_HEIGHT },
    notes: { ...wide, y: foot, height: size.height - 50 - foot },
    ...feet(size),
  };
}

function feet({ width, height }: SlideSize): Record<'footer' | 'number', Box> {
  return {
    footer: { x: MARGIN, width: width - 2 * MARGIN, y: height - 42, height: 18 },
    // Below everything else: no footer is so long that it runs into it.
    number: { x: width - MARGIN - 70, width: 70, y: height - 23, height: 18 },
  };
}

/** What a layout or a master says in its places, and in which language. */
export interface LayoutOptions {
  size: SlideSize;
  lang: string;
  dir?: Direction | undefined;
  words: OutputMessages['slides'];
}

/** The shapes of a layout: its places, with their names for words. */
export function layoutShapes(layout: LayoutKey, options: LayoutOptions): Xml[] {
  const ids = new ShapeIds();
  const isTitleSlide = layout === 'title';
  return (Object.entries(placeholdersOf(layout, options.size, options.dir)) as [PlaceholderKey, Box][]).map(
    ([key, box]) =>
      placeholder(ids, {
        mark: markOf(key, isTitleSlide),
        box,
        name: options.words.places[placeName(key)],
        body: placeBody(key, isTitleSlide, options),
      }),
  );
}

function placeName(key: PlaceholderKey): Exclude<PlaceholderKey, 'chart1' | 'table1'> | 'chart' | 'table' {
  return key === 'chart1' ? 'chart' : key === 'table1' ? 'table' : key;
}

/** The body of a place, with how its words look where a slide does not say. */
export function placeBody(key: PlaceholderKey, isTitleSlide: boolean, { lang, words }: LayoutOptions): Xml {
  const look = lookOf(key, isTitleSlide);
  const style = element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: look.align },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: typeSize(look.size), b: look.isBold },
      element('a:solidFill', {}, element('a:schemeClr', { val: look.isSoft ? 'tx2' : 'tx1' })),
    ),
  );
  const shown = words.places[placeName(key)];
  const paragraph =
    key === 'number'
      ? slideNumber(lang, '‹#›')
      : element('a:p', {}, element('a:r', {}, element('a:rPr', { lang }), element('a:t', {}, text(shown))));
  return element(
    'p:txBody',
    {},
    element(
      'a:bodyPr',
      { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: look.anchor },
      element('a:normAutofit'),
    ),
    element('a:lstStyle', {}, style),
    paragraph,
  );
}

interface TextStyle {
  size: number;
  isBold: boolean;
  isSoft: boolean;
  anchor: 't' | 'b' | 'ctr';
  align: 'l' | 'r';
}

/** The type of a place, where a slide does not say. */
export function typeOf(key: PlaceholderKey, isTitleSlide: boolean): { size: number; isBold: boolean } {
  const { size, isBold } = lookOf(key, isTitleSlide);
  return { size, isBold };
}

function lookOf(key: PlaceholderKey, isTitleSlide: boolean): TextStyle {
  const plain: TextStyle = { size: TYPE.sentence, isBold: false, isSoft: false, anchor: 't', align: 'l' };
  if (key === 'title')
    return isTitleSlide
      ? { ...plain, size: TYPE.deck, isBold: true, anchor: 'b' }
      : { ...plain, size: TYPE.title, isBold: true };
  if (key === 'sentence') return isTitleSlide ? { ...plain, size: TYPE.subtitle, isSoft: true } : plain;
  const size = key === 'notes' ? TYPE.sources : TYPE.least;
  return { ...plain, size, isSoft: true, align: key === 'number' ? 'r' : 'l' };
}
