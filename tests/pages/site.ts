import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serveFolder } from '../../src/pipeline/site/server';
import { emulateMediaBy } from './firefox/media';

const DIST = resolve(import.meta.dirname, '../../dist');
const SUB_PATH = '/some/where/';

/** The hash of the styles by which Playwright holds a page still for a picture, and which Firefox refuses it. */
const SCREENSHOT_STYLES = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

/** In the page: the map is there, has its marks and answers, but is not painted, unless on paper. */
export function leaveMapUnpainted() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media screen { [data-map] svg { opacity: 0 } }');
  document.adoptedStyleSheets = [sheet];
}

/** In the page: the short waits that it makes on purpose, as until a choice rests, take a tenth of their time. */
function shortenWaits() {
  Object.assign(window, { isHurried: true });
  const own = window.setTimeout;
  const isShort = (wait: number) => wait > 0 && wait < 1000;
  window.setTimeout = ((run: TimerHandler, wait = 0, ...rest: unknown[]) =>
    own(run, isShort(wait) ? wait / 10 : wait, ...rest)) as typeof setTimeout;
}

/** In the page, its frames and its windows: tells what the site's security policy refused. */
function tellViolations() {
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
      // In Firefox, Playwright's own styles for a picture; the policy lets the page evaluate nothing.
      if (decodeURI(sourceFile).endsWith('> eval')) return;
      const { policyRefused } = window as unknown as { policyRefused: (what: string) => Promise<void> };
      const what = `${violatedDirective} refused ${blockedURI} "${sample}" at ${sourceFile}:${lineNumber}`;
      void policyRefused(what);
    },
  );
}

/** Playwright's `test` on the built site, for pages whose files are made to fail: what they leave in the console is let pass. */
export const faultyTest = base.extend<
  { isPainted: boolean; isHurried: boolean; fresh: undefined; allowed: undefined },
  { address: string }
>({
  // Nine tenths of what painting costs are the lines of the map, which only few tests look at.
  isPainted: [false, { option: true }],
  // For tests of what is shown once all has come to rest, however long that takes.
  isHurried: [false, { option: true }],
  fresh: [
    async ({ context, contextOptions, browserName, isPainted, isHurried }, use) => {
      await context.clearPermissions();
      if (browserName === 'firefox') await emulateMediaBy(context, contextOptions);
      if (isHurried) await context.addInitScript(shortenWaits);
      if (!isPainted) await context.addInitScript(leaveMapUnpainted);
      await use(undefined);
    },
    { auto: true },
  ],
  // Under the site's security policy: what that refuses is counted (tests/run.ts), and none is let pass.
  allowed: [
    async ({ context }, use, testInfo) => {
      const refused: string[] = [];
      await context.exposeFunction('policyRefused', (what: string) => void refused.push(what));
      await context.addInitScript(tellViolations);
      await use(undefined);
      testInfo.annotations.push({ type: 'policy', description: String(refused.length) });
      expect(refused, 'refused by the security policy').toEqual([]);
    },
    { auto: true },
  ],
  address: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      if (!existsSync(resolve(DIST, 'index.html'))) throw new Error('dist/ is not built: npm run build');
      const site = await serveFolder(DIST, { base: SUB_PATH });
      await use(site.address);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
});

/**
 * Playwright's `test`, on the built site: `page.goto('./')` opens it, `page.goto('./?lang=de')` with a choice.
 * Every test fails that leaves an error in the console or asks for anything outside the site's own path.
 */
export const test = faultyTest.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, address }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        // Not every browser can share; those that cannot say so where a frame may.
        if (message.text() === "Unrecognized feature: 'web-share'.") return;
        // In Firefox a warning: the tests let no worker in (playwright.config.ts).
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (message.text().includes(SCREENSHOT_STYLES)) return;
        if (['error', 'warning'].includes(message.type()))
          faults.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        if (!error.error().message.includes(SCREENSHOT_STYLES))
          faults.push(`uncaught: ${error.error().message}`);
      });
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(data|blob):/.test(url))
          faults.push(`request outside the site: ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
