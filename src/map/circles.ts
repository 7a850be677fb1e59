import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { GridPoint } from '../model/shapes';
import { circleRadius, type CountryCircle } from './countryCircle';
import type { Scene } from './scene';

/** Below this size in square px a shape cannot be seen well: about 3 by 4 px. */
const LEAST_AREA = 16;
/** Shapes up to this size, square px, are kept free of the circles of others, round their middle. */
const SHY_AREA = 600;
/** Room between two circles, px. */
const GAP = 1.25;
const STEPS = 120;
const LAST_STEPS = 200;

interface Node extends SimulationNodeDatum {
  iso3: string;
  anchor: GridPoint;
  homeX: number;
  homeY: number;
  r: number;
}

/**
 * The circles of a scene at a scale. They are pushed apart until none hides another, each as close to its
 * country as the others let it.
 *
 * @param pixels px per scene unit, zoom included
 * @param obstacles marks that circles leave free, such as the leading offices: centre in scene units, radius in px
 * @param isMoving while the globe turns, circles stay on their countries: spreading them takes too long for a frame
 */
export function countryCircles(
  scene: Scene,
  pixels: number,
  obstacles: readonly { at: GridPoint; r: number }[] = [],
  isMoving = false,
): CountryCircle[] {
  const r = circleRadius(scene.worldWidth * pixels);
  const nodes: Node[] = scene.countries.flatMap(({ iso3, anchor, area }) => {
    if (!anchor || !isTooSmall(anchor, area, pixels, obstacles)) return [];
    const [homeX, homeY] = [anchor[0] * pixels, anchor[1] * pixels];
    return { iso3, anchor, homeX, homeY, x: homeX, y: homeY, r };
  });
  const circled = new Set(nodes.map(({ iso3 }) => iso3));
  const shapes = scene.countries.flatMap(({ iso3, anchor, area }) =>
    anchor && !circled.has(iso3) && area * pixels ** 2 < SHY_AREA
      ? [{ at: anchor, r: coreOf(area, pixels) }]
      : [],
  );
  const fixed = [...obstacles, ...shapes].map(({ at: [x, y], r: radius }): Node => {
    const [fx, fy] = [x * pixels, y * pixels];
    return { iso3: '', anchor: [x, y], homeX: fx, homeY: fy, x: fx, y: fy, fx, fy, r: radius };
  });
  if (!isMoving) spread(nodes, fixed);
  return nodes.map(({ iso3, anchor, homeX, homeY, x = homeX, y = homeY }) => ({
    iso3,
    anchor,
    dx: x - homeX,
    dy: y - homeY,
    r,
  }));
}

/** Too small to be seen, or so small that an office mark covers it. */
function isTooSmall(
  [x, y]: GridPoint,
  area: number,
  pixels: number,
  obstacles: readonly { at: GridPoint; r: number }[],
): boolean {
  if (area * pixels ** 2 < LEAST_AREA) return true;
  const radius = Math.sqrt(area / Math.PI) * pixels;
  return obstacles.some(
    ({ at, r }) => radius < r && Math.hypot(at[0] - x, at[1] - y) * pixels < r + radius / 2,
  );
}

/** Radius of the middle of a shape that stays free, px: enough to see it and to take it. */
function coreOf(area: number, pixels: number): number {
  return Math.min(6, Math.max(2, 0.7 * Math.sqrt(area / Math.PI) * pixels));
}

function spread(nodes: Node[], fixed: Node[]): void {
  if (nodes.length === 0) return;
  const collide = forceCollide<Node>((node) => node.r + GAP / 2).iterations(3);
  const simulation = forceSimulation([...nodes, ...fixed])
    .force('x', forceX<Node>((node) => node.homeX).strength(0.12))
    .force('y', forceY<Node>((node) => node.homeY).strength(0.12))
    .force('collide', collide)
    .stop()
    .tick(STEPS);
  // The pull homewards leaves crowded circles overlapping a little: without it they come fully apart.
  simulation.force('x', null).force('y', null);
  for (let step = 0; step < LAST_STEPS && overlap(nodes, fixed); step++) simulation.alpha(1).tick(1);
}

function overlap(nodes: readonly Node[], fixed: readonly Node[]): boolean {
  const apart = (a: Node, b: Node) =>
    Math.hypot((a.x ?? 0) - (b.x ?? 0), (a.y ?? 0) - (b.y ?? 0)) >= a.r + b.r;
  return nodes.some((a, i) => nodes.some((b, j) => j > i && !apart(a, b)) || fixed.some((b) => !apart(a, b)));
}
