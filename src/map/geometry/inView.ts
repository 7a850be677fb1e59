import type { GridPoint } from '../../world/shapes';
import type { MapState } from '../mapState.svelte';

/** Whether a point of the scene is in view, at rest. */
export function isInView(
  { zoomed: { k, x, y }, extent }: Pick<MapState, 'zoomed' | 'extent'>,
  [px, py]: GridPoint,
): boolean {
  const [[left, top], [right, bottom]] = extent;
  const [vx, vy] = [k * px + x, k * py + y];
  return left <= vx && vx <= right && top <= vy && vy <= bottom;
}
