import { geoIdentity, geoStream } from 'd3-geo';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

type Rings = Position[][];

/** Decimals of a degree that say as much as the outlines do: about 10 m. */
const DECIMALS = 1e4;

/**
 * An outline as RFC 7946 wants it: cut along 180° where it crosses that (3.1.9), in degrees from -180 to 180, outer rings
 * against the clock and holes with it (3.1.6).
 * @param geometry longitudes may count on beyond 180, as the map's shapes do
 */
export function cutAtDateLine(geometry: Geometry): Geometry {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const cut = polygons.flatMap(piecesOf).map(wound);
  const [only] = cut;
  return only && cut.length === 1
    ? ({ type: 'Polygon', coordinates: only } satisfies Polygon)
    : ({ type: 'MultiPolygon', coordinates: cut } satisfies MultiPolygon);
}

/** The parts of a polygon, each between -180 and 180. */
function piecesOf(rings: Rings): Rings[] {
  const longitudes = rings[0]?.map(([lon = 0]) => lon) ?? [];
  const turns = (lon: number) => Math.floor((lon + 180) / 360);
  const first = turns(Math.min(...longitudes));
  // What only touches the end of a turn does not reach into the next.
  const last = -turns(-Math.max(...longitudes));
  if (first === last) return [moved(rings, first)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((turn) =>
    grouped(clipped(rings, turn)).map((piece) => moved(piece, turn)),
  );
}

const moved = (rings: Rings, turn: number): Rings =>
  rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [rounded(lon - 360 * turn), rounded(lat)]));

const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS;

/** What of the rings lies in one turn of the globe, rings closed. */
function clipped(rings: Rings, turn: number): Rings {
  const found: Rings = [];
  const clip = geoIdentity().clipExtent([
    [360 * turn - 180, -90],
    [360 * turn + 180, 90],
  ]);
  const nothing = () => undefined;
  const sink = {
    point: (x: number, y: number) => void found.at(-1)?.push([x, y]),
    lineStart: () => void found.push([]),
    lineEnd: nothing,
    polygonStart: nothing,
    polygonEnd: nothing,
    sphere: nothing,
  };
  geoStream({ type: 'Polygon', coordinates: rings }, clip.stream(sink));
  return found
    .filter((ring) => ring.length > 2)
    .map((ring) => (isSame(ring[0], ring.at(-1)) ? ring : [...ring, ring[0] ?? []]));
}

/** Puts holes into the outer rings around them: rings of the lesser area that lie in a greater one. */
function grouped(rings: Rings): Rings[] {
  const pieces: Rings[] = [];
  for (const ring of rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))) {
    const around = pieces.find(([outer]) => outer && ring.every((point) => holds(outer, point)));
    if (around) around.push(ring);
    else pieces.push([ring]);
  }
  return pieces;
}

function wound(rings: Rings): Rings {
  return rings.map((ring, i) => (areaOf(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
}

/** Twice the area in the plane; above 0 where the ring runs against the clock. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [toX = 0, toY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * toY - toX * y;
  }, 0);
}

function holds(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  return ring.reduce((isIn, [fromX = 0, fromY = 0], i) => {
    const [toX = 0, toY = 0] = ring[(i + 1) % ring.length] ?? [];
    const crosses = fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX;
    return crosses ? !isIn : isIn;
  }, false);
}

const isSame = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
