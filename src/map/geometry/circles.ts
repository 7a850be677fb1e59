import type { GridPoint } from '../../world/shapes';
import { circleRadius, type CountryCircle } from './countryCircle';
import type { Scene } from '../scene/scene';
import { spreadCircles, type Obstacle, type SpreadCircle } from './spreadCircles';

/** Below this size in square px a shape cannot be seen well: about 3 by 4 px. */
export const LEAST_AREA = 12;
/** The middle of every other shape stays free, so that it can be seen and taken: its radius, px. */
const LEAST_CORE = 2.2;
const MOST_CORE = 3.5;
const CORE_SHARE = 0.6;

/**
 * The circles of a scene at a scale. They are pushed apart until none hides another, each as close to its
 * country as the others let it.
 *
 * @param pixels px per scene unit, zoom included
 * @param obstacles marks that circles leave free, such as the leading offices: centre in scene units, radius in px
 * @param isMoving while the globe turns, circles stay on their countries: spreading them takes too long for a frame
 * @param growth the circles also hold for a map up to so many times larger
 */
export function countryCircles(
  scene: Scene,
  pixels: number,
  obstacles: readonly { at: GridPoint; r: number }[] = [],
  isMoving = false,
  growth = 1,
): CountryCircle[] {
  const r = circleRadius(scene.worldWidth * pixels);
  const circles: (SpreadCircle & { iso3: string; anchor: GridPoint })[] = [];
  const kept: Obstacle[] = obstacles.map(({ at: [x, y], r: radius }) => ({
    x: x * pixels,
    y: y * pixels,
    r: radius,
  }));
  for (const { iso3, anchor, area } of scene.countries) {
    if (!anchor) continue;
    const [x, y] = [anchor[0] * pixels, anchor[1] * pixels];
    if (isTooSmall(anchor, area, pixels, obstacles)) circles.push({ iso3, anchor, homeX: x, homeY: y, x, y });
    else kept.push({ x, y, r: coreOf(area, pixels) });
  }
  const box = [0, 0, scene.width * pixels, scene.height * pixels] as const;
  if (!isMoving) spreadCircles(circles, r, { box, obstacles: kept, growth });
  return circles.map(({ iso3, anchor, homeX, homeY, x, y }) => ({
    iso3,
    anchor,
    dx: x - homeX,
    dy: y - homeY,
    r,
  }));
}

/** Too small to be seen, or so small that an office mark covers it. */
function isTooSmall(
  [x, y]: GridPoint,
  area: number,
  pixels: number,
  obstacles: readonly { at: GridPoint; r: number }[],
): boolean {
  if (area * pixels ** 2 < LEAST_AREA) return true;
  const radius = Math.sqrt(area / Math.PI) * pixels;
  return obstacles.some(
    ({ at, r }) => radius < r && Math.hypot(at[0] - x, at[1] - y) * pixels < r + radius / 2,
  );
}

function coreOf(area: number, pixels: number): number {
  return Math.min(MOST_CORE, Math.max(LEAST_CORE, CORE_SHARE * Math.sqrt(area / Math.PI) * pixels));
}
