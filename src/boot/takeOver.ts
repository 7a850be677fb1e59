import { hydrate, mount, unmount, untrack, type Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { contextOf, type Atlas } from '../atlas/atlas.svelte';
import { afterPaint } from './whenCalm';

/** Puts what waits for an element in a template at the page's end into it, unless first.ts has done so. */
export function fillFromTemplate(place: Element): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-for="${place.id}"]`);
  template?.remove();
  if (template) place.append(template.content);
}

/**
 * Clears a place that the browser has translated already: there, texts are no longer where they would be looked for, so
 * it is drawn anew.
 */
export function dropTranslated(place: Element): void {
  if (place.querySelector('font')) place.replaceChildren();
}

/**
 * Brings a part of the page to life in a task of its own once the page is painted, so that no task takes over all of
 * the page at once. The part is taken over as the build drew it, in its place by now or still in a template (see
 * first.ts), or drawn where there is nothing. Where the address asks for something, it comes at once: no count of
 * another choice is ever readable.
 * @param part a component that is drawn by the build with nothing chosen (see prerender.ts)
 * @param props its properties, which do not change
 * @param ontaken called as soon as the part answers
 * @returns what is attached to the element that the part is to fill
 */
export function takeOver<Props extends Record<string, unknown>>(
  part: Component<Props>,
  atlas: Atlas,
  props: Props,
  ontaken?: () => void,
): Attachment {
  return (place) => {
    let taken: Record<string, unknown> | undefined;
    const take = () => {
      fillFromTemplate(place);
      dropTranslated(place);
      const options = { target: place, props, context: contextOf(atlas) };
      taken = place.hasChildNodes() ? hydrate(part, options) : mount(part, options);
      ontaken?.();
    };
    const callOff = location.search === '' ? afterPaint(take) : untrack(take);
    return () => {
      callOff?.();
      if (taken) void unmount(taken);
    };
  };
}
