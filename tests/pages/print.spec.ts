import { worldOnDay } from '../../src/figures/match';
import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import de from '../../src/words/de/page';
import explore from '../../src/words/en/explore';
import exploreDe from '../../src/words/de/explore';
import { buildWorld } from '../../src/world/world';
import { regionFacts } from '../../src/profile/region/regionFacts';
import { cell } from '../world/rawRows';
import { officesShownOn } from '../figures/plainReading';
import { NOTHING_CHOSEN, realCore, realDetail, realFiles, realOrganization } from '../realData';
import { goTo, openAtlas } from './atlasPage';
import { LONGEST } from './longest';
import { plain, printed, type Sheet } from './sheets';
import { expect, faultyTest, test } from './site';

const FORMATS = ['A4', 'Letter'] as const;
/** The margins of the pages, pt, less a hair for rounding. */
const MARGIN = 27;

/** Every page has something on it, and nothing runs out of it at the right. */
function expectSound(sheets: readonly Sheet[]) {
  for (const [i, { text, width, end }] of sheets.entries()) {
    expect(text.length, `page ${i + 1}: ${text}`).toBeGreaterThan(30);
    expect(end, `page ${i + 1}: right edge`).toBeLessThanOrEqual(width - MARGIN);
  }
}

const textOf = (sheets: readonly Sheet[]) => sheets.map(({ text }) => text).join('');

/** Each text stands on one page, not cut in two by its end. */
function expectWhole(sheets: readonly Sheet[], texts: readonly string[]) {
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !sheets.some((sheet) => sheet.text.includes(plain(text))))).toEqual([]);
}

/** The numbers beside links, and those before addresses. */
function numbersOf(sheets: readonly Sheet[]): { links: number[]; addresses: number[] } {
  // Behind the last link of a page may stand the address of the page itself; those of its files are addresses.
  const all = [...textOf(sheets).matchAll(/\[(\d+)\](https?:\/\/(?!localhost:\d+\/some\/where\/\?))?/g)];
  const numbers = (wanted: boolean) =>
    all
      .filter(([, , address]) => (address !== undefined) === wanted)
      .map(([, number]) => Number(number))
      .sort((a, b) => a - b);
  return { links: numbers(false), addresses: numbers(true) };
}

/** Every link of a part has a number, every number its address, and an address one number, from 1. */
async function expectFootnotes(page: Page, sheets: readonly Sheet[], part: string, heading: string) {
  const links = await page
    .locator(part)
    .locator('a[href^="http"]')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  const expected = [...new Set(links)];
  expect(expected.length).toBeGreaterThan(0);
  expectWhole(sheets, [heading]);
  expectWhole(
    sheets,
    expected.map((address, i) => `[${i + 1}]${address}`),
  );
  const numbers = numbersOf(sheets);
  expect(numbers.addresses).toEqual(expected.map((_, i) => i + 1));
  expect(numbers.links).toHaveLength(links.length);
  expect([...new Set(numbers.links)]).toEqual(numbers.addresses);
}

