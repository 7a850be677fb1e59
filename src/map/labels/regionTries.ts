import type { GridPoint } from '../../world/shapes';
import { boxAround, lengthOf, type LabelBox, type Leader } from './labelBox';
import type { LabelForm } from './labelForms';
import { shareOn, type LandAt } from './landAt';
import type { LabelTry } from './placeLabels';

/** Round its middle, how far off a region's name may stand, px, and in how many directions. */
const DISTANCES = [0, 8, 16, 26, 38, 52, 68, 86, 108, 134];
const DIRECTIONS = 16;
/** What a wide name costs, in px of distance for a px of width: it reaches into other regions. */
const WIDE = 0.4;
/** What it costs to stand on the countries of other regions, px: a reader takes the name for theirs. */
const ELSEWHERE = 160;
/** The largest share of a name that may lie there: with more, the map would be wrong for most readers. */
const MOST_ELSEWHERE = 0.3;
/** A name that touches none of its countries has a line to one, which ends so far before the name, px. */
const END = 2;
/** Longer lines lead nowhere that one would look, px. */
const LONGEST = 80;

/**
 * Where the name of a region can stand on the world, the best first: in the middle of what it covers or near by, in the
 * narrower forms; where it touches none of its countries, with a line to one of them.
 * @param covered the codes of its countries
 * @param isOpen whether a name may stand in a box: what land lies there is only looked up where it may
 * @param places where the countries lie that it covers on the date, px, and how large they are
 */
export function regionTries(
  places: readonly { at: GridPoint; area: number }[],
  forms: readonly LabelForm[],
  covered: ReadonlySet<string>,
  landAt: LandAt,
  isOpen: (box: LabelBox) => boolean,
): LabelTry[] {
  const isElsewhere = (code: string | null) => code !== null && !covered.has(code);
  const isOwn = (code: string | null) => code !== null && covered.has(code);
  const weights = places.reduce((sum, { area }) => sum + Math.sqrt(area), 0);
  if (weights === 0) return [];
  // By the root of its size a country counts as it does to the eye: Russia does not draw a region's middle to Siberia.
  const mean = (axis: 0 | 1) =>
    places.reduce((sum, { at, area }) => sum + at[axis] * Math.sqrt(area), 0) / weights;
  const [x, y] = [mean(0), mean(1)];
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: distance === 0 ? 1 : DIRECTIONS }, (_, i): GridPoint => {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    }).flatMap((at) =>
      forms.flatMap((form) => {
        const box = boxAround(at, form.width, form.height);
        if (!isOpen(box)) return [];
        const elsewhere = shareOn(box, landAt, isElsewhere);
        if (elsewhere > MOST_ELSEWHERE) return [];
        const leader = shareOn(box, landAt, isOwn) > 0 ? undefined : leaderTo(places, box);
        if (leader && lengthOf(leader) > LONGEST) return [];
        return [{ form, at, leader, cost: distance + form.width * WIDE + elsewhere * ELSEWHERE }];
      }),
    ),
  ).sort((a, b) => a.cost - b.cost);
}

/** The line to a name from the country that lies nearest to it. */
function leaderTo(
  places: readonly { at: GridPoint }[],
  { x, y, width, height }: LabelBox,
): Leader | undefined {
  const lines = places.map(({ at }): Leader => [
    at,
    [
      Math.min(x + width + END, Math.max(x - END, at[0])),
      Math.min(y + height + END, Math.max(y - END, at[1])),
    ],
  ]);
  return lines.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}
