import type { Page } from '@playwright/test';
import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import words from '../../src/words/en/stories';
import { LANGUAGES } from '../../src/words/language';
import {
  announcedOn,
  expectQuery,
  fittingOnMap,
  goTo,
  isAtRest,
  isDrawn,
  OFTEN,
  openAtlas,
} from './atlasPage';
import { expectAccessible } from './axe';
import { expect, test } from './site';

test.use({ isHurried: true });

const reader = (page: Page) => page.locator('section[data-story]');
const shown = (page: Page) => reader(page).locator('li[aria-current] h3');
const next = (page: Page) => page.getByRole('button', { name: words.next, exact: true });
const back = (page: Page) => page.getByRole('button', { name: words.back, exact: true });

test('a story is opened from the menu, and left', async ({ page }) => {
  await openAtlas(page);
  await test.step('by keyboard alone: open, go on and back, leave', async () => {
    await page.getByRole('button', { name: en.header.present }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.read('What works where') }).focus();
    await page.keyboard.press('Enter');
    await expect(shown(page)).toHaveText('What is documented');
    await next(page).focus();
    await page.keyboard.press('ArrowRight');
    await expectQuery(page, '?story=what-works-where&step=2');
    await page.keyboard.press('ArrowRight');
    await expectQuery(page, '?story=what-works-where&step=3');
    await page.keyboard.press('ArrowLeft');
    await expectQuery(page, '?story=what-works-where&step=2');
    await page.keyboard.press('Escape');
    await expectQuery(page, '?area=development');
    await expect(page.locator('#map')).toBeFocused();
  });
  await goTo(page, '');
  await test.step('a story that is opened to be read takes the focus and is spoken; arrows and Escape are its own', async () => {
    for (const way of ['keyboard', 'mouse']) {
      await page.getByRole('button', { name: en.header.present }).click();
      const read = page.getByRole('button', { name: words.read('What works where') });
      if (way === 'keyboard') await read.press('Enter');
      else await read.click();
      await expect(reader(page).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(announcedOn(page)).toContainText('1 of 5. What is documented. ');
      await page.keyboard.press('ArrowRight');
      await expectQuery(page, '?story=what-works-where&step=2');
      await page.keyboard.press('ArrowLeft');
      await expectQuery(page, '?story=what-works-where&step=1');
      await page.keyboard.press('Escape');
      await expect(reader(page)).toHaveCount(0);
    }
  });
  await test.step('a story is read from the menu, step by step, and the map follows', async () => {
    await page.getByRole('button', { name: en.header.present }).click();
    await page.getByRole('button', { name: words.read('What works where') }).click();
    await expectQuery(page, '?story=what-works-where&step=1');
    await expect(shown(page)).toHaveText('What is documented');
    await next(page).click();
    await expectQuery(page, '?story=what-works-where&step=2');
    await expect(shown(page)).toHaveText('Migration and development');
    const developing = await fittingOnMap(page);
    await goTo(page, '?area=development');
    await isDrawn(page);
    await expect.poll(() => fittingOnMap(page), OFTEN).toEqual(developing);
  });
});

