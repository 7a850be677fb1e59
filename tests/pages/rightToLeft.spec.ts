import type { Page } from '@playwright/test';
import { LANGS } from '../../src/world/tables';
import { LANGUAGES } from '../../src/words/language';
import { isAtRest, isLoaded, openAtlas, showAll } from './atlasPage';
import { expect, test } from './site';

// For each language whose lines are written to the left: the page is turned round, and what time and place give an order
// to is not.

test.use({ isHurried: true, contextOptions: { reducedMotion: 'reduce' } });

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
  { width: 844, height: 390 },
];
const turned = LANGS.filter((lang) => LANGUAGES[lang].dir === 'rtl');

/** In the page: the middle of the first element of a selector, px from the left. */
const middleOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    });

for (const lang of turned) {
  test.describe(lang, () => {
    for (const viewport of WINDOWS)
      for (const query of ['', '&region=dakar', '&profile=KEN', '&view=table', '&compare=KEN,GHA'])
        test(`nothing leaves a window of ${viewport.width} × ${viewport.height}: ${query || 'the world'}`, async ({
          page,
        }) => {
          await page.setViewportSize(viewport);
          await openAtlas(page, `?lang=${lang}${query}`);
          await isAtRest(page);
          expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
          const outside = await page.evaluate(() => {
            const { clientWidth, scrollWidth } = document.documentElement;
            const controls = [...document.querySelectorAll('button, summary, input, h1, h2')];
            const beyond = controls.filter((control) => {
              if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
              // What scrolls in a box of its own, or is cut by it, is no part of the window.
              for (let box = control.parentElement; box; box = box.parentElement)
                if (getComputedStyle(box).overflowX !== 'visible') return false;
              const { left, right, width } = control.getBoundingClientRect();
              return width > 1 && (left < -1 || right > clientWidth + 1);
            });
            return { wider: scrollWidth - clientWidth, beyond: beyond.map(({ outerHTML }) => outerHTML) };
          });
          expect(outside).toEqual({ wider: 0, beyond: [] });
        });

    test('panels change sides, the map does not', async ({ page }) => {
      await openAtlas(page, `?lang=${lang}`);
      expect(await middleOf(page, '#panel-filters')).toBeGreaterThan(await middleOf(page, 'main'));
      expect(await middleOf(page, '#panel-charts')).toBeLessThan(await middleOf(page, 'main'));
      expect(await middleOf(page, '[data-map] [data-iso3=USA]')).toBeLessThan(
        await middleOf(page, '[data-map] [data-iso3=JPN]'),
      );
    });

    test('bars grow from the right, and cover none of their numbers', async ({ page }) => {
      await openAtlas(page, `?lang=${lang}`);
      await showAll(page);
      const covered = await page.locator('#panel-charts .plot:has(.figure)').evaluateAll((plots) =>
        plots.flatMap((plot) => {
          const number = plot.querySelector('.figure .apart, .figure')!;
          const range = document.createRange();
          range.selectNodeContents(number);
          const words = range.getBoundingClientRect();
          const isCovered = [...plot.querySelectorAll('.length:not(.none)')].some((bar) => {
            const { left, right } = bar.getBoundingClientRect();
            return Math.min(right, words.right) - Math.max(left, words.left) > 1;
          });
          return isCovered ? [plot.textContent] : [];
        }),
      );
      expect(covered).toEqual([]);
    });

    test('time runs to the right: the hand stands over its year, and keys move it that way', async ({
      page,
    }) => {
      await openAtlas(page, `?lang=${lang}&date=2010-01-01`);
      const slider = page.locator('#timeline').getByRole('slider');
      const box = (await slider.boundingBox())!;
      const hand = await middleOf(page, '#timeline .hand');
      const [first, last, now] = await slider.evaluate((element) =>
        ['min', 'max', 'now'].map((name) => Number(element.getAttribute(`aria-value${name}`))),
      );
      const share = (now! - first!) / (last! - first!);
      expect(Math.abs(hand - (box.x + share * box.width))).toBeLessThan(0.03 * box.width);
      await slider.press('ArrowRight');
      expect(await middleOf(page, '#timeline .hand')).toBeGreaterThan(hand);
    });

    test('the left arrow leads on through the table, and through a story', async ({ page }) => {
      await openAtlas(page, `?lang=${lang}&view=table`);
      const cell = page.locator('[role=grid] tbody tr').first().locator('th, td').first();
      await cell.locator('button').first().focus();
      await page.keyboard.press('ArrowLeft');
      const column = () =>
        page.evaluate(() => document.activeElement?.closest<HTMLTableCellElement>('th, td')?.cellIndex);
      expect(await column()).toBe(1);
      await page.keyboard.press('ArrowRight');
      expect(await column()).toBe(0);

      await openAtlas(page, `?lang=${lang}&step=2`);
      await isLoaded(page);
      await page.keyboard.press('ArrowLeft');
      await expect(page).toHaveURL(/step=3/);
    });

    test('a switch to another language turns the page round at once', async ({ page }) => {
      await openAtlas(page, `?lang=${lang}`);
      const other = LANGS.find((one) => LANGUAGES[one].dir === 'ltr')!;
      await page.getByRole('button', { name: LANGUAGES[other].name }).first().click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    });
  });
}

// A file of tests has one at the least.
test('the page says which way its lines are written', async ({ page }) => {
  for (const lang of LANGS) {
    await openAtlas(page, `?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[lang].dir);
  }
});
