import type { CircleRung, WorldShapes } from '../../world/shapes';
import { circleRadius, type CountryCircle } from './countryCircle';

/**
 * The rung that holds where the whole world is so wide, from those that were spread at build time: the one below, since
 * places only move apart as the world grows.
 * @param worldWidth px
 */
export function rungAt(ladder: readonly CircleRung[], worldWidth: number): CircleRung | undefined {
  return ladder.findLast((one) => one.worldWidth <= worldWidth) ?? ladder[0];
}

/** The circles of a rung on the flat world, whichever lines that is drawn with. */
export function circlesOn(rung: CircleRung | undefined, { countries }: WorldShapes): CountryCircle[] {
  if (!rung) return [];
  const anchors = new Map(countries.map(({ iso3, anchor }) => [iso3, anchor]));
  const r = circleRadius(rung.worldWidth);
  return rung.circles.flatMap(([iso3, dx, dy]) => {
    const anchor = anchors.get(iso3);
    return anchor ? [{ iso3, anchor, dx, dy, r }] : [];
  });
}
