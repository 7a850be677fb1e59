interface Point {
  x: number;
  y: number;
}

/** A circle of the map, px: it wants to lie at home, and room is made for it elsewhere if it cannot. */
export interface Place extends Point {
  homeX: number;
  homeY: number;
}

/** What circles leave free, px. */
export interface Obstacle extends Point {
  r: number;
}

export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Room between two circles, and between a circle and what it leaves free, px. */
const GAP = 1;
/** With so little room left it counts as free all the same. */
const LEAST_GAP = 0.6;
/** Rounds in which circles are pulled home and pushed apart, the pull growing weaker to nothing. */
const ROUNDS = 60;
const PULL = 0.3;
/** Pushes in each round, and at most so many after the last one, until nothing overlaps. */
const PUSHES = 3;
const LAST_PUSHES = 60;
/** Circles whose homes lie farther apart than this never meet, px. */
const MEETING = 130;
/** How closely free places are looked for round a home, px, and how far off. */
const STEP = 0.75;
const FARTHEST = 60;
/** How often circles change places with one another and move up to their homes. */
const TIDYINGS = 3;
/** Shorter ways home than this are not worth a change, px. */
const WORTHWHILE = 0.25;
/** Angle between one direction and the next for circles at the same place: the golden one, so that all differ. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves circles of one radius, all px, until none overlaps another or an obstacle, each as close to its home as
 * the others let it. Those whose home lies in the box stay in it. The same input gives the same places.
 */
export function spreadCircles(places: Place[], r: number, obstacles: readonly Obstacle[], box: Box): void {
  const circles = places.map((place) => circleOf(place, r, obstacles, box));
  circles.forEach((circle) => {
    const { homeX, homeY } = circle.place;
    circle.others = circles.filter(
      ({ place }) =>
        place !== circle.place && isNearer({ x: place.homeX, y: place.homeY }, homeX, homeY, MEETING),
    );
  });
  for (let round = 0; round < ROUNDS; round++) {
    const pull = PULL * (1 - round / ROUNDS);
    for (const { place } of circles) {
      place.x += (place.homeX - place.x) * pull;
      place.y += (place.homeY - place.y) * pull;
    }
    for (let push = 0; push < PUSHES; push++) if (!pushApart(circles, r)) break;
  }
  for (let push = 0; push < LAST_PUSHES; push++) if (!pushApart(circles, r)) break;
  for (const circle of circles) {
    const { place, box: own } = circle;
    const isPlaced = isIn(own, place.x, place.y) && isFree(keptFreeBy(circle, r), place.x, place.y);
    if (!isPlaced) moveUp(circle, r, FARTHEST);
  }
  for (let i = 0; i < TIDYINGS; i++) {
    changePlaces(circles);
    for (const circle of circles) moveUp(circle, r, awayFromHome(circle.place) - WORTHWHILE);
  }
  changePlaces(circles);
}

interface Circle {
  place: Place;
  /** Circles that it can meet. */
  others: readonly Circle[];
  obstacles: readonly Obstacle[];
  /** Where its middle has to stay. */
  box: Box;
}

function circleOf(place: Place, r: number, obstacles: readonly Obstacle[], [x0, y0, x1, y1]: Box): Circle {
  const { homeX, homeY } = place;
  return {
    place,
    others: [],
    obstacles: obstacles.filter((kept) => isNearer(kept, homeX, homeY, MEETING)),
    box: isIn([x0, y0, x1, y1], homeX, homeY)
      ? [x0 + r, y0 + r, x1 - r, y1 - r]
      : [-Infinity, -Infinity, Infinity, Infinity],
  };
}

