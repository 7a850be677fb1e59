import { userEvent } from 'vitest/browser';

/** Takes the mouse off whatever it was left on. At once: an empty page is never seen to stand still, which is waited for else. */
export function restPointer(): Promise<void> {
  return userEvent.unhover(document.body, { force: true });
}
