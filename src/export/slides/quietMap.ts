import type { Box } from '../picture/clipOutlines';
import type { Colours } from '../picture/colours';
import type { MapPicture } from '../picture/mapPicture';
import { quietDrawable, type Drawable } from '../picture/drawable';
import { viewContent, type AboutView } from '../viewContent';
import type { DeckLook } from './deckLook';
import { mapGroup, type Pen } from './mapGroup';
import type { Xml } from './ooxml/xml';
import type { SlideContent } from './slide';

interface QuietMap {
  map: MapPicture;
  colours: Colours;
  /** What has to be said of its boundaries. */
  disclaimer: string;
  drawMap: (pen: Pen) => Xml[];
}

/** A slide of words beside a quiet map. */
export interface QuietSlide {
  slide: SlideContent;
  quiet: QuietMap;
}

/** The map of a view without names, offices and legend, to go with words; nothing of it where it has no room. */
export function quietMap(
  drawable: Drawable,
  about: AboutView,
  { look, areaNames, box }: { look: DeckLook; areaNames: ReadonlyMap<string, string>; box: Box | null },
): QuietMap {
  const content = viewContent(box ? quietDrawable(drawable, box) : drawable, about, look.scheme, look);
  const { alt, colours, notes } = content;
  const disclaimer = notes[0]?.text ?? '';
  if (!box) return { map: NO_MAP, colours, disclaimer, drawMap: () => [] };
  const map = { ...content.drawMap(box), offices: [], labels: [] };
  return {
    map,
    colours,
    disclaimer,
    drawMap: (pen) => mapGroup(pen, map, { about: alt, sea: colours.sea, areaNames }),
  };
}

const NO_MAP: MapPicture = {
  box: { x: 0, y: 0, width: 0, height: 0 },
  ...{ sphere: null, graticule: null, areas: [], countries: [], lines: [], offices: [], labels: [] },
};