test('the map, whatever it shows and however wide the window is, is one page with its notes in full', async ({
  page,
}) => {
  await openAtlas(page);
  for (const [query, text, words, width] of [
    ['', en, explore, 1280],
    ['?lang=de&scheme=dark', de, exploreDe, 360],
    ['?indicator=migrants', en, explore, 1920],
    ['?story=global-presence&step=2', en, explore, 360],
    [`?indicator=refugees&lang=de&${LONGEST}`, de, exploreDe, 600],
  ] as const)
    await test.step(`the map of "${query.slice(0, 30)}", ${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 720 });
      await goTo(page, query);
      await expect(page.locator('html')).toHaveAttribute('lang', text === de ? 'de' : 'en');
      await expect(page.locator('.shades')).toHaveCount(query.includes('indicator') ? 1 : 0);
      for (const format of FORMATS) {
        const sheets = await printed(page, format);
        expect(sheets).toHaveLength(1);
        expectSound(sheets);
        const { boundaries } = words;
        const lang = text === de ? 'de' : 'en';
        const { title, disclaimer } = realOrganization().names[lang];
        expectWhole(sheets, [title, boundaries.disclaimer, boundaries.kosovo, disclaimer]);
        const offices = await page
          .locator('[data-map] [data-office]')
          .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-office')!.split(' ')));
        const drawn = realCore().offices.filter(({ id }) => offices.includes(id));
        expectWhole(
          sheets,
          realCore()
            .kinds.filter(({ id }) => drawn.some(({ kind }) => kind === id))
            .map(({ name }) => name[lang]),
        );
        expect(textOf(sheets)).toContain(plain(page.url()));
        if (query.includes('indicator'))
          await expectFootnotes(page, sheets, '.shades', words.source.addresses);
      }
    });
});

faultyTest('A1: printed while it did not start, a page says so, and is one page', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./?area=forced');
  await expect(page.locator('.starting > .failed')).toBeVisible();
  for (const format of FORMATS) {
    const sheets = await printed(page, format);
    expect(sheets).toHaveLength(1);
    expectSound(sheets);
    expectWhole(sheets, [explore.drawn.notStarted, realOrganization().names.en.title]);
  }
});

for (const [rows, names, heads, width] of [
  ['countries', () => realCore().countries.map(({ name }) => name.en), ['country', 'status', 'areas'], 360],
  [
    'offices',
    () => officesShownOn(NOTHING_CHOSEN.date).map((row) => cell(row, 'city')),
    ['city', 'kind', 'source'],
    1920,
  ],
] as const)
  test(`B5: the table of ${rows} is printed with all rows, its heads on each page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openAtlas(page, `?view=table&rows=${rows}`);
    await expect(page.locator('.card tbody tr')).toHaveCount(names().length);
    await expect(page.locator('.card tbody')).not.toContainText(en.loading);
    for (const format of FORMATS) {
      const sheets = await printed(page, format);
      expectSound(sheets);
      expectWhole(sheets, names());
      // An address may hold the name of a city.
      const tables = sheets.filter(({ text }) => {
        const words = text.replace(/\[\d+\]https?:[^[]*/g, '');
        return names().some((name) => words.includes(plain(name)));
      });
      expect(tables.length).toBeGreaterThan(3);
      for (const { text } of tables)
        for (const key of heads) expect(text).toContain(plain(explore.table.column[key].head));
      // Between the two stands what is heard only.
      expectWhole(
        sheets.slice(0, 1),
        await page.locator('[data-summary] :is(.headline, .line)').allTextContents(),
      );
      if (rows === 'offices') await expectFootnotes(page, sheets, '.card tbody', explore.source.addresses);
    }
    // On the screen it is what it was.
    await expect(page.locator('.footnotes, [data-footnote]')).toHaveCount(0);
  });

test('B5: a profile follows the map in full, with its sources', async ({ page }) => {
  await openAtlas(page, '?profile=KEN&scheme=dark');
  await expect(page.locator('[data-profile] h4').first()).toBeAttached();
  await expect(page.locator('.boundaries > p').first()).toBeAttached();
  const folded = await page.locator('[data-profile] details:not([open])').count();
  for (const format of FORMATS) {
    const sheets = await printed(page, format);
    expectSound(sheets);
    expect(sheets[0]?.width).toBeGreaterThan(sheets[0]?.height ?? Infinity);
    expectWhole(sheets.slice(0, 1), [explore.boundaries.disclaimer]);
    const rest = sheets.slice(1);
    for (const { width, height } of rest) expect(width).toBeLessThan(height);
    const { membership, presence, region, offices, work, indicators } = explore.profile;
    expectWhole(rest, [membership, presence, region, offices, work, indicators]);
    expectWhole(
      rest,
      realDetail()
        .work.filter(({ iso3 }) => iso3 === 'KEN')
        .map(({ evidence }) => evidence),
    );
    await expectFootnotes(page, rest, '[data-profile]', explore.source.addresses);
  }
  await expect(page.locator('[data-profile] details:not([open])')).toHaveCount(folded);
});

test('B5: a region is printed with all its offices, folded or not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openAtlas(page, '?profile=bangkok&lang=de');
  const profile = page.locator('[data-profile]');
  await expect(profile.locator('details').first()).toBeAttached();
  const offices = await profile
    .locator('details li')
    .evaluateAll((found) => found.map((one) => one.textContent));
  const world = buildWorld(realCore());
  const facts = regionFacts(world, realDetail(), 'bangkok', worldOnDay(world, NOTHING_CHOSEN));
  expect(offices).toHaveLength(
    facts?.offices.flatMap((kind) => [...kind.offices, ...kind.undated]).length ?? 0,
  );
  for (const format of FORMATS) {
    const sheets = await printed(page, format);
    expectSound(sheets);
    const rest = sheets.slice(1);
    expectWhole(rest, offices);
    expectWhole(rest, await profile.locator('h3').allTextContents());
    await expectFootnotes(page, rest, '[data-profile]', exploreDe.source.addresses);
  }
});

test('B5, E19: four compared are printed after the map, all rows, their names on each page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openAtlas(page, '?compare=KEN,ETH,africa,bangkok');
  const table = page.locator('[data-comparison] table');
  await expect(table.locator('thead [data-place] .name')).toHaveCount(4);
  await expect(page.locator('.boundaries > p').first()).toBeAttached();
  const rows = await table.locator('tr[data-key] th').allTextContents();
  const names = await table.locator('thead [data-place] .name').allTextContents();
  for (const format of FORMATS) {
    const sheets = await printed(page, format);
    expectSound(sheets);
    expectWhole(sheets.slice(0, 1), [explore.boundaries.disclaimer]);
    const rest = sheets.slice(1);
    for (const { width, height } of rest) expect(width).toBeLessThan(height);
    expectWhole(rest, rows);
    // After the last row come the notes, which may take a page of their own.
    for (const { text } of rest.filter((sheet) => rows.some((row) => sheet.text.includes(plain(row)))))
      for (const name of names) expect(text).toContain(plain(name));
    await expectFootnotes(page, rest, '[data-comparison]', explore.source.addresses);
    expect(rest.at(-1)?.text).toContain(plain(realOrganization().names.en.disclaimer));
  }
});

test('the page about the data is printed in full, all columns unfolded', async ({ page }) => {
  await openAtlas(page, '?page=data');
  await expect(page.locator('#data-borders')).toBeAttached();
  const { resources } = realFiles().schema;
  for (const format of FORMATS) {
    const sheets = await printed(page, format);
    expectSound(sheets);
    expectWhole(sheets, Object.values(explore.source.tables));
    expectWhole(
      sheets,
      resources.flatMap(({ schema }) => schema.fields.map(({ description }) => description)),
    );
    await expectFootnotes(page, sheets, 'dialog', explore.source.addresses);
  }
  await expect(page.locator('dialog details[open]')).toHaveCount(0);
});
