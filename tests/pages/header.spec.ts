import en from '../../src/words/en/page';
import de from '../../src/words/de/page';
import exploreEn from '../../src/words/en/explore';
import exploreDe from '../../src/words/de/explore';
import { isDrawn, openAtlas } from './atlasPage';
import { expect, test } from './site';

/** On both sides of each width at which the header changes. */
const WIDTHS = [320, 351, 352, 640, 767, 768, 899, 900, 959, 960, 1099, 1100, 1279, 1280];
const HEIGHT = 800;

for (const [lang, text, { header: more }] of [
  ['en', en, exploreEn],
  ['de', de, exploreDe],
] as const)
  test(`B3: at each width the header fits, in ${lang}, and all it offers is in it or in its menu`, async ({
    page,
  }) => {
    await openAtlas(page, `?lang=${lang}`);
    const header = page.locator('#header > header');
    const menu = header.getByRole('button', { name: text.header.more, exact: true });
    const offered = [
      page.getByRole('button', { name: more.schemeIs(more.schemes.system), exact: true }),
      page.getByRole('button', { name: text.header.copyLink }),
      page.getByRole('button', { name: more.savedViews, exact: true }),
      page.getByRole('button', { name: text.header.takeAlong, exact: true }),
      page.getByRole('button', { name: text.header.present, exact: true }),
      page.getByRole('group', { name: text.languageLabel, exact: true }),
      page.getByRole('group', { name: text.views.label, exact: true }),
    ];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await isDrawn(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `page at ${width}`).toBe(width);
      const ends = await header
        .locator('> *, button')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
      expect(Math.max(...ends), `header at ${width}`).toBeLessThanOrEqual(width);
      await menu.click();
      for (const [i, control] of offered.entries())
        await expect(control.filter({ visible: true }), `control ${i} at ${width}`).toHaveCount(1);
      await menu.click();
    }
  });

test('the menu of the header is reached, used and left by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openAtlas(page);
  const more = page.getByRole('button', { name: en.header.more, exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('[popover]:popover-open');
  await expect(menu.getByRole('group', { name: en.languageLabel })).toBeVisible();
  const scheme = menu.getByRole('button', {
    name: exploreEn.header.schemeIs(exploreEn.header.schemes.system),
  });
  for (let i = 0; i < 12 && !(await scheme.evaluate((button) => button === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(more).toBeFocused();
});

test('a legend that is folded to a line unfolds', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await openAtlas(page);
  const legend = page.getByRole('group', { name: en.legend.heading, exact: true });
  const heightOf = async () => (await legend.boundingBox())!.height;
  const line = await heightOf();
  await page.getByRole('button', { name: en.legend.whole, exact: true }).click();
  expect(await heightOf()).toBeGreaterThan(line * 1.5);
  const last = legend.getByRole('button').last();
  const [inner, outer] = [(await last.boundingBox())!, (await legend.boundingBox())!];
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
});
