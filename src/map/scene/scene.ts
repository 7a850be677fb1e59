import type { BorderStyle, FineLines, GridPoint, WorldShapes } from '../../world/shapes';
import { equalEarth } from '../projection/equalEarth';

/** A country as one picture of the world shows it. */
export interface SceneCountry {
  iso3: string;
  /** SVG path; empty where the picture does not show the country. */
  d: string;
  /** Where a reader would point for it, or null on the far side of the globe. */
  anchor: GridPoint | null;
  /** Its size in square scene units, without dependent territories. */
  area: number;
}

/**
 * One picture of the world: the flat map, a region or the globe. Coordinates are scene units, y downwards;
 * the view box is `width` × `height` of them.
 */
export interface Scene {
  kind: 'world' | 'region' | 'globe';
  width: number;
  height: number;
  /** Largest first. */
  countries: readonly SceneCountry[];
  others: readonly { id: string; d: string }[];
  borders: Record<BorderStyle, string>;
  /** The globe's disc and lines of longitude and latitude. */
  sphere: string;
  graticule: string;
  /** Scene units for the width of the whole flat world at this scale: how large things are drawn. */
  worldWidth: number;
  /** Scene units for one unit of the paths. */
  lineScale: number;
  /** Where a longitude and latitude lie, or null if the picture does not show them. */
  place(at: [lon: number, lat: number]): GridPoint | null;
}

/**
 * The flat world, drawn at build time.
 * @param fine finer lines in place of those of the shapes
 */
export function flatScene(shapes: WorldShapes, fine?: FineLines | null): Scene {
  const project = equalEarth(shapes.project);
  return {
    kind: 'world',
    width: shapes.width,
    height: shapes.height,
    countries: fine
      ? shapes.countries.map((country) => ({
          ...country,
          d: fine.countries[country.iso3] ?? '',
        }))
      : shapes.countries,
    others: fine ? shapes.others.map(({ id }) => ({ id, d: fine.others[id] ?? '' })) : shapes.others,
    borders: fine ? fine.borders : shapes.borders,
    sphere: '',
    graticule: '',
    worldWidth: shapes.width,
    lineScale: fine ? fine.scale : 1,
    place: ([lon, lat]) => project(lon, lat),
  };
}

/** One path of several. A path may begin where the one before it ended, so each is told to begin at the corner. */
export function joinPaths(paths: readonly string[]): string {
  return paths.join('M0 0');
}
