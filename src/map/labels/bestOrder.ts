import { lengthOf } from './labelBox';
import type { PlacedLabel, WantedLabel } from './placeLabels';

/** What it costs that a name finds no place, or stands apart with a line; each px of the line costs as much as the last. */
const LEFT_OUT = 3;
const APART = 1;
const LENGTH = 0.01;

/**
 * The order in which few names take the places of one another: as given, or with one of them before all others, where
 * more find a place then, or fewer stand apart.
 * @param place finds the places of names in an order
 */
export function bestOrder<Name extends { of: string }>(
  wanted: readonly WantedLabel<Name>[],
  place: (order: readonly WantedLabel<Name>[]) => readonly PlacedLabel<Name>[],
): readonly WantedLabel<Name>[] {
  let [best, least] = [wanted, Infinity];
  for (const order of [wanted, ...wanted.map((first) => [first, ...wanted.filter((one) => one !== first)])]) {
    const placed = place(order);
    const cost = placed.reduce(
      (sum, { leader }) => sum + (leader ? APART + lengthOf(leader) * LENGTH : 0),
      (wanted.length - placed.length) * LEFT_OUT,
    );
    if (cost < least) [best, least] = [order, cost];
  }
  return best;
}
