import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { OFTEN } from './atlasPage';
import { expect, test as onSite } from './site';

/** A page that embeds the atlas: its body, the headers that it is sent with, and scripts that it serves below its path. */
export interface HostPage {
  body: string;
  headers?: Record<string, string>;
  scripts?: Record<string, string>;
}

/** Somewhere below the root, as pages of other sites are. */
const PATH = '/blog/2026/presence';
/** How long the atlas may take to load on a busy machine, ms. */
const LOADED = 30_000;

/**
 * The test of the built site, from within another one: `openHost` serves a page at another origin, under a path, and
 * opens it. A test fails on any error in the console, and on requests to anywhere but the two sites.
 */
export const test = onSite.extend<{ openHost: (page: HostPage) => Promise<void> }>({
  quiet: async ({ context, address }, use) => {
    const faults: string[] = [];
    context.on('console', (message) => {
      // Not every browser can share; those that cannot say so.
      if (message.text() === "Unrecognized feature: 'web-share'.") return;
      if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      const url = request.url();
      if (
        !url.startsWith(address) &&
        !/^(data|blob|about):/.test(url) &&
        !/\/favicon\.ico$/.test(url) &&
        !url.includes(PATH)
      )
        faults.push(`request outside the two sites: ${url}`);
    });
    await use(undefined);
    expect(faults).toEqual([]);
  },
  openHost: async ({ page }, use) => {
    let shown: HostPage = { body: '' };
    const server = createServer((request, response) => {
      const { body, headers, scripts } = shown;
      const script = scripts?.[request.url?.replace(`${PATH}/`, '') ?? ''];
      if (script !== undefined)
        return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      if (request.url !== PATH) return response.writeHead(204).end();
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      return response.end(
        `<!doctype html><html lang="en"><title>A report</title><body>${body}</body></html>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use(async (host) => {
      shown = host;
      await page.goto(`http://127.0.0.1:${port}${PATH}`);
    });
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  },
});

/**
 * The atlas in the first frame of the page, once every control of it answers.
 * @param mark what is to be seen by then
 */
export async function atlasIn(page: Page, mark = '[data-summary]'): Promise<FrameLocator> {
  const atlas = page.frameLocator('iframe').first();
  await atlas.locator(`html:not([data-pending]) ${mark}`).first().waitFor({ timeout: LOADED });
  await expect
    .poll(() => atlas.locator('html').evaluate(() => performance.getEntriesByName('app-ready').length), {
      timeout: LOADED,
      ...OFTEN,
    })
    .toBeGreaterThan(0);
  return atlas;
}

/** By how many px the atlas is larger than its frame, downwards and aside: it should have no scroll bar of its own. */
export function overflowOf(atlas: FrameLocator): Promise<[down: number, aside: number]> {
  return atlas
    .locator('html')
    .evaluate((root) => [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth]);
}

/** The height of the page's first frame, px. */
export async function frameHeight(page: Page): Promise<number> {
  const box = await page.locator('iframe').first().boundingBox();
  return box?.height ?? 0;
}

/** The page and its first frame have stood still for a while: nothing that loads moves them any more. */
export async function isSettled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = '';
        let still = 0;
        const look = () => {
          const box = document.querySelector('iframe')?.getBoundingClientRect();
          const now = `${box?.top} ${box?.height}`;
          still = now === last ? still + 1 : 0;
          last = now;
          if (still > 30) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
