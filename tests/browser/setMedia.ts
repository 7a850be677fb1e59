import { cdp } from 'vitest/browser';

/** Lays the page out as on paper, or again as on the screen. */
export async function setMedia(media: 'print' | 'screen'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
}
