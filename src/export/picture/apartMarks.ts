import type { OfficeMark } from '../../map/marks/officeMarks';

/** Marks whose middles lie closer than this share of both radii cover one another, and their numbers too. */
const TOO_CLOSE = 0.9;

const hasNumber = ({ offices }: OfficeMark) => offices.length > 1;

/**
 * Marks of a picture whose numbers are larger than on the page: those that a numbered one would cover stand in it. What is
 * counted stays apart from what is not.
 * @param marks the first is to be drawn over the others
 * @param pixels px per scene unit
 * @param numbered the least radius of a mark with a number, px
 * @param isCounted whether the choice asks for it; what it does not ask for has no number
 */
export function apartMarks(
  marks: readonly OfficeMark[],
  pixels: number,
  numbered: number,
  isCounted: (mark: OfficeMark) => boolean,
): OfficeMark[] {
  const grown = (mark: OfficeMark) => (hasNumber(mark) ? { ...mark, r: Math.max(mark.r, numbered) } : mark);
  const isCovered = (a: OfficeMark, b: OfficeMark) =>
    (hasNumber(a) || hasNumber(b)) &&
    Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) * pixels < (a.r + b.r) * TOO_CLOSE;
  const place = new Map(marks.map(({ offices: [first] }, i) => [first, i]));
  const byPlace = (a: OfficeMark, b: OfficeMark) =>
    (place.get(a.offices[0]) ?? 0) - (place.get(b.offices[0]) ?? 0);
  const apart: OfficeMark[] = [];
  for (let mark of marks.filter(isCounted).map(grown)) {
    // One that takes another in may grow, and cover more: the first of all leads.
    for (;;) {
      const near = apart.find((one) => isCovered(one, mark));
      if (!near) break;
      apart.splice(apart.indexOf(near), 1);
      mark = grown(byPlace(near, mark) < 0 ? joined(near, mark) : joined(mark, near));
    }
    apart.push(mark);
  }
  return [...apart.sort(byPlace), ...marks.filter((mark) => !isCounted(mark))];
}

/** Two marks as one. */
function joined(first: OfficeMark, other: OfficeMark): OfficeMark {
  return {
    ...first,
    id: `${first.id} ${other.id}`,
    offices: [...first.offices, ...other.offices],
    r: Math.max(first.r, other.r),
  };
}
