import type { Box } from '../../picture/clipOutlines';
import type { Measure } from '../../picture/wrapText';
import type { LayoutDesign, Place } from '../design';
import type { SlideSize } from '../ooxml/layouts';
import { TYPE } from '../../picture/typeScale';
import type { PlaceholderKey } from '../ooxml/placeholders';
import { addedPlaces } from './addedPlaces';
import { freeBox, overlaps } from './freeBox';
import type { Purpose, TemplatePlace } from './readPlaces';
import type { Template } from './readTemplate';
import {
  coloursOf,
  dateIn,
  drawn,
  FOOT,
  footIn,
  GAP,
  grown,
  inkOn,
  inset,
  MARGIN,
  placeOf,
  textPlace,
} from './templatePlaces';

/** What every slide says at its foot, what a cover does, and the day on which the deck is made. */
export interface FootTexts {
  slide: string;
  cover: string;
  date: string;
}

/** The map of a cover is no smaller than so much of the slide. */
const LEAST_COVER = { width: 0.26, height: 0.3 };

/** Title and subtitle of a cover where the template has them, its footer, and its map in what is left. */
export function coverLayout(
  template: Template,
  foot: FootTexts,
  unit: number,
  measure: Measure,
): { cover: LayoutDesign; map: Box | null } {
  const { size } = template;
  const layout = template.layouts.cover;
  const places = layout?.places ?? addedPlaces(template, 'cover');
  const of = (purpose: Purpose) => places.find((place) => place.purpose === purpose);
  const title = of('title') as TemplatePlace;
  const subtitle = places.find(({ type }) => type === 'subTitle') ?? of('body');
  const below = {
    ...title.inner,
    y: title.box.y + title.box.height + GAP * unit,
    height: title.box.height * 0.6,
  };
  const drawings = drawn(layout?.drawings ?? template.master.drawings, size);
  // Where the edge of a drawing runs through the subtitle, it is on two grounds: it stands above the drawing if it can.
  const edge = subtitle && edgeThrough(subtitle.box, drawings);
  const above = edge !== undefined && { ...below, height: edge - below.y - GAP * unit };
  const isAbove =
    above && above.height >= 2 * TYPE.subtitle * unit && !drawings.some((one) => overlaps(one, above));
  const sentence = isAbove
    ? textPlace(above, TYPE.subtitle * unit)
    : subtitle
      ? { ...placeOf(subtitle), ...inkOn(template, layout, subtitle) }
      : textPlace(below, TYPE.subtitle * unit);
  const feet = [of('date'), of('footer'), of('number')].filter((place) => place !== undefined);
  const taken = [title.box, isAbove ? above : (subtitle?.box ?? sentence.box), ...feet.map(({ box }) => box)];
  const own = of('footer');
  const footer = (own && footIn(own, foot.cover, unit, measure)) ?? footBelow(taken, title.inner, size, unit);
  const map = freeBox(inset(size, (MARGIN * unit) / 2), [...taken, footer.box, ...drawings]);
  const isRoom =
    map && map.width >= size.width * LEAST_COVER.width && map.height >= size.height * LEAST_COVER.height;
  const names: Partial<Record<PlaceholderKey, Place>> = {
    title: { ...placeOf(title), ...inkOn(template, layout, title) },
    sentence,
    footer,
  };
  return {
    cover: {
      places: names,
      ...coloursOf(template, layout),
      ...dateIn(of('date'), foot.date, measure),
      ...(template.isPictured && !footer.mark && { plate: grown(footer.box, (GAP * unit) / 2) }),
    },
    map: isRoom ? map : null,
  };
}

/** The upper edge of a drawing that runs through a box; undefined where none does. */
function edgeThrough({ y, height, ...box }: Box, drawings: readonly Box[]): number | undefined {
  const through = drawings.filter(
    (one) => overlaps(one, { y, height, ...box }) && one.y > y && one.y < y + height,
  );
  return through.length > 0 ? Math.min(...through.map((one) => one.y)) : undefined;
}

/** A footer below the words of a cover, or at its edge. */
function footBelow(taken: readonly Box[], title: Box, size: SlideSize, unit: number): Place {
  const height = FOOT * unit;
  const edge = size.height - (MARGIN * unit) / 2 - height;
  const lowest = Math.max(
    ...taken.filter((box) => box.y + box.height < edge).map((box) => box.y + box.height),
    0,
  );
  const tries = [edge, lowest + GAP * unit].map((y) => ({ x: title.x, width: title.width, y, height }));
  const free = tries.find((box) => !taken.some((one) => overlaps(one, box))) ?? tries[0];
  return textPlace(free ?? title, TYPE.least * unit);
}
