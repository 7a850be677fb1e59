import type { GridPoint } from '../../world/shapes';
import { besideMark, leaderSpots } from './besideSpots';
import { boxAround, holds, type LabelBox } from './labelBox';
import type { LabelForm } from './labelForms';
import { shareOn, type LandAt } from './landAt';
import type { LabelTry } from './placeLabels';
import { roomSpots, type RoomInView } from './roomSpots';

// The ways in which the name of a country can stand: in it, over it, beside it, or where a line leads to.

/** What of a map is seen, and which country lies where. */
interface SeenLand {
  landAt: LandAt;
  room: LabelBox;
}

/** A country that is drawn in the view. */
export interface NamedCountry {
  iso3: string;
  text: string;
  isOwn: boolean;
  anchor: GridPoint | null;
  area: number;
  rooms: RoomInView[];
  circle: { at: GridPoint; r: number } | undefined;
}

/** Between a circle and its name, px. */
const CIRCLE_GAP = 3;
/** How much of a name has to lie in its country, in a room that is known and elsewhere, and how far from a middle that is tried, px. */
const HALF = 0.5;
const NEARLY_ALL = 0.86;
const NEAR: readonly GridPoint[] = [0, -4, 4, -8, 8].flatMap((y) =>
  [0, -5, 5, -10, 10].map((x): GridPoint => [x, y]),
);

/** How long a line to a name may be: such a part of the view's width, and this, px, in a narrow one. */
const LINE = 0.19;
const LEAST_LINE = 58;

/** How much of a name beside its circle may lie on another country. */
const LITTLE = 0.2;

/** In its rooms; else where nearly all of the name lies in the country. */
export function* insideTries(
  { rooms, anchor, iso3 }: NamedCountry,
  forms: readonly LabelForm[],
  size: number,
  { landAt }: SeenLand,
  frame: LabelBox,
): Generator<LabelTry> {
  const isOn = (form: LabelForm, at: GridPoint, share: number) =>
    shareOn(boxAround(at, form.width, form.height - size * 0.5), landAt, (code) => code === iso3) >= share;
  // Far from the middle of a view, a room may lie where the view draws another country, or none.
  for (const form of forms)
    for (const at of roomSpots(rooms, form, size, anchor, frame))
      if (isOn(form, at, HALF)) yield { form, at };
  const middles = [...(anchor ? [anchor] : []), ...rooms.map(({ middle }) => middle)];
  for (const form of forms)
    for (const [x, y] of middles)
      for (const [dx, dy] of NEAR) {
        const at: GridPoint = [x + dx, y + dy];
        if (isOn(form, at, NEARLY_ALL)) yield { form, at };
      }
}

/** Near the middle of its country, most of the name on it, and the rest over its neighbours. */
export function* overTries(
  { anchor, iso3 }: NamedCountry,
  forms: readonly LabelForm[],
  { landAt }: SeenLand,
): Generator<LabelTry> {
  if (!anchor) return;
  for (const form of forms)
    for (const [dx, dy] of NEAR) {
      const at: GridPoint = [anchor[0] + dx, anchor[1] + dy];
      const box = boxAround(at, form.width, form.height);
      if (shareOn(box, landAt, (code) => code === iso3) >= HALF) yield { form, at };
    }
}

/** Beside its circle, else, in the view of its region, where a line leads to. */
export function* besideTries(
  { circle, anchor, iso3 }: NamedCountry,
  forms: readonly LabelForm[],
  hasLeaders: boolean,
  view: SeenLand,
): Generator<LabelTry> {
  const { landAt } = view;
  if (circle)
    for (const form of forms)
      for (const at of besideMark(circle.at, circle.r, CIRCLE_GAP, form)) {
        const isElsewhere = (code: string | null) => code !== null && code !== iso3;
        if (shareOn(boxAround(at, form.width, form.height), landAt, isElsewhere) < LITTLE) yield { form, at };
      }
  const from = circle?.at ?? anchor;
  // One that lies beyond the edge is not named from there.
  if (!hasLeaders || !from || !holds(view.room, from)) return;
  yield* leaderTries(forms, from, circle?.r ?? 0, iso3, view);
}

/** Where a line leads to from a point or a mark, the best first. */
export function leaderTries(
  forms: readonly LabelForm[],
  from: GridPoint,
  r: number,
  iso3: string,
  { landAt, room }: SeenLand,
): LabelTry[] {
  const most = Math.max(LEAST_LINE, LINE * room.width);
  return forms
    .flatMap((form) => leaderSpots(from, r, form, iso3, landAt, most).map((spot) => ({ form, ...spot })))
    .sort((a, b) => a.cost - b.cost);
}
