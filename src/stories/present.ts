import { mount, unmount } from 'svelte';
import type { Atlas } from '../atlas.svelte';
import { fillScreen, openPresenterWindow } from './fullWindow';
import Presentation from './Presentation.svelte';
import { newShowId } from './show.svelte';

interface Options {
  /** How long each step stands while it goes on by itself, ms; null where the speaker leads. */
  dwell: number | null;
  hasPresenter: boolean;
}

/**
 * Begins to present what is shown: over the whole screen where the browser allows it, else over the window. To be
 * called while a click or a key is answered, which is when a browser allows it.
 */
export function present(atlas: Atlas, { dwell, hasPresenter }: Options): void {
  const id = newShowId();
  // A browser grants one of the two: with a second window the speaker goes to full screen from the bar.
  if (hasPresenter) openPresenterWindow(atlas, id);
  else fillScreen();
  const running: Record<string, unknown> = mount(Presentation, {
    target: document.body,
    props: { atlas, id, dwell, onleave: () => void unmount(running) },
  });
}
