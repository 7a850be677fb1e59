import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import explore from '../../src/words/en/explore';
import { LANGUAGES } from '../../src/words/language';
import { realCore } from '../realData';
import { announcedOn, expectQuery, goTo, isAtRest, OFTEN, openAtlas, placeOf } from './atlasPage';
import { expectAccessibleInBoth } from './axe';
import { expect, test } from './site';

const words = explore.compare;
const comparison = (page: Page) => page.locator('[data-comparison]');
const pin = (page: Page, place: string) => page.locator(`[data-profile] [data-pin="${place}"]`);
const heads = (page: Page) =>
  comparison(page)
    .locator('thead [data-place]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-place')));
/** How much of the map is outlined as held: the length of the path's data. */
const heldOn = (page: Page) =>
  page.locator('[data-map] path.held').evaluate((path) => path.getAttribute('d')?.length ?? 0);

test('A6: map, profile and comparison have the figures of one year, and name it', async ({ page }) => {
  await openAtlas(page);
  for (const [date, year] of [
    ['2017-03-01', '2015'],
    ['2026-01-01', '2020'],
  ] as const) {
    await goTo(page, `?region=dakar&profile=dakar&compare=dakar,KEN&indicator=population&date=${date}`);
    const people = page.locator('[data-profile] section').filter({ hasText: 'International Migrant Stock' });
    await expect(people).toContainText(`Mid-${year}`);
    const figure = await people.locator('dl dd').first().innerText();
    expect(figure).toMatch(/^\d{3},\d{3},\d{3}$/);
    const row = comparison(page).locator('[data-key="people population"]');
    await expect(row).toContainText(`Mid-${year}`);
    await expect(row.locator('[data-place="dakar"]')).toContainText(figure);
    await expect(page.locator('.shades')).toContainText(`mid-${year}`);
  }
});

test('with a mouse: countries are pinned from their profiles, compared, and taken out again', async ({
  page,
}) => {
  await openAtlas(page);
  for (const iso3 of ['KEN', 'COD']) {
    const { x, y } = await placeOf(page, iso3);
    await page.mouse.click(x, y);
    await pin(page, iso3).click();
    await expect(pin(page, iso3)).toHaveAttribute('aria-pressed', 'true');
  }
  await expectQuery(page, '?profile=COD&compare=KEN,COD');
  await expect(comparison(page).getByRole('table')).toBeVisible();
  expect(await heads(page)).toEqual(['KEN', 'COD']);

  // A head opens its profile, and the way back leads to the one before.
  await comparison(page).getByRole('button', { name: 'Kenya', exact: true }).click();
  await expectQuery(page, '?profile=KEN&compare=KEN,COD');
  await expect(page.locator('[data-profile="KEN"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-profile="COD"]')).toBeVisible();

  await comparison(page)
    .getByRole('button', { name: words.remove('Kenya') })
    .click();
  await expect(comparison(page)).toHaveCount(0);
  await expect(page.getByText(words.hint('2', '4'))).toBeVisible();
  await expectQuery(page, '?profile=COD&compare=COD');
  await page.goBack();
  await expect(comparison(page).getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: words.clear }).click();
  await expectQuery(page, '?profile=COD');
  await expect(page.getByRole('region', { name: words.heading, exact: true })).toHaveCount(0);
});

