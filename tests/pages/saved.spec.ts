import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import explore from '../../src/words/en/explore';
import { expectQuery, openAtlas } from './atlasPage';
import { expect, test } from './site';

const words = explore.saved;
const menu = (page: Page) => page.getByRole('button', { name: en.header.more, exact: true });
const opener = (page: Page) => page.getByRole('button', { name: explore.header.savedViews });
const rows = (page: Page) => page.getByRole('list', { name: words.list }).getByRole('listitem');

test('a view is saved, is still there after a reload, and opens again; back leads out of it', async ({
  page,
}) => {
  await openAtlas(page, '?area=forced&region=nairobi&date=2005-03-01');
  await menu(page).click();
  await opener(page).click();
  await expect(page.getByLabel(words.name)).toHaveValue(/East and Horn of Africa; map of 1 March 2005$/);
  await page.getByLabel(words.name).fill('For the talk');
  await page.getByRole('button', { name: words.save }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Escape');

  await openAtlas(page);
  await menu(page).click();
  await opener(page).click();
  await rows(page)
    .getByRole('button', { name: /^For the talk/ })
    .click();
  await expectQuery(page, '?date=2005-03-01&area=forced&region=nairobi');
  await expect(rows(page)).toHaveCount(0);
  await page.goBack();
  await expectQuery(page, '');

  await menu(page).click();
  await opener(page).click();
  await rows(page)
    .getByRole('button', { name: words.remove('For the talk') })
    .click();
  await expect(page.getByText(words.none)).toBeVisible();
});

test('by keyboard alone: open, save, rename, open', async ({ page }) => {
  await openAtlas(page, '?status=observer');
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.name)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(words.name)).toBeFocused();
  await page.keyboard.type('Observers');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: words.renameView('Observers') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Who watches');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toContainText('Who watches');
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
});

test('a view of an older page says what is no longer understood', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'atlas.saved-views.1',
      JSON.stringify([{ id: 1, name: 'Old', query: '?region=atlantis,nairobi', on: '2026-01-02' }]),
    ),
  );
  await openAtlas(page);
  await menu(page).click();
  await opener(page).click();
  await rows(page).getByRole('button', { name: /^Old/ }).click();
  await expectQuery(page, '?region=nairobi');
  await expect(page.getByText(explore.faults.heading)).toBeVisible();
});

test('what is kept and is not ours is no error', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('atlas.saved-views.1', '{"views":'));
  await openAtlas(page);
  await menu(page).click();
  await opener(page).click();
  await expect(page.getByText(words.none)).toBeVisible();
});

for (const [what, take] of Object.entries({
  forbidden: () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  missing: () => Object.defineProperty(window, 'localStorage', { value: null }),
}))
  test(`E5: where storage is ${what}, saved views open, say that they do not last, and last for this visit`, async ({
    page,
  }) => {
    await page.addInitScript(take);
    await openAtlas(page, '?area=forced');
    await menu(page).click();
    await opener(page).click();
    await expect(page.getByText(words.unkept)).toBeVisible();
    await page.getByRole('button', { name: words.save }).click();
    await expect(rows(page)).toHaveCount(1);
    // It closes the list alone, not the menu.
    await page.keyboard.press('Escape');
    await opener(page).click();
    await expect(rows(page)).toHaveCount(1);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('views are saved and the link is copied from one menu', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAtlas(page, '?status=observer');
    await page.getByRole('button', { name: en.header.more, exact: true }).tap();
    await page.getByRole('button', { name: en.header.copyLink }).tap();
    await opener(page).tap();
    await page.getByRole('button', { name: words.save }).tap();
    await expect(rows(page)).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('where copying is refused, the address stands in a field, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openAtlas(page, '?status=observer');
  await page.getByRole('button', { name: en.header.copyLink }).click();
  const field = page.getByLabel(explore.copyByHand.link);
  await expect(field).toHaveValue(page.url());
  expect(
    await field.evaluate((input: HTMLTextAreaElement) =>
      input.value.slice(input.selectionStart, input.selectionEnd),
    ),
  ).toBe(page.url());
});
