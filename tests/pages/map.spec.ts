import type { Page } from '@playwright/test';
import { realCore } from '../realData';
import { isDrawn, isZoomed, OFTEN, queryOf } from './atlasPage';
import { codesFor } from './everyView';
import { expect, test } from './site';

// On the day that the page opens with.
const MEMBERS = codesFor({ status: ['member'] });
const OBSERVERS = codesFor({ status: ['observer'] });

interface Mark {
  iso3: string;
  /** Whole px: a mouse has no others. */
  x: number;
  y: number;
  /** How much of the mark lies around the best of some points; 0: no press meets the mark. */
  score: number;
}

/** How well a press meets the visible mark of each member. */
function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const AROUND = [2, 4, 8, 12];
    const map = document.querySelector('[data-map]')?.getBoundingClientRect() ?? new DOMRect();
    /** Where a mark lies, of a path in relative lines its largest part: France has some all over the world. */
    const boxOf = (mark: SVGGraphicsElement) => {
      const d = mark.getAttribute('d') ?? '';
      if (!/^m[\d\s.mlz-]+$/.test(d)) return mark.getBoundingClientRect();
      let largest = new DOMRect();
      const start = { x: 0, y: 0 };
      for (const part of d.slice(1).split('m')) {
        const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
        const at = { ...start };
        const [across, down]: [number[], number[]] = [[], []];
        for (let i = 0; i < numbers.length; i += 2) {
          across.push((at.x += numbers[i]!));
          down.push((at.y += numbers[i + 1]!));
        }
        Object.assign(start, { x: across[0], y: down[0] });
        const [x, y] = [Math.min(...across), Math.min(...down)];
        const box = new DOMRect(x, y, Math.max(...across) - x, Math.max(...down) - y);
        if (box.width * box.height > largest.width * largest.height) largest = box;
      }
      const { a: scale, e: left, f: top } = mark.getScreenCTM()!;
      const { x, y, width, height } = largest;
      return new DOMRect(left + scale * x, top + scale * y, scale * width, scale * height);
    };
    return [...document.querySelectorAll<SVGGraphicsElement>('[data-iso3][data-status="member"]')].map(
      (mark) => {
        const iso3 = mark.getAttribute('data-iso3') ?? '';
        const box = boxOf(mark);
        const isHere = (x: number, y: number) => document.elementFromPoint(x, y) === mark;
        /** Which part of the points right around is the mark, too: a press at an edge is of what touches it there. */
        const shareAround = (x: number, y: number) => {
          const steps = [-2, -1, 0, 1, 2];
          const near = steps.flatMap((dx) => steps.map((dy) => isHere(x + dx, y + dy)));
          return near.filter(Boolean).length / near.length;
        };
        const scoreOf = (x: number, y: number) => {
          if (!isHere(x, y)) return 0;
          const far = AROUND.findIndex(
            (d) => !(isHere(x + d, y) && isHere(x - d, y) && isHere(x, y + d) && isHere(x, y - d)),
          );
          return far === 0 ? shareAround(x, y) : 1 + (far < 0 ? AROUND.length : far);
        };
        let best = { iso3, x: NaN, y: NaN, score: 0 };
        const [left, right] = [Math.max(box.left, map.left), Math.min(box.right, map.right)];
        const [top, bottom] = [Math.max(box.top, map.top), Math.min(box.bottom, map.bottom)];
        // From coarse to fine, until a point is found that is some way inside: a look at a point takes its time.
        for (const parts of [4, 8, 16, 48, Infinity]) {
          if (best.score > 1) break;
          const step = Math.max(2, Math.ceil(Math.max(right - left, bottom - top) / parts));
          for (let x = Math.ceil(left + step / 4); x <= right; x += step)
            for (let y = Math.ceil(top + step / 4); y <= bottom; y += step) {
              if (best.score > AROUND.length) break;
              const score = scoreOf(x, y);
              if (score > best.score) best = { iso3, x, y, score };
            }
        }
        return best;
      },
    );
  });
}

/** Every control answers, and the size of the map was measured. */
async function isSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  await expect(page.locator('[data-status="member"]')).toHaveCount(MEMBERS.length);
  await isDrawn(page);
}

const openedBy = (page: Page) => new URLSearchParams(queryOf(page)).get('profile');

/**
 * Each member has a point where its mark is what a press meets, and the marks that are the hardest to meet, and some
 * of any kind, open their profiles when they are pressed.
 */
async function expectEachMet(page: Page, press: (mark: Mark) => Promise<void>): Promise<void> {
  test.setTimeout(180_000);
  await page.goto('./');
  await isSettled(page);
  const marks = await marksOf(page);
  await test.step(`a press meets each of the ${marks.length} members`, () => {
    expect(marks).toHaveLength(MEMBERS.length);
    expect(marks.filter(({ score }) => score === 0).map(({ iso3 }) => iso3)).toEqual([]);
  });
  const byEase = marks.toSorted((a, b) => a.score - b.score);
  const pressed = byEase.filter((_, i) => i < 8 || i % 28 === 0);
  for (const mark of pressed)
    await test.step(`a press on ${mark.iso3} opens its profile`, async () => {
      await press(mark);
      await expect.poll(() => openedBy(page), OFTEN).toBe(mark.iso3);
      await page.keyboard.press('Escape');
      await expect.poll(() => openedBy(page), { message: 'it closes', ...OFTEN }).toBeNull();
      // The map goes back from the country.
      await isZoomed(page);
    });
}

// What a press does is looked at once the choice has rested, and a profile needs no motion to open.
test.use({ isHurried: true, contextOptions: { reducedMotion: 'reduce' } });

test.describe('the default view', () => {
  test('shows each member and observer, and one element for each country', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-status="member"]')).toHaveCount(MEMBERS.length);
    await expect(page.locator('[data-status="observer"]')).toHaveCount(OBSERVERS.length);
    await expect(page.locator('[data-iso3]')).toHaveCount(realCore().countries.length);
    await expect(page.locator('[data-summary]')).toContainText(`${MEMBERS.length} member states`);
  });

  test('opens the profile of a member by a click at 1280 × 720, and each can be met', async ({ page }) => {
    await expectEachMet(page, ({ x, y }) => page.mouse.click(x, y));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('opens the profile of a member by a tap at 360 × 740, and each can be met', async ({ page }) => {
    await expectEachMet(page, ({ x, y }) => page.touchscreen.tap(x, y));
  });
});
