import type { LabelRoom } from '../../world/labels';
import type { GridPoint } from '../../world/shapes';
import type { Scene } from '../scene/scene';
import type { LabelBox } from './labelBox';
import type { LabelForm } from './labelForms';

/** Where a place on Earth lies in the view, px, or null where the view does not show it. */
export type PlaceInView = (at: [lon: number, lat: number]) => GridPoint | null;

/** Where places lie in a view of a scene. */
export function placeIn({
  scene,
  toView,
}: {
  scene: Pick<Scene, 'place'>;
  toView: (at: GridPoint) => GridPoint;
}): PlaceInView {
  return (at) => {
    const point = scene.place(at);
    return point && toView(point);
  };
}

/** A room as a view shows it: a box that may be turned, px. */
export interface RoomInView {
  middle: GridPoint;
  /** Half its length and half its height, along its own axes. */
  half: GridPoint;
  /** The direction of its length, of length 1. */
  along: GridPoint;
}

/** Between letters and the edge of their room, px. */
const PADDING = 1;
/** The part of a line's height that its letters fill, in sizes of type. */
const INK = 0.8;
/** How much larger than its name a room is for which larger ones are no better. */
const AMPLE = 2;
/** Spots that are tried in a room, from its middle to its edges. */
const STEPS = [0, -0.35, 0.35, -0.7, 0.7, -1, 1];
const OFFSETS = STEPS.flatMap((x) => STEPS.map((y): GridPoint => [x, y])).sort(
  ([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by),
);

/** A room as a view shows it; null where a corner of it lies beyond the view's horizon. */
export function roomInView([west, south, east, north]: LabelRoom, place: PlaceInView): RoomInView | null {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const [middle, left, right] = [place([lon, lat]), place([west, lat]), place([east, lat])];
  const [top, bottom] = [place([lon, north]), place([lon, south])];
  const corners = [place([west, north]), place([east, north]), place([west, south]), place([east, south])];
  const [nw, ne, sw, se] = corners;
  if (!middle || !left || !right || !top || !bottom || !nw || !ne || !sw || !se) return null;
  const length = distance(left, right);
  if (length === 0) return null;
  const along: GridPoint = [(right[0] - left[0]) / length, (right[1] - left[1]) / length];
  const across = ([x, y]: GridPoint) => (x - middle[0]) * -along[1] + (y - middle[1]) * along[0];
  // A parallel is bent: what the bow takes from the height of the room is lost.
  const bow = Math.max(Math.abs(across(left)), Math.abs(across(right)));
  return {
    middle,
    half: [
      Math.min(length, distance(nw, ne), distance(sw, se)) / 2,
      Math.min(Math.abs(across(top)), Math.abs(across(bottom))) - bow,
    ],
    along,
  };
}

/** Which share of a room a name needs, whose letters are upright however the room is turned; above 1 it has no room. */
function needOf({ half, along }: RoomInView, form: LabelForm, size: number): number {
  const [x, y] = needed(along, form, size);
  return half[0] > 0 && half[1] > 0 ? Math.max(x / half[0], y / half[1]) : Infinity;
}

/** Half the room that a name needs along the axes of a room. */
function needed([cos, sin]: GridPoint, form: LabelForm, size: number): GridPoint {
  const width = form.width / 2 + PADDING;
  // Of the room above and below the letters, which the box of a name has, nothing has to be inside.
  const height = (form.height - size * (1.37 - INK)) / 2 + PADDING;
  const [c, s] = [Math.abs(cos), Math.abs(sin)];
  return [c * width + s * height, s * width + c * height];
}

/**
 * The middles that a name can have so that its letters lie within one of the rooms: in ample rooms first, and near to
 * where a reader points for the country.
 * @param frame what of the map is seen: of a room that reaches beyond it, the part in view counts
 */
export function* roomSpots(
  rooms: readonly RoomInView[],
  form: LabelForm,
  size: number,
  anchor: GridPoint | null,
  frame: LabelBox,
): Generator<GridPoint> {
  const fitting = rooms
    .map((room) => ({ room, need: needOf(room, form, size) }))
    .filter(({ need }) => need <= 1)
    .map(({ room, need }) => ({
      room,
      tight: Math.max(need, 1 / AMPLE),
      far: anchor ? distance(room.middle, anchor) : 0,
    }))
    .sort((a, b) => a.tight - b.tight || a.far - b.far);
  const inFrame = OFFSETS.map(([x, y]): GridPoint => [
    frame.x + (frame.width * (1 + 0.8 * x)) / 2,
    frame.y + (frame.height * (1 + 0.8 * y)) / 2,
  ]);
  for (const { room } of fitting) {
    const { middle, half, along } = room;
    const [x, y] = needed(along, form, size);
    const slack: GridPoint = [half[0] - x, half[1] - y];
    const isLarge = half[0] * 2 > frame.width / 2 || half[1] * 2 > frame.height / 2;
    for (const [dx, dy] of OFFSETS) yield fromRoom(room, [dx * slack[0], dy * slack[1]]);
    if (!isLarge) continue;
    for (const spot of inFrame) {
      const [px, py] = [spot[0] - middle[0], spot[1] - middle[1]];
      const [u, v] = [px * along[0] + py * along[1], py * along[0] - px * along[1]];
      if (Math.abs(u) <= slack[0] && Math.abs(v) <= slack[1]) yield spot;
    }
  }
}

function fromRoom({ middle, along }: RoomInView, [u, v]: GridPoint): GridPoint {
  return [middle[0] + u * along[0] - v * along[1], middle[1] + u * along[1] + v * along[0]];
}

function distance([ax, ay]: GridPoint, [bx, by]: GridPoint): number {
  return Math.hypot(bx - ax, by - ay);
}
