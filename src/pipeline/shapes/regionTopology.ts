import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'topojson-specification';
import type { BorderStyle, GridPoint, RegionTopology } from '../../world/shapes';
import { ringPoints, type Position, type Ring } from './baseMap';
import { borderLines } from './borderLines';
import type { GridLevel } from './detail';
import { bare } from './outlines';

/** Grid units per degree: 0.025°, about 2.8 km at the equator. */
const PER_DEGREE = 40;
/** Degrees of longitude after which a line along a parallel gets a point, or a globe would bend it north. */
const LONGEST = 3;

/** Places longitudes and latitudes on the integer grid of the topology; longitude counts on past 180. */
export function toDegreeGrid([lon, lat]: Position): GridPoint {
  return [lon * PER_DEGREE, lat * PER_DEGREE];
}

/**
 * Writes a level drawn with `toDegreeGrid` as TopoJSON for the globe and the regional views.
 *
 * @returns quantized topology with the objects `countries` (ids as in countries.csv and territories.csv),
 * `solid`, `dashed` and `dotted`
 */
export function regionTopology(level: GridLevel, styles: ReadonlyMap<number, BorderStyle>): RegionTopology {
  const lines = borderLines(level.arcs, styles);
  const outlines = level.outlines.map((outline) => ({
    ...outline,
    polygons: outline.polygons.map((polygon) =>
      polygon.map((ring, index) => turned(ring, index, level.arcs)),
    ),
  }));
  const used = new Map<number, number>();
  const arcs: GridPoint[][] = [];
  const renumber = (ring: Ring): Ring =>
    ring.map((ref) => {
      const index = used.get(bare(ref)) ?? arcs.push(withParallels(level.arcs[bare(ref)] ?? [])) - 1;
      used.set(bare(ref), index);
      return ref < 0 ? ~index : index;
    });
  const geometries = outlines.map(({ id, polygons }): MultiPolygon => ({
    type: 'MultiPolygon',
    id,
    arcs: polygons.map((p) => p.map(renumber)),
  }));
  const border = (style: BorderStyle): MultiLineString => ({
    type: 'MultiLineString',
    arcs: lines[style].map(renumber),
  });
  return {
    type: 'Topology',
    transform: { scale: [1 / PER_DEGREE, 1 / PER_DEGREE], translate: [0, 0] },
    objects: {
      countries: { type: 'GeometryCollection', geometries },
      solid: border('solid'),
      dashed: border('dashed'),
      dotted: border('dotted'),
    },
    arcs: arcs.map(asDeltas),
  };
}

/** A ring of a few grid points may have turned over by rounding, and d3-geo would fill the globe with it. */
function turned(ring: Ring, index: number, arcs: GridPoint[][]): Ring {
  const places = ringPoints(ring, arcs).map(([x, y]): Position => [x / PER_DEGREE, y / PER_DEGREE]);
  const enclosesHalf = geoArea({ type: 'Polygon', coordinates: [places] }) > 2 * Math.PI;
  return enclosesHalf === index > 0 ? ring : ring.map((ref) => ~ref).reverse();
}

function withParallels(arc: GridPoint[]): GridPoint[] {
  return arc.flatMap((point, index) => {
    const before = arc[index - 1];
    const steps = before ? Math.ceil(Math.abs(point[0] - before[0]) / (LONGEST * PER_DEGREE)) : 1;
    if (!before || steps < 2) return [point];
    return Array.from({ length: steps }, (_, step): GridPoint => {
      const share = (step + 1) / steps;
      return [
        Math.round(before[0] + share * (point[0] - before[0])),
        Math.round(before[1] + share * (point[1] - before[1])),
      ];
    });
  });
}

function asDeltas(arc: GridPoint[]): GridPoint[] {
  return arc.map(([x, y], index) => {
    const [px, py] = arc[index - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}
