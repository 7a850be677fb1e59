import type { GridPoint } from '../../world/shapes';
import { boxAround } from './labelBox';
import type { LabelForm } from './labelForms';
import { shareOn, type LandAt } from './landAt';
import type { LabelTry } from './placeLabels';

/** Round its middle, how far off a region's name may stand, px, and in how many directions. */
const DISTANCES = [0, 8, 16, 26, 38, 52, 68, 86, 106, 128, 152];
const DIRECTIONS = 16;
/** What a wide name costs, in px of distance for a px of width: it reaches into other regions. */
const WIDE = 0.4;
/** What it costs to stand on the countries of other regions, px: a reader takes the name for theirs. */
const ELSEWHERE = 160;

/**
 * Where the name of a region can stand on the world, the best first: in the middle of what it covers or near by, in the
 * narrower forms.
 * @param covered the codes of its countries
 * @param places where the countries lie that it covers on the date, px, and how large they are
 */
export function regionTries(
  places: readonly { at: GridPoint; area: number }[],
  forms: readonly LabelForm[],
  covered: ReadonlySet<string>,
  landAt: LandAt,
): LabelTry[] {
  const isElsewhere = (code: string | null) => code !== null && !covered.has(code);
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
      forms.map((form) => {
        const share = shareOn(boxAround(at, form.width, form.height), landAt, isElsewhere);
        return { form, at, cost: distance + form.width * WIDE + share * ELSEWHERE };
      }),
    ),
  ).sort((a, b) => a.cost - b.cost);
}
