import type { Page } from '@playwright/test';
import { realCore } from '../realData';
import { expect, test } from './site';

const members = 166;
const observers = 8;

interface Mark {
  iso3: string;
  x: number;
  y: number;
}

/**
 * Where a reader would press to take each member: the point of its visible mark that has most of the mark
 * around it.
 */
function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const STEP = 2;
    const AROUND = [-12, -8, -4, -2, -1, 1, 2, 4, 8, 12];
    const map = document.querySelector('[data-map]')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('[data-iso3][data-status="member"]')].map((mark) => {
      const iso3 = mark.getAttribute('data-iso3') ?? '';
      const box = mark.getBoundingClientRect();
      const isHere = (x: number, y: number) => document.elementFromPoint(x, y) === mark;
      let best = { iso3, x: NaN, y: NaN, score: 0 };
      for (let x = Math.ceil(Math.max(box.left, map.left)); x <= Math.min(box.right, map.right); x += STEP)
        for (
          let y = Math.ceil(Math.max(box.top, map.top));
          y <= Math.min(box.bottom, map.bottom);
          y += STEP
        ) {
          if (!isHere(x, y)) continue;
          const score = AROUND.reduce(
            (sum, d) =>
              sum +
              [isHere(x + d, y), isHere(x, y + d), isHere(x + d, y + d), isHere(x + d, y - d)].filter(Boolean)
                .length,
            1,
          );
          if (score > best.score) best = { iso3, x, y, score };
        }
      return best;
    });
  });
}

/** Every control answers, and the size of the map was measured. */
async function isSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  await expect(page.locator('[data-status="member"]')).toHaveCount(members);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const openedBy = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('profile'));

/** Takes every mark in turn and returns those that did not open their own profile. */
async function wrongOnes(page: Page, press: (mark: Mark) => Promise<void>): Promise<string[]> {
  const wrong: string[] = [];
  for (const mark of await marksOf(page)) {
    if (Number.isNaN(mark.x)) {
      wrong.push(`${mark.iso3}: cannot be seen`);
      continue;
    }
    await press(mark);
    const opened = await page
      .waitForFunction(() => new URLSearchParams(location.search).get('profile'), null, { timeout: 3000 })
      .then((handle) => handle.jsonValue())
      .catch(() => 'nothing');
    if (opened !== mark.iso3) wrong.push(`${mark.iso3}: opened ${opened}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => openedBy(page), { message: `${mark.iso3} closes` }).toBeNull();
  }
  return wrong;
}

test.describe('the default view', () => {
  test('shows 166 members, 8 observers and one element for each of 198 countries', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-status="member"]')).toHaveCount(members);
    await expect(page.locator('[data-status="observer"]')).toHaveCount(observers);
    await expect(page.locator('[data-iso3]')).toHaveCount(realCore().countries.length);
    await expect(page.locator('[data-summary]')).toContainText('166 member states and 8 observers');
  });

  test('opens the profile of each of the 166 members by a click at 1280 × 720', async ({ page }) => {
    test.setTimeout(480_000);
    await page.goto('./');
    await isSettled(page);
    expect(await wrongOnes(page, ({ x, y }) => page.mouse.click(x, y))).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('opens the profile of each of the 166 members by a tap at 360 × 740', async ({ page }) => {
    test.setTimeout(480_000);
    await page.goto('./');
    await isSettled(page);
    expect(await wrongOnes(page, ({ x, y }) => page.touchscreen.tap(x, y))).toEqual([]);
  });
});
