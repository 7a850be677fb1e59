import type { GridPoint } from '../../world/shapes';
import type { Scene } from '../scene/scene';

/** From meridian to meridian where the cut is looked for, and from parallel to parallel along it, degrees. */
const MERIDIANS = Array.from({ length: 360 }, (_, i) => i - 179);
const PARALLELS = Array.from({ length: 37 }, (_, i) => i * 5 - 90);
/** What lies this little before the cut lies on the other side, degrees. */
const BEFORE = 1e-6;

/** The edge of the flat world, as a path in units of the scene's paths: the meridian at which it is cut, on both sides. */
export function worldEdge({ place, lineScale }: Pick<Scene, 'place' | 'lineScale'>): string {
  const x = (lon: number) => place([lon, 0])?.[0] ?? 0;
  // Eastwards is right but at the cut, which lies on a whole degree.
  const cut = MERIDIANS.find((lon) => x(lon) < x(lon - 1)) ?? -180;
  const down = (lon: number) =>
    PARALLELS.flatMap((lat): GridPoint[] => (place([lon, lat]) ? [place([lon, lat]) as GridPoint] : []));
  const points = [...down(cut), ...down(cut - BEFORE).reverse()];
  return `M${points.map((at) => at.map((value) => value / lineScale).join(' ')).join('L')}Z`;
}
