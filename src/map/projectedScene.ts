import { geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import type { BorderStyle, GridPoint, RegionTopology, WorldShapes } from '../model/shapes';
import type { Scene } from './scene';
import { worldProjection } from './worldProjection';

/** Shapes decoded from the topology once, to be drawn in any projection. */
export interface Outlines {
  countries: FeatureCollection;
  /** Country features by code, and the flat map's facts about them. */
  known: readonly { feature: Feature; iso3: string; at: [number, number]; steradians: number }[];
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
  const known = shapes.countries.flatMap(({ iso3, anchor, area }) => {
    const shape = byId.get(iso3);
    const at = flat.invert?.(anchor);
    return shape && at ? [{ feature: shape, iso3, at, steradians: area / shapes.project.scale ** 2 }] : [];
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
      const [[x0, y0], [x1, y1]] =
        d === ''
          ? ([
              [0, 0],
              [0, 0],
            ] as const)
          : path.bounds(shape);
      return { iso3, d, anchor: place(at), area: steradians * scale ** 2, bounds: [x0, y0, x1, y1] };
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
    if (cosine < 0.05) return null;
  }
  return projection([lon, lat]);
}
