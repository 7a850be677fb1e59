import type { Page } from '@playwright/test';
import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import { expectQuery, isDrawn, openAtlas } from './atlasPage';
import { expect, faultyTest, test } from './site';

const field = (page: Page) => page.getByRole('search').getByRole('combobox');
const hits = (page: Page) => page.getByRole('listbox').getByRole('option');
const first = (page: Page) => hits(page).first();

test.describe('E18: a search whose files do not come', () => {
  for (const [what, files] of [
    ['the names', '**/gazetteer-*.json'],
    ['the list', '**/SearchList-*.js'],
  ] as const)
    faultyTest(`says so at the place, and finds once it was tried again: ${what}`, async ({ page }) => {
      const failures: Error[] = [];
      page.on('pageerror', (error) => failures.push(error));
      await openAtlas(page);
      await page.route(files, (route) => route.abort());
      await field(page).click();
      await page.keyboard.type('wellington');
      const alert = page.getByRole('search').getByRole('alert');
      await expect(alert).toContainText(en.trouble.failed);
      await expect(first(page)).toHaveCount(0);
      // Tried in vain, it says so again.
      await alert.getByRole('button', { name: en.tryAgain }).click();
      await expect(alert).toContainText(en.trouble.failed);
      await page.unroute(files);
      await alert.getByRole('button', { name: en.tryAgain }).click();
      await expect(first(page)).toContainText('New Zealand');
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expectQuery(page, '?profile=NZL');
      expect(failures).toEqual([]);
    });

  faultyTest(
    'C10: says that there is a newer version where the site was replaced',
    async ({ page, address }) => {
      await openAtlas(page);
      const html = await (await page.request.get(address)).text();
      await page.route(/SearchList-/, (route) => route.fulfill({ status: 404 }));
      await page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: html.replaceAll(/assets\/index-[\w-]+\.js/g, 'assets/index-newer123.js'),
        }),
      );
      await field(page).click();
      await page.keyboard.type('wellington');
      const alert = page.getByRole('search').getByRole('alert');
      await expect(alert).toContainText(en.trouble.replaced);
      await expect(alert.getByRole('button')).toHaveText([en.reload]);
    },
  );

  faultyTest('is tried again with Enter, or by Tab and the button', async ({ page }) => {
    await openAtlas(page, '?lang=de');
    await page.route('**/gazetteer-*.json', (route) => route.abort());
    await field(page).click();
    await page.keyboard.type('Peking');
    const alert = page.getByRole('search').getByRole('alert');
    await expect(alert).toContainText(de.trouble.failed);
    await page.unroute('**/gazetteer-*.json');
    await alert.getByRole('button').focus();
    await expect(alert).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(first(page)).toContainText('China');
  });
});

test('A9: a hit says why it was found, at a size for fingers, and nothing of the list is cut off', async ({
  page,
}) => {
  await openAtlas(page);
  for (const { width, height } of [
    { width: 1280, height: 720 },
    { width: 360, height: 740 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize({ width, height });
    await isDrawn(page);
    await field(page).click();
    await field(page).fill('Soviet Union');
    await expect(first(page)).toContainText('successor of: Soviet Union (until 1991)');
    await expect(hits(page)).toHaveCount(15);
    const panel = (await page.getByRole('listbox').locator('..').boundingBox())!;
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(width);
    expect(panel.y + panel.height).toBeLessThanOrEqual(height);
    // The last hit is reached by the keys, and then in view.
    await page.keyboard.press('ArrowUp');
    await expect(hits(page).and(page.locator('[aria-selected=true]'))).toContainText('Uzbekistan');
    await expect(hits(page).and(page.locator('[aria-selected=true]'))).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Escape');
  }
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('A9: every hit is large enough, and a tap opens the state that a territory belongs to', async ({
    page,
  }) => {
    await openAtlas(page);
    await field(page).tap();
    await field(page).fill('Åland');
    await expect(first(page)).toContainText('part of: Finland');
    const heights = await hits(page).evaluateAll((all) =>
      all.map((option) => option.getBoundingClientRect().height),
    );
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
    await first(page).tap();
    await expectQuery(page, '?profile=FIN');
  });
});
