import type { Page } from '@playwright/test';
import { dayInSheet } from '../../src/export/sheets/xlsx/cells';
import words from '../../src/words/en/chartFile';
import wordsDe from '../../src/words/de/chartFile';
import { deckFaults } from '../export/slides/deckFaults';
import { openAtlas } from './atlasPage';
import { expectAccessible } from './axe';
import { expect, test } from './site';
import { bytesOf, chartData, deckOf, download, textOf, wordsIn } from './takingAlong';

const saves = (page: Page) => page.locator('#panel-charts .save button');

/** Scrolls through the charts until all of them are there. */
async function openCharts(page: Page): Promise<void> {
  await expect(async () => {
    await page.locator('#panel-charts section.charts').evaluate((panel) => panel.scrollBy(0, 500));
    expect(await saves(page).count()).toBe(6);
  }).toPass();
}

test('every chart is saved as picture, slide and sheet of what it shows', async ({ page }) => {
  test.setTimeout(180_000);
  await openAtlas(page, '?region=nairobi&area=forced');
  await openCharts(page);
  for (let i = 0; i < 6; i += 1) {
    await saves(page).nth(i).click();
    const svg = await textOf(await download(page, words.svg));
    const title = /<title id="title">([^<]+)</.exec(svg)![1]!;
    expect(svg).toContain('region=nairobi');
    expect(svg).toContain('Unofficial.');
    const png = await bytesOf(await download(page, words.png));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1280);
    const deck = await deckOf(await download(page, words.pptx));
    expect(deckFaults(deck.parts, 'en-GB')).toEqual([]);
    expect(deck.slides).toHaveLength(1);
    expect(deck.charts).toHaveLength(1);
    expect(deck.media).toEqual([]);
    expect(wordsIn(deck.slides[0]!).replace(/[“”’]/g, '')).toContain(
      title.replace(/&#39;|[“”’]/g, '').replaceAll('&amp;', '&'),
    );
    const book = await download(page, words.xlsx);
    expect(book.suggestedFilename()).toMatch(/^iom-.+2017-03-01-.+\.xlsx$/);
    expect((await bytesOf(book)).subarray(0, 2).toString()).toBe('PK');
    await page.keyboard.press('Escape');
  }
});

test('by keyboard: the button of a chart opens what it is saved as, and has the focus back', async ({
  page,
}) => {
  await openAtlas(page);
  await saves(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.png })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.png })).toBeFocused();
  await expectAccessible(page, 'what a chart is saved as', { within: '[popover]:popover-open' });
  await page.keyboard.press('Escape');
  await expect(saves(page).first()).toBeFocused();
});

test('members over time are saved above the steps of the history', async ({ page }) => {
  await openAtlas(page, '?date=1990-01-01');
  await page.locator('.timeline .steps > button').click();
  await page.locator('.timeline .save button').click();
  const deck = await deckOf(await download(page, words.pptx));
  const { labels, series } = chartData(deck.charts[0]!);
  expect(labels[0]).toBe(String(dayInSheet('1951-12-31')));
  // They end at the day that the slide is of.
  expect(labels.at(-1)).toBe(String(dayInSheet('1990-01-01')));
  expect(series['Members']!.at(-1)).toBeLessThan(60);
  expect(wordsIn(deck.slides[0]!)).toContain('1 January 1990');
});

test('an embed has no charts, and so nothing to save them', async ({ page }) => {
  await openAtlas(page, '?embed=1');
  await expect(page.locator('.save button')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('what a chart is saved as fits the window', async ({ page }) => {
    await openAtlas(page, '?lang=de');
    await page.locator('.tabs button').nth(1).tap();
    await saves(page).first().tap();
    await expect(page.getByRole('button', { name: wordsDe.xlsx })).toBeVisible();
    const box = (await page.locator('[popover]:popover-open').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