/** Pushes each overlapping pair apart, once. Returns whether there was any. */
function pushApart(circles: readonly Circle[], r: number): boolean {
  let wasPushed = false;
  for (const [index, { place, others, obstacles, box }] of circles.entries()) {
    for (const { place: other } of others) {
      const away = wayOut(place, other, 2 * r + GAP, index);
      if (!away) continue;
      wasPushed = true;
      const [dx, dy] = [away[0] / 2, away[1] / 2];
      place.x += dx;
      place.y += dy;
      other.x -= dx;
      other.y -= dy;
    }
    for (const obstacle of obstacles) {
      const away = wayOut(place, obstacle, r + obstacle.r + GAP, index);
      if (!away) continue;
      wasPushed = true;
      place.x += away[0];
      place.y += away[1];
    }
    place.x = Math.min(box[2], Math.max(box[0], place.x));
    place.y = Math.min(box[3], Math.max(box[1], place.y));
  }
  return wasPushed;
}

/** The way that leads one point as far from another as asked, or null if it is there already. */
function wayOut(from: Point, other: Point, least: number, index: number): [dx: number, dy: number] | null {
  const [dx, dy] = [from.x - other.x, from.y - other.y];
  const square = dx * dx + dy * dy;
  if (square >= least * least) return null;
  if (square === 0) return [least * Math.cos(index * TURN), least * Math.sin(index * TURN)];
  const share = least / Math.sqrt(square) - 1;
  return [dx * share, dy * share];
}

/** Puts a circle on the free place nearest to its home, if there is one nearer than the limit. */
function moveUp(circle: Circle, r: number, limit: number): void {
  const { place, box } = circle;
  const { homeX, homeY } = place;
  const near = keptFreeBy(circle, r).filter((kept) => isNearer(kept, homeX, homeY, kept.r + limit));
  for (let away = 0; away < limit; away += STEP) {
    const directions = Math.max(1, Math.ceil((2 * Math.PI * away) / STEP));
    let best: [x: number, y: number] | null = null;
    let least = Infinity;
    for (let i = 0; i < directions; i++) {
      const angle = (2 * Math.PI * i) / directions;
      const [x, y] = [homeX + away * Math.cos(angle), homeY + away * Math.sin(angle)];
      const square = (x - place.x) ** 2 + (y - place.y) ** 2;
      if (square < least && isIn(box, x, y) && isFree(near, x, y)) [best, least] = [[x, y], square];
    }
    if (best) {
      [place.x, place.y] = best;
      return;
    }
  }
}

/** Discs in which the middle of a circle cannot lie. */
function keptFreeBy({ others, obstacles }: Circle, r: number): Obstacle[] {
  return [
    ...others.map(({ place: { x, y } }) => ({ x, y, r: 2 * r + LEAST_GAP })),
    ...obstacles.map((kept) => ({ x: kept.x, y: kept.y, r: kept.r + r + LEAST_GAP })),
  ];
}

function isFree(discs: readonly Obstacle[], x: number, y: number): boolean {
  for (const disc of discs) if (isNearer(disc, x, y, disc.r)) return false;
  return true;
}

function isNearer(point: Point, x: number, y: number, distance: number): boolean {
  return (point.x - x) ** 2 + (point.y - y) ** 2 < distance ** 2;
}

function isIn([x0, y0, x1, y1]: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Lets two circles change places where that brings them nearer home, taken together: so no two lines cross. */
function changePlaces(circles: readonly Circle[]): void {
  for (let round = 0; round < circles.length; round++) {
    let hasChanged = false;
    for (const { place: a, others, box } of circles) {
      for (const { place: b, box: boxOfB } of others) {
        const now = awayFromHome(a) + awayFromHome(b);
        const then = distanceTo(a, b) + distanceTo(b, a);
        if (then >= now - 1e-6) continue;
        if (!isIn(box, b.x, b.y) || !isIn(boxOfB, a.x, a.y)) continue;
        [a.x, b.x] = [b.x, a.x];
        [a.y, b.y] = [b.y, a.y];
        hasChanged = true;
      }
    }
    if (!hasChanged) return;
  }
}

function awayFromHome(place: Place): number {
  return distanceTo(place, place);
}

/** From a point to a circle's home. */
function distanceTo({ homeX, homeY }: Place, { x, y }: Point): number {
  return Math.sqrt((x - homeX) ** 2 + (y - homeY) ** 2);
}
