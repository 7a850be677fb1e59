import type { Attachment } from 'svelte/attachments';
import type { Atlas } from '../atlas/atlas.svelte';
import type { CountrySet } from '../world/countrySet';

/**
 * Lets a mark point at its countries while the mouse is over it or the keyboard on it; Escape leaves. A finger
 * does not point: its tap chooses, and nothing would tell when it has left.
 * @param countries the mark's countries at the moment it is asked
 */
export function pointing(atlas: Atlas, countries: () => CountrySet): Attachment<HTMLElement> {
  const leave = () => {
    atlas.pointAt(null);
  };
  return (mark) => {
    const listening = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => {
      mark.addEventListener(name, listener, { signal: listening.signal });
    };
    on('pointerenter', (event) => {
      if (event.pointerType !== 'touch') atlas.pointAt(countries());
    });
    on('focus', () => {
      if (mark.matches(':focus-visible')) atlas.pointAt(countries());
    });
    on('pointerleave', leave);
    on('blur', leave);
    on('keydown', (event) => {
      if (event.key === 'Escape') leave();
    });
    return () => {
      listening.abort();
    };
  };
}
