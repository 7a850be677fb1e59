import type { Country } from '../model/world';
import type { RegionTopology, WorldShapes } from '../model/shapes';
import { countryCircles } from './circles';
import { fly } from './flight';
import { globeProjection } from './globeProjection';
import { projectedScene, readOutlines } from './projectedScene';
import { regionProjection } from './regionProjection';
import type { Scene } from './scene';
import { turnGlobe } from './turnGlobe';

/** Room that regional views leave at their edges, px. */
const PADDING = 20;

interface Size {
  width: number;
  height: number;
}

/** What region and globe are drawn with: loaded only when one of them is first opened. */
export interface ProjectedFrames {
  /** The fitted view of a region, given its countries. */
  region(id: string, countries: readonly Country[], size: Size): Scene;
  globe(rotate: [number, number, number], size: Size): Scene;
  circles: typeof countryCircles;
  turnGlobe: typeof turnGlobe;
  /** Leads from one flat picture to the next. */
  fly: typeof fly;
}

/** Decodes the topology once and draws it in any view. */
export function projectedFrames(topology: RegionTopology, shapes: WorldShapes): ProjectedFrames {
  const outlines = readOutlines(topology, shapes);
  return {
    region(id, countries, { width, height }) {
      const codes = new Set<string>(countries.map(({ iso3 }) => iso3));
      const features = outlines.countries.features.filter((shape) => codes.has(String(shape.id)));
      const view = { width, height, padding: Math.min(PADDING, width / 20) };
      const projection = regionProjection(id, view, { type: 'FeatureCollection', features });
      return projectedScene('region', outlines, projection, width, height);
    },
    globe(rotate, { width, height }) {
      return projectedScene(
        'globe',
        outlines,
        globeProjection({ width, height, rotate, zoom: 1 }),
        width,
        height,
      );
    },
    circles: countryCircles,
    turnGlobe,
    fly,
  };
}
