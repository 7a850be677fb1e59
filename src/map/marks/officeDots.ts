import type { Atlas } from '../../atlas/atlas.svelte';
import type { GridPoint } from '../../world/shapes';
import type { Office } from '../../world/world';
import type { MapState } from '../mapState.svelte';
import { fitsOffice } from './matchOffices';
import { sizeAt } from './officeMarks';

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
 * What is counted and has no mark at the map's scale (`kindsBeyond`): each office is a dot at its place, or where its place
 * is not known, at the one where its country is pointed at.
 * @returns those that fit the choice; known ones last, to be drawn over the others
 */
export function officeDots(
  { day, fit }: Pick<Atlas, 'day' | 'fit'>,
  map: Pick<MapState, 'kindsBeyond' | 'scene'>,
): OfficeDot[] {
  const kinds = new Set(map.kindsBeyond);
  if (kinds.size === 0) return [];
  const { scene } = map;
  const dotsOf = (offices: readonly Office[], isUndated: boolean) =>
    offices.flatMap((office): OfficeDot[] => {
      if (!kinds.has(office.kind) || !fitsOffice(office, isUndated, fit)) return [];
      const at = office.at
        ? scene.place(office.at)
        : scene.countries.find(({ iso3 }) => iso3 === office.country.iso3)?.anchor;
      return at ? [{ office, isUndated, at }] : [];
    });
  return [...dotsOf(day.undated, true), ...dotsOf(day.offices, false)];
}
