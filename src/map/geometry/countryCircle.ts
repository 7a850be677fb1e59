import type { GridPoint } from '../../world/shapes';

/** A country drawn as a circle because its shape is too small to see at this scale. */
export interface CountryCircle {
  iso3: string;
  /** Where the country lies, scene units. */
  anchor: GridPoint;
  /** From there to the middle of the circle, px: circles make room for one another. */
  dx: number;
  dy: number;
  /** Radius, px. */
  r: number;
}

/** 2.4 px on a phone's world map, growing to 4.5 px as there is room. */
export function circleRadius(worldWidth: number): number {
  return Math.round(Math.min(4.5, Math.max(2.4, 1.7 + worldWidth / 450)) * 100) / 100;
}
