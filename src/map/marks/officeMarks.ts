import type { OfficeKindId } from '../../world/rows';
import type { GridPoint } from '../../world/shapes';
import type { Office, OfficeKind } from '../../world/world';
import { hasRoom, isLeading, officeRadius } from './officeSymbols';
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

/** Two marks whose middles lie closer than this share of both radii become one with a number. */
const TOO_CLOSE = 0.8;
/** Radius that a number needs, px. */
const NUMBER_RADIUS = 6.5;
/** Widths of the world, px, between which marks grow from small to full size; a region has them full. */
const SMALL_AT = 360;
const FULL_AT = 960;
const SMALLEST = 0.6;

/**
 * The office marks of a scene at a scale: what of offices is drawn, and what stands in a numbered mark. Kinds that the
 * reader chose are always there. Of none chosen, the view of a region has all that it counts, and of other countries what
 * leads; elsewhere leading kinds are there from the start, the others once there is room. A mark holds either offices that are counted, or others. One without a place of
 * its own stands with the others of its country.
 *
 * @param offices those that are known on the day
 * @param kinds the chosen kinds; none: the view decides
 * @param pixels px per scene unit, zoom included
 * @param undated those of which it is not known whether they had opened: a known one leads the mark that they share
 * @param isCounted whether an office is one of those that the choice asks for
 * @returns those that are counted first, each by rank: the first is to be drawn over the others
 */
export function officeMarks(
  scene: Scene,
  offices: readonly Office[],
  kinds: readonly OfficeKindId[],
  pixels: number,
  undated: readonly Office[] = [],
  isCounted: (office: Office, isUndated: boolean) => boolean = () => true,
): OfficeMark[] {
  const worldWidth = scene.worldWidth * pixels;
  const isRegion = scene.kind === 'region';
  const size = isRegion ? 1 : sizeAt(worldWidth);
  const isShown = (kind: OfficeKind, counted: boolean) =>
    kinds.length > 0
      ? kinds.includes(kind.id)
      : isRegion
        ? counted || isLeading(kind)
        : hasRoom(kind, worldWidth);
  return [true, false].flatMap((counted) => {
    const marks: OfficeMark[] = [];
    for (const isUndated of [false, true]) {
      const shown = (isUndated ? undated : offices).filter(
        (one) => isCounted(one, isUndated) === counted && isShown(one.kind, counted),
      );
      for (const office of shown.sort((a, b) => a.kind.rank - b.kind.rank)) {
        const { id, kind } = office;
        const at = office.at ? scene.place(office.at) : placeAmong(marks, scene, office);
        if (!at) continue;
        const r = Math.round(officeRadius(kind) * size * 100) / 100;
        const near = marks.find(
          (one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) * pixels < (one.r + r) * TOO_CLOSE,
        );
        if (near) {
          near.offices.push(office);
          near.id += ` ${id}`;
          near.r = Math.max(near.r, NUMBER_RADIUS);
        } else marks.push({ id, offices: [office], kind, isUndated, at, r });
      }
    }
    return marks;
  });
}

/** Where an office stands of which the place is not known: with the first of its country, or where that is pointed at. */
function placeAmong(marks: readonly OfficeMark[], scene: Scene, { country }: Office): GridPoint | null {
  const other = marks.find(({ offices }) => offices.some((one) => one.country === country));
  return other?.at ?? scene.countries.find(({ iso3 }) => iso3 === country.iso3)?.anchor ?? null;
}

/** The share of its full size that a mark has where the world is so wide, px. */
export function sizeAt(worldWidth: number): number {
  const share = (worldWidth - SMALL_AT) / (FULL_AT - SMALL_AT);
  return SMALLEST + (1 - SMALLEST) * Math.min(1, Math.max(0, share));
}