test('what links compare', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  const uncompared = (await page.locator('[data-map]').boundingBox())!;
  await openAtlas(page, '?compare=ken,nairobi');
  await test.step('a link compares at once, the map whole beside it, its places outlined', async () => {
    await expect(comparison(page).getByRole('table')).toBeVisible();
    await isAtRest(page);
    const map = (await page.locator('[data-map]').boundingBox())!;
    const sheet = (await comparison(page).boundingBox())!;
    expect(map.x + map.width).toBeLessThanOrEqual(sheet.x);
    expect(sheet.width).toBe(480);
    // But for a line that the sentence may need more where the map is narrower.
    expect(map.height).toBeGreaterThan(0.95 * uncompared.height);
    const region = await heldOn(page);
    await goTo(page, '?compare=KEN,UGA');
    await expect(comparison(page).getByRole('table')).toBeVisible();
    expect(await heldOn(page)).toBeGreaterThan(0);
    expect(await heldOn(page)).toBeLessThan(region);
    await page.getByRole('button', { name: words.clear }).click();
    await expectQuery(page, '');
    await isAtRest(page);
    const after = await page.locator('[data-map]').boundingBox();
    await openAtlas(page);
    expect(await heldOn(page)).toBe(0);
    expect(after).toEqual(await page.locator('[data-map]').boundingBox());
  });

  await test.step('a profile that is opened stands on the other side, and hides nothing of what is compared', async () => {
    await goTo(page, '?compare=KEN,UGA&profile=KEN');
    await expect(page.locator('[data-profile="KEN"] h2')).toBeVisible();
    await isAtRest(page);
    const [profile, map, sheet] = await Promise.all(
      ['[data-profile]', '[data-map]', '[data-comparison]'].map((one) => page.locator(one).boundingBox()),
    );
    expect(profile!.x + profile!.width).toBeLessThanOrEqual(map!.x + 1);
    expect(map!.x + map!.width).toBeLessThanOrEqual(sheet!.x);
  });

  await test.step('in a low window the comparison stands beside the map, which keeps its height', async () => {
    await page.setViewportSize({ width: 844, height: 390 });
    await goTo(page, '?compare=KEN,UGA');
    await expect(comparison(page).getByRole('table')).toBeVisible();
    await isAtRest(page);
    const map = (await page.locator('[data-map]').boundingBox())!;
    const sheet = (await comparison(page).boundingBox())!;
    expect(map.x + map.width).toBeLessThanOrEqual(sheet.x);
    expect(map.height).toBeGreaterThanOrEqual(0.6 * 390);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('the outline lies round the compared countries and nowhere else', async () => {
    await goTo(page, '?compare=KEN,UGA,TZA');
    await expect(comparison(page).getByRole('table')).toBeVisible();
    const [held, shapes] = await page.evaluate(() => {
      const boxOf = (selector: string) => {
        const { x, y, width, height } = document.querySelector<SVGPathElement>(selector)!.getBBox();
        return [x, y, x + width, y + height] as const;
      };
      const boxes = ['KEN', 'UGA', 'TZA'].map((iso3) => boxOf(`[data-shape="${iso3}"]`));
      const all = [0, 1, 2, 3].map((i) => Math[i < 2 ? 'min' : 'max'](...boxes.map((box) => box[i]!)));
      return [[...boxOf('[data-map] path.held')], all];
    });
    held!.forEach((edge, i) => expect(edge).toBeCloseTo(shapes![i]!, 1));
  });

  await test.step('pointing at a column marks its countries on the map', async () => {
    await goTo(page, '?compare=KEN,nairobi');
    await expect.poll(() => heads(page), OFTEN).toEqual(['KEN', 'nairobi']);
    const cells = comparison(page).locator('tr[data-key=offices] td');
    const pointed = () =>
      page.locator('[data-map] path.pointed').evaluate((path) => path.getAttribute('d')?.length ?? 0);
    await cells.nth(0).hover();
    await expect.poll(pointed, OFTEN).toBeGreaterThan(0);
    const one = await pointed();
    await cells.nth(1).hover();
    await expect.poll(pointed, OFTEN).toBeGreaterThan(one);
  });

  await test.step('the language can be changed while something is compared, and the order of the rows stays', async () => {
    await goTo(page, '?compare=KEN,UGA');
    await comparison(page).getByRole('button', { name: words.bySubject }).click();
    await page.getByRole('button', { name: LANGUAGES.de.name }).click();
    await expect(comparison(page).getByRole('button', { name: 'Nach Thema' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expectQuery(page, '?lang=de&compare=KEN,UGA');
  });

  await test.step('two to four chosen countries are compared by one button of the filters', async () => {
    await goTo(page, '?country=GHA');
    const button = page.locator('#panel-filters').getByRole('button', { name: explore.filters.compare });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(button).toHaveCount(0);
    await goTo(page, '?country=GHA,TGO,BEN');
    await button.click();
    await expect.poll(() => heads(page), OFTEN).toEqual(['GHA', 'TGO', 'BEN']);
    await expectQuery(page, '?country=GHA,TGO,BEN&compare=GHA,TGO,BEN');
  });

  await test.step('every place of the data can be compared', async () => {
    const { regionalOffices, continents } = realCore();
    const regions = [...regionalOffices, ...continents].map(({ id }) => id);
    for (let i = 0; i < regions.length; i += 4) {
      const some = regions.slice(i, i + 4);
      await goTo(page, `?compare=${some.join(',')}`);
      if (some.length > 1) await expect.poll(() => heads(page), OFTEN).toEqual(some);
    }
  });
});

test('with the keyboard: C on the map pins, a fifth is refused, Escape folds', async ({ page }) => {
  await openAtlas(page, '?compare=KEN,UGA');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#map')).toBeFocused();
  await page.keyboard.press('c');
  await expect(announcedOn(page)).toHaveText(/ pinned, 3 of 4 places$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await expect.poll(() => heads(page)).toHaveLength(4);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await expect(announcedOn(page)).toHaveText(words.full('4'));
  expect(await heads(page)).toHaveLength(4);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('c');
  await expect.poll(() => heads(page)).toHaveLength(3);

  const fold = page.getByRole('button', { name: words.fold });
  await fold.focus();
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.heading, exact: true })).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the comparison is a sheet that gives way to profile and filters', async ({ page }) => {
    await openAtlas(page, '?compare=KEN,nairobi,FJI,CHE');
    const sheet = comparison(page);
    await expect(sheet.getByRole('table')).toBeVisible();
    await isAtRest(page);
    const map = (await page.locator('[data-map]').boundingBox())!;
    const box = (await sheet.boundingBox())!;
    expect(map.y + map.height).toBeLessThanOrEqual(box.y + 1);
    expect(map.height).toBeGreaterThan(90);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const target of await sheet.locator('thead button:visible, .bar button:visible').all()) {
      const { width, height } = (await target.boundingBox())!;
      expect(Math.min(width, height), await target.innerText()).toBeGreaterThanOrEqual(40);
    }

    await sheet.getByRole('button', { name: 'Fiji', exact: true }).tap();
    await expect(page.locator('[data-profile="FJI"]')).toBeVisible();
    await expect(sheet).toBeHidden();
    await page.locator('[data-profile]').getByRole('button', { name: en.close }).tap();
    await expect(sheet).toBeVisible();

    const tab = page.getByRole('navigation').getByRole('button', { name: en.panels.filters });
    await tab.tap();
    await expect(sheet).toBeHidden();
    await tab.tap();
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: words.fold }).tap();
    await expect(page.getByRole('slider', { name: en.charts.time.label })).toBeVisible();
    await page.getByRole('button', { name: words.clear }).tap();
    await expectQuery(page, '');
  });
});

test('axe finds nothing in the comparison, light and dark', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  for (const query of ['?compare=KEN', '?compare=KEN,PSE,nairobi,africa'])
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [768, 1024],
      [360, 740],
    ] as const)
      await test.step(`axe finds nothing in the comparison at ${width} × ${height}, light and dark: ${query}`, async () => {
        await page.setViewportSize({ width, height });
        const lang = width === 768 ? 'de' : 'en';
        await goTo(page, `${query}&lang=${lang}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        if (query.includes(',')) await expect(comparison(page).getByRole('table')).toBeVisible();
        await expectAccessibleInBoth(page, query);
      });
});
