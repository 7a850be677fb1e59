import { geoArea, geoDistance } from 'd3-geo';
import type { Iso3, Tables } from '../../world/rows';
import type { RegionFrame } from '../../world/shapes';
import { ringPoints, type Position } from './baseMap';
import type { Outlines } from './outlines';

/** Degrees of the globe from one part of a country to the next that belongs to it. */
const NEAR = 3;
const DEGREES = 180 / Math.PI;
const EVERYWHERE: RegionFrame = [-180, -90, 180, 90];

type RegionTables = Pick<Tables, 'countries' | 'coverage' | 'regionalOffices' | 'continents' | 'offices'>;

/**
 * What the map of each region shows: the frame in its row, or else one round the main parts of its countries and
 * their offices. Parts far off, such as Hawaii or the Canary Islands, would push a region to the edge of its own map.
 */
export function regionFrames(tables: RegionTables, outlines: Outlines): Record<string, RegionFrame> {
  const parts = new Map(
    outlines.outlines.map((outline) => [outline.id, () => mainParts(outline.polygons, outlines)]),
  );
  const officesIn = (iso3: Iso3) =>
    tables.offices.flatMap((row): Position[] =>
      row.iso3 === iso3 && row.lat !== null && row.lon !== null ? [[row.lon, row.lat]] : [],
    );
  const placesOf = (codes: readonly Iso3[]) =>
    codes.flatMap((iso3) => [...(parts.get(iso3)?.() ?? []), ...officesIn(iso3)]);
  // Of a regional office, all that it ever covered: its map is the same on all of its days.
  const codesOf = (id: string) =>
    [
      ...tables.coverage.filter((row) => row.regional_office === id),
      ...tables.countries.filter((row) => row.continent === id),
    ].map(({ iso3 }) => iso3);
  const frames = [...tables.regionalOffices, ...tables.continents].map((row) => {
    const { id, west, south, east, north } = row;
    const isSet = west !== null && south !== null && east !== null && north !== null;
    return [id, isSet ? [west, south, east, north] : frameRound(placesOf(codesOf(id)))] as const;
  });
  return Object.fromEntries(frames) as Record<string, RegionFrame>;
}

/** The largest part of a country, dependent territories aside, what lies near it, what lies near that, and so on. */
function mainParts(polygons: Outlines['outlines'][number]['polygons'], { arcs }: Outlines): Position[] {
  const rings = polygons
    .filter(({ proper }) => proper)
    .map(({ rings: [outer = []] }) => ringPoints(outer, arcs))
    .map((ring) => ({ ring, area: geoArea({ type: 'Polygon', coordinates: [ring] }) }))
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => ring);
  const main = rings.splice(0, 1);
  for (const part of main) {
    const near = rings.filter((ring) => ring.some((place) => isNear(place, part)));
    for (const ring of near) main.push(...rings.splice(rings.indexOf(ring), 1));
  }
  return main.flat();
}

function isNear(place: Position, ring: readonly Position[]): boolean {
  return ring.some(
    (other) => Math.abs(other[1] - place[1]) < NEAR && geoDistance(other, place) * DEGREES < NEAR,
  );
}

/** The shortest span of longitudes that has all places, and their latitudes; in tenths of a degree. */
function frameRound(places: readonly Position[]): RegionFrame {
  if (places.length === 0) return EVERYWHERE;
  const lons = places.map(([lon]) => ((((lon + 180) % 360) + 360) % 360) - 180).sort((a, b) => a - b);
  const lats = places.map(([, lat]) => lat);
  let [west = 0, east = 0] = [lons[0], lons.at(-1)];
  let gap = west + 360 - east;
  for (const [i, lon] of lons.entries()) {
    const next = lons[i + 1] ?? lon;
    if (next - lon > gap) [gap, west, east] = [next - lon, next, lon + 360];
  }
  const least = lats.reduce((low, lat) => Math.min(low, lat));
  const most = lats.reduce((high, lat) => Math.max(high, lat));
  return [tenth(west, Math.floor), tenth(least, Math.floor), tenth(east, Math.ceil), tenth(most, Math.ceil)];
}

function tenth(degrees: number, round: (value: number) => number): number {
  return round(degrees * 10) / 10;
}
