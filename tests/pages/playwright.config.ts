import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox, launchOptions } from '../findBrowser';

const isFirefox = process.env['BROWSER'] === 'firefox';

// By WebDriver BiDi, which every Firefox speaks (channel `moz-…`): it needs none of Playwright's own. See firefox/relay.ts.
const firefox = () => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: resolve(import.meta.dirname, 'firefox/start'),
    env: { ...process.env, FIREFOX_PATH: findFirefox() },
    // Scroll bars lie over the page, as Playwright has them in Chromium.
    firefoxUserPrefs: { 'ui.useOverlayScrollbars': 1 },
  },
});
const chromium = () => ({
  browserName: 'chromium' as const,
  launchOptions: launchOptions(findBrowser()),
});

// The built site in dist/; `site.ts` serves it, under a sub-path, once per worker.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/pages',
  // Pictures are part of the README: drawn anew where someone works, compared where the checks run.
  snapshotPathTemplate: '../screenshots/{arg}{ext}',
  updateSnapshots: process.env['CI'] ? 'none' : 'changed',
  // For a busy machine; no test asserts a time.
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // By BiDi everything takes several times as long.
  expect: { timeout: isFirefox ? 20_000 : 5000 },
  // A shared machine may stall for seconds; what passes only the second time is named in the count.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../test-results/pages.json' }]],
  use: {
    ...(isFirefox ? firefox() : chromium()),
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Tests have files fail; what a worker keeps would hide it. offline.spec.ts lets it in.
    serviceWorkers: 'block',
    // Not a trace: taking the page apart at each step made every test several times slower.
    // In Firefox, Playwright's styles for it would count as refused by the security policy.
    screenshot: isFirefox ? 'off' : 'only-on-failure',
  },
});
