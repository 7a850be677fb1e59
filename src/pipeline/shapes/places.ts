import { countryCircles } from '../../map/geometry/circles';
import { officeMarks } from '../../map/marks/officeMarks';
import { isLeading } from '../../map/marks/officeSymbols';
import { flatScene } from '../../map/scene/scene';
import type { CircleRung, FlatWorld, WorldShapes } from '../../world/shapes';
import type { World } from '../../world/world';

/** The narrowest world that is drawn, px, and where every shape can be seen. */
const FIRST_RUNG = 285;
const LAST_RUNG = 20000;
/** How much wider the next rung is: finer where circles are many, and each step further drives them apart. */
const FINE_STEP = 1.12;
const STEP = 1.25;
const FINE_UNTIL = 1500;

/** What the page needs to know of the flat map beyond its paths; see `FlatWorld`. */
export function placesOf(shapes: WorldShapes, world: World): FlatWorld {
  const bare: WorldShapes = {
    ...shapes,
    countries: shapes.countries.map((country) => ({ ...country, d: '' })),
    others: shapes.others.map((other) => ({ ...other, d: '' })),
    borders: { solid: '', dashed: '', dotted: '' },
  };
  return { shapes: bare, ladder: circleLadder(bare, world) };
}

/** The circles for every width, a rung at a time: spreading them takes longer than a frame of the page has. */
function circleLadder(shapes: WorldShapes, world: World): CircleRung[] {
  const scene = flatScene(shapes);
  const leading = world.offices.filter(({ kind }) => isLeading(kind));
  const rungs: CircleRung[] = [];
  for (let worldWidth = FIRST_RUNG; worldWidth < LAST_RUNG; worldWidth *= growthAt(worldWidth)) {
    const growth = growthAt(worldWidth);
    const pixels = worldWidth / scene.worldWidth;
    // Offices grow and part on the way to the next rung.
    const kept = [pixels, pixels * growth].flatMap((scale) => officeMarks(scene, leading, [], scale));
    const circles = countryCircles(scene, pixels, kept, false, growth);
    rungs.push({
      worldWidth: Math.round(worldWidth),
      circles: circles.map(({ iso3, dx, dy }) => [iso3, round(dx), round(dy)]),
    });
  }
  return rungs;
}

function growthAt(worldWidth: number): number {
  return worldWidth < FINE_UNTIL ? FINE_STEP : STEP;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
