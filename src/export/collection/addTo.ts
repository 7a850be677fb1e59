import type { Atlas } from '../../atlas/atlas.svelte';
import type { collected } from './collected.svelte';
import { holds, MOST_COLLECTED, withCollected, type NewView } from './collection';

/**
 * Puts a view into the reader's collection, unless it is there or the collection is full.
 * @returns what became of it, in words
 */
export function addTo(
  list: ReturnType<typeof collected>,
  { present, formats }: Atlas<'explore' | 'present'>,
  view: NewView,
): string {
  const words = present.collection;
  if (holds(list.now, view)) return view.chart === undefined ? words.isThere : words.isChartThere;
  if (list.now.views.length >= MOST_COLLECTED) return words.full(formats.number(MOST_COLLECTED));
  list.change((collection) => withCollected(collection, view));
  return words.added(view.headline, formats.number(list.now.views.length));
}
