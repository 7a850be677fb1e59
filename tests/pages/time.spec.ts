import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import exploreDe from '../../src/words/de/explore';
import explore from '../../src/words/en/explore';
import { cell, rawRows } from '../world/rawRows';
import { counted } from '../figures/plainReading';
import { codesFor } from './everyView';
import { expectQuery, isAtRest, openAtlas } from './atlasPage';
import { expectAccessible } from './axe';
import { expect, test } from './site';

const events = rawRows('events');
/** The years in which regional offices changed are steps, too. */
const changes = new Set(
  rawRows('regional-offices')
    .flatMap((row) => [cell(row, 'from'), cell(row, 'to')])
    .filter((date) => date !== '')
    .map((date) => counted(date).slice(0, 4)),
);
const STEPS = events.length + changes.size;
const steps = (page: Page) => page.locator('.timeline [data-day]');

/** What comes once the browser is idle is there. */
async function openWhole(page: Page, query = '') {
  await openAtlas(page, query);
  await expect(steps(page)).toHaveCount(STEPS);
  const unfold = page
    .getByRole('button', { name: exploreDe.unfoldTimeline })
    .or(page.getByRole('button', { name: explore.unfoldTimeline }));
  if (await unfold.isVisible()) await unfold.click();
}

test('a click on a named step goes to its day, in every view', async ({ page }) => {
  const date = cell(
    events.find((row) => row['short_en'] === 'IOM')!,
    'date',
  );
  await openWhole(page);
  await steps(page).getByText('IOM', { exact: true }).click();
  await expectQuery(page, `?date=${date}`);
  await expect(page.locator('[data-status="member"]')).toHaveCount(
    codesFor({ date, status: ['member'] }).length,
  );
});

test('a date can be typed as soon as every control is said to answer, before the field for it is made', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // This page never finds time for what can wait.
    window.requestIdleCallback = () => 0;
  });
  await openAtlas(page);
  const day = page.getByLabel(en.charts.time.pickDay);
  await expect(day).toHaveValue('1 March 2017');
  await expect(day).not.toHaveAttribute('type', 'date');
  await day.focus();
  await expect(page.locator('#timeline input[type=date]')).toBeFocused();
  await page.locator('#timeline input[type=date]').fill('1989-12-31');
  await expectQuery(page, '?date=1989-12-31');
});

for (const [lang, words] of [
  ['en', explore],
  ['de', exploreDe],
] as const)
  test(`C5: a day that the atlas does not have is refused, and the field says which it has, in ${lang}`, async ({
    page,
  }) => {
    await openAtlas(page, lang === 'en' ? '' : '?lang=de');
    const day = page.locator('#timeline input[type=date]');
    const note = page.locator('#timeline').getByRole('alert');
    const says = words.time.refused('1951', '9999').replace(/\d+.*/, '');
    /** Types digits as a reader does, the same for day and month: each browser has its own order. */
    const type = async (digits: string) => {
      await day.focus();
      await page.keyboard.type(digits);
    };
    for (const digits of ['03031950', '03032100', '03032005']) {
      await type(digits);
      if (digits.endsWith('2005')) {
        // Part of a day, as 31 February is to a browser.
        await page.keyboard.press('Backspace');
        await page.keyboard.press('Enter');
      }
      await expect(note).toContainText(says);
      await expect(note).toContainText('1951');
      await expect(day).toHaveAttribute('aria-invalid', 'true');
      await expect(day).toHaveAttribute('aria-describedby', (await note.getAttribute('id'))!);
      await day.blur();
      await expect(day).not.toHaveAttribute('aria-invalid');
      // No day on the way there was taken for the one that is meant.
      await expect(day).toHaveValue(digits.endsWith('2005') ? /^2017-03-01$|^2005-03-03$/ : '2017-03-01');
      await expect(note).toContainText(says);
    }
    await type('04042005');
    await expectQuery(page, `?${lang === 'en' ? '' : 'lang=de&'}date=2005-04-04`);
    await expect(note).toHaveCount(0);
  });

test('C5: a day that is typed slowly is one step, not one for every day on the way', async ({ page }) => {
  await openAtlas(page);
  const day = page.locator('#timeline input[type=date]');
  await day.focus();
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.type('04042005', { delay: 300 });
  await expectQuery(page, '?date=2005-04-04');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  // An arrow gives a whole day, which counts at once.
  await page.keyboard.press('ArrowUp');
  await expectQuery(page, '?date=2006-04-04');
});

