import type { Atlas } from '../../atlas/atlas.svelte';
import { fittingOffices } from '../../figures/match';

/** What a view finds: how many offices of the kinds that are chosen, and in how many countries; of others, its headline. */
export function findingOfView(atlas: Atlas<'explore' | 'present'>, headline: string): string {
  const { day, fit, formats, present } = atlas;
  const chosen = atlas.choice.all;
  const { offices, undated } = fittingOffices(day, fit, chosen);
  if (chosen.office.length === 0 || offices.length === 0) return headline;
  const hosts = new Set(offices.map(({ country }) => country.index)).size;
  return present.output.slides.lists.offices(offices.length, hosts, undated.length, formats);
}
