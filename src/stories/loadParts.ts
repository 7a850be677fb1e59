import type { Atlas } from '../atlas/atlas.svelte';
import { loadPart } from '../boot/later.svelte';
import type * as Parts from './parts';

/**
 * Loads what a story is told with, and the stories.
 * @throws if it cannot be loaded
 */
export async function loadParts(atlas: Atlas): Promise<typeof Parts> {
  const parts = await loadPart(atlas, 'stories');
  await parts.loadStories();
  return parts;
}
