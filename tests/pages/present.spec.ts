import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import words from '../../src/words/en/stories';
import { expectQuery, goTo, openAtlas } from './atlasPage';
import { expectAccessible } from './axe';
import { expect, test } from './site';

test.use({ isHurried: true });

const opener = (page: Page) => page.getByRole('button', { name: en.header.present });
const told = (page: Page) => page.locator('[data-told] h2');
const bar = (page: Page) => page.locator('[data-bar]');

/** Begins to present a story, or the view that is shown. */
async function present(page: Page, story: string | null = 'What works where'): Promise<void> {
  await opener(page).click();
  await page.getByRole('button', { name: story ? words.present(story) : words.presentView }).click();
  await expect(bar(page)).toBeAttached();
}

/** Begins to present with the presenter view; gives its window. */
async function presentWithSpeaker(page: Page): Promise<Page> {
  await opener(page).click();
  await page.getByLabel(words.withPresenter).check();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: words.present('What works where') }).click();
  const speaker = await opened;
  await expect(speaker.locator('[data-presenter=running]')).toBeVisible();
  return speaker;
}

test('a story is presented', async ({ page }) => {
  await openAtlas(page);
  await test.step('a story fills the window, is led by keys, and Escape leads back to where it began', async () => {
    await present(page);
    await expect(told(page)).toHaveText('What is documented');
    for (const part of ['header', '#panel-filters', '#panel-charts', 'footer', '.timeline', '.buttons'])
      await expect(page.locator(part).first(), part).toBeHidden();
    // A picture of the step's own stands in place of map and legend.
    await expect(page.locator('.presentation [data-picture=areas]')).toBeVisible();
    for (const part of ['.legend', '.disclaimer'])
      await expect(page.locator(part), part).toBeVisible({ visible: part === '.disclaimer' });
    const map = (await page.locator('[data-map]').boundingBox())!;
    expect(map.width * map.height).toBeGreaterThan((1280 * 720) / 2);
    await page.keyboard.press('PageDown');
    await expectQuery(page, '?story=what-works-where&step=2');
    for (const part of ['#map', '.legend', '.disclaimer'])
      await expect(page.locator(part), part).toBeVisible();
    await page.keyboard.press('End');
    await expect(told(page)).toHaveText('Assistance in forced migration');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('#header > header')).toBeVisible();
    await expect(opener(page)).toBeFocused();
    await expectQuery(page, '?story=what-works-where&step=5');
    // And its text is in sight where it is read.
    await expect(
      page.locator('[data-story] [data-step="5"] h3, [data-story] [data-step="5"] h2').first(),
    ).toBeInViewport();
  });
  await goTo(page, '');
  await test.step('by mouse: the bar comes with the pointer, goes on, back, black, and ends', async () => {
    await present(page);
    await page.mouse.move(400, 300);
    await page.mouse.move(410, 300);
    await bar(page).getByRole('button', { name: words.next }).click();
    await expect(told(page)).toHaveText('Migration and development');
    await bar(page).getByRole('button', { name: words.black }).click();
    await expect(page.locator('[data-black]')).toBeVisible();
    await bar(page).getByRole('button', { name: words.back }).click();
    await expect(page.locator('[data-black]')).toHaveCount(0);
    await expect(told(page)).toHaveText('What is documented');
    await bar(page).getByRole('button', { name: words.end }).click();
    await expect(page.locator('#header > header')).toBeVisible();
  });
  await test.step('C8: only a reload goes on with a presentation, not another address in its window', async () => {
    await present(page);
    await openAtlas(page, '?area=forced');
    await expect(page.locator('#header > header')).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.getItem('atlas.presenting'))).toBeNull();
    await expect(bar(page)).toHaveCount(0);
  });
});

