import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from '../findBrowser';

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
  // A shared machine may stall for seconds; what passes only the second time is named in the count.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../test-results/pages.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(findBrowser()),
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Tests have files fail; what a worker keeps would hide it. offline.spec.ts lets it in.
    serviceWorkers: 'block',
    // Not a trace: taking the page apart at each step made every test several times slower.
    screenshot: 'only-on-failure',
  },
});
