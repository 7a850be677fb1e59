import type { Atlas } from '../../atlas/atlas.svelte';
import { formatQuery } from '../../choice/query';
import { fillScreen } from '../../ui/fillScreen';

/**
 * Asks for the whole screen; refused, the presentation fills the window. Gives whether that is as it should be: where
 * there is no full screen, nothing offers it, and nothing is missing.
 */
export async function fillWindow(): Promise<boolean> {
  return !document.fullscreenEnabled || fillScreen(document.documentElement);
}

/** Opens the presenter view of a presentation; gives whether the browser allowed it. */
export function openPresenterWindow(atlas: Atlas, id: string): boolean {
  const query = formatQuery(atlas.choice.all, atlas.home);
  const address = `${location.pathname}${query}${query === '' ? '?' : '&'}presenter=${id}`;
  try {
    return window.open(address, `presenter-${id}`, 'popup,width=900,height=700') !== null;
  } catch {
    // Some frames and browsers throw instead.
    return false;
  }
}
