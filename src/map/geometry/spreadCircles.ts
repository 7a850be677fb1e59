interface Point {
  x: number;
  y: number;
}

/** A circle of the map, px: it wants to lie at home, and room is made for it elsewhere if it cannot. */
export interface SpreadCircle extends Point {
  homeX: number;
  homeY: number;
}

/** What circles leave free, px. */
export interface Obstacle extends Point {
  r: number;
}

type Corners = readonly [x0: number, y0: number, x1: number, y1: number];

interface Room {
  /** Circles whose home lies in it stay in it, px. */
  box: Corners;
  obstacles: readonly Obstacle[];
  /** How many times larger the map may become while circles keep their way in px from their homes. */
  growth: number;
}

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
 * the others let it. The same input gives the same places.
 */
export function spreadCircles(places: SpreadCircle[], r: number, room: Room): void {
  const circles = places.map((place) => circleOf(place, r, room));
  for (const circle of circles) circle.others = circles.filter((other) => canMeet(circle, other));
  pullAndPush(circles, r);
  for (const circle of circles) if (!isPlaced(circle, r)) moveUp(circle, r, FARTHEST);
  for (let i = 0; i < TIDYINGS; i++) {
    changePlaces(circles, r);
    for (const circle of circles) moveUp(circle, r, awayFromHome(circle.place) - WORTHWHILE);
  }
  changePlaces(circles, r);
}

interface Circle {
  place: SpreadCircle;
  /** Circles that it can meet. */
  others: readonly Circle[];
  obstacles: readonly Obstacle[];
  /** Where its middle has to stay. */
  box: Corners;
  /** How much the map may still grow, as a share of its size. */
  growth: number;
}

function circleOf(
  place: SpreadCircle,
  r: number,
  { box: [x0, y0, x1, y1], obstacles, growth }: Room,
): Circle {
  const { homeX, homeY } = place;
  return {
    place,
    others: [],
    obstacles: obstacles.filter((kept) => isNearer(kept, homeX, homeY, MEETING)),
    box: isIn([x0, y0, x1, y1], homeX, homeY)
      ? [x0 + r, y0 + r, x1 - r, y1 - r]
      : [-Infinity, -Infinity, Infinity, Infinity],
    growth: growth - 1,
  };
}

function canMeet({ place: a }: Circle, { place: b }: Circle): boolean {
  return a !== b && isNearer({ x: a.homeX, y: a.homeY }, b.homeX, b.homeY, MEETING);
}

function pullAndPush(circles: readonly Circle[], r: number): void {
  for (let round = 0; round < ROUNDS; round++) {
    const pull = PULL * (1 - round / ROUNDS);
    for (const { place } of circles) {
      place.x += (place.homeX - place.x) * pull;
      place.y += (place.homeY - place.y) * pull;
    }
    for (let push = 0; push < PUSHES; push++) if (!pushApart(circles, r)) break;
  }
  for (let push = 0; push < LAST_PUSHES; push++) if (!pushApart(circles, r)) break;
}

