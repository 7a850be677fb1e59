import { devices, type Page } from '@playwright/test';
import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import exploreDe from '../../src/words/de/explore';
import exploreEn from '../../src/words/en/explore';
import { officesShownOn } from '../figures/plainReading';
import { NOTHING_CHOSEN } from '../realData';
import { cell } from '../world/rawRows';
import { expectQuery, isAtRest, openAtlas } from './atlasPage';
import { codesFor } from './everyView';
import { expectAccessible } from './axe';
import { expect, test } from './site';

const offices = officesShownOn(NOTHING_CHOSEN.date);
const words = exploreEn.table;
const officeRows = (page: Page) => page.locator('tr[data-office-row]');
const countryRows = (page: Page) => page.locator('tr[data-country]');
const keysOf = (page: Page) =>
  officeRows(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-office-row')!).sort());

test('a link opens the table of offices, and the switch writes the link', async ({ page }) => {
  await openAtlas(page, '?office=capacity-centre&view=table&rows=offices');
  const kinds = offices.filter((row) => row['kind'] === 'capacity-centre').map((row) => cell(row, 'id'));
  await expect(officeRows(page)).toHaveCount(kinds.length);
  expect(await keysOf(page)).toEqual(kinds.sort());
  await page.getByRole('button', { name: words.rows.countries, exact: true }).click();
  await expectQuery(page, '?office=capacity-centre&view=table');
  await expect(countryRows(page)).toHaveCount(codesFor({ office: ['capacity-centre'] }).length);
  await page.goBack();
  await expect(officeRows(page)).toHaveCount(kinds.length);
});

test('a German link opens the table with all its words, filters follow, and Escape closes the profile', async ({
  page,
}) => {
  await openAtlas(page, '?lang=de&view=table');
  const grid = page.getByRole('grid', { name: exploreDe.table.heading.countries });
  await expect(grid).toBeVisible();
  await page.getByRole('searchbox').fill('agypten');
  await expect(countryRows(page)).toHaveCount(1);
  await countryRows(page).getByRole('rowheader').click();
  await expect(page.locator('[data-profile="EGY"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-profile]')).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await page.locator('#panel-filters input[name=region][value=nairobi]').check();
  await expect(countryRows(page)).toHaveCount(codesFor({ region: ['nairobi'] }).length);
});

test('the language changes under the cursor, which stays where it is', async ({ page }) => {
  await openAtlas(page, '?view=table');
  await page.locator('tr[data-country="KEN"] td').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('ken');
  await expect(countryRows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('grid', { name: exploreDe.table.heading.countries })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('ken');
  await expect(page.locator('tr[data-country="KEN"] th')).toContainText('Kenia');
});

test('a step through the history takes away what has the focus, in the table and on the map', async ({
  page,
}) => {
  await openAtlas(page);
  // With a key, so that the focus is one that is seen.
  await page.locator('#header').getByRole('button', { name: en.views.table, exact: true }).press('Enter');
  await expectQuery(page, '?view=table');
  await countryRows(page).first().getByRole('button').first().focus();
  await page.goBack();
  await expect(page.locator('[data-frame="world"]')).toBeVisible();
  await page.locator('#map').focus();
  await page.keyboard.press('ArrowRight');
  await page.goForward();
  await expect(countryRows(page).first()).toBeVisible();
});

test('the whole page is worked with keys, from the view to a profile and back into the table', async ({
  page,
}) => {
  await openAtlas(page, '?view=table');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.columns })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Population', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.columns })).toBeFocused();
  const grid = page.getByRole('grid');
  for (let i = 0; i < 4 && (await grid.locator(':focus').count()) === 0; i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-profile="ALB"] h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('tr[data-country="ALB"] th button')).toBeFocused();
});

for (const rows of ['countries', 'offices'] as const)
  test(`axe finds nothing in the table of ${rows} with all its columns`, async ({ page }) => {
    // Some four thousand cells, looked at twice.
    test.setTimeout(180_000);
    await openAtlas(page, `?view=table&rows=${rows}&status=observer,former&scheme=dark`);
    await page.getByRole('button', { name: words.columns }).click();
    await page.getByRole('button', { name: words.allColumns }).click();
    await expectAccessible(page, 'while columns are chosen');
    await page.keyboard.press('Escape');
    await page.getByRole('switch').check();
    await expectAccessible(page, 'with those that do not fit');
  });

test.describe('on a phone', () => {
  const { userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 5'];
  test.use({ userAgent, deviceScaleFactor, isMobile, hasTouch, viewport: { width: 360, height: 740 } });

  test('the list has few columns, lists offices at a tap, and a tap on a row opens the profile', async ({
    page,
  }) => {
    await openAtlas(page, '?lang=de');
    await page.getByRole('navigation').getByRole('button', { name: de.panels.list }).tap();
    const list = page.locator('#panel-list');
    await expect(list.locator('tr[data-country]')).toHaveCount(198);
    const box = list.locator('.box');
    expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await list
      .getByRole('group', { name: exploreDe.table.rows.label })
      .getByRole('button', { name: exploreDe.table.rows.offices, exact: true })
      .tap();
    await expect(list.locator('tr[data-office-row]')).toHaveCount(offices.length);
    expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await list.locator('tr[data-office-row="ago-luanda"] td').first().tap();
    await expect(page.locator('[data-profile="AGO"]')).toBeVisible();
  });

  test('what is tapped is large enough, and columns are chosen with a finger', async ({ page }) => {
    await openAtlas(page, '?region=cairo');
    await page.getByRole('navigation').getByRole('button', { name: en.panels.list }).tap();
    const list = page.locator('#panel-list');
    await expect(list.locator('tr[data-country]')).not.toHaveCount(0);
    await isAtRest(page);
    const small = await list
      .locator('button:visible, input[type=search], label:visible, tbody tr')
      .evaluateAll((all) =>
        all
          .map((one) => (one.closest('tbody') ? one.closest('tr')! : one))
          .filter((one) => one.getBoundingClientRect().height < 40)
          .map((one) => one.textContent),
      );
    expect(small).toEqual([]);
    await list.getByRole('button', { name: words.columns }).tap();
    await page.getByRole('checkbox', { name: 'Refugees and asylum seekers' }).tap();
    await page.locator('#panel-list h2, [data-summary]').first().tap({ force: true });
    await expect(list.locator('th[data-column="refugees"]')).toBeVisible();
  });
});
