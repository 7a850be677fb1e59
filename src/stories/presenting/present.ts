import { mount, unmount } from 'svelte';
import type { Atlas } from '../../atlas/atlas.svelte';
import { keepShow } from './keptShow';
import Presentation from './Presentation.svelte';
import { newShowId, type ShowOptions } from './show.svelte';

interface Options {
  /** How long each step stands while it goes on by itself, ms; null where the speaker leads. */
  dwell: number | null;
  hasPresenter: boolean;
}

/**
 * Begins to present what is shown: over the whole screen where the browser allows it, else over the window. To be
 * called while a click or a key is answered, which is when a browser allows it.
 */
export function present(atlas: Atlas<'explore' | 'present'>, { dwell, hasPresenter }: Options): void {
  begin(atlas, { id: newShowId(), dwell, begin: hasPresenter ? 'presenter' : 'screen' });
}

/**
 * Goes on with a presentation that a reload cut off, at the step that the address names, over the window: a browser
 * grants the full screen to a click or a key only.
 * @param kept what was kept of it
 */
export async function presentAgain(atlas: Atlas, kept: string): Promise<void> {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const show = showIn(kept);
  // A tab that was doubled takes what was kept along, and so does one that goes to another address: nobody presents there.
  if (!show || visit?.type !== 'reload') return keepShow(null);
  begin(await atlas.whenWorded('present'), { ...show, begin: 'again' });
}

/** What was kept of a presentation, or null if it is none: a page of another version may have kept it. */
function showIn(kept: string): Omit<ShowOptions, 'begin'> | null {
  try {
    const { id, dwell, isBlack } = JSON.parse(kept) as Record<string, unknown>;
    return typeof id === 'string' && (dwell === null || typeof dwell === 'number')
      ? { id, dwell, isBlack: isBlack === true }
      : null;
  } catch {
    return null;
  }
}

function begin(atlas: Atlas<'explore' | 'present'>, options: ShowOptions): void {
  const running: Record<string, unknown> = mount(Presentation, {
    target: document.body,
    props: { atlas, ...options, onleave: () => void unmount(running) },
  });
}
