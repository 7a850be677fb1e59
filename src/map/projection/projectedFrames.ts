import { geoCentroid } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { Country } from '../../world/world';
import type { FramedTopology, RegionTopology, WorldShapes } from '../../world/shapes';
import { countryCircles } from '../geometry/circles';
import { faceGlobe } from '../moving/faceGlobe';
import { fly } from '../moving/flight';
import { globeDrawer } from '../scene/globeScene';
import { locatorPicture, type LocatorPicture } from '../scene/locator';
import { readOutlines } from '../scene/projectedScene';
import { regionProjection } from './regionProjection';
import { regionScene } from '../scene/regionScene';
import type { MapState } from '../mapState.svelte';
import type { Scene } from '../scene/scene';
import { turnGlobe } from '../moving/turnGlobe';

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
  /** The globe; while it turns in coarser lines, once there are any. */
  globe(rotate: [number, number, number], size: Size, isTurning: boolean): Scene;
  /** A small globe that shows where the countries of a region lie. */
  locator(countries: readonly Country[]): LocatorPicture;
  /** Takes the lines to turn the globe with. */
  turnWith(coarse: RegionTopology): void;
  circles: typeof countryCircles;
  turnGlobe: typeof turnGlobe;
  /** Turns the globe to the middle of some countries. */
  faceGlobe(map: MapState, countries: readonly Country[]): void;
  /** Leads from one flat picture to the next. */
  fly: typeof fly;
}

/** Decodes the topology once and draws it in any view. */
export function projectedFrames(topology: FramedTopology, shapes: WorldShapes): ProjectedFrames {
  const outlines = readOutlines(topology, shapes);
  let drawFine: ReturnType<typeof globeDrawer> | undefined;
  let drawCoarse: ReturnType<typeof globeDrawer> | undefined;
  const featuresOf = (countries: readonly Country[]): FeatureCollection => {
    const codes = new Set<string>(countries.map(({ iso3 }) => iso3));
    const features = outlines.countries.features.filter((shape) => codes.has(String(shape.id)));
    return { type: 'FeatureCollection', features };
  };
  return {
    region(id, countries, { width, height }) {
      const view = { width, height, padding: Math.min(PADDING, width / 20, height / 20) };
      const projection = regionProjection(id, topology.frames, view, featuresOf(countries));
      return regionScene(outlines, projection, width, height);
    },
    globe(rotate, size, isTurning) {
      const draw = isTurning && drawCoarse ? drawCoarse : (drawFine ??= globeDrawer(outlines));
      return draw({ ...size, rotate });
    },
    locator(countries) {
      return locatorPicture(featuresOf(countries), (drawFine ??= globeDrawer(outlines)));
    },
    turnWith(coarse) {
      drawCoarse ??= globeDrawer(readOutlines(coarse, shapes));
    },
    circles: countryCircles,
    turnGlobe,
    faceGlobe(map, countries) {
      const codes = new Set<string>(countries.map(({ iso3 }) => iso3));
      const coordinates = outlines.known.flatMap(({ iso3, at }) => (codes.has(iso3) ? [at] : []));
      if (coordinates.length > 0) faceGlobe(map, geoCentroid({ type: 'MultiPoint', coordinates }));
    },
    fly,
  };
}
