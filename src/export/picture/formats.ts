import type { MapState } from '../../map/mapState.svelte';

/** Shapes of a picture: for slides and screens, for older projectors, for feeds, and as the page has it. */
export const FORMATS = ['wide', 'classic', 'square', 'seen'] as const;
export type Format = (typeof FORMATS)[number];

const SIZES = {
  wide: { width: 1280, height: 720 },
  classic: { width: 1024, height: 768 },
  square: { width: 1080, height: 1080 },
};
/** A picture as seen is at least so wide and high, px: less has no room for what goes with the map. */
const LEAST = { width: 600, height: 450 };
/** Room for sentence, legend and notes around the map: px at least, and the share of its width. */
const AROUND = 190;
const AROUND_WIDE = 0.2;

/**
 * The size of a picture, px.
 * @param map what is on the screen; undefined while a table is
 */
export function pictureSize(format: Format, map: Pick<MapState, 'width' | 'height'> | undefined) {
  if (format !== 'seen') return SIZES[format];
  if (!map || map.width === 0) return SIZES.wide;
  return {
    width: Math.max(LEAST.width, Math.round(map.width)),
    height: Math.max(LEAST.height, Math.round(map.height + Math.max(AROUND, map.width * AROUND_WIDE))),
  };
}
