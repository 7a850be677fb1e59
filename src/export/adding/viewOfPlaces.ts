import type { Atlas } from '../../atlas/atlas.svelte';
import { isCode, type Chosen, type PlaceKey } from '../../choice/chosen';
import { FACETS } from '../../choice/facets';
import { has } from '../../world/countrySet';
import type { Iso3 } from '../../world/rows';
import type { RegionKey } from '../../world/world';

/**
 * The choice that shows some places: a region with all else that is chosen; of countries these alone, on the map of the
 * regional office's region if one covers them all. What lies open on the page, profile or comparison, stays open in it.
 */
export function viewOfPlaces(atlas: Atlas, places: readonly PlaceKey[]): Chosen {
  const chosen = atlas.choice.all;
  const country = places.filter((place) => isCode(place));
  const region = places.filter((place): place is RegionKey => !isCode(place));
  // Told in a story, it is a view of its own.
  const own: Chosen = { ...chosen, story: null, step: null };
  // Of countries and regions side by side there is no choice.
  if (country.length > 0 && region.length > 0) return own;
  if (country.length === 0) return { ...own, region, country: [] };
  const nothing = Object.fromEntries(FACETS.map((facet) => [facet, []])) as Partial<Chosen>;
  return { ...own, ...nothing, country, region: regionOf(atlas, country) };
}

function regionOf({ day, world }: Atlas, country: readonly Iso3[]): RegionKey[] {
  const indices = country.map((code) => world.countryOf(code)?.index ?? -1);
  const around = day.regions.filter(({ id }) => {
    const own = day.sets.region.get(id);
    return own !== undefined && indices.every((index) => index >= 0 && has(own, index));
  });
  return around.slice(0, 1).map(({ id }) => id);
}