/** Pushes each overlapping pair apart, once. Returns whether there was any. */
function pushApart(circles: readonly Circle[], r: number): boolean {
  let wasPushed = false;
  for (const [index, circle] of circles.entries()) {
    const { place, others, obstacles, box } = circle;
    for (const { place: other } of others) {
      const away = wayOut(place, trackOf(circle, other, other.homeX, other.homeY, 2 * r + GAP), index);
      if (!away) continue;
      wasPushed = true;
      const [dx, dy] = [away[0] / 2, away[1] / 2];
      place.x += dx;
      place.y += dy;
      other.x -= dx;
      other.y -= dy;
    }
    for (const kept of obstacles) {
      const away = wayOut(place, trackOf(circle, kept, kept.x, kept.y, r + kept.r + GAP), index);
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

/** A disc that moves straight on, as a circle sees it while the map grows: its middle cannot lie within `r` of it. */
interface Track extends Point {
  dx: number;
  dy: number;
  r: number;
}

/** What lies at a point and belongs to a home, seen from a circle. */
function trackOf({ place, growth }: Circle, { x, y }: Point, homeX: number, homeY: number, r: number): Track {
  return { x, y, dx: growth * (homeX - place.homeX), dy: growth * (homeY - place.homeY), r };
}

/** The way that leads a point out of a track, or null if it is out. */
function wayOut(from: Point, track: Track, index: number): [dx: number, dy: number] | null {
  const [dx, dy] = fromTrack(track, from.x, from.y);
  const square = dx * dx + dy * dy;
  if (square >= track.r * track.r) return null;
  if (square === 0) return [track.r * Math.cos(index * TURN), track.r * Math.sin(index * TURN)];
  const share = track.r / Math.sqrt(square) - 1;
  return [dx * share, dy * share];
}

/** From the nearest place of a track's middle to a point. */
function fromTrack({ x, y, dx, dy }: Track, toX: number, toY: number): [dx: number, dy: number] {
  const [ownX, ownY] = [toX - x, toY - y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (ownX * dx + ownY * dy) / square));
  return [ownX - share * dx, ownY - share * dy];
}

/** Puts a circle on the free place nearest to its home, if there is one nearer than the limit. */
function moveUp(circle: Circle, r: number, limit: number): void {
  const { place, box } = circle;
  const { homeX, homeY } = place;
  const near = tracksOf(circle, r).filter((track) => isCrossed(track, homeX, homeY, track.r + limit));
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

function tracksOf(circle: Circle, r: number): Track[] {
  return [
    ...circle.others.map(({ place }) => trackOf(circle, place, place.homeX, place.homeY, 2 * r + LEAST_GAP)),
    ...circle.obstacles.map((kept) => trackOf(circle, kept, kept.x, kept.y, kept.r + r + LEAST_GAP)),
  ];
}

function isPlaced(circle: Circle, r: number): boolean {
  const { x, y } = circle.place;
  return isIn(circle.box, x, y) && isFree(tracksOf(circle, r), x, y);
}

function isFree(tracks: readonly Track[], x: number, y: number): boolean {
  for (const track of tracks) if (isCrossed(track, x, y, track.r)) return false;
  return true;
}

function isCrossed(track: Track, x: number, y: number, distance: number): boolean {
  const [dx, dy] = fromTrack(track, x, y);
  return dx * dx + dy * dy < distance * distance;
}

function isNearer(point: Point, x: number, y: number, distance: number): boolean {
  return (point.x - x) ** 2 + (point.y - y) ** 2 < distance ** 2;
}

function isIn([x0, y0, x1, y1]: Corners, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Lets two circles change places where that brings them nearer home, taken together: so no two lines cross. */
function changePlaces(circles: readonly Circle[], r: number): void {
  for (let round = 0; round < circles.length; round++) {
    let hasChanged = false;
    for (const circle of circles) {
      for (const other of circle.others) {
        const [a, b] = [circle.place, other.place];
        const now = awayFromHome(a) + awayFromHome(b);
        if (distanceTo(a, b) + distanceTo(b, a) >= now - 1e-6) continue;
        const [from, to] = [{ ...a }, { ...b }];
        swap(a, b);
        // What the other's place is too narrow for finds one beside it.
        for (const one of [circle, other]) if (!isPlaced(one, r)) moveUp(one, r, now);
        const isNearerHome = awayFromHome(a) + awayFromHome(b) < now - 1e-6;
        if (isNearerHome && isPlaced(circle, r) && isPlaced(other, r)) hasChanged = true;
        else {
          [a.x, a.y, b.x, b.y] = [from.x, from.y, to.x, to.y];
        }
      }
    }
    if (!hasChanged) return;
  }
}

function swap(a: Point, b: Point): void {
  [a.x, b.x] = [b.x, a.x];
  [a.y, b.y] = [b.y, a.y];
}

function awayFromHome(place: SpreadCircle): number {
  return distanceTo(place, place);
}

/** From a point to a circle's home. */
function distanceTo({ homeX, homeY }: SpreadCircle, { x, y }: Point): number {
  return Math.sqrt((x - homeX) ** 2 + (y - homeY) ** 2);
}
