import { geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { countryCircles } from '../../map/geometry/circles';
import { readOutlines } from '../../map/scene/projectedScene';
import { regionProjection } from '../../map/projection/regionProjection';
import { regionScene } from '../../map/scene/regionScene';
import type { GridPoint, RegionMaps, SmallShape } from '../../world/shapes';
import type { Tables } from '../../world/rows';
import { ringArea } from './detail';
import { pathData } from './pathData';
import { prepareShapes, type Shapes } from './shapes';

/** Grid of each map, and how much of it stays free on each side. */
const WIDTH = 240;
const HEIGHT = 180;
const PADDING = 6;
/** px per grid unit as the maps are about shown. */
const PIXELS = 0.5;
/** Points and islands that span less than so many square grid units are left out. */
const LEAST = 2;
/** Square pixels of a world map 1200 pixels wide are the measure of `prepareShapes`. */
const WORLD_PIXELS = 1200;

/** Draws the countries of each regional office in their own view, for a strip of small maps. */
export function drawRegionMaps(
  tables: Pick<Tables, 'countries' | 'coverage' | 'territories' | 'borders' | 'regionalOffices'>,
  { shapes, topology }: Pick<Shapes, 'shapes' | 'topology'>,
): RegionMaps {
  const outlines = readOutlines(topology, shapes);
  const { regions } = prepareShapes(tables);
  return {
    width: WIDTH,
    height: HEIGHT,
    regions: tables.regionalOffices.map(({ id }) => {
      const isOwn = new Set<string>(
        tables.coverage.filter((row) => row.regional_office === id).map(({ iso3 }) => iso3),
      );
      const own = tables.countries.map(({ iso3 }) => iso3).filter((iso3) => isOwn.has(iso3));
      const among = (all: FeatureCollection): FeatureCollection => ({
        type: 'FeatureCollection',
        features: all.features.filter((shape) => isOwn.has(String(shape.id))),
      });
      const projection = regionProjection(
        id,
        topology.frames,
        { width: WIDTH, height: HEIGHT, padding: PADDING },
        among(outlines.countries),
      );
      const scene = regionScene(outlines, projection, WIDTH, HEIGHT);
      const coarse = regions(LEAST * (WORLD_PIXELS / scene.worldWidth) ** 2);
      const drawn = among(feature(coarse, coarse.objects.countries) as FeatureCollection);
      const circles = countryCircles(
        { ...scene, countries: scene.countries.filter(({ iso3 }) => isOwn.has(iso3)) },
        PIXELS,
      );
      projection.clipExtent([
        [0, 0],
        [WIDTH, HEIGHT],
      ]);
      return {
        id,
        dotRadius: Math.round((circles[0]?.r ?? 0) / PIXELS),
        countries: own.map((iso3): SmallShape => {
          const circle = circles.find((one) => one.iso3 === iso3);
          const shape = drawn.features.find((one) => one.id === iso3);
          return {
            iso3,
            d: shape ? smallPath(projection, shape) : '',
            dot: circle
              ? [
                  Math.round(circle.anchor[0] + circle.dx / PIXELS),
                  Math.round(circle.anchor[1] + circle.dy / PIXELS),
                ]
              : null,
          };
        }),
      };
    }),
  };
}

/** The path of a shape on the integer grid, without what is too small to be seen on it. */
function smallPath(projection: GeoProjection, shape: Feature): string {
  const rings: GridPoint[][] = [];
  const add = (x: number, y: number) => {
    const point: GridPoint = [Math.round(x), Math.round(y)];
    const ring = rings.at(-1) ?? [];
    const [px, py] = ring.at(-1) ?? [];
    if (point[0] !== px || point[1] !== py) ring.push(point);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath() {
      const [first] = rings.at(-1) ?? [];
      if (first) add(...first);
    },
  };
  geoPath(projection, context)(shape);
  return pathData(rings.filter((ring) => Math.abs(ringArea(ring)) >= LEAST));
}
