import type { Scheme } from '../../../choice/chosen';
import { layoutShapes, placeBody, placeholdersOf, type LayoutKey, type LayoutOptions } from './layouts';
import { IN_PRESENTATION } from './namespaces';
import { markOf, placeholder } from './placeholders';
import { ShapeIds } from '../shapes';
import { colourMap } from './theme';
import { element, type Content, type Xml } from './xml';

export const MASTER_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml';
export const LAYOUT_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml';

/** Levels that a text of a place may be indented to. */
const LEVELS = [1, 2, 3, 4, 5];
/** How far a level is indented from the one before, in English metric units. */
const INDENT = 228_600;

/** What is common to all slides: background, places, and how their words look. */
export function slideMaster(
  scheme: Scheme,
  layoutIds: readonly { id: number; relationship: string }[],
  options: LayoutOptions,
): Xml {
  const ids = new ShapeIds();
  const { title, sentence, notes, footer, number } = placeholdersOf('map', options.size, options.dir);
  const text = sentence && notes && { ...sentence, height: notes.y - sentence.y - 12 };
  const shapes = (
    [
      ['title', title],
      ['sentence', text],
      ['footer', footer],
      ['number', number],
    ] as const
  ).map(([key, box]) =>
    placeholder(ids, {
      mark: markOf(key),
      ...(box && { box }),
      name: options.words.places[key],
      body: placeBody(key, false, options),
    }),
  );
  return element(
    'p:sldMaster',
    IN_PRESENTATION,
    element(
      'p:cSld',
      {},
      element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
      shapeTree(shapes),
    ),
    element('p:clrMap', colourMap(scheme)),
    element(
      'p:sldLayoutIdLst',
      {},
      layoutIds.map(({ id, relationship }) => element('p:sldLayoutId', { id, 'r:id': relationship })),
    ),
    element(
      'p:txStyles',
      {},
      element(
        'p:titleStyle',
        {},
        element('a:lvl1pPr', { algn: 'l' }, element('a:buNone'), looks('mj', 1400)),
      ),
      element('p:bodyStyle', {}, levels(true)),
      element('p:otherStyle', {}, levels(false)),
    ),
  );
}

/** A kind of slide: the places that it has. */
export function slideLayout(key: LayoutKey, options: LayoutOptions): Xml {
  return element(
    'p:sldLayout',
    { ...IN_PRESENTATION, type: key === 'title' ? 'title' : undefined, preserve: true },
    element('p:cSld', { name: options.words.layouts[key] }, shapeTree(layoutShapes(key, options))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}

/** The tree of shapes that every slide, layout and master has. */
export function shapeTree(shapes: Content): Xml {
  const nothing = { cx: 0, cy: 0 };
  return element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', nothing),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', nothing),
      ),
    ),
    shapes,
  );
}

/** Paragraphs by their level, without bullets. */
export function levels(isBody: boolean): Xml[] {
  return LEVELS.map((level) =>
    element(
      `a:lvl${level}pPr`,
      { marL: (level - 1) * INDENT, indent: isBody ? 0 : undefined, algn: 'l' },
      isBody && element('a:buNone'),
      looks('mn', isBody ? 1500 : 1200),
    ),
  );
}

/** Words in a font of the theme, `mj` for titles and `mn` for text. */
function looks(font: 'mj' | 'mn', sz: number): Xml {
  return element(
    'a:defRPr',
    { sz },
    element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
    element('a:latin', { typeface: `+${font}-lt` }),
    element('a:ea', { typeface: `+${font}-ea` }),
    element('a:cs', { typeface: `+${font}-cs` }),
  );
}
