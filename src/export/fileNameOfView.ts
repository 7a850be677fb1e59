import type { Atlas } from '../atlas/atlas.svelte';
import { nameOfPlace } from '../figures/placeName';
import { fileName } from './saveFile';

/**
 * A name for a file of a view: whose it is, what is chosen, the date.
 * @param more what sets it apart from other files of the same view
 * @param ending without its dot
 */
export function fileNameOfView(atlas: Atlas<'explore'>, more: readonly string[], ending: string): string {
  const { choice, facts, world, organization, language, day } = atlas;
  const { indicator, compare, profile, date } = choice.all;
  const { area, theme, activity, status, office, region, continent, country } = facts.chosen;
  const names = [
    ...world.indicators.filter(({ id }) => id === indicator).map((one) => one.short[language.lang]),
    ...[area, theme, activity, status, office, region, continent, country].flat(),
    ...[...compare, ...(profile ? [profile] : [])].map((place) =>
      nameOfPlace(world, day.day, place, language),
    ),
  ];
  return fileName([organization.short, ...names, [date, ...more].join(' ')], ending);
}