test('the keyboard reaches nothing but the bar, and the map is a picture', async ({ page }) => {
  await openAtlas(page, '?area=forced');
  const map = page.locator('#map');
  await expect(map).toHaveRole('application');
  await present(page, null);
  await expect(map).toHaveRole('img');
  await expect(map).not.toHaveAttribute('aria-describedby');
  const reached: (string | null)[] = [];
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        return at === document.body || at?.closest('[data-bar]') ? null : (at?.outerHTML ?? null);
      }),
    );
  }
  expect(reached.filter(Boolean)).toEqual([]);
  await test.step('a view is presented with its sentence', async () => {
    await expect(page.locator('[data-summary]')).toBeVisible();
    await expect(told(page)).toHaveCount(0);
    await page.locator('#map').click({ position: { x: 700, y: 250 } });
    await page.keyboard.press('ArrowRight');
  });
  await page.keyboard.press('Escape');
  await expectQuery(page, '?area=forced');
  await expect(map).toHaveRole('application');
  await expect(map).toHaveAttribute('aria-describedby', 'map-keys');
  await expect(map).toHaveAttribute('tabindex', '0');
});

test('the presenter view in a second window leads and follows, and is lost without harm', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openAtlas(page);
  const speaker = await presentWithSpeaker(page);
  const now = speaker.locator('[data-now]');
  await expect(now).toContainText('What is documented');
  await expect(speaker.locator('[data-following]')).toContainText('Migration and development');
  await expect(speaker.locator('[data-notes]')).toContainText('The areas follow one by one');
  // All styles are there, though this page never draws the map that they wait for.
  await expect(speaker.locator('template[data-for=head]')).toHaveCount(0);
  await expect(speaker.locator('[data-elapsed]')).toHaveText(/^\d\d:\d\d$/);
  // What the room sees now, small maps as there, and next, as a picture that is drawn.
  await expect(now.locator('[data-picture=areas] path.in').first()).toBeVisible();
  const pictures = speaker.locator('[data-presenter] img');
  await expect(pictures).toHaveCount(1);
  const widths = () =>
    pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  await expect.poll(widths).toEqual([1280]);
  // On a screen of 1280 × 800, notes are there without scrolling.
  await speaker.setViewportSize({ width: 1280, height: 800 });
  const notes = (await speaker.locator('[data-notes]').boundingBox())!;
  expect(notes.y + notes.height).toBeLessThanOrEqual(800);
  await expectAccessible(speaker, 'as it stands');
  const before = await pictures.first().getAttribute('src');

  await speaker.getByRole('button', { name: words.next, exact: true }).click();
  await expect(told(page)).toHaveText('Migration and development');
  await expect(now).toContainText('Migration and development');
  await expect(pictures.first()).not.toHaveAttribute('src', before!);
  await speaker.keyboard.press('PageDown');
  await expect(told(page)).toHaveText('Facilitating migration');
  await page.keyboard.press('End');
  await expect(now).toContainText('Assistance in forced migration');
  await expect(speaker.locator('[data-following]')).toContainText(words.lastStep);
  await page.keyboard.press('b');
  await expect(now).toContainText(words.isBlack);

  const began = () => speaker.evaluate(() => sessionStorage.getItem('atlas.presentingSince'));
  const since = await began();
  await speaker.reload();
  await expect(speaker.locator('[data-now]')).toContainText('Assistance in forced migration');
  expect(since).toContain(',');
  expect(await began()).toBe(since);
  await speaker.close();
  await page.keyboard.press('Home');
  await expect(told(page)).toHaveText('What is documented');
});

