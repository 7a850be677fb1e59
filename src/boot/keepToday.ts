import type { Atlas } from '../atlas/atlas.svelte';
import { now } from '../atlas/clock';

/**
 * Keeps the last day that can be chosen the reader's own on a page that stays open: from midnight on, and when it comes back
 * into sight after a sleep. Going back and forward asks by itself (choice/address.svelte.ts).
 * @returns a function that ends it
 */
export function keepToday(atlas: Atlas): () => void {
  let timer: ReturnType<typeof setTimeout>;

  function renew(): void {
    atlas.renewToday();
    clearTimeout(timer);
    timer = setTimeout(renew, untilMidnight());
  }

  const onvisible = () => document.visibilityState === 'visible' && renew();
  document.addEventListener('visibilitychange', onvisible);
  addEventListener('pageshow', renew);
  renew();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onvisible);
    removeEventListener('pageshow', renew);
  };
}

/** How long it is until the reader's next day begins, ms: at least a second, as timers may come early. */
function untilMidnight(): number {
  const at = new Date(now());
  const next = new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
  return Math.max(1000, next.getTime() - at.getTime());
}
