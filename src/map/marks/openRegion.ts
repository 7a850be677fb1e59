import type { Atlas } from '../../atlas/atlas.svelte';
import { countriesOf } from '../../figures/countriesOf';
import { has } from '../../world/countrySet';

/**
 * The region whose page is open beside the world; null where the region is chosen, too: then its own view shows it, and what
 * lies outside recedes by that.
 */
export function regionBesideWorld({ choice }: Pick<Atlas, 'choice'>): typeof choice.openRegion {
  return choice.all.region.length === 0 ? choice.openRegion : null;
}

/** Whether the page of a region that covers the country is open beside the world. */
export function isInOpenRegion(atlas: Pick<Atlas, 'choice' | 'world' | 'day'>, code: string): boolean {
  const region = regionBesideWorld(atlas);
  const index = atlas.world.countryOf(code)?.index;
  return region !== null && index !== undefined && has(countriesOf(atlas.day, region), index);
}
