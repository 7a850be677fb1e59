import { mount, unmount, untrack, type Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { contextOf, type Atlas } from '../atlas/atlas.svelte';

/**
 * Leaves what the build drew in an element as it is, without the work of taking it over, until it would show something
 * else for the first time: then the component draws it anew, and goes on from there. Where nothing was drawn, it does
 * so at once.
 * @param part a component that the build draws with nothing chosen (see prerender.ts)
 * @param props its properties, which do not change
 * @param shown gives what it shows; it is the same thing as long as that does not change
 * @returns what is attached to the element that the part is to fill
 */
export function keepDrawn<Props extends Record<string, unknown>>(
  part: Component<Props>,
  atlas: Atlas,
  props: Props,
  shown: () => unknown,
): Attachment {
  return (place) => {
    let drawn: Record<string, unknown> | undefined;
    const draw = () => {
      place.replaceChildren();
      drawn = untrack(() => mount(part, { target: place, props, context: contextOf(atlas) }));
    };
    if (place.hasChildNodes()) {
      let last = untrack(shown);
      $effect(() => {
        if (drawn) return;
        const now = shown();
        if (now === last) return;
        last = now;
        draw();
      });
    } else {
      // Not in an effect: those of who attaches it look for what is drawn here.
      draw();
    }
    return () => drawn && void unmount(drawn);
  };
}
