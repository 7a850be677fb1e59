import type { Scheme } from '../../choice/chosen';
import type { Box } from '../picture/clipOutlines';
import type { Colours } from '../picture/colours';
import { quietDrawable, type Drawable } from '../picture/drawable';
import { viewContent, type AboutView } from '../viewContent';
import { mapGroup, type Pen } from './mapGroup';
import type { Xml } from './ooxml/xml';

interface QuietMap {
  colours: Colours;
  /** What has to be said of its boundaries. */
  disclaimer: string;
  drawMap: (pen: Pen) => Xml[];
}

/** The map of a view without names, offices and legend, to go with words. */
export function quietMap(
  drawable: Drawable,
  about: AboutView,
  { scheme, areaNames, box }: { scheme: Scheme; areaNames: ReadonlyMap<string, string>; box: Box },
): QuietMap {
  const content = viewContent(quietDrawable(drawable, box), about, scheme);
  const { alt, colours, notes } = content;
  const map = { ...content.drawMap(box), offices: [], labels: [] };
  return {
    colours,
    disclaimer: notes[0] ?? '',
    drawMap: (pen) => mapGroup(pen, map, { about: alt, sea: colours.sea, areaNames }),
  };
}
