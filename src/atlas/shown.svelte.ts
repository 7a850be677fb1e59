import { getContext, setContext, untrack } from 'svelte';
import type { Chosen } from '../choice/chosen';
import type { WorldOnDay, Fit } from '../figures/match';
import type { Atlas } from './atlas.svelte';

/** A choice and what follows from it. */
interface Outcome {
  chosen: Chosen;
  day: WorldOnDay;
  fit: Fit;
  isFiltered: boolean;
  pointed: Atlas['pointed'];
}

/**
 * The choice as charts show it: a frame after map, sentence and counts, so that those are painted first. What is pointed
 * at counts at once, but for what changes together with the choice.
 */
class Shown {
  #outcome: Outcome = $state.raw() as Outcome;
  // Each by itself: what stays the same object is no reason to draw anew.
  readonly chosen = $derived(this.#outcome.chosen);
  readonly day = $derived(this.#outcome.day);
  readonly fit = $derived(this.#outcome.fit);
  readonly isFiltered = $derived(this.#outcome.isFiltered);
  readonly pointed = $derived(this.#outcome.pointed);

  constructor(atlas: Atlas) {
    const now = (): Outcome => ({
      chosen: atlas.choice.all,
      day: atlas.day,
      fit: atlas.fit,
      isFiltered: atlas.isFiltered,
      pointed: atlas.pointed,
    });
    let request = 0;
    /** In the frame after the next one; a choice that is made until then is shown with it, and puts nothing off. */
    const follow = () => {
      request = requestAnimationFrame(() => {
        request = requestAnimationFrame(() => {
          request = 0;
          this.#outcome = now();
        });
      });
    };
    this.#outcome = untrack(now);
    $effect(() => {
      const outcome = now();
      if (request !== 0) return;
      if (outcome.chosen !== untrack(() => this.#outcome.chosen)) follow();
      else this.#outcome = outcome;
    });
    $effect(() => () => cancelAnimationFrame(request));
  }
}

const KEY = Symbol('shown');

/** Gives one to all charts below, while the component that holds them is set up: all of them change at once. */
export function provideShown(atlas: Atlas): Shown {
  return setContext(KEY, new Shown(atlas));
}

/** The one that the charts around have in common, or one of its own for a chart that stands alone. */
export function useShown(atlas: Atlas): Shown {
  return getContext<Shown | undefined>(KEY) ?? new Shown(atlas);
}
