import type { Atlas } from '../../atlas/atlas.svelte';
import { formatQuery } from '../../choice/query';

/** Asks for the whole screen; refused, the presentation fills the window. */
export function fillScreen(): void {
  // Some browsers have no such thing, and many refuse it to a frame.
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Opens the presenter view of a presentation; gives whether the browser allowed it. */
export function openPresenterWindow(atlas: Atlas, id: string): boolean {
  const query = formatQuery(atlas.choice.all, atlas.home);
  const address = `${location.pathname}${query}${query === '' ? '?' : '&'}presenter=${id}`;
  return window.open(address, `presenter-${id}`, 'popup,width=900,height=700') !== null;
}
