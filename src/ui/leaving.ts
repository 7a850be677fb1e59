import { untrack } from 'svelte';

/**
 * A handler for a focus that leaves, as it also does when the page takes away what has it: Svelte is updating then, and
 * refuses whatever is set in a tracked way.
 */
export function leaving<Args extends unknown[]>(deed: (...args: Args) => void): (...args: Args) => void {
  return (...args) => untrack(() => deed(...args));
}
