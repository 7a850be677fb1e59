import type { Atlas } from '../atlas/atlas.svelte';
import type { Facet, FacetValues } from '../choice/facets';
import { nameOfRegion } from '../figures/regionName';
import { sectionsOf } from './facetOptions';

/** The name of one value of a facet; its code if the facet has none such. What is not offered on the day has one, too. */
export function nameOfValue(atlas: Atlas, facet: Facet, value: FacetValues[Facet]): string {
  const region = facet === 'region' && atlas.world.regions.find(({ id }) => id === value);
  if (region) return nameOfRegion(atlas.world, region, atlas.day.day, atlas.language);
  const options = sectionsOf(atlas, facet).flatMap((section) => section.options);
  return options.find((option) => option.value === value)?.name ?? value;
}