test('a link opens a story', async ({ page }) => {
  await openAtlas(page, '?story=global-presence');
  await expectQuery(page, '?story=global-presence&step=1');
  await expect(shown(page)).toHaveText('Founded in 1951');
  await test.step('it takes the focus from nobody', async () => {
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
  await test.step('back and forward of the browser go through the steps', async () => {
    await next(page).click();
    await expectQuery(page, '?story=global-presence&step=2');
    await next(page).click();
    await expectQuery(page, '?story=global-presence&step=3');
    await page.goBack();
    await expectQuery(page, '?story=global-presence&step=2');
    await expect(shown(page)).toHaveText('A new name in 1989');
    await expect(page.locator('[data-summary]')).toContainText('31 December 1989');
    await page.goBack();
    await expect(shown(page)).toHaveText('Founded in 1951');
    await page.goForward();
    await expect(shown(page)).toHaveText('A new name in 1989');
  });
  await test.step('scrolling through the steps moves the map', async () => {
    await goTo(page, '?story=what-works-where');
    await expect(shown(page)).toHaveText('What is documented');
    await reader(page).locator('.steps').hover();
    await expect(async () => {
      await page.mouse.wheel(0, 60);
      expect(await shown(page).textContent()).toBe('Facilitating migration');
    }).toPass(OFTEN);
    await expectQuery(page, '?story=what-works-where&step=3');
  });
});

test('the step of the regions has each in a tint on the large map, as on its small ones; the next step has members', async ({
  page,
}) => {
  await openAtlas(page, '?story=global-presence&step=4');
  const small = page.locator('[data-picture-region=dakar] path');
  await expect(small).toBeVisible();
  const fillOf = (place: string) => page.locator(place).evaluate((shape) => getComputedStyle(shape).fill);
  const own = await fillOf('[data-picture-region=dakar] path');
  const map = (iso3: string) => `[data-map] [data-iso3=${iso3}]`;
  // Their fill moves from one step's to the next.
  await expect.poll(() => fillOf(map('SEN'))).toBe(own);
  await expect.poll(() => fillOf(map('MLI'))).toBe(own);
  expect(await fillOf(map('DZA'))).not.toBe(own);
  const status = page.getByRole('button', { name: en.statusLabel('member'), exact: true });
  await expect(status).toBeHidden();
  await next(page).click();
  await expect(status).toBeVisible();
  await expect.poll(() => fillOf(map('SEN'))).not.toBe(own);
});

test('a link to a step opens it from a cold start, in German too', async ({ page }) => {
  await openAtlas(page, '?story=global-presence&step=8');
  await expect(shown(page)).toHaveText('Close up: East and Horn of Africa');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', 'nairobi');
  await openAtlas(page, 'de/?story=what-works-where&step=5');
  await expect(shown(page)).toHaveText('Hilfe bei erzwungener Migration');
  await expectQuery(page, '?story=what-works-where&step=5');
});

test('a step alone is one of the first story; what there is not is named', async ({ page }) => {
  await openAtlas(page, '?step=3');
  await expectQuery(page, '?story=global-presence&step=3');
  await goTo(page, '?story=what-works-where&step=9');
  await expectQuery(page, '?story=what-works-where&step=5');
  await expect(page.getByText('step: “9” is unknown')).toBeVisible();
  await goTo(page, '?story=atlantis&step=2&status=observer');
  await expectQuery(page, '?status=observer');
  await expect(page.getByText('story: “atlantis” is unknown')).toBeVisible();
  await expect(reader(page)).toHaveCount(0);
});

test('a reader changes what a story shows', async ({ page }) => {
  await openAtlas(page, '?story=what-works-where&step=5');
  await test.step('a reader who changes the choice leaves the story with it, and comes back by going back', async () => {
    await expect(shown(page)).toHaveText('Assistance in forced migration');
    await page.getByRole('button', { name: en.statusLabel('observer'), exact: true }).click();
    await expectQuery(page, '?area=forced&status=observer');
    await expect(reader(page)).toHaveCount(0);
    await expect(page.locator('#panel-filters')).toBeVisible();
    await page.goBack();
    await expect(shown(page)).toHaveText('Assistance in forced migration');
  });
  await test.step('a change of language or scheme stays in the story', async () => {
    await expectQuery(page, '?story=what-works-where&step=5');
    await page.getByRole('button', { name: LANGUAGES.de.name }).click();
    await expectQuery(page, '?lang=de&story=what-works-where&step=5');
    await expect(shown(page)).toHaveText('Hilfe bei erzwungener Migration');
  });
});

test('the map keeps its place and size from step to step, and nothing stands between', async ({ page }) => {
  const boxOf = async () => {
    await isAtRest(page);
    return page.locator('[data-map]').boundingBox();
  };
  for (const [width, height] of [
    [1280, 720],
    [768, 1024],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '?story=global-presence');
    await expect(shown(page)).toHaveText('Founded in 1951');
    const first = await boxOf();
    expect(first!.height).toBeGreaterThan(height * 0.4);
    for (let step = 2; step <= 8; step += 1) {
      await next(page).click();
      await expectQuery(page, `?story=global-presence&step=${step}`);
      expect(await boxOf(), `step ${step} at ${width} × ${height}`).toEqual(first);
      await expect(page.locator('[data-summary]')).toBeHidden();
    }
  }
});

test('with less motion a step is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page, '?story=global-presence&step=1');
  await expect(shown(page)).toHaveText('Founded in 1951');
  const dates = await page.evaluate(async (name) => {
    const chip = document.querySelector('#timeline [role=slider]')!;
    const seen = new Set<string>();
    const observer = new MutationObserver(() =>
      seen.add(chip.getAttribute('aria-valuetext')!.split(':')[0]!),
    );
    observer.observe(chip, { attributeFilter: ['aria-valuetext'] });
    const button = [...document.querySelectorAll<HTMLElement>('section[data-story] button')];
    button.find(({ textContent }) => textContent.trim() === name)!.click();
    for (let i = 0; i < 60; i += 1) await new Promise((done) => requestAnimationFrame(done));
    observer.disconnect();
    return [...seen];
  }, words.next);
  expect(dates).toEqual(['31 December 1989']);
});

test('an embed goes through the story in one line', async ({ page }) => {
  await openAtlas(page, '?embed=1&story=what-works-where&step=2');
  const line = page.locator('div[data-story]');
  await expect(line).toContainText('2 of 5');
  await next(page).click();
  await expectQuery(page, '?embed=1&story=what-works-where&step=3');
  await expect(line).toContainText('Facilitating migration');
  await expect(page.getByRole('link', { name: en.embed.open })).toHaveAttribute(
    'href',
    './?story=what-works-where&step=3',
  );
  await expectAccessible(page, 'as it stands');
});

for (const [width, height, lang, scheme] of [
  [1280, 720, 'en', 'light'],
  [768, 1024, 'de', 'dark'],
  [360, 740, 'de', 'light'],
] as const)
  test(`axe finds nothing in the story and in the menu at ${width} × ${height}, ${scheme}, in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAtlas(page, `?lang=${lang}&scheme=${scheme}&story=global-presence&step=6`);
    await expect(shown(page)).toBeVisible();
    await expectAccessible(page, 'the story');
    await page.getByRole('button', { name: { en, de }[lang].header.present }).click();
    await expect(page.locator('header .menu')).toBeVisible();
    await expectAccessible(page, 'the menu', { within: 'header' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the story is a sheet below the map, led by touch, and makes way for the filters', async ({
    page,
  }) => {
    await openAtlas(page, '?story=what-works-where');
    await expect(shown(page)).toHaveText('What is documented');
    await next(page).tap();
    await expectQuery(page, '?story=what-works-where&step=2');
    await back(page).tap();
    await expectQuery(page, '?story=what-works-where&step=1');
    await isAtRest(page);
    const [map, sheet] = [
      (await page.locator('[data-map]').boundingBox())!,
      (await reader(page).boundingBox())!,
    ];
    expect(map.y + map.height).toBeLessThanOrEqual(sheet.y + 1);
    expect(map.height).toBeGreaterThan(100);
    await page.getByRole('navigation').getByRole('button', { name: en.panels.filters }).tap();
    await expect(reader(page)).toBeHidden();
    await expect(page.locator('#panel-filters')).toBeVisible();
    await page.getByRole('navigation').getByRole('button', { name: en.panels.filters }).tap();
    await expect(shown(page)).toBeVisible();
    // A story that is opened then comes before the panel that was raised.
    await page.getByRole('navigation').getByRole('button', { name: en.panels.filters }).tap();
    await expect(page.locator('#panel-filters')).toBeVisible();
    await page.getByRole('button', { name: en.header.present }).tap();
    await page.locator('header .menu .ways').first().getByRole('button').first().tap();
    await expect(shown(page)).toBeVisible();
    await expect(page.locator('#panel-filters')).toBeHidden();
  });
});
