import type { Box } from '../../picture/clipOutlines';
import { pxOf, typeInPx } from '../ooxml/units';
import { childAt, childrenOf, numberIn } from './elements';

/** What a place of a template is for. */
export type Purpose = 'title' | 'body' | 'date' | 'footer' | 'number';

/** A place of a layout or a master, with what it takes over from the master. */
export interface TemplatePlace {
  purpose: Purpose;
  /** As the layout has them; a place without a type is for any content. */
  type: string | undefined;
  idx: number | undefined;
  /** The shape's own, px. */
  box: Box;
  /** What is left for words between the margins, px. */
  inner: Box;
  /** px */
  size: number;
  isBold: boolean;
  isCapital: boolean;
  /** Where words are: from 0, at the top, to 1. */
  anchor: number;
  /** What words are filled with, where that is said. */
  fill: Element | null;
}

const PURPOSES: Readonly<Record<string, Purpose>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'body',
  body: 'body',
  obj: 'body',
  chart: 'body',
  tbl: 'body',
  dt: 'date',
  ftr: 'footer',
  sldNum: 'number',
};
/** Styles of the master by what they are for. */
const STYLES: Readonly<Record<Purpose, string>> = {
  title: 'titleStyle',
  body: 'bodyStyle',
  date: 'otherStyle',
  footer: 'otherStyle',
  number: 'otherStyle',
};
/** Where nothing else is said: margins in English metric units, type in hundredths of a point. */
const INSETS = { lIns: 91_440, rIns: 91_440, tIns: 45_720, bIns: 45_720 };
const SIZES: Readonly<Record<Purpose, number>> = {
  title: 4400,
  body: 1800,
  date: 1200,
  footer: 1200,
  number: 1200,
};
const ANCHORS: Readonly<Record<string, number>> = { t: 0, ctr: 0.5, b: 1 };

/**
 * The places of a layout; those without a box of their own have that of the master's place for the same.
 * @param master undefined: the layout is the master
 */
export function placesOf(layout: Element, master?: Element): TemplatePlace[] {
  const common = master ? shapesOf(master) : [];
  return shapesOf(layout).flatMap((shape) => {
    const type = typeOf(shape);
    const purpose = PURPOSES[type ?? 'obj'];
    if (!purpose) return [];
    const above = common.find((one) => PURPOSES[typeOf(one) ?? 'obj'] === purpose);
    const chain = [shape, ...(above ? [above] : [])];
    const box = chain.map((one) => boxIn(one)).find((one) => one !== null);
    if (!box) return [];
    const look = lookOf(purpose, chain, master ?? layout);
    return [{ purpose, type, idx: numberIn(markOf(shape), 'idx'), box, ...look, inner: innerOf(box, chain) }];
  });
}

/** The boxes of what else is drawn on a layout or a master: pictures and shapes that fill no place, px. */
export function drawingsOf(layout: Element): Box[] {
  const tree = childAt(layout, 'cSld', 'spTree');
  return [...(tree?.children ?? [])].flatMap((shape) => {
    const isDrawn = ['sp', 'pic', 'grpSp', 'cxnSp', 'graphicFrame'].includes(shape.localName);
    const box = isDrawn && !markOf(shape) ? boxIn(shape) : null;
    return box ? [box] : [];
  });
}

function shapesOf(part: Element): Element[] {
  return childrenOf(childAt(part, 'cSld', 'spTree'), 'sp').filter((shape) => markOf(shape));
}

function markOf(shape: Element): Element | null {
  const own = [...shape.children].find(({ localName }) => localName.startsWith('nv'));
  return childAt(own, 'nvPr', 'ph');
}

function typeOf(shape: Element): string | undefined {
  return markOf(shape)?.getAttribute('type') ?? undefined;
}

function boxIn(shape: Element): Box | null {
  const form = childAt(shape, 'spPr', 'xfrm') ?? childAt(shape, 'grpSpPr', 'xfrm') ?? childAt(shape, 'xfrm');
  const [off, ext] = [childAt(form, 'off'), childAt(form, 'ext')];
  const [x, y] = [numberIn(off, 'x'), numberIn(off, 'y')];
  const [width, height] = [numberIn(ext, 'cx'), numberIn(ext, 'cy')];
  if (x === undefined || y === undefined || !width || !height) return null;
  return { x: pxOf(x), y: pxOf(y), width: pxOf(width), height: pxOf(height) };
}

function innerOf(box: Box, chain: readonly Element[]): Box {
  const inset = (name: keyof typeof INSETS) => {
    const said = chain.map((shape) => numberIn(childAt(shape, 'txBody', 'bodyPr'), name));
    return pxOf(said.find((one) => one !== undefined) ?? INSETS[name]);
  };
  const [left, top] = [inset('lIns'), inset('tIns')];
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(1, box.width - left - inset('rIns')),
    height: Math.max(1, box.height - top - inset('bIns')),
  };
}

function lookOf(purpose: Purpose, chain: readonly Element[], master: Element) {
  const first = (of: Element | null) => childAt(of, 'lvl1pPr', 'defRPr');
  const styles = [
    ...chain.map((shape) => first(childAt(shape, 'txBody', 'lstStyle'))),
    first(childAt(master, 'txStyles', STYLES[purpose])),
    // Some programs say it of the words that stand there alone.
    ...chain.map((shape) => childAt(shape, 'txBody', 'p', 'r', 'rPr')),
  ];
  const said = (name: string) => styles.map((one) => one?.getAttribute(name)).find((one) => one);
  const anchors = chain.map((shape) => childAt(shape, 'txBody', 'bodyPr')?.getAttribute('anchor'));
  return {
    size: typeInPx(Number(said('sz')) || SIZES[purpose]),
    isBold: ['1', 'true'].includes(said('b') ?? ''),
    isCapital: said('cap') === 'all',
    fill: styles.map((one) => childAt(one, 'solidFill')).find((one) => one !== null) ?? null,
    anchor: ANCHORS[anchors.find((one) => one) ?? 't'] ?? 0,
  };
}
