import type { CircleRung } from '../model/shapes';
import { circleRadius, type CountryCircle } from './countryCircle';
import type { Scene } from './scene';

/**
 * The circles of the flat world at a scale, from those that were spread at build time: the rung below holds,
 * since places only move apart as the world grows.
 * @param pixels px per scene unit, zoom included
 */
export function circlesAt(ladder: readonly CircleRung[], scene: Scene, pixels: number): CountryCircle[] {
  const worldWidth = scene.worldWidth * pixels;
  const rung = ladder.findLast((one) => one.worldWidth <= worldWidth) ?? ladder[0];
  const anchors = new Map(scene.countries.map(({ iso3, anchor }) => [iso3, anchor]));
  const r = circleRadius(rung?.worldWidth ?? worldWidth);
  return (rung?.circles ?? []).flatMap(([iso3, dx, dy]) => {
    const anchor = anchors.get(iso3);
    return anchor ? [{ iso3, anchor, dx, dy, r }] : [];
  });
}
