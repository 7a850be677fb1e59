import { PLACES } from '../../boot/drawn';
import { collected } from './collected.svelte';

/** Opens the window in which things are taken along where the collection is: by its own button, so that both are closed alike. */
export function openCollection(): void {
  collected().isAsked = true;
  const header = document.getElementById(PLACES.header);
  header?.querySelector<HTMLElement>('[aria-haspopup="dialog"]')?.click();
}