test('C7, C8: a reload cuts nothing off: it goes on at its step, led by the same presenter view', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openAtlas(page);
  const speaker = await presentWithSpeaker(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expectQuery(page, '?story=what-works-where&step=4');
  const phases = await speaker.evaluateHandle(() => {
    const view = document.querySelector('[data-presenter]')!;
    const seen: (string | null)[] = [];
    new MutationObserver(() => seen.push(view.getAttribute('data-presenter'))).observe(view, {
      attributeFilter: ['data-presenter'],
    });
    return seen;
  });
  await page.reload();
  await expect(told(page)).toHaveText('Regulating migration');
  await expect(page.getByRole('alert').filter({ hasText: words.note.again })).toBeVisible();
  await expect(bar(page).getByRole('button', { name: words.fullScreen })).toBeVisible();
  await expect.poll(() => phases.evaluate((seen) => seen)).toEqual(['lost', 'running']);
  await speaker.getByRole('button', { name: words.next, exact: true }).click();
  await expect(told(page)).toHaveText('Assistance in forced migration');
  // The speaker's own window has the same in keeping, and presents nothing.
  await speaker.reload();
  await expect(speaker.locator('[data-presenter=running]')).toBeVisible();
  await expect(bar(speaker)).toHaveCount(0);
  // What has ended does not begin again.
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('#header > header')).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('two presentations in two tabs do not lead each other', async ({ page, context }) => {
  test.setTimeout(120_000);
  await openAtlas(page);
  const speaker = await presentWithSpeaker(page);
  const other = await context.newPage();
  await openAtlas(other);
  await present(other);
  await speaker.getByRole('button', { name: words.next, exact: true }).click();
  await expect(told(page)).toHaveText('Migration and development');
  await expect(told(other)).toHaveText('What is documented');
  await other.keyboard.press('End');
  await expect(told(other)).toHaveText('Assistance in forced migration');
  await expect(told(page)).toHaveText('Migration and development');
  await test.step('the presenter view says when the presentation has ended', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect(speaker.getByText(words.hasEnded)).toBeVisible();
  });
});

test('a presentation goes on without a connection, a region’s map included', async ({ page, context }) => {
  await openAtlas(page);
  await present(page, 'A global presence in eight steps');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (let i = 0; i < 7; i += 1) {
    await page.keyboard.press('ArrowRight');
    await expectQuery(page, `?story=global-presence&step=${i + 2}`);
  }
  await expect(told(page)).toHaveText('Close up: East and Horn of Africa');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', 'nairobi');
  await expect(page.locator('[data-map] .hint')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.locator('[data-black]')).toBeVisible();
  await context.setOffline(false);
});

test('a kiosk goes on by itself', async ({ page }) => {
  await openAtlas(page);
  await opener(page).click();
  await page.getByLabel(words.kiosk).check();
  await page.getByLabel(words.seconds).fill('3');
  await page.clock.install();
  await page.getByRole('button', { name: words.present('What works where') }).click();
  await expect(told(page)).toHaveText('What is documented');
  await page.clock.runFor(3000);
  await expect(told(page)).toHaveText('Migration and development', { timeout: 20_000 });
});

for (const [width, height, scheme] of [
  [1280, 720, 'dark'],
  [360, 740, 'light'],
] as const)
  test(`axe finds nothing in a presentation at ${width} × ${height}, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAtlas(page, `?scheme=${scheme}`);
    await present(page);
    await bar(page).getByRole('button', { name: words.next }).focus();
    await expectAccessible(page, 'as it stands');
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap brings the bar, and the text lies above the map', async ({ page }) => {
    await openAtlas(page);
    await opener(page).tap();
    await page.getByRole('button', { name: words.present('What works where') }).tap();
    await expect(told(page)).toHaveText('What is documented');
    await page.touchscreen.tap(180, 60);
    await bar(page).getByRole('button', { name: words.next }).tap();
    await expect(told(page)).toHaveText('Migration and development');
    const [map, text] = [
      (await page.locator('[data-map]').boundingBox())!,
      (await told(page).boundingBox())!,
    ];
    expect(text.y + text.height).toBeLessThan(map.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.touchscreen.tap(180, 60);
    await bar(page).getByRole('button', { name: words.end }).tap();
    await expect(page.locator('#header > header')).toBeVisible();
  });
});
