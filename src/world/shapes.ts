import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { Iso3, RegionId } from './rows';

/** A point of the flat world map in grid units: x to the right, y downwards. */
export type GridPoint = [x: number, y: number];

/** What it takes to place a longitude and latitude on the flat world map; see `worldProjection`. */
export interface WorldFrame {
  scale: number;
  translate: GridPoint;
  /** d3 rotation; the central meridian is `-rotate[0]` degrees east. */
  rotate: [lambda: number, phi: number];
}

export interface CountryShape {
  iso3: string;
  /** SVG path of the country with its dependent and merged shapes, integer grid units. */
  d: string;
  /** Where a reader would point for this country. */
  anchor: GridPoint;
  /** Size on the map in square grid units, without dependent territories. */
  area: number;
}

/** A drawn area that is no state: its id is the base map's shape code, as in territories.csv. */
export interface OtherShape {
  id: string;
  d: string;
  anchor: GridPoint;
}

export type BorderStyle = 'solid' | 'dashed' | 'dotted';

/** The flat world map: Equal Earth on an integer grid, cropped to the inhabited latitudes. */
export interface WorldShapes {
  width: number;
  height: number;
  project: WorldFrame;
  /** Largest first, so that a small country drawn later lies on top of a large one. */
  countries: CountryShape[];
  others: OtherShape[];
  /** SVG paths of the boundaries between two drawn shapes, each boundary once, without coasts. */
  borders: Record<BorderStyle, string>;
}

/** The circles of small countries at one width of the world, spread so that none hides another. */
export interface CircleRung {
  /** Width of the whole world in px, from which on these circles hold. */
  worldWidth: number;
  /** Code, and px from the country's anchor to the middle of its circle. */
  circles: [iso3: string, dx: number, dy: number][];
}

/**
 * What the page needs to know of the flat map whose paths its HTML carries: the shapes without their paths, and
 * the circles for every width.
 */
export interface FlatWorld {
  shapes: WorldShapes;
  /** Ascending by width. */
  ladder: CircleRung[];
}

/** The same world in finer lines, for a reader who zooms in. */
export interface FineLines {
  /** Units of the first drawing's grid for one of this one's. */
  scale: number;
  countries: Record<string, string>;
  others: Record<string, string>;
  borders: Record<BorderStyle, string>;
}

/** Longitudes and latitudes for the globe and the regional views; every geometry has its id. */
export type RegionTopology = Topology<
  { countries: GeometryCollection } & Record<BorderStyle, MultiLineString>
>;

/** What a region's map shows, degrees; an east past 180 lies beyond the date line. */
export type RegionFrame = [west: number, south: number, east: number, north: number];

/** The same, with the frames of regions and continents by their ids. */
export type FramedTopology = RegionTopology & { frames: Record<string, RegionFrame> };

/** A country on the small map of its region: its shape, and a dot where that is too small to see. */
export interface SmallShape {
  iso3: Iso3;
  d: string;
  dot: GridPoint | null;
}

/** A small map of each regional office's countries, in the region's own view. */
export interface RegionMaps {
  /** Size of each map in grid units. */
  width: number;
  height: number;
  regions: { id: RegionId; dotRadius: number; countries: SmallShape[] }[];
}
