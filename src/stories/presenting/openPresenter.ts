import { mount } from 'svelte';
import type { Atlas } from '../../atlas/atlas.svelte';
import { today } from '../../atlas/clock';
import type { FlatWorld } from '../../world/shapes';
import PresenterView from './PresenterView.svelte';

/**
 * Shows the presenter view in place of the page.
 * @param id that of the presentation, from the address
 * @param places what is known of the flat map beside its shapes
 */
export async function openPresenter(
  target: HTMLElement,
  atlas: Atlas,
  id: string,
  places: Omit<FlatWorld, 'shapes'>,
): Promise<void> {
  // A page that was drawn earlier knows the day on which it was.
  atlas.today = today();
  const worded = await atlas.whenWorded('present');
  target.replaceChildren();
  const loadPlaces = async () => ({ ...places, shapes: (await import('virtual:atlas/shapes')).shapes });
  mount(PresenterView, { target, props: { atlas: worded, id, loadPlaces } });
}
