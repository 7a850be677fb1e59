import { geoInterpolate } from 'd3-geo';
import { untrack } from 'svelte';
import type { MapState } from '../mapState.svelte';

/** As --move in style/tokens.css, ms. */
const DURATION = 300;
/** Nearer to a pole the globe is not tilted, degrees. */
const MOST_TILT = 60;

/**
 * Turns the globe by the shortest way until a place lies in its middle; at once where no motion is wanted, or before the
 * reader has done anything.
 * @param middle longitude and latitude
 */
export function faceGlobe(map: MapState, middle: readonly [lon: number, lat: number]): void {
  const [lambda, phi] = untrack(() => map.rotate);
  const [lon, lat] = middle;
  const way = geoInterpolate([-lambda, -phi], [lon, Math.max(-MOST_TILT, Math.min(MOST_TILT, lat))]);
  const isAtOnce =
    navigator.userActivation?.hasBeenActive === false ||
    matchMedia('(prefers-reduced-motion: reduce)').matches;
  const start = performance.now();
  let last = untrack(() => map.rotate);
  turn(isAtOnce ? 1 : 0);

  function turn(part: number) {
    // Whoever turns it meanwhile has it.
    if (untrack(() => map.rotate) !== last) return;
    const [x, y] = way(1 - (1 - part) ** 3);
    last = [-x, -y, 0];
    map.rotate = last;
    map.isTurning = part < 1;
    if (part < 1) requestAnimationFrame((now) => turn(Math.min(1, Math.max(0, now - start) / DURATION)));
  }
}
