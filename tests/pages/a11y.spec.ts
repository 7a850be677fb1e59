import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import { goTo, openAtlas, showAll } from './atlasPage';
import { expectAccessible, expectAccessibleInBoth } from './axe';
import { codesFor } from './everyView';
import { expect, test } from './site';

const SIZES = [
  [1280, 720],
  [768, 1024],
  [360, 740],
] as const;
const TEXTS = { en, de };

/** Of a table whose rows all look alike, what contrast is looked at in: what is around it, its head, and some rows. */
const someOf = (table: string) =>
  ['.bar', 'thead', 'tbody tr:nth-child(8n + 1)'].map((part) => `${table} ${part}`).join();

for (const [width, height] of SIZES)
  for (const lang of ['en', 'de'] as const)
    test(`axe finds nothing at ${width} × ${height}, in ${lang}, light and dark`, async ({ page }) => {
      test.setTimeout(180_000);
      const text = TEXTS[lang];
      const isPhone = width < 768;
      const look = (state: string, news?: string) =>
        expectAccessibleInBoth(page, state, {
          rules: lang === 'en' ? 'every' : 'contrast',
          ...(news && { news }),
        });
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });

      await openAtlas(page, `?lang=${lang}&scheme=light`);
      await look('as the page opens');

      const search = page.getByRole('search').getByRole('combobox');
      await search.click();
      await search.fill('guinea');
      await expect(page.getByRole('option').first()).toBeVisible();
      await look('with the search open', '[role=search]');
      await search.press('Escape');
      await search.press('Escape');

      if (isPhone) {
        for (const [panel, news] of [
          [text.panels.filters, '#panel-filters'],
          [text.panels.charts, '#panel-charts'],
          [text.panels.list, someOf('#panel-list')],
        ] as const) {
          await page.getByRole('navigation').getByRole('button', { name: panel }).click();
          await look(panel, `${news}, nav`);
        }
        await page.getByRole('navigation').getByRole('button', { name: text.panels.list }).click();
      } else if (width < 1100) {
        await page.locator('.chips').getByRole('button', { name: text.choice.facets.activity.label }).click();
        await look('with the options of a chip', '.chips');
        await page.keyboard.press('Escape');
      }

      await goTo(page, `?lang=${lang}&scheme=light&area=forced&office=sub-office&profile=KEN&x=1`);
      await expect(page.locator('[data-profile] h3')).not.toHaveCount(0);
      await expect(page.locator('[data-profile] table')).toBeVisible();
      await expect(page.locator('main > [role=status]')).not.toBeEmpty();
      await look('with a profile, filters and a fault', '[data-profile], main, #panel-filters');

      await goTo(page, `?lang=${lang}&scheme=light&view=table&status=observer,member`);
      await expect(page.locator('tr[data-country]').first()).toBeVisible();
      await look('the table', `#summary, .chips, ${someOf('.card .table')}`);

      await goTo(page, `?lang=${lang}&scheme=light&view=globe`);
      await expect(page.locator('[data-map] .sphere')).toHaveCount(1);
      await look('the globe', '.card');
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
