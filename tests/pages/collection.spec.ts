import type { Page } from '@playwright/test';
import words from '../../src/words/en/collection';
import wordsDe from '../../src/words/de/collection';
import chartWords from '../../src/words/en/chartFile';
import explore from '../../src/words/en/explore';
import output from '../../src/words/en/export';
import { deckFaults } from '../export/slides/deckFaults';
import { expectQuery, goTo, openAtlas } from './atlasPage';
import { expectAccessible } from './axe';
import { expect, test } from './site';
import { deckOf, download, groupIn, openTakeAlong, shapesIn, textOf, wordsIn } from './takingAlong';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page) => page.getByRole('list', { name: words.list }).getByRole('listitem');
const titles = (page: Page) => rows(page).locator('.title').allTextContents();

/** Goes to a view, adds it, and tells its headline. */
async function add(page: Page, query: string): Promise<string> {
  await goTo(page, query);
  await openTakeAlong(page, 'slides');
  await button(page, words.add).click();
  const title = (await rows(page).last().locator('.title').textContent())!;
  await expect(page.getByText(words.added(title, String(await rows(page).count())))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return title;
}

/** Opens the collection on the tab of the slides. */
async function openCollection(page: Page): Promise<void> {
  await openTakeAlong(page, 'slides');
  await page.getByRole('radio', { name: words.heading }).check();
}

const choose = (page: Page, name: string, text: string) =>
  page
    .locator('dialog input[accept*="json"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('five views of one region become a deck: added, put in order, renamed, one taken out, kept, saved', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openAtlas(page);
  const [plain, forced, then, offices, figures] = [
    await add(page, '?region=nairobi'),
    await add(page, '?region=nairobi&area=forced'),
    await add(page, '?region=nairobi&date=2012-03-01'),
    await add(page, '?region=nairobi&office=sub-office'),
    await add(page, '?region=nairobi&indicator=migrants'),
  ] as const;

  await openCollection(page);
  await expect(page.getByText(words.isThere)).toBeVisible();
  await button(page, words.add).click();
  await expect(rows(page)).toHaveCount(5);
  expect(await titles(page)).toEqual([plain, forced, then, offices, figures]);

  await test.step('by keyboard: the focus stays with what is moved, and goes on from what is taken out', async () => {
    await button(page, words.earlier(figures)).focus();
    await page.keyboard.press('Enter');
    await expect(button(page, words.earlier(figures))).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // It is first now, and can only go back.
    await expect(button(page, words.later(figures))).toBeFocused();
    await expect(page.getByText(words.moved(figures, '1', '5'))).toBeVisible();
    expect(await titles(page)).toEqual([figures, plain, forced, then, offices]);
    await button(page, words.renameView(plain)).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('The Horn of Africa');
    await page.keyboard.press('Enter');
    await expect(button(page, words.renameView('The Horn of Africa'))).toBeFocused();
    await button(page, words.removeView(then)).focus();
    await page.keyboard.press('Enter');
    await expect(button(page, words.removeView(offices))).toBeFocused();
  });
  await page.getByLabel(words.title).fill('Five views & a region');
  await page.getByLabel(words.title).press('Enter');
  const order = [figures, 'The Horn of Africa', forced, offices];
  expect(await titles(page)).toEqual(order);
  // A picture of each slide, cover and closing slide included.
  await expect(page.getByRole('dialog').locator('img')).toHaveCount(6);
  await expectAccessible(page, 'the collection', { within: 'dialog' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'the collection, dark', { rules: 'contrast', within: 'dialog' });
  await page.emulateMedia({ colorScheme: 'light' });

  await openAtlas(page, '?region=nairobi');
  await openCollection(page);
  expect(await titles(page)).toEqual(order);
  await expect(page.getByLabel(words.title)).toHaveValue('Five views & a region');

  for (const [shape, scheme] of [
    ['wide', 'light'],
    ['classic', 'dark'],
  ] as const) {
    await page.locator(`dialog [data-option="${shape}"]`).click();
    await page.locator(`dialog [data-option="${scheme}"]`).click();
    const deck = await deckOf(await download(page, output.slides.save));
    expect(deckFaults(deck.parts, 'en-GB')).toEqual([]);
    expect(deck.slides).toHaveLength(6);
    const [cover, ...slides] = deck.slides;
    expect(wordsIn(cover!)).toContain('Five views & a region');
    // Of which day it is.
    expect(wordsIn(cover!)).toContain(output.slides.closing.asOf('1 March 2017'));
    for (const [i, title] of order.entries()) {
      expect(wordsIn(slides[i]!).startsWith(title), title).toBe(true);
      expect(shapesIn(groupIn(slides[i]!, output.slides.countries)).length).toBeGreaterThan(10);
    }
    // Under a title of the reader's own stands what the view says.
    expect(wordsIn(slides[1]!)).toContain(plain);
    expect(wordsIn(slides[4]!)).toContain(output.slides.closing.title);
    if (shape === 'wide') expect(deck.charts.length).toBeGreaterThan(1);
  }
});

test('five slides are put together from the region, the profile of a country, the comparison and charts', async ({
  page,
}) => {
  test.setTimeout(180_000);
  /** Adds by the button of a panel, and tells what was said. */
  const addBy = async (query: string, of: string) => {
    await goTo(page, query);
    await button(page, explore.addToSlides.of(of)).click();
    const said = page.locator('[popover]:popover-open p');
    await expect(said).toContainText(/^Added as view \d: /);
    await expect(page.locator('[aria-live]').last()).toHaveText((await said.textContent())!);
    await page.keyboard.press('Escape');
    await expect(button(page, explore.addToSlides.of(of))).toBeFocused();
  };
  const addChart = async (query: string, place: number) => {
    await goTo(page, query);
    const save = page.locator('#panel-charts .save button').nth(place);
    await expect(async () => {
      await page.locator('#panel-charts section.charts').evaluate((panel) => panel.scrollBy(0, 500));
      expect(await save.count()).toBe(1);
    }).toPass();
    await save.click();
    await expect(button(page, chartWords.svg)).toBeVisible();
    await button(page, words.addChart).click();
    await expect(page.getByText(/^Added as view \d: /)).toBeVisible();
  };
  await openAtlas(page);
  await addBy('?profile=nairobi&area=forced', 'East and Horn of Africa');
  await addBy('?profile=ETH', 'Ethiopia');
  await addBy('?compare=KEN,SOM', 'Kenya and Somalia');
  await addChart('?region=nairobi', 0);
  await page.keyboard.press('Escape');
  // The figures of people, of the countries in the region.
  await addChart('?region=nairobi', 4);

  await button(page, words.show).click();
  await expect(rows(page)).toHaveCount(5);
  const [region, ethiopia, both, members, people] = await titles(page);
  expect(region).toContain('Assistance in forced migration');
  expect(ethiopia).toContain('Ethiopia');
  expect(both).toMatch(/^[^:\d]+ and [^:\d]+: /);
  expect(members).toMatch(/^East and Horn of Africa: \d+ members of \d+ countries$/);
  expect(people).toMatch(/^In mid-2015, .+ lived in the 10 chosen countries/);
  await expect(rows(page).nth(3).locator('.place').first()).toHaveText(words.chartAlone(words.place('5')));
  await expect(page.getByRole('dialog').locator('img')).toHaveCount(7, { timeout: 30_000 });
  await expectAccessible(page, 'a collection with charts', { within: 'dialog' });

  await button(page, words.renameView(members!)).click();
  await page.keyboard.type('Who is a member');
  await page.keyboard.press('Enter');
  await page.getByLabel(words.title).fill('In the Horn of Africa');
  await page.getByLabel(words.title).press('Enter');
  const text = await textOf(await download(page, words.save));
  const kept = JSON.parse(text) as { version: number; views: { chart?: string; query: string }[] };
  expect(kept.version).toBe(1);
  expect(kept.views.map(({ chart }) => chart)).toEqual([undefined, undefined, undefined, 'region', 'years']);
  expect(kept.views[1]!.query).toBe('?region=nairobi&country=ETH&profile=ETH');

  const deck = await deckOf(await download(page, output.slides.save));
  expect(deckFaults(deck.parts, 'en-GB')).toEqual([]);
  expect(deck.slides).toHaveLength(7);
  const [, first, , , chart, years, closing] = deck.slides;
  expect(wordsIn(first!)).toContain(region);
  expect(wordsIn(chart!).startsWith('Who is a member')).toBe(true);
  expect(wordsIn(chart!)).toContain(members);
  expect(chart).not.toContain('<p:grpSp>');
  expect(wordsIn(years!).startsWith(people!)).toBe(true);
  // Where its figures are from is on the last slide, too.
  expect(wordsIn(closing!)).toContain('International Migrant Stock');
});

test('a collection is saved as a file and opened again; what is no collection changes nothing', async ({
  page,
}) => {
  await openAtlas(page);
  const [first, second] = [await add(page, '?region=nairobi'), await add(page, '?area=forced')];
  await openCollection(page);
  const file = await download(page, words.save);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const text = await textOf(file);
  await button(page, words.clear).click();
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(button(page, output.slides.save)).toBeDisabled();
  await button(page, words.takeBack).click();
  await expect(rows(page)).toHaveCount(2);
  await button(page, words.clear).click();

  await choose(page, 'talk.json', text);
  await expect(rows(page)).toHaveCount(2);
  expect(await titles(page)).toEqual([first, second]);
  // Once more: all of it is there.
  await choose(page, 'talk.json', text);
  await expect(page.getByRole('status').getByText(/already/)).toBeVisible();
  await expect(rows(page)).toHaveCount(2);

  const alert = page.getByRole('dialog').getByRole('alert');
  await choose(page, 'map.json', '{"type":"FeatureCollection"}');
  await expect(alert).toContainText(words.notOpened('map.json'));
  await expect(alert).toContainText('“format”: “atlas-collection”');
  await expect(alert).toContainText(words.expected(words.save));
  await choose(page, 'cut.json', text.slice(0, 40));
  await expect(alert).toContainText(words.faults['not-json']);
  await choose(page, 'new.json', text.replace('"version": 1', '"version": 9'));
  await expect(alert).toContainText(words.faults['other-version']('9', '1'));
  expect(await titles(page)).toEqual([first, second]);

  // What a later page calls differently is named, and the rest is shown.
  await choose(
    page,
    'old.json',
    text.replace('?region=nairobi', '?region=nairobi,atlantis&colour=red').replace('?area=forced', 'none'),
  );
  await expect(alert).toHaveText(words.entry.query('2'));
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).last()).toContainText('region: “atlantis” is unknown');
  await expect(rows(page).last()).toContainText('colour: no such parameter');
  await rows(page).last().getByRole('button', { name: words.open }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectQuery(page, '?region=nairobi');
});

test('where storage is forbidden, a collection says that it does not last, and lasts for this visit', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  );
  await openAtlas(page);
  await add(page, '?region=nairobi');
  await openCollection(page);
  await expect(page.getByText(words.unkept)).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('views are put in order by touch, and nothing is wider than the window', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'atlas.collection.1',
        JSON.stringify({
          format: 'atlas-collection',
          version: 1,
          title: '',
          views: [
            { title: 'Eins', headline: 'One', query: '?region=nairobi' },
            { title: 'Zwei', headline: 'Two', query: '?region=dakar' },
          ],
        }),
      ),
    );
    await openAtlas(page, '?lang=de');
    await page.locator('header button[aria-haspopup="dialog"]').first().tap();
    await page.locator('dialog [data-tab="slides"]').tap();
    await page.getByRole('radio', { name: wordsDe.heading }).tap();
    await button(page, wordsDe.later('Eins')).tap();
    await expect(page.locator('li[data-view] .title')).toHaveText(['Zwei', 'Eins']);
    await expect(page.locator('li[data-view] img')).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
