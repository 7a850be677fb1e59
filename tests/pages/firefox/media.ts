import type { BrowserContext, Page } from '@playwright/test';

/** What a page is to see of its medium, as `page.emulateMedia` takes it. */
export type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Begins a script of pages that does nothing: a note to relay.ts, which sees all that is sent to the browser. */
const NOTE = 'media for this browser: ';
const NOTES = new RegExp(`${NOTE}(\\{[^}]*\\})`);

export function readMedia(script: string): Media | null {
  const [, media] = NOTES.exec(script) ?? [];
  return media === undefined ? null : (JSON.parse(media) as Media);
}

const tell = (context: BrowserContext, media: Media) =>
  context.addInitScript({ content: `/* ${NOTE}${JSON.stringify(media)} */` });

/** Has Firefox show what Playwright does not ask of it: less motion, forced colours, the medium of paper. */
export async function emulateMediaBy(context: BrowserContext, media: Media): Promise<void> {
  await tell(context, { reducedMotion: 'no-preference', forcedColors: 'none', ...media });
  context.on('page', (page) => {
    const own = page.emulateMedia.bind(page);
    page.emulateMedia = async (media = {}) => {
      await own(media);
      await tell(context, media);
    };
  });
}
