import type { GridPoint } from '../../world/shapes';
import { boxAround, type Leader } from './labelBox';
import type { LabelForm } from './labelForms';
import { shareOn, type LandAt } from './landAt';

/** Where a name stands that has no room in its country: its middle, and the line from there. */
interface BesideSpot {
  at: GridPoint;
  leader: Leader;
  /** The less, the better. */
  cost: number;
}

/** Where a name stands beside its mark: to the right, the left, above, below, and in the corners. */
const SIDES: readonly GridPoint[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/**
 * The middles of a name beside a mark.
 * @param r radius of the mark, px
 * @param gap between mark and name, px
 */
export function besideMark(
  [x, y]: GridPoint,
  r: number,
  gap: number,
  { width, height }: LabelForm,
): GridPoint[] {
  return SIDES.map(([right, down]) => {
    const isCorner = right !== 0 && down !== 0;
    // In the corners a name comes nearer: its own corner is empty. Above and below, so are the ends of its line.
    const across = isCorner ? (r + gap) * 0.6 : r + gap;
    const aside = down === 0 ? height / 2 : 0;
    return [
      x + right * (across + width / 2),
      y + down * (isCorner ? across * 0.6 + height / 2 - aside : r + 1 + height / 2),
    ];
  });
}

/** How far off a name stands that a line leads to, px, and in how many directions. */
const DISTANCES = [14, 22, 32, 44, 58, 74, 94, 116, 140];
const DIRECTIONS = 32;
/** A line ends so far before its name, px. */
const END = 2;
/** What it costs to stand on another country, in px of a longer line. */
const ON_LAND = 90;
/** Farther off than this, px, a name of which so much stands on another country would be taken for that one's. */
const NEARBY = 44;
const MOSTLY = 0.4;

/**
 * The places round a point that a line leads to, and what each costs: the nearer and the less on other countries, the less.
 * @param r radius of the mark that the line begins at, px; 0 for the point itself
 * @param iso3 the country that the name is of
 * @param most how long a line may be, px
 */
export function leaderSpots(
  [x, y]: GridPoint,
  r: number,
  { width, height }: LabelForm,
  iso3: string,
  landAt: LandAt,
  most: number,
): BesideSpot[] {
  return DISTANCES.filter((distance) => distance <= most).flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, i) => i).flatMap((i): BesideSpot[] => {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const end: GridPoint = [x + dx * (r + distance), y + dy * (r + distance)];
      const isAside = Math.abs(dx) > 0.6;
      const at: GridPoint = isAside
        ? [end[0] + Math.sign(dx) * (END + width / 2), end[1]]
        : [end[0] + (dx * width) / 2, end[1] + Math.sign(dy) * (height / 2 - END)];
      const box = boxAround(at, width, height);
      const covered = shareOn(box, landAt, (code) => code !== null && code !== iso3);
      if (distance > NEARBY && covered > MOSTLY) return [];
      return [{ at, leader: [[x + dx * r, y + dy * r], end], cost: distance + covered * ON_LAND }];
    }),
  );
}
