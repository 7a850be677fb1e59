import type { Atlas } from '../atlas/atlas.svelte';
import { addressOfChoice } from '../choice/address.svelte';

/** Loads the page anew, the choice kept: where the address could not be written, it does not hold it yet. */
export function newStart(atlas: Atlas): void {
  const address = addressOfChoice(atlas);
  if (location.href.replace(/#.*/s, '') === address) location.reload();
  else location.replace(address);
}
