import type { Atlas } from '../../atlas/atlas.svelte';

/** Loads what adds a choice to the slides, with its words: behind its button, as few readers ask for it. */
export function loadAddedNote(atlas: Atlas) {
  return atlas.withWords(import('../collection/AddedNote.svelte'), 'present');
}
