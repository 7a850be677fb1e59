import type { Atlas } from '../atlas/atlas.svelte';
import type { Chosen } from '../choice/chosen';
import { chosenAt } from '../choice/query';
import { dayAt, dayNumber, type Day } from '../world/days';

/** How long the date runs from one step's to the next one's, ms. */
const LONGEST = 300;

/** Ends the journey that is under way, where it is. */
let end: () => void = () => undefined;

/**
 * Goes to a step of a story. Where its date is another one, the date runs there, so that countries join or leave one
 * after the other; where the reader asked for less motion, it is there at once, and so it is with a press or a key on
 * the way. Whoever changes the choice ends the journey.
 * @param step from 1
 */
export function goToStep(atlas: Atlas, story: string, step: number): void {
  const { world, today, home, choice } = atlas;
  end();
  const there = chosenAt(world, { ...choice.all, story, step }, today, home);
  const from = choice.date;
  if (from === there.date || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    choice.restore(there);
    return;
  }
  let shown: Chosen = { ...there, date: from };
  choice.restore(shown);
  let since: number | null = null;
  let frame = 0;
  const controller = new AbortController();
  end = () => {
    cancelAnimationFrame(frame);
    controller.abort();
  };
  const arrive = () => {
    end();
    if (choice.all === shown) choice.restore(there);
  };
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, arrive, { capture: true, signal: controller.signal });
  const draw = (now: number) => {
    if (choice.all !== shown) return end();
    since ??= now;
    const share = (now - since) / LONGEST;
    if (share >= 1) return arrive();
    shown = { ...there, date: dayBetween(from, there.date, share) };
    choice.restore(shown);
    frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
}

/**
 * A day on the way between two days, forwards or backwards; it comes to rest gently.
 * @param share of the time that has passed, 0 to 1
 */
export function dayBetween(from: Day, to: Day, share: number): Day {
  const eased = 1 - (1 - Math.min(1, Math.max(0, share))) ** 2;
  return dayAt(dayNumber(from) + (dayNumber(to) - dayNumber(from)) * eased);
}
