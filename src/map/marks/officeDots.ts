import type { Atlas } from '../../atlas/atlas.svelte';
import type { Choice } from '../../choice/choice.svelte';
import type { GridPoint } from '../../world/shapes';
import type { Office } from '../../world/world';
import type { MapState } from '../mapState.svelte';
import { fitsOffice } from './matchOffices';
import { sizeAt } from './officeMarks';
import { hasRoom } from './officeSymbols';

/** An office of a kind that has no mark at this scale: a point without a symbol. */
interface OfficeDot {
  office: Office;
  isUndated: boolean;
  /** Scene units. */
  at: GridPoint;
}

/** Radius of a dot where marks have their full size, px. */
const RADIUS = 1.8;

/** Radius of the dots of a picture at so many px per scene unit, px. */
export function dotRadius(map: Pick<MapState, 'scene'>, pixels: number): number {
  return RADIUS * sizeAt(map.scene.worldWidth * pixels);
}

/**
 * Offices that have no mark at the map's scale as no kind of office is chosen: each is a dot at its place, or where its
 * place is not known, at the one where its country is pointed at. They are the same for each choice.
 * @returns known ones last, to be drawn over the others
 */
export function placedDots(
  { world, day }: Pick<Atlas, 'world' | 'day'>,
  { scene, pixels }: Pick<MapState, 'scene' | 'pixels'>,
): OfficeDot[] {
  if (scene.kind === 'region') return [];
  const kinds = new Set(world.kinds.filter((kind) => !hasRoom(kind, scene.worldWidth * pixels)));
  const dotsOf = (offices: readonly Office[], isUndated: boolean) =>
    offices.flatMap((office): OfficeDot[] => {
      if (!kinds.has(office.kind)) return [];
      const at = office.at
        ? scene.place(office.at)
        : scene.countries.find(({ iso3 }) => iso3 === office.country.iso3)?.anchor;
      return at ? [{ office, isUndated, at }] : [];
    });
  return [...dotsOf(day.undated, true), ...dotsOf(day.offices, false)];
}

/** Those of the dots that fit the choice; none where kinds of office are chosen, as each of these has a mark. */
export function fittingDots(
  dots: readonly OfficeDot[],
  { fit, choice }: Pick<Atlas, 'fit'> & { choice: Pick<Choice, 'officeKinds'> },
): OfficeDot[] {
  if (choice.officeKinds.length > 0) return [];
  return dots.filter(({ office, isUndated }) => fitsOffice(office, isUndated, fit));
}
