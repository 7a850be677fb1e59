import type { GridPoint } from '../../world/shapes';
import type { CountryCircle } from './countryCircle';
import type { Scene } from '../scene/scene';

/** A place that the cursor can stand on. */
export interface Stop {
  iso3: string;
  /** Scene units or px; only the ratio of distances counts. */
  at: GridPoint;
}

/**
 * The places of a scene: each country that lies in its view, at its circle if it has one. Countries beyond the
 * edges of a region are drawn in part, but the view cannot be moved so far that the cursor would be seen there.
 *
 * @param pixels px per scene unit, zoom included
 */
export function stopsOf(scene: Scene, circles: readonly CountryCircle[], pixels: number): Stop[] {
  const byCode = new Map(circles.map((circle) => [circle.iso3, circle]));
  return scene.countries.flatMap(({ iso3, anchor, d }) => {
    if (!anchor || d === '') return [];
    const { dx, dy } = byCode.get(iso3) ?? { dx: 0, dy: 0 };
    const [x, y] = [anchor[0] + dx / pixels, anchor[1] + dy / pixels];
    const isInView = x >= 0 && y >= 0 && x <= scene.width && y <= scene.height;
    return isInView ? [{ iso3, at: [x, y] }] : [];
  });
}
