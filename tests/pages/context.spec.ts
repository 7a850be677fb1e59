import type { Page } from '@playwright/test';
import contextEn from '../../src/words/en/context';
import en from '../../src/words/en/page';
import { codesIn, documentedIn, figureOf, total } from '../figures/peopleReading';
import { CODES, codesOfRegion, statusOf } from '../figures/plainReading';
import { expectQuery, goTo, isAtRest, isDrawn, openAtlas, placeOf, showAll } from './atlasPage';
import { expect, test } from './site';

test.use({ isHurried: true });

const MEMBERS = CODES.filter((code) => statusOf(code, '2017-03-01') === 'member');
const legendOf = (page: Page) => page.getByRole('group', { name: contextEn.legend.label });
const select = (page: Page) => page.getByRole('combobox', { name: contextEn.colourBy });

/** The class of every country on the map, by its code. */
const classesOn = (page: Page): Promise<Record<string, string | null>> =>
  page
    .locator('[data-iso3]')
    .evaluateAll((marks) =>
      Object.fromEntries(
        marks.map((mark) => [mark.getAttribute('data-iso3') ?? '', mark.getAttribute('data-class')]),
      ),
    );

/** Classes ascend with the values: no country of a class has more than one of the next. */
function expectAscending(classes: Record<string, string | null>, valueOf: (code: string) => number | null) {
  expect(Object.keys(classes).length).toBe(CODES.length);
  const byClass = new Map<string, string[]>();
  for (const code of CODES) {
    const key = classes[code] ?? 'not there';
    byClass.set(key, [...(byClass.get(key) ?? []), code]);
  }
  expect([...byClass.keys()].sort()).toEqual(['1', '2', '3', '4', '5', 'none']);
  for (const key of ['1', '2', '3', '4']) {
    const own = byClass.get(key)!.map((code) => valueOf(code)!);
    const next = byClass.get(String(Number(key) + 1))!.map((code) => valueOf(code)!);
    expect(Math.max(...own), `class ${key}`).toBeLessThan(Math.min(...next));
  }
  expect(byClass.get('none')!.map(valueOf)).toEqual(byClass.get('none')!.map(() => null));
}

