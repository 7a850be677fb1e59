import { mount } from 'svelte';
import { contextOf, type Atlas } from '../atlas/atlas.svelte';
import { keepToday } from '../boot/keepToday';
import { whenCalm } from '../boot/whenCalm';
import { keepOffline } from '../offline/keepOffline';
import { loadParts } from '../stories/loadParts';
import { keptShow } from '../stories/presenting/keptShow';

/** What begins once the page is open, and nobody waits for. */
export async function opened(atlas: Atlas): Promise<void> {
  keepToday(atlas);
  if (import.meta.env.PROD) keepOffline(atlas);
  const card = document.querySelector('main > .card');
  if (atlas.choice.embed && card) {
    const { default: EmbedFaults } = await import('./EmbedFaults.svelte');
    mount(EmbedFaults, { target: card, props: { atlas } });
  }
  const more = () => void bringMore(atlas, card).catch(() => undefined);
  // A headline that names what is chosen is not waited for.
  if (atlas.isFiltered) more();
  else whenCalm(more);
  // A presentation that a reload cut off goes on; its presenter view has the same in keeping.
  const kept = new URLSearchParams(location.search).has('presenter') ? null : keptShow();
  if (kept !== null) await (await loadParts(atlas)).presentAgain(atlas, kept);
}

/** The words with which a headline names what is chosen, and the button that copies it. */
async function bringMore(atlas: Atlas, card: Element | null): Promise<void> {
  const worded = await atlas.whenWorded();
  if (worded.choice.embed || !card) return;
  const { default: CopySaid } = await import('./CopySaid.svelte');
  mount(CopySaid, { target: card, context: contextOf(worded) });
}
