import type { Atlas } from '../atlas/atlas.svelte';
import type { Chosen, Scheme } from '../choice/chosen';
import { loadDetail } from '../world/detail';
import type { FlatWorld } from '../world/shapes';
import 'virtual:atlas/shades.css';
import { drawableFor } from './picture/drawable';
import { slideMapType } from './picture/mapType';
import { textMeasure } from './picture/measureText';
import { composePicture } from './picture/picture';
import { SLIDE_TYPE } from './picture/typeScale';
import { svgPicture } from './picture/svgPicture';
import { SLIDE_SIZES } from './slides/ooxml/layouts';
import { aboutView, viewContent } from './viewContent';

/** What a picture shows, and what is said above it: of a step its title and text, or else what the view says of itself. */
export interface PicturedView {
  chosen: Chosen;
  caption: { title: string; text: string } | null;
}

/**
 * A view as its slide would be, 16:9: a whole SVG file.
 * @param page the page's address
 * @throws if what the map is drawn from cannot be loaded
 */
export async function viewPicture(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  { chosen, caption }: PicturedView,
  scheme: Scheme,
  page: string,
): Promise<string> {
  const [drawable, detail] = await Promise.all([drawableFor(atlas, chosen, places), loadDetail()]);
  const about = aboutView(drawable.atlas, detail, page, atlas.today);
  const content = viewContent(drawable, about, scheme, {
    mapType: slideMapType(1),
    ...(caption && { caption: { title: caption.title, text: [caption.text] } }),
  });
  return svgPicture(composePicture(content, SLIDE_SIZES.wide, textMeasure(), { type: SLIDE_TYPE }));
}
