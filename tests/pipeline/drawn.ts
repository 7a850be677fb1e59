import { feature } from 'topojson-client';
import type { Feature, MultiPolygon } from 'geojson';
import { prepareShapes, FULL, LITE } from '../../src/pipeline/shapes/shapes';
import { regionFrames } from '../../src/pipeline/shapes/regionFrames';
import { ringPoints } from '../../src/pipeline/shapes/baseMap';
import type { Outline } from '../../src/pipeline/shapes/outlines';
import type { GridPoint } from '../../src/world/shapes';
import { realTables } from '../realData';

// The real shapes, drawn once per test file.

export const atlas = prepareShapes(realTables());
export const full = atlas.world(FULL);
export const lite = atlas.world(LITE);
export const topology = atlas.regions();
/** What the map of each region shows, by its id. */
export const frames = regionFrames(realTables(), atlas.outlines);
export const regionFeatures = feature(topology, topology.objects.countries)
  .features as (Feature<MultiPolygon> & {
  id: string;
})[];

/** An outline as it is in the base map, before any simplification; with `proper` without dependent territories. */
export function outlineFeature(id: string, { proper = false } = {}): Feature<MultiPolygon> {
  const outline = atlas.outlines.outlines.find((one) => one.id === id) as Outline;
  const polygons = outline.polygons.filter((polygon) => polygon.proper || !proper);
  const coordinates = polygons.map(({ rings }) => rings.map((ring) => ringPoints(ring, atlas.outlines.arcs)));
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/** The lines of SVG path data that consists of relative moves, implicit lines and `z`. */
export function readPath(path: string): GridPoint[][] {
  let [x, y] = [0, 0];
  return (path.match(/m[^m]+/g) ?? []).map((part) => {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    const line: GridPoint[] = [];
    for (let i = 0; i < numbers.length; i += 2) line.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
    if (part.endsWith('z')) {
      line.push(line[0]!);
      [x, y] = line[0]!;
    }
    return line;
  });
}