test("C15: the date stays in sight while the field's calendar button has the focus", async ({ page }) => {
  await openWhole(page);
  const field = page.locator('#timeline input[type=date]');
  const box = (await field.boundingBox())!;
  // Where the date begins, without the rim, which the focus may change.
  const clip = { x: box.x + 8, y: box.y + 4, width: 60, height: box.height - 8 };
  const written = await page.screenshot({ clip });
  await field.focus();
  // Past day, month and year to the button.
  for (let part = 0; part < 3; part += 1) await page.keyboard.press('Tab');
  expect(await field.evaluate((input) => input.matches(':focus-within:not(:focus)'))).toBe(true);
  expect(written.equals(await page.screenshot({ clip }))).toBe(true);
});

test('nothing moves when the marks of the timeline come', async ({ page }) => {
  await openWhole(page);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 500);
      }),
  );
  expect(moved).toBeLessThan(0.001);
});

test('countries that join flash on the map, and leave nothing behind', async ({ page }) => {
  await openWhole(page, '?date=2016-01-01');
  await expect(page.locator('[data-map] svg .joined')).toHaveCount(1);
  await page.evaluate(() => {
    const seen: number[] = [];
    (window as unknown as { seen: number[] }).seen = seen;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof SVGPathElement) seen.push(1);
    }).observe(document.querySelector('[data-map] svg .joined')!, { childList: true });
  });
  const flashes = () => page.evaluate(() => (window as unknown as { seen: number[] }).seen.length);
  const slider = page.getByRole('slider', { name: en.charts.time.label });
  await slider.press('ArrowLeft');
  await expectQuery(page, '?date=2015-01-01');
  expect(await flashes()).toBe(0);
  await slider.press('PageUp');
  await expect.poll(flashes).toBe(1);
  await expect(page.locator('[data-map] svg .joined > path')).toHaveCount(0);
});

test('the list of steps breaks no rule of accessibility', async ({ page }) => {
  await openWhole(page);
  await page.getByRole('button', { name: explore.time.history, exact: true }).click();
  // Each step with its source; a year in which several regional offices changed, with that of each.
  await expect(page.locator('[popover] li:has(a)')).toHaveCount(STEPS);
  await isAtRest(page);
  await expectAccessible(page, 'the history', { rules: 'best', within: 'main .timeline' });
});

test('the date that the page opens with, and today, are one click or key away', async ({ page }) => {
  await openWhole(page, '?date=1995-06-30');
  const today = page.locator('.timeline .jumps').getByRole('button', { name: en.charts.time.today });
  const opening = page.getByRole('button', { name: 'Back to 1 March 2017' });
  await expect(opening).toHaveText('2017');
  await today.click();
  await expect(today).toHaveAttribute('aria-current', 'date');
  await expect(page.locator('.timeline [role=slider]')).toHaveAttribute(
    'aria-valuenow',
    String(new Date().getFullYear()),
  );
  await opening.focus();
  await page.keyboard.press('Enter');
  await expectQuery(page, '');
  await expect(opening).toHaveAttribute('aria-current', 'date');
  await expect(opening).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('every step is reached by a tap, and each target is large enough for a finger', async ({ page }) => {
    await openWhole(page);
    const open = page.getByRole('button', { name: explore.time.history, exact: true });
    await open.tap();
    const listed = page.locator('[popover] li .step');
    await expect(listed).toHaveCount(STEPS);
    for (const target of [open, ...(await listed.all())])
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await listed.nth(2).tap();
    await expectQuery(page, '?date=1954-11-30');
    await expect(listed.nth(2)).toHaveAttribute('aria-current', 'date');
  });

  test('the controls of the timeline have their room', async ({ page }) => {
    await openWhole(page, '?date=1990-01-01&lang=de');
    const boxes = await page
      .locator('.timeline .plan :is(.play, .open, .jumps button, input)')
      .evaluateAll((all) => all.map((control) => control.getBoundingClientRect().toJSON() as DOMRect));
    // The speed comes with the first play.
    expect(boxes).toHaveLength(5);
    const across = boxes.sort((a, b) => a.left - b.left);
    for (const [i, { left, right }] of across.entries()) {
      expect(left).toBeGreaterThanOrEqual(i === 0 ? 0 : across[i - 1]!.right);
      expect(right).toBeLessThanOrEqual(360);
    }
  });
});
