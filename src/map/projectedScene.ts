import { geoContains, geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { BorderStyle, GridPoint, RegionTopology, WorldShapes } from '../model/shapes';
import type { Scene } from './scene';
import { worldProjection } from './worldProjection';

interface KnownOutline {
  feature: Feature<Polygon | MultiPolygon>;
  iso3: string;
  /** Longitude and latitude of the anchor. */
  at: [number, number];
  steradians: number;
}

/** Shapes decoded from the topology once, to be drawn in any projection. */
export interface Outlines {
  countries: FeatureCollection;
  /** Country features by code, and the flat map's facts about them. */
  known: readonly KnownOutline[];
  others: readonly Feature[];
  borders: Record<BorderStyle, MultiLineString>;
  /** Radius of the flat map's projection, to compare sizes by. */
  flatScale: number;
  flatWidth: number;
}

/** Decodes the topology and takes each country's anchor and size from the flat map (it is equal-area). */
export function readOutlines(topology: RegionTopology, shapes: WorldShapes): Outlines {
  const countries = feature(topology, topology.objects.countries) as FeatureCollection;
  const byId = new Map(countries.features.map((shape) => [String(shape.id), shape]));
  const flat = worldProjection(shapes.project);
  const known = shapes.countries.flatMap(({ iso3, anchor, area }): KnownOutline[] => {
    const shape = byId.get(iso3);
    const at = flat.invert?.(anchor);
    if (!shape || !at || !isArea(shape)) return [];
    return [{ feature: shape, iso3, at, steradians: area / shapes.project.scale ** 2 }];
  });
  const states = new Set(known.map(({ iso3 }) => iso3));
  const line = (style: BorderStyle) => feature(topology, topology.objects[style]).geometry;
  return {
    countries,
    known,
    others: countries.features.filter(({ id }) => !states.has(String(id))),
    borders: { solid: line('solid'), dashed: line('dashed'), dotted: line('dotted') },
    flatScale: shapes.project.scale,
    flatWidth: shapes.width,
  };
}

/** Draws the outlines in a projection that is fitted to a view of `width` × `height` px. */
export function projectedScene(
  kind: 'region' | 'globe',
  outlines: Outlines,
  projection: GeoProjection,
  width: number,
  height: number,
): Scene {
  const path = geoPath(projection).digits(1);
  const draw = (shape: Parameters<typeof path>[0]) => path(shape) ?? '';
  const scale = projection.scale();
  const place = ([lon, lat]: [number, number]): GridPoint | null => placeVisible(projection, kind, lon, lat);
  return {
    kind,
    width,
    height,
    countries: outlines.known.map(({ feature: shape, iso3, at, steradians }) => {
      const d = draw(shape);
      const anchor = place(at);
      return {
        iso3,
        d,
        anchor:
          kind === 'region' && d !== '' ? anchorInView(projection, shape, anchor, [width, height]) : anchor,
        area: steradians * scale ** 2,
      };
    }),
    others: outlines.others.map((shape) => ({ id: String(shape.id), d: draw(shape) })),
    borders: {
      solid: draw(outlines.borders.solid),
      dashed: draw(outlines.borders.dashed),
      dotted: draw(outlines.borders.dotted),
    },
    sphere: kind === 'globe' ? draw({ type: 'Sphere' }) : '',
    graticule: kind === 'globe' ? draw(geoGraticule10()) : '',
    worldWidth: (outlines.flatWidth / outlines.flatScale) * scale,
    lineScale: 1,
    place,
  };
}

/** A projection gives a point for places on the far side too: those are told by the middle of the view. */
function placeVisible(
  projection: GeoProjection,
  kind: Scene['kind'],
  lon: number,
  lat: number,
): GridPoint | null {
  if (kind === 'globe') {
    const [lambda, phi] = projection.rotate();
    const rad = Math.PI / 180;
    const cosine =
      Math.sin(-phi * rad) * Math.sin(lat * rad) +
      Math.cos(-phi * rad) * Math.cos(lat * rad) * Math.cos((lon + lambda) * rad);
    if (cosine < 0.15) return null;
  }
  return projection([lon, lat]);
}

/** Room between an anchor and the edge of the view, px, and the least part of a country that is pointed at. */
const EDGE = 8;
const LEAST_PART = 40;

/**
 * Where to point for a country whose own anchor lies beyond the edges of a region: the middle of its largest
 * part in view, as the west of Russia in a view of Europe. Without such a part it stays out of view.
 */
function anchorInView(
  projection: GeoProjection,
  { geometry }: KnownOutline['feature'],
  anchor: GridPoint | null,
  [width, height]: GridPoint,
): GridPoint | null {
  const isInView = ([x, y]: GridPoint) => x >= 0 && y >= 0 && x <= width && y <= height;
  if (!anchor || isInView(anchor)) return anchor;
  const drawnExtent = projection.clipExtent();
  projection.clipExtent([
    [EDGE, EDGE],
    [width - EDGE, height - EDGE],
  ]);
  const path = geoPath(projection);
  let best = anchor;
  let largest = LEAST_PART;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const coordinates of polygons) {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    const area = path.area(polygon);
    if (area <= largest) continue;
    const middle = path.centroid(polygon);
    const place = projection.invert?.(middle);
    if (place && geoContains(polygon, place)) [best, largest] = [middle, area];
  }
  projection.clipExtent(drawnExtent);
  return best;
}

function isArea(shape: Feature): shape is KnownOutline['feature'] {
  return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}
