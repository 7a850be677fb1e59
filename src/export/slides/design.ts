import type { Direction } from '../../words/language';
import type { Box } from '../picture/clipOutlines';
import type { PictureFrame } from '../picture/framedTitle';
import {
  closingBoxes,
  coverMap,
  isWideSlide,
  LAYOUTS,
  lineRoom,
  placeholdersOf,
  typeOf,
  type LayoutKey,
  type SlideSize,
} from './ooxml/layouts';
import type { SlotColours } from './ooxml/themeColours';
import { markOf, type Mark, type PlaceholderKey } from './ooxml/placeholders';

/** A place for something on a slide, px. */
export interface Place {
  /** Of the words or of what is shown: a shape's own less its margins. */
  box: Box;
  /** The size of type, and how words look, where the slide does not say. */
  size: number;
  isBold: boolean;
  /** Whether words are shown in capitals. */
  isCapital?: boolean;
  /** Whether its layout has another size, so that each slide says it. */
  isSaid?: boolean;
  /** Whether it is elsewhere than in its layout, so that each slide says where. */
  isMoved?: boolean;
  /** What words are written in, where those of the layout would not be seen; `#rrggbb`. */
  ink?: string;
  /** How the slide finds it in its layout; where there is none, it has a box of its own. */
  mark?: Mark;
}

/** A kind of slide: its places, that of the date if it has one, and a ground below what would else lie on a picture. */
export interface LayoutDesign {
  places: Partial<Record<PlaceholderKey, Place>>;
  date?: Place;
  plate?: Box;
  /** Which colours of the theme it takes, if these are others than its master's: by the names of places, and as they are. */
  colours?: { map: Readonly<Record<string, string>>; theme: SlotColours };
}

/** Where the slides of a deck have what is on them: the atlas's own design, or that of a template. */
export interface DeckDesign {
  size: SlideSize;
  /** How lines are written; to the right, where it is not said. */
  dir?: Direction | undefined;
  /** How much larger or smaller type is than on a slide of 720 px. */
  unit: number;
  /** Whether a chart has room beside a map. */
  isWide: boolean;
  layouts: Readonly<Record<LayoutKey, LayoutDesign>>;
  /** Where the map of a cover is; null: it has no room. */
  cover: Box | null;
  closing: { map: Box; qr: Box };
  /** Whether a QR code is black on white: where light and dark of the theme do not stand apart. */
  isCodeFixed: boolean;
  /** The width of a line of sources, px. */
  lineRoom: number;
  /** Where a slide has its title and its map, if that is not as pictures have them. */
  frame: PictureFrame | null;
}

/**
 * The atlas's own design.
 * @param dir with `rtl` all places but those of the whole width stand on the other side
 */
export function ownDesign(size: SlideSize, dir?: Direction): DeckDesign {
  const isWide = isWideSlide(size);
  return {
    ...{ size, dir, unit: 1, isWide, cover: coverMap(size, dir), closing: closingBoxes(size, dir) },
    layouts: Object.fromEntries(LAYOUTS.map((layout) => [layout, ownLayout(layout, size, dir)])) as Record<
      LayoutKey,
      LayoutDesign
    >,
    lineRoom: lineRoom(size),
    frame: null,
    isCodeFixed: false,
  };
}

function ownLayout(layout: LayoutKey, size: SlideSize, dir: Direction | undefined): LayoutDesign {
  const isTitleSlide = layout === 'title';
  const boxes = Object.entries(placeholdersOf(layout, size, dir)) as [PlaceholderKey, Box][];
  const places = boxes.map(([key, box]): [PlaceholderKey, Place] => [
    key,
    { box, ...typeOf(key, isTitleSlide), mark: markOf(key, isTitleSlide) },
  ]);
  return { places: Object.fromEntries(places) };
}
