import type { Box } from '../../picture/clipOutlines';
import { named, place, preset, type ShapeIds } from '../shapes';
import { element, text, type Xml } from './xml';

/** The places of a layout that slides fill. */
export type PlaceholderKey = 'title' | 'sentence' | 'notes' | 'footer' | 'number' | 'chart1' | 'table1';

/** How a slide finds a place in its layout: by the kind, and among several of one kind by the number. */
export interface Mark {
  type?: string;
  idx?: number;
  sz?: string;
}

const KINDS: Record<PlaceholderKey, Mark> = {
  title: { type: 'title' },
  sentence: { type: 'body', idx: 1 },
  notes: { type: 'body', idx: 13, sz: 'quarter' },
  footer: { type: 'ftr', idx: 11, sz: 'quarter' },
  number: { type: 'sldNum', idx: 12, sz: 'quarter' },
  chart1: { type: 'chart', idx: 14, sz: 'quarter' },
  table1: { type: 'tbl', idx: 15 },
};

/** On a slide that is a title, the same places have kinds of their own. */
const TITLE_KINDS: typeof KINDS = {
  ...KINDS,
  title: { type: 'ctrTitle' },
  sentence: { type: 'subTitle', idx: 1 },
};

/** The mark of a place in the atlas's own layouts. */
export function markOf(key: PlaceholderKey, isTitleSlide = false): Mark {
  return (isTitleSlide ? TITLE_KINDS : KINDS)[key];
}

/** The mark by which a shape is known to fill a place; without, it fills none. */
export function placeMark(mark: Mark | undefined): Xml {
  return element('p:nvPr', {}, mark && element('p:ph', { type: mark.type, sz: mark.sz, idx: mark.idx }));
}

/**
 * A shape of text in a place.
 * @param box undefined: where the layout has it
 */
export function placeholder(ids: ShapeIds, { mark, name, box, body }: PlaceholderOptions): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(ids, name),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
      placeMark(mark),
    ),
    element('p:spPr', {}, box && [place('a:xfrm', box), preset('rect')]),
    body,
  );
}

interface PlaceholderOptions {
  mark: Mark;
  name: string;
  box?: Box;
  body: Xml;
}

/** The number of the slide, which programs keep right. */
export function slideNumber(lang: string, shown: string): Xml {
  return element(
    'a:p',
    {},
    element(
      'a:fld',
      { id: NUMBER_ID, type: 'slidenum' },
      element('a:rPr', { lang }),
      element('a:t', {}, text(shown)),
    ),
  );
}

/** Fields are told apart by ids; this one is always the same thing. */
const NUMBER_ID = '{6F2C9E04-5B1D-4E57-9A83-2D4C0B7A1E35}';
