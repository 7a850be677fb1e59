import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { TABLES } from '../../src/world/package';
import en from '../../src/words/en/page';
import explore from '../../src/words/en/explore';
import { cellsOf } from '../export/slides/deckFaults';
import { expectQuery, goTo, isAtRest, openAtlas, queryOf, showAll } from './atlasPage';
import { expectAccessibleInBoth } from './axe';
import { codesFor } from './everyView';
import { expect, test } from './site';

const { source, data } = explore;

const popover = (page: Page) => page.locator('[popover][role=dialog]:popover-open');
const about = (page: Page) => page.getByRole('dialog', { name: data.heading });

test('facts and charts are asked for their sources', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await test.step('every fact of a profile is asked for its source with the mouse', async () => {
    await openAtlas(page, '?profile=AFG');
    const profile = page.locator('[data-profile]');
    await expect(profile.locator('table')).toBeVisible();
    const marks = profile.getByRole('button', { name: /^Source: / });
    // What each document says is folded where there is much of it.
    for (const fold of await profile.locator('details > summary').all()) await fold.click();
    const facts = await profile.locator('ol > li, ul > li').count();
    expect(await marks.count()).toBeGreaterThan(facts);
    for (const name of [/Member state since/, /Region · /, /Country office/, /Population/]) {
      await marks.and(page.getByRole('button', { name })).first().click();
      await expect(popover(page)).toHaveCount(1);
      await expect(popover(page).locator('dl a[target=_blank]').first()).toBeVisible();
      await expect(popover(page)).toContainText('.csv');
      await page.keyboard.press('Escape');
      await expect(popover(page)).toHaveCount(0);
    }
    await expect(profile).toBeVisible();
    expect(queryOf(page)).toBe('?profile=AFG');
  });

  await test.step('each chart says from how many rows it is counted, and leads to them', async () => {
    await goTo(page, '?area=forced');
    for (const title of [
      en.charts.region.title,
      en.charts.matrix.title,
      en.charts.activity.title,
      en.charts.office.title,
      en.charts.time.title(1951),
    ]) {
      await page.getByRole('button', { name: en.sourceOf(title) }).click();
      await expect(popover(page)).toContainText(/\d of [\d,]+ rows/);
      await expect(popover(page).getByRole('heading')).toContainText(title);
    }
    await popover(page).getByRole('button', { name: source.showCountries }).click();
    await expectQuery(page, '?area=forced&view=table');
  });

  await test.step('with the keyboard the source opens, is read, and gives the focus back', async () => {
    await goTo(page, '');
    await showAll(page);
    const mark = page.getByRole('button', { name: en.sourceOf(en.charts.office.title) });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(popover(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(popover(page).getByRole('button', { name: en.close })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(popover(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  });
});

test('the page about the data has an address, opens from the footer, and closes by Escape and by going back', async ({
  page,
}) => {
  await openAtlas(page);
  const link = page.getByRole('button', { name: en.footer.sources });
  await link.click();
  await expect(about(page).getByRole('heading', { name: source.tables.work })).toBeVisible();
  await expectQuery(page, '?page=data');
  await page.keyboard.press('Escape');
  await expect(about(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await expectQuery(page, '');
  await page.goBack();
  await expect(about(page)).toBeVisible();
  await page.goBack();
  await expect(about(page)).toHaveCount(0);

  await openAtlas(page, '?page=data#data-indicators');
  await expect(page.locator('#data-indicators')).toBeInViewport();
  await about(page).getByRole('button', { name: en.close }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('a steward finds the weakest rows, reports one by mail, and takes all along', async ({ page }) => {
  await openAtlas(page, '?page=data#data-weak');
  const weak = page.locator('#data-weak');
  await expect(weak).toBeInViewport();
  await weak.getByText(source.report.heading).first().click();
  const field = weak.getByRole('textbox').first();
  await expect(field).toBeVisible();
  await field.fill('It is elsewhere.');
  const mail = weak.getByRole('link', { name: source.report.mail }).first();
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=.*&body=It%20is%20elsewhere\.$/);
  const [taken] = await Promise.all([
    page.waitForEvent('download'),
    weak.getByRole('button', { name: data.weak.save }).click(),
  ]);
  const text = readFileSync(await taken.path(), 'utf8');
  const all = Number(
    /of ([\d,]+) rows/.exec(await weak.getByRole('status').first().innerText())![1]!.replace(',', ''),
  );
  expect(text.trimEnd().split('\r\n')).toHaveLength(all + 1);

  const [book] = await Promise.all([
    page.waitForEvent('download'),
    weak.getByRole('button', { name: data.weak.saveBook }).click(),
  ]);
  expect(book.suggestedFilename()).toMatch(/\.xlsx$/);
  const { values } = cellsOf(readFileSync(await book.path()));
  expect(new Set([...values.keys()].map((ref) => ref.replace(/\D+/, ''))).size).toBe(all + 1);
});

for (const at of ['', 'de/'])
  test(`the tables can be taken along from ./${at}, as they are`, async ({ page, request }) => {
    await page.goto(`./${at}?page=data`);
    const links = page.locator('dialog a[download]');
    // Every table, and the package that describes them.
    await expect(links).toHaveCount(TABLES.length + 1);
    for (const name of ['members.csv', 'work.csv', 'places.csv', 'datapackage.json']) {
      const href = await links.evaluateAll(
        (all, file) => (all as HTMLAnchorElement[]).find(({ href }) => href.endsWith(`/${file}`))?.href ?? '',
        name,
      );
      const answer = await request.get(href);
      expect(answer.status()).toBe(200);
      const text = readFileSync(resolve(import.meta.dirname, '../../data', name), 'utf8');
      if (name.endsWith('.csv')) expect(await answer.text()).toBe(text);
      else expect(await answer.json()).toEqual(JSON.parse(text));
    }
  });

test('the headline says on asking which rows its numbers rest on, and how many single documents', async ({
  page,
}) => {
  await openAtlas(page, '?activity=counter-trafficking');
  const mark = page.locator('main .copying').getByRole('button', { name: /^Source: Counter-trafficking/ });
  await mark.click();
  const n = codesFor({ activity: ['counter-trafficking'] }).length;
  await expect(popover(page)).toContainText(new RegExp(`\\b${n} of [\\d,]+ rows`));
  await expect(popover(page)).toContainText(`for ${n} countries`);
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a source opens inside the window, and a tap beside it closes it', async ({ page }) => {
    await openAtlas(page, '?profile=KEN');
    const mark = page
      .locator('[data-profile]')
      .getByRole('button', { name: /^Source: Member state/ })
      .first();
    await mark.tap();
    await expect(popover(page)).toBeVisible();
    await isAtRest(page);
    const box = (await popover(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    // A tap on a link beside it would close it too, and follow the link: a place is taken where nothing is.
    const bare = await page.evaluate(({ x, y, width, height }) => {
      for (let top = 20; top < innerHeight; top += 10)
        for (let left = 20; left < innerWidth; left += 40) {
          const inside = left >= x && left <= x + width && top >= y && top <= y + height;
          const at = document.elementFromPoint(left, top);
          if (!inside && at && !at.closest('a, button, input, select, summary, [role], [tabindex]'))
            return [left, top] as const;
        }
      throw new Error('no bare place beside the popover');
    }, box);
    await page.touchscreen.tap(...bare);
    await expect(popover(page)).toHaveCount(0);
  });
});

for (const [width, height] of [
  [1280, 720],
  [360, 740],
] as const)
  test(`axe finds nothing in sources and the page about the data at ${width} × ${height}, light and dark`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAtlas(page, '?profile=KEN');
    await page
      .locator('[data-profile]')
      .getByRole('button', { name: /^Source: Member state/ })
      .first()
      .click();
    await popover(page).getByText(source.report.heading).click();
    await expectAccessibleInBoth(page, 'a source');
    await goTo(page, '?page=data');
    await expect(page.locator('#data-borders')).toBeAttached();
    await page.locator('#data-members > details > summary').click();
    await page.locator('#data-weak').getByText(source.report.heading).first().click();
    await expectAccessibleInBoth(page, 'about the data');
  });
