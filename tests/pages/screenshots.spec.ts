import { isAtRest, openAtlas } from './atlasPage';
import { expect, test } from './site';

// The picture at the top of the README: written where there is none, and compared where the checks run.
test.use({
  isPainted: true,
  viewport: { width: 1280, height: 720 },
  colorScheme: 'light',
  deviceScaleFactor: 1,
});

test('the picture in the README is what the page shows', async ({ page }) => {
  // The last day of the timeline is today: a fixed one keeps the curve in its place.
  await page.addInitScript(() => {
    const NOW = Date.parse('2026-06-30T12:00:00Z');
    const Clock = Date;
    window.Date = class extends Clock {
      constructor(...args: [number | string | Date] | []) {
        super(...((args.length > 0 ? args : [NOW]) as [number]));
      }
      static override now = () => NOW;
    } as DateConstructor;
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await page.evaluate(() => document.fonts.ready);
  await isAtRest(page);
  await expect(page).toHaveScreenshot('readme.png', {
    // Another machine has other fonts; another picture differs by far more.
    maxDiffPixelRatio: 0.06,
    animations: 'disabled',
    caret: 'hide',
  });
});
