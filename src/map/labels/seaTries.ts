import type { LabelRoom } from '../../world/labels';
import type { GridPoint } from '../../world/shapes';
import { boxAround, isWithin, overlap, runsThrough, type LabelBox, type Leader } from './labelBox';
import type { LabelForm } from './labelForms';
import type { DrawnLand } from './landAt';
import type { LabelTry } from './placeLabels';
import type { PlaceInView } from './roomSpots';

/** Middles that are tried in the box of a sea: across and down. */
const ACROSS = 15;
const DOWN = 11;
/** Water round the name of a sea, px: beside its letters, which lean, and above and below. */
const BESIDE = 4;
const ABOVE = 1;

/** What of the map no name of a sea may cover, though other names may. */
interface InSea {
  frame: LabelBox;
  isSea: DrawnLand['isSea'];
  /** Where offices are, on whatever day. */
  dots: readonly LabelBox[];
  /** From small states to the circles that stand for them. */
  lines: readonly Leader[];
}

/** Longitudes and latitudes that are tried. */
interface SeaPart {
  lons: readonly number[];
  lats: readonly number[];
}

/**
 * The parts of a sea that a view may name: none where its box lies out of the frame, and where the flat world is cut
 * through the box, each side by itself.
 * @param isFlat whether the view is the flat world, on which east is right but at the cut
 */
export function seaParts(
  [west, south, east, north]: LabelRoom,
  place: PlaceInView,
  frame: LabelBox,
  isFlat: boolean,
): SeaPart[] {
  const lons = along(west, east, ACROSS);
  const lats = along(south, north, DOWN);
  if (!isFlat) return isInView([west, south, east, north], place, frame) ? [{ lons, lats }] : [];
  const parts: number[][] = [];
  let last = -Infinity;
  for (const lon of lons) {
    const x = place([lon, (south + north) / 2])?.[0] ?? last;
    const part = parts.at(-1);
    if (part && x >= last) part.push(lon);
    else parts.push([lon]);
    last = x;
  }
  return parts.map((some) => ({ lons: some, lats }));
}

/** The middles of so many equal pieces. */
function along(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => low + ((i + 0.5) / count) * (high - low));
}

/** Whether something of a box may lie in the frame. */
function isInView([west, south, east, north]: LabelRoom, place: PlaceInView, frame: LabelBox): boolean {
  const points = [west, (west + east) / 2, east].flatMap((lon) =>
    [south, (south + north) / 2, north].flatMap((lat) => {
      const at = place([lon, lat]);
      return at ? [at] : [];
    }),
  );
  if (points.length === 0) return false;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return overlap({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, frame);
}

/** From the middle outwards. */
function* middlesOf({ lons, lats }: SeaPart, place: PlaceInView): Generator<GridPoint> {
  const off = (i: number, count: number) => (2 * i + 1) / count - 1;
  const places = lons.flatMap((lon, i) =>
    lats.map((lat, j) => ({ lon, lat, far: Math.hypot(off(i, lons.length), off(j, lats.length)) })),
  );
  for (const { lon, lat } of places.sort((a, b) => a.far - b.far)) {
    const at = place([lon, lat]);
    if (at) yield at;
  }
}

/** Where a name lies wholly on water, with room on all sides: near the middle first, and in one line before two. */
export function* seaTries(
  part: SeaPart,
  place: PlaceInView,
  forms: readonly LabelForm[],
  { frame, isSea, dots, lines }: InSea,
): Generator<LabelTry> {
  const roomy = forms.map((form) => ({ ...form, width: form.width + 2 * BESIDE }));
  for (const at of middlesOf(part, place))
    for (const form of roomy) {
      const box = boxAround(at, form.width, form.height + 2 * ABOVE);
      if (!isWithin(box, frame) || !isSea(box)) continue;
      if (dots.some((dot) => overlap(box, dot)) || lines.some((line) => runsThrough(line, box))) continue;
      yield { form, at };
    }
}
