// Own code: D3 has no module that places labels.

/** A mark on an axis that would like a label. */
interface LabelledMark {
  /** Where it stands, px from the left. */
  at: number;
  /** What its label takes with its margin, px. */
  width: number;
  /** Whether it is served after all others. */
  isLesser?: boolean;
}

/** Where a label stands: in which row from the top, and whether it begins or ends at the line down to its mark. */
interface LabelSlot {
  row: number;
  anchor: 'start' | 'end';
}

/** The room that labels may stand in. */
interface LabelRoom {
  /** px. */
  width: number;
  rows: number;
  /** Whether nothing else is drawn in this stretch of a row. */
  isFree(left: number, right: number, row: number): boolean;
}

interface Placed extends LabelSlot {
  at: number;
  left: number;
  right: number;
}

/**
 * Chooses the labels that have room, and where: none touches another, and no line from a label down to its mark
 * runs through another label. The first and the last mark, which frame the story, are served first, then the
 * others in their order, and then the lesser ones; each in the highest row that is free. A label follows its line; the last one, with most
 * of the story behind it, precedes it if it can.
 * @param marks in order from the left
 * @returns for each mark the place of its label, or null where there is no room
 */
export function placeLabels(marks: readonly LabelledMark[], room: LabelRoom): (LabelSlot | null)[] {
  const places: (Placed | null)[] = marks.map(() => null);
  const last = marks.findLastIndex(({ isLesser }) => !isLesser);
  const order = [...marks.keys()].sort(
    (a, b) =>
      Number(marks[a]?.isLesser ?? false) - Number(marks[b]?.isLesser ?? false) ||
      rank(a, last) - rank(b, last),
  );
  for (const index of order) {
    const mark = marks[index];
    if (mark)
      places[index] = placeFor(mark, room, places, index === last ? ['end', 'start'] : ['start', 'end']);
  }
  return places.map((place) => place && { row: place.row, anchor: place.anchor });
}

function rank(index: number, last: number): number {
  return index === last ? 0.5 : index;
}

function placeFor(
  { at, width }: LabelledMark,
  room: LabelRoom,
  others: readonly (Placed | null)[],
  anchors: readonly LabelSlot['anchor'][],
): Placed | null {
  for (let row = 0; row < room.rows; row++)
    for (const anchor of anchors) {
      const left = anchor === 'start' ? at : at - width;
      const place: Placed = { row, anchor, at, left, right: left + width };
      const fits = left >= 0 && place.right <= room.width && room.isFree(left, place.right, row);
      if (fits && others.every((other) => !other || !disturb(place, other))) return place;
    }
  return null;
}

/** Whether two labels overlap, or the line of one runs through the other. */
function disturb(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.left < b.right && b.left < a.right;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return lower.left < upper.at && upper.at < lower.right;
}
