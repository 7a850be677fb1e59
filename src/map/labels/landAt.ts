import type { LabelBox } from './labelBox';

/** The code of the country that is drawn at a point of the view, px; null over the sea and areas that are no state. */
export type LandAt = (x: number, y: number) => string | null;

/** What is drawn where on a map. */
export interface DrawnLand {
  landAt: LandAt;
  /** Whether a box lies wholly on the map, and no land is drawn in it, of a state or none. */
  isSea: (box: LabelBox) => boolean;
}

/** Points that stand for a box: across and down. */
const ACROSS = 9;
const DOWN = 4;

/** Which share of a box lies on land of some kind. */
export function shareOn(
  { x, y, width, height }: LabelBox,
  landAt: LandAt,
  counts: (code: string | null) => boolean,
): number {
  let found = 0;
  for (let i = 0; i < ACROSS; i++)
    for (let j = 0; j < DOWN; j++)
      if (counts(landAt(x + ((i + 0.5) / ACROSS) * width, y + ((j + 0.5) / DOWN) * height))) found += 1;
  return found / (ACROSS * DOWN);
}
