import type { Atlas } from '../atlas/atlas.svelte';
import { loadPart } from '../boot/later.svelte';
import type { Day } from '../world/days';

/** How long the date must rest before it is spoken, in milliseconds. */
const REST = 400;
/** While it moves on and on, as in playing, how long each sentence is given to be heard, in milliseconds. */
const HEARD = 4000;
/**
 * Announces each other date once it rests, and a date that goes on now and then. Call it while a component is
 * set up.
 */
export function announceDate(atlas: Atlas): () => void {
  // The date that the page is opened with is no change.
  let announced: Day | null = null;
  /** When a sentence was begun, or the date began to move. */
  let since = 0;
  let wasMoving = false;
  return () => {
    // The choice as a whole: letting go of the date is a change as well.
    const { date } = atlas.choice.all;
    const isMoving = atlas.choice.isDragging;
    // While the page opens, what its address asks for is put in place (see main.ts). In a story each step is spoken,
    // and its date with it.
    const isOpening = 'pending' in document.documentElement.dataset;
    if (isOpening || atlas.choice.all.story) announced = date;
    const from = (announced ??= date);
    if (isMoving && !wasMoving) since = performance.now();
    wasMoving = isMoving;
    if (date === from) return;
    const wait = isMoving ? Math.max(0, since + HEARD - performance.now()) : REST;
    const timer = setTimeout(() => {
      Promise.all([loadPart(atlas, 'dateInWords'), atlas.whenWorded()]).then(
        ([{ dateInWords }, worded]) => (atlas.announcement = dateInWords(worded, from, date)),
        // Without a connection nothing is said of it; the slider says its own value.
        () => undefined,
      );
      announced = date;
      since = performance.now();
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  };
}
