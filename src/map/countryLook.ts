import type { Atlas } from '../atlas.svelte';
import { has } from '../model/countrySet';
import type { Status } from '../model/membership';

/** How a country is drawn just now. */
export interface CountryLook {
  status: Status;
  /** Whether it fits the choice. */
  fits: boolean;
  isPointed: boolean;
  /** Whether it is one of the chosen countries, or the one whose profile is open. */
  isHeld: boolean;
}

/** The look of the country with this code, by date, choice and pointer. */
export function countryLook(atlas: Atlas, code: string): CountryLook {
  const country = atlas.world.countryOf(code);
  if (!country) return { status: 'other', fits: false, isPointed: false, isHeld: false };
  const { index, iso3 } = country;
  return {
    status: atlas.day.statuses[index] ?? 'other',
    fits: has(atlas.fit.all, index),
    isPointed: atlas.pointed !== null && has(atlas.pointed.countries, index),
    isHeld: atlas.choice.profile === iso3 || atlas.choice.has('country', iso3),
  };
}

/** The attributes that embedding sites and tests rely on; exactly one element of a country carries them. */
export function contractOf(code: string, { status, fits }: CountryLook) {
  return { 'data-iso3': code, 'data-status': status, 'data-match': fits };
}

/** A transform that puts a mark sized in px on a point of the scene: `--unit` is one px in scene units. */
export function standingAt([x, y]: readonly [number, number]): string {
  return `transform: translate(${x}px, ${y}px) scale(var(--unit))`;
}
