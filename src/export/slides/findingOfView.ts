import type { Atlas } from '../../atlas/atlas.svelte';
import { fittingOffices } from '../../figures/match';

/** What a view finds: how many offices of the kinds that are chosen, and in how many countries; of others, its headline. */
export function findingOfView(atlas: Atlas<'explore' | 'present'>, headline: string): string {
  const chosen = atlas.choice.all;
  const fitting = fittingOffices(atlas.day, atlas.fit, chosen);
  return chosen.office.length > 0 && fitting.offices.length > 0 ? officesFound(atlas, fitting) : headline;
}

/** How many offices are known, in how many countries, and how many more are not dated. */
export function officesFound(
  { formats, present }: Atlas<'explore' | 'present'>,
  { offices, undated }: ReturnType<typeof fittingOffices>,
): string {
  const hosts = new Set(offices.map(({ country }) => country.index)).size;
  const words = present.output.slides.lists;
  return offices.length > 0
    ? words.offices(offices.length, hosts, undated.length, formats)
    : words.undated(undated.length, formats);
}
