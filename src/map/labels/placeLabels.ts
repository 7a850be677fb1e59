// Own code: D3 has no module that places labels.

import type { GridPoint } from '../../world/shapes';
import {
  boxAround,
  cross,
  holds,
  isWithin,
  overlap,
  runsThrough,
  type LabelBox,
  type Leader,
} from './labelBox';
import type { LabelForm } from './labelForms';

/** One way to write a name somewhere. */
export interface LabelTry {
  form: LabelForm;
  /** The middle of the name. */
  at: GridPoint;
  leader?: Leader | undefined;
}

/** A name that wants a place, and its ways to have one, the best first. */
export interface WantedLabel<Name> {
  name: Name;
  tries: Iterable<LabelTry>;
  /** May stand though the same is named elsewhere already. */
  isAgain?: boolean;
}

export interface PlacedLabel<Name> {
  name: Name;
  lines: readonly string[];
  box: LabelBox;
  leader: Leader | null;
}

/** What a mark covers, and the code of its country. */
export interface MarkBox extends LabelBox {
  of?: string | undefined;
}

/** What names keep free of one another and of marks, px. */
const GAP = 1;

/** Tells whether a box lies in the frame and over nothing that a map has before its names: the arguments of `placeLabels`. */
export function openTo(
  frame: LabelBox,
  obstacles: readonly LabelBox[],
  marks: readonly LabelBox[],
): (box: LabelBox) => boolean {
  return (box) =>
    isWithin(box, frame) &&
    !obstacles.some((other) => overlap(box, other, GAP)) &&
    !marks.some((other) => overlap(box, other, GAP));
}

/**
 * Places names, those that come first before all others: each the first way in which it lies within the frame, over no
 * other name, mark or line. One that has no such way is left out; none is cut. One that has its place already is not
 * placed again, unless it says so.
 *
 * @param frame that no name leaves
 * @param obstacles what no name and no line may cover
 * @param marks what no name may cover, and no line but one that begins there, or that is of the same place
 */
export function placeLabels<Name extends { of: string }>(
  wanted: Iterable<WantedLabel<Name>>,
  frame: LabelBox,
  obstacles: readonly LabelBox[],
  marks: readonly MarkBox[],
): PlacedLabel<Name>[] {
  const placed: PlacedLabel<Name>[] = [];
  const lines: Leader[] = [];
  const isOpen = openTo(frame, obstacles, marks);
  const isFree = (box: LabelBox) =>
    isOpen(box) &&
    !placed.some((other) => overlap(box, other.box, GAP)) &&
    !lines.some((line) => runsThrough(line, box));
  const isClear = (line: Leader, of: string) =>
    !obstacles.some((box) => runsThrough(line, box)) &&
    !marks.some((mark) => mark.of !== of && !holds(mark, line[0]) && runsThrough(line, mark)) &&
    !placed.some(({ box }) => runsThrough(line, box)) &&
    !lines.some((other) => cross(line, other));
  const named = new Set<string>();
  for (const { name, tries, isAgain = false } of wanted) {
    if (!isAgain && named.has(name.of)) continue;
    for (const { form, at, leader } of tries) {
      const box = boxAround(at, form.width, form.height);
      if (!isFree(box) || (leader && !isClear(leader, name.of))) continue;
      placed.push({ name, lines: form.lines, box, leader: leader ?? null });
      if (leader) lines.push(leader);
      named.add(name.of);
      break;
    }
  }
  return placed;
}
