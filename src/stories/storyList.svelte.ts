import { load } from 'virtual:atlas/stories';
import type { Story } from '../world/story';

let stories: readonly Story[] = $state.raw([]);

/** Loads all stories. Rejects if they could not be loaded; the next call tries again. */
export async function loadStories(): Promise<readonly Story[]> {
  return (stories = await load());
}

/** All stories; none before they are loaded. */
export const storiesAtHand = () => stories;
