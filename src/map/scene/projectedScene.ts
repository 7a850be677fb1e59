import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { BorderStyle, GridPoint, RegionTopology, WorldShapes } from '../../world/shapes';
import { PATH_UNIT } from '../geometry/pathPen';
import type { Scene } from './scene';
import { worldProjection } from '../projection/worldProjection';

/** A country as it lies on the Earth. */
export interface KnownOutline {
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

/** How the outlines are drawn in a view of `width` × `height` px. */
interface Drawing {
  kind: 'region' | 'globe';
  width: number;
  height: number;
  /** Radius of the Earth, px. */
  scale: number;
  /** SVG path of a shape in `PATH_UNIT`s; empty where the view does not show it. */
  draw(shape: GeoPermissibleObjects): string;
  place: Scene['place'];
  /** Where to point for a country that is drawn, given where its own anchor lies. */
  pointAt?: (country: KnownOutline, anchor: GridPoint | null) => GridPoint | null;
  sphere?: string;
  graticule?: string;
}

/** Draws the outlines as one picture. */
export function projectedScene(
  outlines: Outlines,
  { kind, width, height, scale, draw, place, pointAt, sphere = '', graticule = '' }: Drawing,
): Scene {
  return {
    kind,
    width,
    height,
    countries: outlines.known.map((country) => {
      const d = draw(country.feature.geometry);
      const anchor = place(country.at);
      return {
        iso3: country.iso3,
        d,
        anchor: pointAt && d !== '' ? pointAt(country, anchor) : anchor,
        area: country.steradians * scale ** 2,
      };
    }),
    others: outlines.others.map(({ id, geometry }) => ({ id: String(id), d: draw(geometry) })),
    borders: {
      solid: draw(outlines.borders.solid),
      dashed: draw(outlines.borders.dashed),
      dotted: draw(outlines.borders.dotted),
    },
    sphere,
    graticule,
    worldWidth: (outlines.flatWidth / outlines.flatScale) * scale,
    lineScale: PATH_UNIT,
    place,
  };
}

function isArea(shape: Feature): shape is KnownOutline['feature'] {
  return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}
