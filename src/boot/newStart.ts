import type { Atlas } from '../atlas/atlas.svelte';
import { formatQuery } from '../choice/query';

/** Loads the page anew, the choice kept: where the address could not be written, it does not hold it yet. */
export function newStart({ choice, home }: Atlas): void {
  const query = formatQuery(choice.all, home);
  if (location.search === query) location.reload();
  else location.replace(location.pathname + query);
}
