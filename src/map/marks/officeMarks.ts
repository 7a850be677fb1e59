import type { OfficeKindId } from '../../world/rows';
import type { GridPoint } from '../../world/shapes';
import type { Office, OfficeKind } from '../../world/world';
import { hasRoom, officeRadius } from './officeSymbols';
import type { Scene } from '../scene/scene';

/** One office, or several that lie too close together to be told apart at this scale. */
export interface OfficeMark {
  /** Ids of the offices, separated by spaces. */
  id: string;
  offices: Office[];
  /** The kind that leads: its shape is drawn. */
  kind: OfficeKind;
  /** None of them is known on the day; it is not known whether they had opened. */
  isUndated: boolean;
  /** Scene units. */
  at: GridPoint;
  /** Radius, px. */
  r: number;
}

/** Two marks whose middles lie closer than this share of the larger radius become one with a number. */
const TOO_CLOSE = 0.75;
/** Widths of the world, px, between which marks grow from small to full size. */
const SMALL_AT = 360;
const FULL_AT = 960;
const SMALLEST = 0.6;
const NUMBER_RADIUS = 6;

/**
 * The office marks of a scene at a scale. Leading kinds are there from the start, the others
 * once there is room; kinds that the reader chose are always there.
 *
 * @param offices those that are known on the day
 * @param kinds the chosen kinds; none: the scale decides
 * @param pixels px per scene unit, zoom included
 * @param undated those of which it is not known whether they had opened: a known one leads the mark that they share
 */
export function officeMarks(
  scene: Scene,
  offices: readonly Office[],
  kinds: readonly OfficeKindId[],
  pixels: number,
  undated: readonly Office[] = [],
): OfficeMark[] {
  const isShown = (kind: OfficeKind) =>
    kinds.length > 0 ? kinds.includes(kind.id) : hasRoom(kind, scene.worldWidth * pixels);
  const size = sizeAt(scene.worldWidth * pixels);
  const marks: OfficeMark[] = [];
  const shown = (some: readonly Office[]) =>
    some.filter(({ kind }) => isShown(kind)).sort((a, b) => a.kind.rank - b.kind.rank);
  const known = shown(offices);
  for (const [i, office] of [...known, ...shown(undated)].entries()) {
    const at = office.at && scene.place(office.at);
    if (!at) continue;
    const { kind } = office;
    const r = Math.round(officeRadius(kind) * size * 100) / 100;
    const near = marks.find(
      (mark) => Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1]) * pixels < Math.max(mark.r, r) * TOO_CLOSE,
    );
    if (near) near.offices.push(office);
    else marks.push({ id: '', offices: [office], kind, isUndated: i >= known.length, at, r });
  }
  for (const mark of marks) {
    mark.id = mark.offices.map(({ id }) => id).join(' ');
    // A number has to fit into the mark.
    if (mark.offices.length > 1) mark.r = Math.max(mark.r, NUMBER_RADIUS);
  }
  return marks;
}

function sizeAt(worldWidth: number): number {
  const share = (worldWidth - SMALL_AT) / (FULL_AT - SMALL_AT);
  return SMALLEST + (1 - SMALLEST) * Math.min(1, Math.max(0, share));
}
