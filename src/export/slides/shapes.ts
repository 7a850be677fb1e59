import type { GridPoint } from '../../world/shapes';
import type { Box } from '../picture/clipOutlines';
import type { Outline } from '../picture/pathRings';
import { emu, emuBox } from './ooxml/units';
import { element, type Content, type Xml } from './ooxml/xml';

/** Gives each shape of a slide its id; 1 is the tree of shapes itself. */
export class ShapeIds {
  #last = 1;
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

interface ShapeOptions {
  /** What programs list it by. */
  name: string;
  /** Its text alternative. */
  about?: string | undefined;
  box: Box;
  geometry: Xml;
  fill: Xml;
  line?: Xml;
  text?: Xml | undefined;
}

/** Steps for a px inside a shape's own path. */
const STEPS = 100;

export const NO_FILL = element('a:noFill');
export const NO_LINE = element('a:ln', {}, NO_FILL);

export function shape(ids: ShapeIds, { name, about, box, geometry, fill, line, text }: ShapeOptions): Xml {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(ids, name, about), element('p:cNvSpPr'), element('p:nvPr')),
    element('p:spPr', {}, place('a:xfrm', box), geometry, fill, line ?? NO_LINE),
    text,
  );
}

/** Shapes that are moved as one; nothing where there are none. */
export function group(
  ids: ShapeIds,
  { name, about, box }: { name: string; about?: string; box: Box },
  parts: readonly Xml[],
): Xml | null {
  if (parts.length === 0) return null;
  const { x, y, width, height } = emuBox(box);
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, named(ids, name, about), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      // Its inner measure is the slide's own.
      place('a:xfrm', box, [element('a:chOff', { x, y }), element('a:chExt', { cx: width, cy: height })]),
    ),
    parts,
  );
}

/** Id, name and text alternative of something on a slide. */
export function named(ids: ShapeIds, name: string, about?: string): Xml {
  return element('p:cNvPr', { id: ids.next(), name, descr: about || undefined });
}

/** Where something is, and how large. */
export function place(tag: 'a:xfrm' | 'p:xfrm', box: Box, more?: Content): Xml {
  const { x, y, width, height } = emuBox(box);
  return element(tag, {}, element('a:off', { x, y }), element('a:ext', { cx: width, cy: height }), more);
}

/** A shape that programs know. */
export function preset(name: 'rect' | 'ellipse' | 'donut'): Xml {
  return element('a:prstGeom', { prst: name }, element('a:avLst'));
}

/**
 * A shape of its own.
 * @param paths each filled by itself: where two lie over each other, neither is cut out of the other
 */
export function custom(box: Box, paths: readonly (readonly Outline[])[], isLine = false): Xml {
  const size = { w: steps(box.width), h: steps(box.height) };
  const at = ([x, y]: GridPoint) =>
    element('a:pt', { x: Math.round((x - box.x) * STEPS), y: Math.round((y - box.y) * STEPS) });
  const drawn = paths.map((outlines) =>
    element(
      'a:path',
      { ...size, fill: isLine ? 'none' : undefined },
      outlines.map(({ points, isClosed }) => [
        points.map((point, i) => element(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, at(point))),
        isClosed && element('a:close'),
      ]),
    ),
  );
  return element(
    'a:custGeom',
    {},
    ['avLst', 'gdLst', 'ahLst', 'cxnLst'].map((list) => element(`a:${list}`)),
    element('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }),
    element('a:pathLst', {}, drawn),
  );
}

export function solid(colour: Xml): Xml {
  return element('a:solidFill', {}, colour);
}

/**
 * @param width px
 * @param side of a cell of a table; otherwise the line is a shape's
 */
export function stroke(
  colour: Xml,
  width: number,
  dashes: 'solid' | 'dashed' | 'dotted' = 'solid',
  side: 'a:ln' | 'a:lnB' = 'a:ln',
): Xml {
  const dash = { solid: undefined, dashed: 'dash', dotted: 'sysDot' }[dashes];
  return element(
    side,
    { w: emu(width) },
    solid(colour),
    dash !== undefined && element('a:prstDash', { val: dash }),
    element('a:round'),
  );
}

/** The least box round outlines; none of them is empty. */
export function boxOf(outlines: readonly Outline[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of outlines)
    for (const [x, y] of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A path of no width is none. */
function steps(px: number): number {
  return Math.max(1, Math.round(px * STEPS));
}
