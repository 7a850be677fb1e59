import type { Page } from '@playwright/test';
import { dayAt, dayNumber } from '../../src/world/days';
import en from '../../src/words/en/page';
import explore from '../../src/words/en/explore';
import words from '../../src/words/en/export';
import { expectQuery, openAtlas } from './atlasPage';
import { expect, test } from './site';
import { download, openTakeAlong, textOf } from './takingAlong';
import { NOTHING_CHOSEN } from '../realData';

const note = (page: Page) => page.getByRole('status').filter({ hasText: explore.faults.heading });
const field = (page: Page) => page.locator('#timeline input[type=date]');

/** The day on which the page was built. */
async function builtOn(page: Page): Promise<string> {
  const html = await (await page.request.get('./')).text();
  return /data-drawn-on="([\d-]+)"/.exec(html)![1]!;
}

/** Sets the page's clock. Not Playwright's own, which takes the page's marks of time away too. */
async function setClock(page: Page, moment: string | number): Promise<void> {
  await page.addInitScript((at) => {
    const Real = Date;
    const ahead = at - Real.now();
    window.Date = class extends Real {
      constructor(...parts: [number]) {
        super(...(parts.length > 0 ? parts : ([Real.now() + ahead] as const)));
      }
      static override now = () => Real.now() + ahead;
    } as DateConstructor;
  }, new Date(moment).getTime());
}

// Early in the day where the world's day is a day behind, late where it is a day ahead, and noon between them.
for (const [zone, hour] of [
  ['Pacific/Auckland', -5],
  ['America/Los_Angeles', 25],
  ['UTC', 12],
] as const)
  test.describe(`C1: in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('today is the reader’s own day, wherever the page asks for it', async ({ page }) => {
      const day = dayAt(dayNumber(await builtOn(page)) + 30);
      await setClock(page, Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000);
      await openAtlas(page, `?date=${day}`);
      await expect(note(page)).toHaveCount(0);
      await expectQuery(page, `?date=${day}`);
      await expect(field(page)).toHaveAttribute('max', day);
      const slider = page.getByRole('slider', { name: en.charts.time.label });
      expect(await slider.getAttribute('aria-valuemax')).toBe(await slider.getAttribute('aria-valuenow'));

      await page.getByRole('button', { name: en.header.more, exact: true }).click();
      await page.getByRole('button', { name: explore.header.savedViews }).click();
      await page.getByRole('button', { name: explore.saved.save }).click();
      expect(await page.evaluate(() => Object.values(localStorage).join())).toContain(`"on":"${day}"`);
      await page.keyboard.press('Escape');

      await openTakeAlong(page, 'data');
      const json = await textOf(await download(page, words.data.json));
      expect(JSON.parse(json)).toMatchObject({ metadata: { made: day } });

      const tomorrow = dayAt(dayNumber(day) + 1);
      await openAtlas(page, `?date=${tomorrow}`);
      await expect(note(page)).toContainText(tomorrow);
      await expectQuery(page, '');
    });
  });

test('E15: a clock that lags behind the build takes no day away', async ({ page }) => {
  await setClock(page, '2016-01-01T12:00:00Z');
  await openAtlas(page, `?date=${NOTHING_CHOSEN.date}`);
  await expect(note(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('max', await builtOn(page));
  await openAtlas(page, `?date=${await builtOn(page)}`);
  await expect(note(page)).toHaveCount(0);
});
