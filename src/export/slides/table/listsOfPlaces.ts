import { Atlas } from '../../../atlas/atlas.svelte';
import { Choice } from '../../../choice/choice.svelte';
import { isCode, type Chosen } from '../../../choice/chosen';
import { FACETS } from '../../../choice/facets';
import type { DetailTables } from '../../../world/tables';
import { comparedList } from './comparedList';
import { viewLists, type ListData } from './listData';

/** What a view of places is about, as lists: of a comparison its differences, of a profile its offices and countries. */
export function listsOfPlaces(atlas: Atlas<'explore' | 'present'>, detail: DetailTables): ListData[] {
  const { world, language, today, home } = atlas;
  const { compare, profile } = atlas.choice.all;
  if (compare.length > 1) {
    const list = comparedList(atlas, detail);
    return list ? [list] : [];
  }
  if (profile === null) return [];
  const nothing = Object.fromEntries(FACETS.map((facet) => [facet, []])) as Partial<Chosen>;
  const own: Partial<Chosen> = isCode(profile) ? { country: [profile] } : { region: [profile] };
  const chosen: Chosen = { ...atlas.choice.all, ...nothing, ...own };
  return viewLists(new Atlas(world, new Choice(chosen), language, today, home), detail);
}
