import type { Box } from '../../picture/clipOutlines';
import type { SlideSize } from '../ooxml/layouts';
import { freeBox } from './freeBox';
import type { TemplatePlace } from './readPlaces';

/** A layout of a template. */
export interface TemplateLayout {
  /** The part that it is. */
  path: string;
  name: string;
  /** What kind of slide it is for, such as `titleOnly`; '' where it does not say. */
  type: string;
  places: readonly TemplatePlace[];
  /** What is drawn on it, the master's drawings among it, px. */
  drawings: readonly Box[];
  /** Which colours of the theme it takes for words and background, if these are others than its master's. */
  colourMap: Element | null;
  /** Whether it has a background of its own. */
  hasOwnGround: boolean;
}

/** The layouts that a deck takes; null where none has what is needed. */
export interface ChosenLayouts {
  cover: TemplateLayout | null;
  /** For a map, and for the last slide. */
  plain: TemplateLayout | null;
  /** For a chart or a table, in a place for content of its own. */
  content: TemplateLayout | null;
}

const titleOf = ({ places }: TemplateLayout) => places.find(({ purpose }) => purpose === 'title');
const bodiesOf = ({ places }: TemplateLayout) => places.filter(({ purpose }) => purpose === 'body');
/** A place that takes a chart or a table as well as words. */
const takesAll = ({ type }: TemplatePlace) => type === undefined || type === 'obj';

/**
 * Chooses layouts by their types, and where these do not tell, by their places: whoever makes a template may have named
 * them in any language.
 */
export function chooseLayouts(layouts: readonly TemplateLayout[], size: SlideSize): ChosenLayouts {
  // Those in colours of their own come last: what is drawn on a slide is in the master's.
  const titled = layouts
    .filter(titleOf)
    .sort((a, b) => Number(a.colourMap !== null) - Number(b.colourMap !== null));
  const isCover = (layout: TemplateLayout) =>
    titleOf(layout)?.type === 'ctrTitle' || bodiesOf(layout).some(({ type }) => type === 'subTitle');
  const inner = titled.filter(
    (layout) =>
      layout.type !== 'title' && layout.type !== 'secHead' && !isCover(layout) && hasRoom(layout, size),
  );
  const one = inner.filter((layout) => bodiesOf(layout).length === 1 && bodiesOf(layout).every(takesAll));
  return {
    cover: titled.find(({ type }) => type === 'title') ?? titled.find(isCover) ?? null,
    plain:
      inner.find(({ type }) => type === 'titleOnly') ??
      inner.find((layout) => bodiesOf(layout).length === 0) ??
      one[0] ??
      inner[0] ??
      null,
    content: one.find(({ type }) => type === 'obj') ?? one[0] ?? null,
  };
}

/** Beside its title a layout leaves so much of the slide for what is shown. */
const LEAST_ROOM = { width: 0.6, height: 0.5 };

function hasRoom(layout: TemplateLayout, size: SlideSize): boolean {
  const title = titleOf(layout);
  return !!title && leavesRoom(title, size);
}

/** Whether a title leaves enough of the slide for what is shown. */
export function leavesRoom({ box }: TemplatePlace, { width, height }: SlideSize): boolean {
  const free = freeBox({ x: 0, y: 0, width, height }, [box]);
  return !!free && free.width >= width * LEAST_ROOM.width && free.height >= height * LEAST_ROOM.height;
}
