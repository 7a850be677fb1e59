import { placesOf } from '../../src/pipeline/shapes/places';
import { circlesOn, rungAt } from '../../src/map/geometry/circleLadder';
import { countryCircles } from '../../src/map/geometry/circles';
import type { CountryCircle } from '../../src/map/geometry/countryCircle';
import { globeDrawer } from '../../src/map/scene/globeScene';
import { officeMarks, type OfficeMark } from '../../src/map/marks/officeMarks';
import { isLeading } from '../../src/map/marks/officeSymbols';
import { regionProjection } from '../../src/map/projection/regionProjection';
import { regionScene as drawRegion } from '../../src/map/scene/regionScene';
import { readOutlines } from '../../src/map/scene/projectedScene';
import { flatScene, type Scene, type SceneCountry } from '../../src/map/scene/scene';
import type { GridPoint } from '../../src/world/shapes';
import { buildWorld } from '../../src/world/world';
import { frames, full, readPath, topology } from '../pipeline/drawn';
import { realCore } from '../realData';

// The pictures that the map shows, of the real shapes, with the marks that belong to them.

export const world = buildWorld(realCore());
export const flat = flatScene(full);
export const outlines = readOutlines(topology, full);
export const REGIONS = [...world.regions, ...world.continents].map(({ id }) => id as string);
/** Longitude and latitude turned away from the middle, as d3 has it: Africa and Europe, the Pacific, Asia's west. */
export const ROTATIONS: readonly [number, number][] = [
  [-14, -18],
  [160, 10],
  [-70, -25],
];

export interface Size {
  width: number;
  height: number;
}
export const PHONE: Size = { width: 360, height: 420 };
export const DESKTOP: Size = { width: 1280, height: 620 };

export function codesOf(region: string): Set<string> {
  return new Set(
    world.countries
      .filter((one) => one.coverage.some((row) => row.region === region) || one.continent === region)
      .map(({ iso3 }) => iso3),
  );
}

const scenes = new Map<string, Scene>();
const regionOf = new WeakMap<Scene, string>();

/** A picture that several tests ask for, drawn once. */
function drawOnce(name: string, draw: () => Scene): Scene {
  const scene = scenes.get(name) ?? draw();
  scenes.set(name, scene);
  return scene;
}

export function regionScene(region: string, size: Size): Scene {
  return drawOnce([region, size.width, size.height].join(), () => drawnRegion(region, size));
}

function drawnRegion(region: string, { width, height }: Size): Scene {
  const members = codesOf(region);
  const features = outlines.countries.features.filter(({ id }) => members.has(String(id)));
  const view = { width, height, padding: Math.min(20, width / 20) };
  const projection = regionProjection(region, frames, view, { type: 'FeatureCollection', features });
  const scene = drawRegion(outlines, projection, width, height);
  regionOf.set(scene, region);
  return scene;
}

const drawGlobe = globeDrawer(outlines);

export function globeScene(rotate: [number, number], size: Size): Scene {
  return drawOnce([...rotate, size.width, size.height].join(), () => drawGlobe({ ...size, rotate }));
}

/** A circle and where its middle lies, px from the scene's corner. */
export type PlacedCircle = CountryCircle & { x: number; y: number };

export interface Marks {
  scene: Scene;
  pixels: number;
  /** The marks of offices, which circles leave free: all of the region that is seen, and the leading ones. */
  kept: OfficeMark[];
  circles: PlacedCircle[];
}

const marksKnown = new WeakMap<Scene, Map<number, Marks>>();

/** The marks of a region or the globe, or of the flat world as it is spread at build time, px per unit. */
export function marksOf(scene: Scene, pixels = 1): Marks {
  const known = marksKnown.get(scene) ?? new Map<number, Marks>();
  marksKnown.set(scene, known);
  const marks = known.get(pixels) ?? placeMarks(scene, pixels);
  known.set(pixels, marks);
  return marks;
}

function placeMarks(scene: Scene, pixels: number): Marks {
  const kept = keptIn(scene, pixels);
  return { scene, pixels, kept, circles: placed(countryCircles(scene, pixels, kept), pixels) };
}

const { ladder } = placesOf(full, world);

/** The flat world so many px wide, with the circles that the map shows then. */
export function flatMarks(width: number, zoom = 1): Marks {
  const pixels = (width / flat.width) * zoom;
  const circles = placed(circlesOn(rungAt(ladder, width * zoom), full), pixels);
  return { scene: flat, pixels, kept: keptIn(flat, pixels), circles };
}

const leaders = world.offices.filter(({ kind }) => isLeading(kind));

function keptIn(scene: Scene, pixels: number): OfficeMark[] {
  const region = regionOf.get(scene);
  if (region === undefined) return officeMarks(scene, leaders, [], pixels);
  const members = codesOf(region);
  return officeMarks(scene, world.offices, [], pixels, [], ({ country }) => members.has(country.iso3));
}

function placed(circles: readonly CountryCircle[], pixels: number): PlacedCircle[] {
  return circles.map((circle) => ({
    ...circle,
    x: circle.anchor[0] * pixels + circle.dx,
    y: circle.anchor[1] * pixels + circle.dy,
  }));
}

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

const lines = new Map<string, { box: Box; line: GridPoint[] }[]>(
  full.countries.map(({ iso3, d }) => [iso3, readPath(d).map((line) => ({ line, box: boxOf(line) }))]),
);

/** The country of the flat world under a point, as the browser finds it: the shape drawn last of those there. */
export function landAt([x, y]: GridPoint): SceneCountry | null {
  const isIn = (iso3: string) =>
    (lines.get(iso3) ?? [])
      .filter(({ box }) => x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3])
      .reduce((isOdd, { line }) => isOdd !== isInside(line, [x, y]), false);
  return flat.countries.findLast(({ iso3 }) => isIn(iso3)) ?? null;
}

/** The box round the largest part of a country of the flat world: left, top, right, bottom. */
export function largestPart(iso3: string): Box {
  const size = ([x0, y0, x1, y1]: Box) => (x1 - x0) * (y1 - y0);
  const boxes = (lines.get(iso3) ?? []).map(({ box }) => box);
  return boxes.reduce((a, b) => (size(b) > size(a) ? b : a));
}

function boxOf(line: readonly GridPoint[]): Box {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** By the even-odd rule, which for an outline and its holes is the browser's non-zero one. */
function isInside(line: readonly GridPoint[], [x, y]: GridPoint): boolean {
  let isIn = false;
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1]!, line[i]!];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isIn = !isIn;
  }
  return isIn;
}
