import type { Atlas } from '../atlas/atlas.svelte';

/** In another page, the atlas answers to that page. To be called once, while the page's component is set up. */
export function linkToHost(atlas: Atlas): void {
  $effect(() => {
    if (!atlas.choice.embed || parent === window) return;
    const link = import('./hostLink.svelte')
      .then(({ followHost }) => followHost(atlas))
      // Without it, the frame shows the same at the size it has.
      .catch(() => undefined);
    return () => void link.then((unfollow) => unfollow?.());
  });
}
