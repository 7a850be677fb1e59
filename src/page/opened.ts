import { mount } from 'svelte';
import type { Atlas } from '../atlas/atlas.svelte';
import { keepToday } from '../boot/keepToday';
import { loadParts } from '../stories/loadParts';
import { keptShow } from '../stories/presenting/keptShow';

/** What begins once the page is open, and nobody waits for. */
export async function opened(atlas: Atlas): Promise<void> {
  keepToday(atlas);
  const card = document.querySelector('main > .card');
  if (atlas.choice.embed && card) {
    const { default: EmbedFaults } = await import('./EmbedFaults.svelte');
    mount(EmbedFaults, { target: card, props: { atlas } });
  }
  // A presentation that a reload cut off goes on; its presenter view has the same in keeping.
  const kept = new URLSearchParams(location.search).has('presenter') ? null : keptShow();
  if (kept !== null) await (await loadParts(atlas)).presentAgain(atlas, kept);
}
