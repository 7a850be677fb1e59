import { mount } from 'svelte';
import { contextOf, type Atlas } from '../atlas/atlas.svelte';
import { whenCalm } from '../boot/whenCalm';
import NewVersion from './NewVersion.svelte';
import { Offline } from './offline.svelte';

/** Who leaves within this time, ms, has no use for what is kept. */
const STAYS = 10_000;

/**
 * Keeps the site on the device of who stays a while, and heeds newer versions; not for a page in a frame, which belongs to
 * another site, and not where the reader saves data.
 */
export function keepOffline(atlas: Atlas): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!('serviceWorker' in navigator) || atlas.choice.embed || parent !== window || connection?.saveData)
    return;
  const start = () => {
    const offline = new Offline();
    offline.start().then(
      () => void mount(NewVersion, { target: document.body, props: { offline }, context: contextOf(atlas) }),
      // A browser that refuses, as in private windows: the page works as long as there is a network.
      () => undefined,
    );
  };
  setTimeout(() => whenCalm(start), STAYS);
}
