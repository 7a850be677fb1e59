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
    const LEAST_STEP = 1.5;
    const MOST_STEP = 4;
    const STEPS = 16;
    const NEAR = [1, 2, 4, 8, 14, 20];
    const WAYS = [-1, 0, 1]
      .flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const))
      .filter(([x, y]) => x !== 0 || y !== 0);
    const FULL = 1 + NEAR.length * WAYS.length;
    const map = document.querySelector('[data-map]')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('[data-iso3][data-status="member"]')].map((mark) => {
      const iso3 = mark.getAttribute('data-iso3') ?? '';
      const box = mark.getBoundingClientRect();
      const isHere = (x: number, y: number) => document.elementFromPoint(x, y) === mark;
      const step = Math.min(MOST_STEP, Math.max(LEAST_STEP, Math.min(box.width, box.height) / STEPS));
      let best = { iso3, x: NaN, y: NaN, score: 0 };
      for (
        let x = Math.max(box.left, map.left) + step / 3;
        x <= Math.min(box.right, map.right) && best.score < FULL;
        x += step
      )
        for (
          let y = Math.max(box.top, map.top) + step / 3;
          y <= Math.min(box.bottom, map.bottom) && best.score < FULL;
          y += step
        ) {
          if (!isHere(x, y)) continue;
          const around = NEAR.flatMap((d) =>
            WAYS.map(([right, down]) => isHere(x + d * right, y + d * down)),
          );
          const score = 1 + around.filter(Boolean).length;
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
