// Own code: D3 has no module that places labels.

import type { GridPoint } from '../../world/shapes';
import {
  boxAround,
  cross,
  holds,
  isWithin,
  lengthOf,
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
  /** Of a place apart: what it costs to stand there, px. */
  cost?: number;
}

/** A name that wants a place, and its ways to have one, the best first. */
export interface WantedLabel<Name> {
  name: Name;
  tries: Iterable<LabelTry>;
  /** May stand though the same is named elsewhere already. */
  isAgain?: boolean;
  /** Comes before all that are not, in whichever order most of these find a place. */
  isUrgent?: boolean;
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

/** What it costs a line to run over a symbol of its own place, px of a longer line. */
const OVER_OWN = 24;
/** What names keep free of one another and of marks, px, and of a name beside them, as a space does. */
const GAP = 1;
const SPACE = 2;

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

/** A way to write a name that is over nothing which a map has before its names. */
interface Way {
  form: LabelForm;
  box: LabelBox;
  leader: Leader | null;
  /** Round the name and its line. */
  reach: LabelBox;
}

/** A name in one of its ways. */
interface Placed<Name> extends Way {
  name: Name;
  ways: Iterable<Way>;
}

/** A name with its ways, each found when it is first asked for. */
interface Waiting<Name> extends WantedLabel<Name> {
  ways: Iterable<Way>;
}

/** What it costs that a name finds no place, or stands apart with a line; each px of the line costs as much as the last. */
const LEFT_OUT = 3;
const APART = 1;
const LENGTH = 0.01;
/** What costs more than this is tried earlier, until so many rounds bring nothing better. */
const TOO_MUCH = 1.5;
const IN_VAIN = 12;

/**
 * Places names, those that come first before all others: each the first way in which it lies within the frame, over no
 * other name, mark or line. For an urgent one, one other takes another place if need be; those that find no place or stand
 * far apart come first in another round, and the best round counts ("squeaky wheel" optimization, Joslin and Clements
 * 1999). One that has no room is left out; none is cut. One that has its place already is not placed again, unless it says
 * so.
 *
 * @param frame that no name leaves
 * @param obstacles what no name and no line may cover
 * @param marks what no name may cover, and no line but one that begins there, or that is of the same place
 */
export function placeLabels<Name extends { of: string }>(
  wanted: readonly WantedLabel<Name>[],
  frame: LabelBox,
  obstacles: readonly LabelBox[],
  marks: readonly MarkBox[],
): PlacedLabel<Name>[] {
  const isOpen = openTo(frame, obstacles, marks);
  const isCrossed = (line: Leader, mark: MarkBox) => !holds(mark, line[0]) && runsThrough(line, mark);
  function* openWays({ name, tries }: WantedLabel<Name>): Generator<Way> {
    /** Over symbols of the same place: where all others are so much longer, or none is left. */
    const overOwn: { way: Way; cost: number }[] = [];
    for (const { form, at, leader = null, cost = 0 } of tries) {
      const box = boxAround(at, form.width, form.height);
      if (!isOpen(box) || (leader && obstacles.some((other) => runsThrough(leader, other)))) continue;
      if (leader && marks.some((mark) => mark.of !== name.of && isCrossed(leader, mark))) continue;
      const isOverOwn = leader && marks.some((mark) => mark.of === name.of && isCrossed(leader, mark));
      const way = { form, box, leader, reach: reachOf(box, leader) };
      for (let next = overOwn[0]; next && next.cost < cost; next = overOwn[0]) {
        overOwn.shift();
        yield next.way;
      }
      if (isOverOwn) overOwn.push({ way, cost: cost + OVER_OWN });
      else yield way;
    }
    yield* overOwn.map(({ way }) => way);
  }
  const waiting = wanted.map((one): Waiting<Name> => ({ ...one, ways: kept(openWays(one)) }));
  const urgent = bestRound(waiting.filter(({ isUrgent }) => isUrgent));
  const others = waiting.filter(({ isUrgent }) => !isUrgent);
  return placeInOrder(others, urgent).map(({ name, form, box, leader }) => ({
    name,
    lines: form.lines,
    box,
    leader,
  }));
}

/** Names placed in several orders: those that fare too badly come first in the next. */
function bestRound<Name extends { of: string }>(waiting: readonly Waiting<Name>[]): Placed<Name>[] {
  let [best, least]: [Placed<Name>[], number] = [[], Infinity];
  let order = waiting;
  for (let inVain = 0; inVain < IN_VAIN; inVain += 1) {
    const placed = placeInOrder(order, []);
    const costs = new Map(waiting.map(({ name }) => [name.of, LEFT_OUT]));
    for (const { name, leader } of placed) costs.set(name.of, leader ? APART + lengthOf(leader) * LENGTH : 0);
    const cost = Array.from(costs.values()).reduce((sum, one) => sum + one, 0);
    if (cost < least) [best, least, inVain] = [placed, cost, 0];
    const isBad = ({ name }: Waiting<Name>) => (costs.get(name.of) ?? 0) > TOO_MUCH;
    const bad = order.filter(isBad);
    if (bad.length === 0) break;
    order = [...bad, ...order.filter((one) => !isBad(one))];
  }
  return best;
}

/** Each name in the first of its ways that is free of those before it; those that have none are left out. */
function placeInOrder<Name extends { of: string }>(
  order: readonly Waiting<Name>[],
  before: readonly Placed<Name>[],
): Placed<Name>[] {
  const placed = [...before];
  const named = new Set(placed.map(({ name }) => name.of));
  for (const { name, ways, isAgain = false, isUrgent = false } of order) {
    if (!isAgain && named.has(name.of)) continue;
    const way = freeWay(ways, placed);
    if (way) placed.push({ ...way, name, ways });
    else if (!isUrgent || !makeRoom(placed, name, ways)) continue;
    named.add(name.of);
  }
  return placed;
}

/** The first way that is free of what is placed. */
function freeWay(ways: Iterable<Way>, placed: readonly Way[]): Way | null {
  for (const way of ways) if (!placed.some((other) => collide(other, way))) return way;
  return null;
}

/**
 * Places a name where one other name alone is in its way that can go elsewhere.
 * @param placed that both are put into
 * @returns whether there is such a place
 */
function makeRoom<Name>(placed: Placed<Name>[], name: Name, ways: Iterable<Way>): boolean {
  for (const way of ways) {
    const [inTheWay, ...more] = placed.filter((other) => collide(other, way));
    if (!inTheWay || more.length > 0) continue;
    const elsewhere = freeWay(inTheWay.ways, [...placed.filter((other) => other !== inTheWay), way]);
    if (!elsewhere) continue;
    placed[placed.indexOf(inTheWay)] = { ...inTheWay, ...elsewhere };
    placed.push({ ...way, name, ways });
    return true;
  }
  return false;
}

/** Whether two names, with their lines, are in one another's way. */
function collide(a: Way, b: Way): boolean {
  // Most are far from each other.
  if (!overlap(a.reach, b.reach, SPACE)) return false;
  return (
    overlap(a.box, b.box, SPACE, GAP) ||
    (a.leader !== null && runsThrough(a.leader, b.box)) ||
    (b.leader !== null && runsThrough(b.leader, a.box)) ||
    (a.leader !== null && b.leader !== null && cross(a.leader, b.leader))
  );
}

function reachOf(box: LabelBox, leader: Leader | null): LabelBox {
  if (!leader) return box;
  const [xs, ys] = [leader.map(([x]) => x), leader.map(([, y]) => y)];
  const [x, y] = [Math.min(box.x, ...xs), Math.min(box.y, ...ys)];
  return {
    x,
    y,
    width: Math.max(box.x + box.width, ...xs) - x,
    height: Math.max(box.y + box.height, ...ys) - y,
  };
}

/** What comes one by one, found once and kept for those who go through it again. */
function kept<Item>(items: Iterator<Item>): Iterable<Item> {
  const found: Item[] = [];
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i += 1) {
        if (i === found.length) {
          const next = items.next();
          if (next.done) return;
          found.push(next.value);
        }
        const item = found[i];
        if (item !== undefined) yield item;
      }
    },
  };
}
