import { mount } from 'svelte';
import type { Atlas } from '../../atlas/atlas.svelte';
import { today } from '../../atlas/clock';
import PresenterView from './PresenterView.svelte';

/**
 * Shows the presenter view in place of the page.
 * @param id that of the presentation, from the address
 */
export async function openPresenter(target: HTMLElement, atlas: Atlas, id: string): Promise<void> {
  // A page that was drawn earlier knows the day on which it was.
  atlas.today = today();
  const worded = await atlas.whenWorded('present');
  target.replaceChildren();
  mount(PresenterView, { target, props: { atlas: worded, id } });
}
