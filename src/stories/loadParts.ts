import type { Atlas } from '../atlas/atlas.svelte';
import type * as Parts from './parts';

/**
 * Loads what a story is told with, and the stories.
 * @throws if it cannot be loaded
 */
export async function loadParts(atlas: Atlas): Promise<typeof Parts> {
  const parts = await atlas.withWords(import('./parts'), 'present');
  await parts.loadStories();
  return parts;
}
