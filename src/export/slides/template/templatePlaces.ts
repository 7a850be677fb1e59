import type { Box } from '../../picture/clipOutlines';
import type { Measure } from '../../picture/wrapText';
import type { LayoutDesign, Place } from '../design';
import { fitText, LEAST } from '../fitText';
import type { SlideSize } from '../ooxml/layouts';
import { TYPE } from '../../picture/typeScale';
import type { Mark } from '../ooxml/placeholders';
import type { TemplateLayout } from './chooseLayouts';
import { overlaps } from './freeBox';
import { contrast } from './perceived';
import type { TemplatePlace } from './readPlaces';
import type { Template } from './readTemplate';
import { colourIn } from './readTheme';

/** Space round what a slide shows, where the template does not say, px. */
export const MARGIN = 30;
export const GAP = 8;
/** The height of a footer that has no place of its own: two lines, px. */
export const FOOT = 2 * 1.25 * TYPE.least;
/** What covers more of a slide is its background. */
const BACKGROUND = 0.5;
/** So many drawings, the largest ones, are kept free. */
const MOST_DRAWINGS = 12;

/** A place as slides fill it. */
export function placeOf(place: TemplatePlace): Place {
  const { inner, size, isBold, isCapital } = place;
  return { box: inner, size, isBold, isCapital, mark: markOf(place) };
}

export function textPlace(box: Box, size: number): Place {
  return { box, size, isBold: false };
}

export function markOf({ type, idx }: TemplatePlace): Mark {
  return { ...(type !== undefined && { type }), ...(idx !== undefined && { idx }) };
}

export function inset({ width, height }: SlideSize, by: number): Box {
  return { x: by, y: by, width: width - 2 * by, height: height - 2 * by };
}

/** The drawings that what is shown keeps clear of. */
export function drawn(drawings: readonly Box[], size: SlideSize): Box[] {
  const area = ({ width, height }: { width: number; height: number }) => width * height;
  return drawings
    .filter((box) => area(box) < area(size) * BACKGROUND)
    .sort((a, b) => area(b) - area(a))
    .slice(0, MOST_DRAWINGS);
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The date in its place, in type as small as it takes. */
export function dateIn(
  own: TemplatePlace | undefined,
  words: string,
  measure: Measure,
): Pick<LayoutDesign, 'date'> {
  if (!own) return {};
  const size = fitText([words], own.inner, { from: own.size, isBold: own.isBold, measure });
  return { date: { ...placeOf(own), size, isSaid: size < own.size } };
}

export function footIn(own: TemplatePlace, words: string, unit: number, measure: Measure): Place | null {
  const size = Math.min(own.size, Math.max(TYPE.least * unit, LEAST + 1));
  const fits = fitText([words], own.inner, { from: size, measure }) > LEAST;
  return fits
    ? { box: own.inner, size, isBold: own.isBold, mark: markOf(own), isSaid: size < own.size }
    : null;
}

/** Words are lost on a ground that they stand out less from. */
const LEAST_SEEN = 1.7;

/**
 * What words of a place are written in if those of the layout cannot be seen on its ground, as far as that is known: where
 * nothing is drawn below them.
 */
export function inkOn(
  { theme, ground, isPictured, master }: Template,
  layout: TemplateLayout | null,
  { box, fill }: TemplatePlace,
): Pick<Place, 'ink'> {
  const isKnown = !isPictured && !layout?.hasOwnGround && !layout?.colourMap;
  const own = colourIn(fill, theme.colours);
  const drawings = layout?.drawings ?? master.drawings;
  if (!isKnown || !own || drawings.some((one) => overlaps(one, box))) return {};
  return contrast(own, ground) < LEAST_SEEN ? { ink: theme.colours.tx1 } : {};
}

/** The colours of a layout, where they are others than those of its master. */
export function coloursOf({ theme }: Template, layout: TemplateLayout | null): Pick<LayoutDesign, 'colours'> {
  const map = layout?.colourMap;
  if (!map) return {};
  const names = [...map.attributes]
    .filter(({ name }) => !name.includes(':'))
    .map(({ name, value }) => [name, value]);
  return { colours: { map: Object.fromEntries(names) as Record<string, string>, theme: theme.mapped(map) } };
}
