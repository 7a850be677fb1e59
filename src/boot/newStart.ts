import type { Atlas } from '../atlas/atlas.svelte';
import { addressOfChoice } from '../choice/address.svelte';

/** Loads the page anew, the choice kept: where the address could not be written, it does not hold it yet. */
export function startAgain(atlas: Atlas): void {
  // A language whose words did not come is what was asked for all the same.
  const address = addressOfChoice(atlas, atlas.asked ?? atlas.choice.lang);
  if (location.href.replace(/#.*/s, '') === address) location.reload();
  else location.replace(address);
}

/** The same, from the server: what is kept on the device (offline/) may be what is broken, or too old to go on. */
export async function newStart(atlas: Atlas): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  await worker?.unregister().catch(() => undefined);
  startAgain(atlas);
}
