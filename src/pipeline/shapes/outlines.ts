import { geoArea } from 'd3-geo';
import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { ringPoints, type BaseMap, type Position, type Polygon, type Ring } from './baseMap';

/** The columns of countries.csv and territories.csv that decide what is drawn as what. */
export interface CountryCode {
  iso3: string;
}
export interface TerritoryRole {
  shape: string;
  relation: string;
  of: string;
}

interface OutlinePolygon {
  rings: Polygon;
  /** False for a dependent territory (`part` in territories.csv). */
  proper: boolean;
}

/** One drawn area: a country with its parts, or a territory that belongs to none. */
export interface Outline {
  id: string;
  isCountry: boolean;
  polygons: OutlinePolygon[];
}

export interface Outlines {
  arcs: Position[][];
  outlines: Outline[];
}

/**
 * Puts the shapes of the base map together to the areas that the atlas draws, after territories.csv.
 *
 * @returns one outline per country and per territory with relation `none`; outer rings clockwise and holes
 * counter-clockwise, as d3-geo expects
 * @throws Error naming a shape that is in neither table, or a country without a shape
 */
export function drawOutlines(
  base: BaseMap,
  countries: readonly CountryCode[],
  territories: readonly TerritoryRole[],
): Outlines {
  const byId = new Map<string, Outline>();
  for (const { iso3 } of countries) byId.set(iso3, { id: iso3, isCountry: true, polygons: [] });
  const roles = new Map(territories.map((territory) => [territory.shape, territory]));
  for (const { a3, polygons } of base.shapes) {
    const role = roles.get(a3);
    const id = role && role.relation !== 'none' ? role.of : a3;
    if (role?.relation === 'none') byId.set(id, { id, isCountry: false, polygons: [] });
    const outline = byId.get(id);
    if (!outline)
      throw new Error(`base map: "${a3}" is neither in data/countries.csv nor in data/territories.csv`);
    const proper = role?.relation !== 'part';
    outline.polygons.push(...polygons.map((rings) => ({ rings, proper })));
  }
  const outlines = [...byId.values()].map((outline) => {
    if (outline.polygons.length === 0)
      throw new Error(`data/countries.csv iso3: "${outline.id}" has no shape in the base map`);
    const polygons = dissolve(outline.polygons, base.arcs);
    return { ...outline, polygons: polygons.map((polygon) => wound(polygon, base.arcs)) };
  });
  return { arcs: base.arcs, outlines };
}

/** Removes the lines between polygons of one outline. Polygons that touch no other stay as they are. */
function dissolve(polygons: OutlinePolygon[], arcs: Position[][]): OutlinePolygon[] {
  const users = new Map<number, number>();
  for (const { rings } of polygons)
    for (const ref of rings.flat()) users.set(bare(ref), (users.get(bare(ref)) ?? 0) + 1);
  if (Math.max(...users.values()) < 2) return polygons;
  const topology: Topology = { type: 'Topology', objects: {}, arcs };
  const merged = mergeArcs(
    topology,
    polygons.map(({ rings }) => ({ type: 'Polygon', arcs: rings })),
  );
  const proper = new Set(
    polygons.flatMap((polygon) => (polygon.proper ? polygon.rings.flat().map(bare) : [])),
  );
  return merged.arcs.map((rings) => ({ rings, proper: rings.flat().some((ref) => proper.has(bare(ref))) }));
}

function wound(polygon: OutlinePolygon, arcs: Position[][]): OutlinePolygon {
  const rings = polygon.rings.map((ring, index) => {
    const enclosesHalf = geoArea({ type: 'Polygon', coordinates: [ringPoints(ring, arcs)] }) > 2 * Math.PI;
    return enclosesHalf === index > 0 ? ring : reversed(ring);
  });
  return { ...polygon, rings };
}

function reversed(ring: Ring): Ring {
  return ring.map((ref) => ~ref).reverse();
}

/** The number of an arc, whichever way it is walked. */
export function bare(ref: number): number {
  return ref < 0 ? ~ref : ref;
}
