import type { Atlas } from '../atlas/atlas.svelte';
import { addressOfChoice } from '../choice/address.svelte';

/** Loads the page anew, the choice kept: where the address could not be written, it does not hold it yet. */
export function newStart(atlas: Atlas): void {
  // A language whose words did not come is what was asked for all the same.
  const address = addressOfChoice(atlas, atlas.asked ?? atlas.choice.lang);
  if (location.href.replace(/#.*/s, '') === address) location.reload();
  else location.replace(address);
}
