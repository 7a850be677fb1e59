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

/**
 * The map of a view as on its slide, 16:9, with its legend and without title and text: a whole SVG file.
 * @param page the page's address
 * @throws if what the map is drawn from cannot be loaded
 */
export async function viewPicture(
  atlas: Atlas<'explore' | 'present'>,
  places: FlatWorld,
  chosen: Chosen,
  scheme: Scheme,
  page: string,
): Promise<string> {
  const [drawable, detail] = await Promise.all([drawableFor(atlas, chosen, places), loadDetail()]);
  const about = aboutView(drawable.atlas, detail, page, atlas.today);
  const content = viewContent(drawable, about, scheme, { mapType: slideMapType(1) });
  const mute = { ...content, title: '', sentence: [] };
  return svgPicture(composePicture(mute, SLIDE_SIZES.wide, textMeasure(), { type: SLIDE_TYPE }));
}