test.describe('the map coloured by an indicator', () => {
  test('shows the figures of the table, on each frame, and is chosen by keyboard', async ({ page }) => {
    await openAtlas(page, '?indicator=migrants');
    await test.step('puts every country into a class by its figure, and without a figure into none', async () => {
      await expect(legendOf(page)).toBeVisible();
      expectAscending(await classesOn(page), (code) => figureOf(code, 2015, 'migrants'));
      await expect(page.locator('[data-status="member"]')).toHaveCount(MEMBERS.length);
      const fills = () =>
        page
          .locator('path[data-iso3].member')
          .evaluateAll((marks) => new Set(marks.map((mark) => getComputedStyle(mark).fill)).size);
      await expect.poll(fills).toBe(5);
      // Who is no member is hatched.
      const other = page.locator('path[data-iso3="SAU"]');
      // Finer lines may come meanwhile, and with them other elements.
      await expect.poll(() => other.evaluate((mark) => getComputedStyle(mark).fill)).toContain('#shade-');
      await expect(page.locator('pattern[id^="shade-"]')).toHaveCount(6);
    });
    await test.step('shows how many activities are documented, and where none was found', async () => {
      await goTo(page, '?indicator=documented');
      await expect(legendOf(page).getByText(contextEn.legend.noneFound)).toBeVisible();
      await isAtRest(page);
      expectAscending(await classesOn(page), (code) => documentedIn(code) || null);
    });
    await test.step('says the value of the country under the mouse, and the legend outlines its class', async () => {
      await goTo(page, '?indicator=population');
      await expect(legendOf(page)).toContainText('Population, mid-2015');
      const { x, y } = await placeOf(page, 'BRA');
      await page.mouse.move(x, y);
      const people = figureOf('BRA', 2015, 'population')!.toLocaleString('en-GB');
      await expect(page.getByRole('tooltip')).toContainText(`Population: ${people} (mid-2015)`);
      await legendOf(page).locator('button[data-key]').last().hover();
      await expect(page.getByRole('tooltip')).toHaveCount(0);
      await legendOf(page).locator('button[data-key]').first().hover();
      await expect(page.locator('[data-map] path.pointed')).toHaveAttribute('d', /\d/);
    });
    await test.step('keeps the classes on globe and region, dims what is filtered out, and goes back to membership', async () => {
      await goTo(page, '?indicator=women&view=globe&region=dakar');
      await expect(legendOf(page)).toBeVisible();
      await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', 'globe');
      await expect(page.locator('path[data-shape="SEN"]')).toHaveAttribute('data-class', /^[1-5]$/);
      await isAtRest(page);
      const fillOf = (code: string) =>
        page.locator(`path[data-shape="${code}"]`).evaluate((mark) => getComputedStyle(mark).fill);
      expect(await fillOf('FRA')).toBe(await fillOf('DEU'));
      expect(await fillOf('SEN')).not.toBe(await fillOf('FRA'));
      await page.getByRole('button', { name: 'Map', exact: true }).click();
      await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', 'dakar');
      await expect(page.locator('path[data-shape="SEN"]')).toHaveAttribute('data-class', /^[1-5]$/);
      await select(page).selectOption('');
      await expectQuery(page, '?region=dakar');
      await expect(page.locator('[data-class]')).toHaveCount(0);
      await expect(legendOf(page)).toHaveCount(0);
    });
    await test.step('is chosen by keyboard, is in the address, and speaks the language of the page', async () => {
      await goTo(page, '');
      await select(page).focus();
      await page.keyboard.press('ArrowDown');
      await expectQuery(page, '?indicator=population');
      await expect(legendOf(page)).toContainText('Population, mid-2015');
      await page.getByRole('button', { name: 'Deutsch' }).click();
      await expect(page.getByRole('group', { name: 'Legende der Farben' })).toContainText(
        'Bevölkerung, Mitte 2015',
      );
    });
  });

  test('shows no colours of another meaning, and no legend of them, before its own have come', async ({
    page,
  }) => {
    let bring = () => {};
    const held = new Promise<void>((resolve) => (bring = resolve));
    await page.route('**/assets/shading-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openAtlas(page, '?indicator=migrants');
    const member = page.locator('path[data-iso3="KEN"]');
    await expect(member).toHaveCSS('fill', 'none');
    await expect(page.locator('.legend').getByRole('button', { name: en.statusLabel('member') })).toHaveCount(
      0,
    );
    bring();
    await expect(legendOf(page)).toBeVisible();
    await expect(member).not.toHaveCSS('fill', 'none');
  });

  test('belongs to an embed, legend and all, without the control', async ({ page }) => {
    await openAtlas(page, '?embed=1&indicator=refugees');
    await expect(legendOf(page)).toBeVisible();
    await expect(page.locator('path[data-iso3="DEU"]')).toHaveAttribute('data-class', /^[1-5]$/);
    await expect(select(page)).toHaveCount(0);
  });
});

test.describe('the people in these countries', () => {
  const shares = (page: Page) => page.locator('[data-sentence="shares"]');
  const shareOf = (codes: readonly string[], year: number, column: string) =>
    (total(codes, year, column).sum / total(codesIn(year), year, column).sum).toLocaleString('en-GB', {
      style: 'percent',
      maximumFractionDigits: 1,
    });

  test('are summed up, and plotted', async ({ page }) => {
    await test.step('are summed up in a sentence whose figures are those of the table', async () => {
      await openAtlas(page);
      await expect(shares(page)).toHaveCount(0);
      await showAll(page);
      const [people, migrants, refugees] = ['population', 'migrants', 'refugees'].map((column) =>
        shareOf(MEMBERS, 2015, column),
      );
      await expect(shares(page)).toHaveText(
        `In mid-2015, ${people} of the world’s population, ${migrants} of the world’s migrants and ${refugees} of the world’s refugees and asylum seekers lived in the ${MEMBERS.length} member states.`,
      );
      const inDakar = codesOfRegion('dakar', '2012-07-01');
      await goTo(page, '?region=dakar&date=2012-07-01');
      await showAll(page);
      await expect(shares(page)).toContainText(`In mid-2010, ${shareOf(inDakar, 2010, 'population')} of`);
      await expect(shares(page)).toContainText(`in the ${inDakar.length} chosen countries.`);
    });
    await test.step('are a scatter plot that keys walk', async () => {
      await goTo(page, '');
      await showAll(page);
      const last = page.locator('[data-scatter] path[data-key="CHN"]');
      await page.locator('[data-scatter] path[tabindex="0"]').focus();
      await page.keyboard.press('End');
      await expect(last).toBeFocused();
      await expect(page.locator('[data-map] path.pointed')).toHaveAttribute('d', /\d/);
      await page.keyboard.press('Enter');
      await expectQuery(page, '?profile=CHN');
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the colour is chosen by finger, the legend can be swiped, and a mark of the scatter plot be tapped', async ({
    page,
  }) => {
    await openAtlas(page);
    await select(page).selectOption('migrant-share');
    await expect(legendOf(page)).toBeVisible();
    await legendOf(page).locator('button[data-key]').first().tap();
    await expect(page.locator('[data-map] path.pointed')).toHaveAttribute('d', /\d/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await page.getByRole('button', { name: 'Charts', exact: true }).tap();
    await showAll(page);
    const mark = page.locator('[data-scatter] path[data-key="ARE"]');
    await mark.scrollIntoViewIfNeeded();
    await isDrawn(page);
    const box = (await mark.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator('[data-profile="ARE"]')).toBeVisible();
  });
});
