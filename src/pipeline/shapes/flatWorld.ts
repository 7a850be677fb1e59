import { geoEqualEarthRaw } from 'd3-geo';
import type { GridPoint, WorldFrame } from '../../world/shapes';
import { CENTRAL_MERIDIAN, type Position } from './baseMap';

/** Degrees of latitude that the flat world map shows: from the north of Greenland to Cape Horn. */
const NORTH = 84;
const SOUTH = -56.6;

interface FlatWorld {
  width: number;
  height: number;
  frame: WorldFrame;
  /** From a place, its longitude counted on from 169° W, to grid coordinates, not rounded. */
  toGrid: (place: Position) => GridPoint;
}

/** The frame of the flat world map on a grid so many units wide: Equal Earth, cropped north and south. */
export function flatWorld(width: number): FlatWorld {
  const scale = width / (2 * (raw([180, 0])[0] ?? 1));
  const top = scale * (raw([0, NORTH])[1] ?? 0);
  const bottom = scale * (raw([0, SOUTH])[1] ?? 0);
  const translate: GridPoint = [round(width / 2), round(top)];
  return {
    width,
    height: Math.ceil(top - bottom),
    frame: { scale: round(scale), translate, rotate: [-CENTRAL_MERIDIAN, 0] },
    toGrid: ([lon, lat]) => {
      const [x = 0, y = 0] = raw([lon - CENTRAL_MERIDIAN, lat]);
      return [translate[0] + scale * x, translate[1] - scale * y];
    },
  };
}

function raw([lon, lat]: Position): number[] {
  return geoEqualEarthRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
