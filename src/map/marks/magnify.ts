import type { MapState } from '../mapState.svelte';

/** Type that nobody has changed, px, and the width from which on a map has room for larger marks, px. */
const USUAL_TYPE = 16;
const ROOMY = 900;

/**
 * How many px of the window a px of the map takes: lines, marks and names grow with the type of the page, as on a screen of
 * 4K, where the map has room for them.
 */
export function magnifiedBy({ width }: Pick<MapState, 'width'>): number {
  const type = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(1, Math.min(type / USUAL_TYPE, width / ROOMY));
}
