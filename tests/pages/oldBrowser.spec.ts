import type { Page } from '@playwright/test';
import { expect, faultyTest } from './site';

/** What a browser of about 2020 knew nothing of, by names that nothing knows. */
const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [/:has\(/g, ':unknown-has('],
  [/@container/g, '@unknown-container'],
  [/color-mix\(/g, 'unknown-mix('],
  [/(\d)(dvh|dvw|svh|lvh|cqi|cqb)\b/g, '$1unknown'],
  [/@media \((?=[\d.]+em<|width|height|scripting)/g, '@media (unknown:'],
];

/** Opens the page as that browser would: styles without what it does not know, no panels of its own. */
async function openOld(page: Page, query = ''): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });
  await page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const styles = (text: string) =>
      UNKNOWN.reduce((text, [known, unknown]) => text.replace(known, unknown), text);
    const body = html
      .replace(/<style>.*?<\/style>/s, styles)
      // The policy names the styles as they were.
      .replace(/ 'sha256-[^']*'/g, " 'unsafe-inline'");
    const headers = { ...answer.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response: answer, headers, body });
  });
  await page.goto(`./${query}`);
}

async function expectPlainPage(page: Page): Promise<void> {
  await expect(page.locator('.too-old')).toBeVisible();
  await expect(page.locator('.too-old')).toContainText('too old');
  const map = await page.locator('[data-map] svg').first().boundingBox();
  expect(map!.width).toBeGreaterThan(300);
  expect(map!.height).toBeGreaterThan(150);
  // As drawn, whatever the address asks for: it says so.
  await expect(page.locator('[data-iso3][data-match]').first()).toBeAttached();
  const row = page.getByRole('row').filter({ has: page.getByRole('cell') });
  expect(await row.count()).toBeGreaterThan(100);
  await expect(row.last()).toBeVisible();
  await expect(page.locator('.missing')).toBeHidden();
  await expect(page.locator('[popovertarget]:visible, header button:visible, input:visible')).toHaveCount(0);
  expect(await page.evaluate(() => performance.getEntriesByName('app-ready').length)).toBe(0);
}

faultyTest.describe('a browser too old', () => {
  faultyTest.use({ isPainted: true });

  // Not `test`: it preloads data that nothing asks for.
  faultyTest(
    'shows the map as drawn, a sentence and the members, whatever its address asks for',
    async ({ page }) => {
      await openOld(page);
      await expectPlainPage(page);
      // In colours, and not in black.
      for (const iso3 of ['CAN', 'KEN'])
        await expect(page.locator(`[data-iso3="${iso3}"]`)).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
      await expect(page.locator('#hatch-observer rect').first()).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
      // All of it, not a slice.
      const { width, height } = (await page.locator('#map > svg').boundingBox())!;
      expect(width / height).toBeCloseTo(4000 / 1735, 1);
      const words = (await page.locator('[data-summary]').boundingBox())!;
      expect((await page.locator('#map > svg').boundingBox())!.y).toBeGreaterThanOrEqual(
        words.y + words.height,
      );
      await page.setViewportSize({ width: 375, height: 700 });
      await expectPlainPage(page);
      await openOld(page, '?area=forced');
      await expectPlainPage(page);
    },
  );

  faultyTest('does so if it reads no module', async ({ page }) => {
    await page.route(/\/assets\/(?!first).*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'class Newer { #field @ 1 }' }),
    );
    await openOld(page);
    await expectPlainPage(page);
  });
});
