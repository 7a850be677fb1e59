import type { Box } from '../../picture/clipOutlines';
import type { SlideSize } from '../ooxml/layouts';
import { pxOf } from '../ooxml/units';
import { chooseLayouts, type ChosenLayouts, type TemplateLayout } from './chooseLayouts';
import { childAt, childrenOf, numberIn, relationIn } from './elements';
import { keptOfMain, keptParts, written, type KeptPart } from './keptParts';
import { hasStyles, sayStyles } from './sayStyles';
import { drawingsOf, placesOf, type TemplatePlace } from './readPlaces';
import { groundOf, readTheme, type TemplateTheme } from './readTheme';
import { TemplateFault } from './templateFault';
import { readPart, TemplatePackage, type Relation } from './templatePackage';

/** A presentation of the reader's own, read as far as a deck is made with it. */
export interface Template {
  /** The name of its file. */
  name: string;
  size: SlideSize;
  theme: TemplateTheme;
  /** What its slides have behind everything; of a picture, what the theme says. */
  ground: string;
  /** Whether that is a picture, or something is drawn over most of it. */
  isPictured: boolean;
  layouts: ChosenLayouts;
  master: { path: string; places: readonly TemplatePlace[]; drawings: readonly Box[] };
  /** How many slides it has, which are left out. */
  slides: number;
  hasMacros: boolean;
  /** The part of the presentation, and what of the file a deck takes over. */
  main: { path: string; part: XMLDocument; relations: readonly Relation[] };
  parts: ReadonlyMap<string, KeptPart>;
  /** The parts of all masters, the first of them the deck's. */
  masters: ReadonlyMap<string, XMLDocument>;
}

/** Slides are no smaller than an inch, and no larger than programs allow: 56 inches, px. */
const LEAST_SIDE = 96;
const MOST_SIDE = 5376;
const STRICT = /^http:\/\/purl\.oclc\.org\//;

/**
 * Reads a presentation to make decks with its master, layouts, theme and size. Nothing of it is sent anywhere.
 * @throws TemplateFault that says what is wrong, and where
 */
export function readTemplate(bytes: Uint8Array, name: string): Template {
  const file = new TemplatePackage(bytes);
  const part = file.xml(file.main);
  const presentation = part.documentElement;
  if (STRICT.test(presentation.namespaceURI ?? '')) throw new TemplateFault({ reason: 'strict' });
  const relations = keptOfMain(file);
  const pathsOf = childrenOf(childAt(presentation, 'sldMasterIdLst'), 'sldMasterId').flatMap((of) => {
    const found = relations.find(({ id, kind }) => id === relationIn(of) && kind === 'slideMaster');
    return found ? [found.target] : [];
  });
  const noMaster = new TemplateFault({ reason: 'no-master', where: file.main });
  if (pathsOf.length === 0) throw noMaster;
  const parts = keptParts(file, relations);
  const read = (one: string) => readPart(parts.get(one)?.bytes ?? file.bytes(one), one);
  const size = sizeOf(presentation, file.main);
  const looked = pathsOf.map((one) => {
    if (!hasStyles(read(one).documentElement)) sayAllStyles(parts, read, one);
    const part = read(one);
    const drawings = drawingsOf(part.documentElement);
    const layouts = layoutsOf(file, read, one, part.documentElement, drawings);
    return { path: one, part, drawings, chosen: chooseLayouts(layouts, size) };
  });
  const masters = new Map(looked.map(({ path, part }) => [path, part]));
  // Some have a master for covers alone, or one for each layout.
  const found = looked.find(({ chosen }) => chosen.plain) ?? looked[0];
  if (!found) throw noMaster;
  const { path, drawings, chosen } = found;
  const master = found.part.documentElement;
  const themePath = parts.get(path)?.relations.find(({ kind }) => kind === 'theme')?.target;
  const theme =
    themePath === undefined ? null : readTheme(read(themePath).documentElement, childAt(master, 'clrMap'));
  if (!theme) throw new TemplateFault({ reason: 'no-theme', where: themePath ?? path });
  const plain = chosen.plain && read(chosen.plain.path).documentElement;
  const ground = groundOf(plain, theme.colours) ?? groundOf(master, theme.colours) ?? theme.colours.bg1;
  return {
    ...{ name, theme, parts, masters, layouts: chosen, hasMacros: file.hasMacros },
    ...{ size, ground: ground === 'picture' ? theme.colours.bg1 : ground },
    isPictured: ground === 'picture' || drawings.some((box) => covers(box, size)),
    master: { path, places: placesOf(master), drawings },
    slides: childrenOf(childAt(presentation, 'sldIdLst'), 'sldId').length,
    main: { path: file.main, part, relations },
  };
}

/** Gives the master and its layouts the styles that they only have in their words. */
function sayAllStyles(
  parts: Map<string, KeptPart>,
  read: (path: string) => XMLDocument,
  master: string,
): void {
  const paths = (parts.get(master)?.relations ?? [])
    .filter(({ kind }) => kind === 'slideLayout')
    .map(({ target }) => target);
  for (const path of [master, ...paths]) {
    const part = parts.get(path);
    const own = read(path);
    if (part && sayStyles(own)) parts.set(path, { ...part, bytes: written(own) });
  }
}

function covers(box: Box, size: SlideSize): boolean {
  return box.width * box.height > (size.width * size.height) / 2;
}

function layoutsOf(
  file: TemplatePackage,
  read: (path: string) => XMLDocument,
  path: string,
  master: Element,
  drawings: readonly Box[],
): TemplateLayout[] {
  const relations = file.relations(path);
  return childrenOf(childAt(master, 'sldLayoutIdLst'), 'sldLayoutId').flatMap((of) => {
    const found = relations.find(({ id, kind }) => id === relationIn(of) && kind === 'slideLayout');
    if (!found || !file.has(found.target)) return [];
    const layout = read(found.target).documentElement;
    const hidesMaster = ['0', 'false'].includes(layout.getAttribute('showMasterSp') ?? '');
    return {
      path: found.target,
      name: childAt(layout, 'cSld')?.getAttribute('name') ?? '',
      type: layout.getAttribute('type') ?? '',
      places: placesOf(layout, master),
      drawings: [...(hidesMaster ? [] : drawings), ...drawingsOf(layout)],
      colourMap: childAt(layout, 'clrMapOvr', 'overrideClrMapping'),
      hasOwnGround: childAt(layout, 'cSld', 'bg') !== null,
    };
  });
}

function sizeOf(presentation: Element, where: string): SlideSize {
  const size = childAt(presentation, 'sldSz');
  const [width, height] = [pxOf(numberIn(size, 'cx') ?? 0), pxOf(numberIn(size, 'cy') ?? 0)];
  const isSize = (side: number) => side >= LEAST_SIDE && side <= MOST_SIDE;
  if (!isSize(width) || !isSize(height)) throw new TemplateFault({ reason: 'no-size', where });
  return { width, height };
}
