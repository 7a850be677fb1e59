import type { Page } from '@playwright/test';
import explore from '../../src/words/en/explore';
import exported from '../../src/words/en/export';
import collection from '../../src/words/en/collection';
import embed from '../../src/words/en/embed';
import en from '../../src/words/en/page';
import stories from '../../src/words/en/stories';
import { countOn } from '../figures/plainReading';
import { NOTHING_CHOSEN } from '../realData';
import { expectQuery, fittingOnMap, openAtlas } from './atlasPage';
import { expect, test } from './site';
import { openTakeAlong } from './takingAlong';

/*
 * What a browser, a frame or an office's rules may forbid to a page, one thing at a time, and what the reader is told of
 * it; and clocks and sleep. Saved views without storage are in saved.spec.ts, missing features in faults.spec.ts.
 */

test.use({ isHurried: true });

const story = 'What works where';
const told = (page: Page) => page.locator('[data-told] h2');
const bar = (page: Page) => page.locator('[data-bar]');
const said = (page: Page, words: string) => page.getByText(words, { exact: true }).filter({ visible: true });

async function present(page: Page, withPresenter = false): Promise<void> {
  await page.getByRole('button', { name: en.header.present }).click();
  if (withPresenter) await page.getByLabel(stories.withPresenter).check();
  await page.getByRole('button', { name: stories.present(story) }).click();
  await expect(bar(page)).toBeAttached();
}

test('storage forbidden: slides that are collected are there, and the page says that they do not last', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    Object.defineProperty(document, 'cookie', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openAtlas(page, '?profile=KEN');
  await page.getByRole('button', { name: explore.addToSlides.of('Kenya') }).click();
  await page.getByRole('button', { name: 'Show the collection' }).click();
  await expect(said(page, collection.unkept)).toBeVisible();
  await page.keyboard.press('Escape');
  // And a presentation, which keeps its place, runs.
  await present(page);
  await page.keyboard.press('PageDown');
  await expect(told(page)).toHaveText('Migration and development');
});

test('clipboard forbidden: each text that could not be copied is selected, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    navigator.clipboard.writeText = refuse;
    navigator.clipboard.write = refuse;
    document.execCommand = () => false;
  });
  const selected = () =>
    page.evaluate(() => {
      const { activeElement: field } = document;
      return (
        field instanceof HTMLTextAreaElement &&
        field.selectionEnd - field.selectionStart === field.value.length
      );
    });
  await openAtlas(page, '?area=forced');
  await test.step('the link of the page', async () => {
    await page.getByRole('button', { name: en.header.copyLink, exact: true }).click();
    await expect(page.getByLabel(explore.copyByHand.link)).toHaveValue(page.url());
    await page.keyboard.press('Escape');
  });
  await test.step('a picture, which can be saved instead, and its words', async () => {
    await openTakeAlong(page, 'picture');
    await page.getByRole('button', { name: exported.picture.copy, exact: true }).click();
    await expect(said(page, exported.picture.noCopy)).toBeVisible();
    await page.getByRole('button', { name: exported.picture.copyAlt, exact: true }).click();
    await expect(said(page, explore.source.report.selected)).toBeVisible();
    expect(await selected()).toBe(true);
  });
  await test.step('a citation', async () => {
    await page.locator('dialog [data-tab=data]').click();
    await page.getByRole('button', { name: exported.data.copy(exported.data.apa), exact: true }).click();
    await expect(said(page, explore.source.report.selected).first()).toBeVisible();
    expect(await selected()).toBe(true);
  });
  await test.step('a snippet', async () => {
    await page.locator('dialog [data-tab=embed]').click();
    await page.getByRole('dialog').getByRole('button', { name: /^Copy/ }).first().click();
    await expect(said(page, embed.selected)).toBeVisible();
    expect(await selected()).toBe(true);
  });
});

