import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import { openAtlas, showAll } from './atlasPage';
import { expectAccessible, expectAccessibleInBoth } from './axe';
import { codesFor } from './everyView';
import { expect, test } from './site';

const SIZES = [
  [1280, 720],
  [768, 1024],
  [360, 740],
] as const;
const TEXTS = { en, de };

for (const [width, height] of SIZES)
  for (const lang of ['en', 'de'] as const)
    test(`axe finds nothing at ${width} × ${height}, in ${lang}, light and dark`, async ({ page }) => {
      test.setTimeout(180_000);
      const text = TEXTS[lang];
      const isPhone = width < 768;
      const look = (state: string) =>
        expectAccessibleInBoth(page, state, { rules: lang === 'en' ? 'every' : 'contrast' });
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });

      await openAtlas(page, `?lang=${lang}&scheme=light`);
      await look('as the page opens');

      const search = page.getByRole('search').getByRole('combobox');
      await search.click();
      await search.fill('guinea');
      await expect(page.getByRole('option').first()).toBeVisible();
      await look('with the search open');
      await search.press('Escape');
      await search.press('Escape');

      if (isPhone)
        for (const panel of [text.panels.filters, text.panels.charts, text.panels.list]) {
          await page.getByRole('navigation').getByRole('button', { name: panel }).click();
          await look(panel);
        }
      else if (width < 1100) {
        await page.locator('.chips').getByRole('button', { name: text.choice.facets.activity.label }).click();
        await look('with the options of a chip');
        await page.keyboard.press('Escape');
      }

      await openAtlas(page, `?lang=${lang}&scheme=dark&area=forced&office=sub-office&profile=KEN&x=1`);
      await expect(page.locator('[data-profile] h3')).not.toHaveCount(0);
      await expect(page.locator('[data-profile] table')).toBeVisible();
      await look('with a profile, filters and a fault');

      await openAtlas(page, `?lang=${lang}&view=table&status=observer,member`);
      await look('the table');

      await openAtlas(page, `?lang=${lang}&view=globe`);
      await expect(page.locator('[data-map] .sphere')).toHaveCount(1);
      await look('the globe');
    });

test('axe finds nothing in the embed and the list of offices', async ({ page }) => {
  await openAtlas(page, '?embed=1&area=forced');
  await expectAccessible(page, 'the embed');
  await openAtlas(page, '?office=sub-office,country-office,regional-office');
  const box = (await page.locator('[data-office*=" "]').first().boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'the offices');
});

test('with forced colours every country keeps an outline and states keep apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page, '?area=development');
  // In one call: between two, a mark may be drawn anew, and the old one has no style any more.
  const looks = await page.evaluate(() =>
    [...document.querySelectorAll('path[data-iso3]')].map((mark) => {
      const { stroke, strokeWidth, fill } = getComputedStyle(mark);
      return {
        stroke,
        strokeWidth,
        fill,
        fits: mark.getAttribute('data-match'),
        status: mark.getAttribute('data-status'),
      };
    }),
  );
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const { stroke, strokeWidth } of looks) {
    expect(stroke).not.toBe('none');
    expect(stroke).not.toBe(ground);
    expect(parseFloat(strokeWidth)).toBeGreaterThan(0);
  }
  const fills = (fits: string, status: string) =>
    new Set(looks.filter((look) => look.fits === fits && look.status === status).map(({ fill }) => fill));
  expect([...fills('true', 'member')]).toHaveLength(1);
  expect([...fills('false', 'member')]).toHaveLength(1);
  expect(fills('true', 'member')).not.toEqual(fills('false', 'member'));
  expect(fills('true', 'observer')).not.toEqual(fills('true', 'member'));

  const bar = page.locator('#panel-charts .region [data-key="vienna"]');
  await bar.click();
  await expect(page.locator('[data-match="true"][data-iso3]')).toHaveCount(
    codesFor({ area: ['development'], region: ['vienna'] }).length,
  );
  const chosen = await bar.evaluate((mark) => getComputedStyle(mark).outlineStyle);
  expect(chosen).toBe('solid');
});

test('where the reader asked for less motion nothing moves by itself, and everything works', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
        .map((animation) => (animation.effect as KeyframeEffect).target?.className),
    );
  expect(await moving()).toEqual([]);
  await showAll(page);
  await page.locator('#panel-charts .activity [data-key="labour"]').click();
  expect(await moving()).toEqual([]);
  await page.getByRole('button', { name: en.map.zoomIn, exact: true }).click();
  await expect(page.locator('[data-map] svg > g')).toHaveAttribute('transform', /scale\(1\.6\)/);
  expect(await moving()).toEqual([]);
  await page.locator('#map').press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-profile]')).toBeVisible();
  expect(await moving()).toEqual([]);
  await page.getByRole('button', { name: en.charts.time.play }).click();
  await expect(page.getByRole('button', { name: en.charts.time.pause })).toBeVisible();
  expect(await moving()).toEqual([]);
  await page.keyboard.press('Escape');
});
