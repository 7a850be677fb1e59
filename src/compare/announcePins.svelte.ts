import { untrack } from 'svelte';
import type { Atlas } from '../atlas/atlas.svelte';
import { MOST_COMPARED, type PlaceKey } from '../choice/chosen';
import { nameOfPlace } from '../figures/placeName';

/**
 * Speaks what was pinned or taken away, wherever on the page that was done; not what an address brought. To be called
 * while a component is set up that is there as long as something is pinned.
 */
export function announcePins(atlas: Atlas<'explore'>): void {
  const { choice } = atlas;
  const nameOf = (place: PlaceKey) => nameOfPlace(atlas.world, atlas.day.day, place, atlas.language);
  // On a page that was opened with places to compare, nobody has pinned them.
  let before: readonly PlaceKey[] = untrack(() =>
    navigator.userActivation?.hasBeenActive === false ? choice.compared : [],
  );
  $effect(() => {
    const now = choice.compared;
    const added = now.filter((place) => !before.includes(place));
    const gone = before.filter((place) => !now.includes(place));
    before = now;
    untrack(() => {
      const words = atlas.explore.compare;
      const { and, number } = atlas.formats;
      if (added.length > 0)
        atlas.announcement = words.pinned(and(added.map(nameOf)), number(now.length), number(MOST_COMPARED));
      else if (gone.length > 0) atlas.announcement = words.unpinned(and(gone.map(nameOf)));
    });
  });
  $effect(() => () => {
    // While an effect is taken down, what it reads is as it was before.
    queueMicrotask(() => {
      if (choice.compared.length === 0) atlas.announcement = atlas.explore.compare.cleared;
    });
  });
}