test('full screen forbidden: the map stays as it is and says so, a presentation fills the window and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { get: () => true });
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
  });
  await openAtlas(page);
  await page.getByRole('button', { name: en.header.fullScreen, exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: explore.refusals.fullScreen })).toBeVisible();
  await expect(page.getByRole('button', { name: en.header.fullScreen, exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await present(page);
  await expect(said(page, stories.note.window)).toBeVisible();
  await expect(told(page)).toHaveText('What is documented');
});

for (const [how, take] of Object.entries({
  missing: () => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }),
  'refused to the page': () =>
    Object.defineProperty(window, 'BroadcastChannel', {
      value: function refuse() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
}))
  test(`BroadcastChannel ${how}: it is presented without a presenter view, and the page says why`, async ({
    page,
  }) => {
    await page.addInitScript(take);
    await openAtlas(page);
    const windows: Page[] = [];
    page.context().on('page', (opened) => windows.push(opened));
    await present(page, true);
    await expect(said(page, stories.note.alone)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(told(page)).toHaveText('Migration and development');
    expect(windows).toHaveLength(0);
    await test.step('a presenter view that is opened by its address says that it can lead nothing', async () => {
      const own = await page.context().newPage();
      await own.addInitScript(take);
      await own.goto('./?presenter=abc');
      await expect(own.getByText(stories.noLine)).toBeVisible();
    });
  });

for (const [how, take] of Object.entries({
  blocked: () => (window.open = () => null),
  'refused with an error': () =>
    (window.open = () => {
      throw new DOMException('Blocked by the sandbox.', 'SecurityError');
    }),
}))
  test(`popups ${how}: it is presented, and the page says how the presenter view is to be had`, async ({
    page,
  }) => {
    await page.addInitScript(take);
    await openAtlas(page);
    await present(page, true);
    await expect(said(page, stories.note.blocked)).toBeVisible();
    await expect(told(page)).toHaveText('What is documented');
    await page.keyboard.press('PageDown');
    await expect(told(page)).toHaveText('Migration and development');
  });

test('the tab asleep while time plays: it goes on where it was, and nothing was jumped over', async ({
  page,
}) => {
  await openAtlas(page);
  await page.clock.install();
  const slider = page.getByRole('slider', { name: en.charts.time.label });
  const at = async () => Number(await slider.getAttribute('aria-valuenow'));
  await slider.press('Home');
  await page.getByRole('button', { name: en.charts.time.play, exact: true }).click();
  await page.clock.runFor(2000);
  const before = await at();
  const all =
    Number(await slider.getAttribute('aria-valuemax')) - Number(await slider.getAttribute('aria-valuemin'));
  // The lid is closed for a night: timers are due once at most, however long it was.
  await page.clock.fastForward('10:00:00');
  await page.clock.runFor(50);
  expect(await at()).toBeGreaterThanOrEqual(before);
  expect(await at()).toBeLessThan(before + all * 0.05);
  await page.clock.runFor(2000);
  expect(await at()).toBeGreaterThan(before + all * 0.03);
  await page.getByRole('button', { name: en.charts.time.pause, exact: true }).click();
  const stopped = await at();
  await page.clock.runFor(5000);
  expect(await at()).toBe(stopped);
});

test('the tab asleep in a kiosk: it goes on by one step, not by all that were missed', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: en.header.present }).click();
  await page.getByLabel(stories.kiosk).check();
  await page.getByLabel(stories.seconds).fill('3');
  await page.clock.install();
  await page.getByRole('button', { name: stories.present(story) }).click();
  await expect(told(page)).toHaveText('What is documented');
  await page.clock.fastForward('10:00:00');
  await expect(told(page)).toHaveText('Migration and development');
});

/** Sets the page's clock, and lets it go on from there. */
async function setClock(page: Page, day: string): Promise<void> {
  await page.addInitScript(
    (at) => {
      const Real = Date;
      const ahead = at - Real.now();
      window.Date = class extends Real {
        constructor(...parts: [number]) {
          super(...(parts.length > 0 ? parts : ([Real.now() + ahead] as const)));
        }
        static override now = () => Real.now() + ahead;
      } as DateConstructor;
    },
    Date.parse(`${day}T12:00:00Z`),
  );
}

for (const year of ['1980', '2040'])
  test(`the clock at ${year}: the page opens as it does today, dates can be chosen, and nothing is called wrong`, async ({
    page,
  }) => {
    await setClock(page, `${year}-06-15`);
    const built = /data-drawn-on="([\d-]+)"/.exec(await (await page.request.get('./')).text())![1]!;
    const today = year === '2040' ? '2040-06-15' : built;
    await openAtlas(page, '?date=1999-12-31&profile=KEN');
    await expect(page.getByRole('status').filter({ hasText: explore.faults.heading })).toHaveCount(0);
    await expect(page.locator('#timeline input[type=date]')).toHaveAttribute('max', today);
    await expect(page.locator('[data-profile] table').first()).toBeVisible();
    await expect(page.locator('[data-status="member"]')).toHaveCount(countOn('1999-12-31', 'member'));
    // To the end of the axis, which is today.
    await page.getByRole('slider', { name: en.charts.time.label }).press('End');
    await expectQuery(page, `?date=${today}&profile=KEN`);
    await expect(page.locator('[data-status="member"]')).toHaveCount(countOn(built, 'member'));
    await page.locator('#panel-filters input[value=forced]').check();
    await expectQuery(page, `?date=${today}&area=forced&profile=KEN`);
    expect((await fittingOnMap(page)).length).toBeGreaterThan(0);
    await present(page);
    await page.keyboard.press('PageDown');
    await expect(told(page)).toHaveText('Migration and development');
  });

test.describe('JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, words] of [
    ['./', explore.drawn.noScript],
    ['./?area=forced&view=globe&lang=de', explore.drawn.noScript],
    ['./?embed=1', explore.drawn.noScript],
  ] as const)
    test(`${path} is the map, a table of the members, and a sentence that says what is missing`, async ({
      page,
    }) => {
      await page.goto(path);
      await expect(page.locator('noscript p.missing')).toContainText(words);
      await expect(page.locator('noscript p.missing')).toBeVisible();
      await expect(page.locator('[data-map] path[data-iso3="KEN"]')).toBeVisible();
      await expect(page.locator('noscript tr:has(td)')).toHaveCount(countOn(NOTHING_CHOSEN.date, 'member'));
      // Nothing says that it is loading, or could not be.
      await expect(
        page.locator('.starting > .on-way, .starting > .failed').filter({ visible: true }),
      ).toHaveCount(0);
    });
});
