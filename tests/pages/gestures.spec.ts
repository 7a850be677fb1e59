import type { Page } from '@playwright/test';
import explore from '../../src/words/en/explore';
import en from '../../src/words/en/page';
import { officesShownOn } from '../figures/plainReading';
import { NOTHING_CHOSEN, realCore } from '../realData';
import { expectQuery, goTo, isAtRest, isDrawn, isZoomed, openAtlas, placeOf, type Place } from './atlasPage';
import { Fingers } from './fingers';
import { expect, test } from './site';

// Waits for what is moved to come to rest, many times over.
test.use({ isHurried: true });

interface Drawn {
  k: number;
  x: number;
  y: number;
}

/** How far the map is zoomed and moved, once it stands still. */
async function drawn(page: Page): Promise<Drawn> {
  await isZoomed(page);
  const transform = await page.locator('[data-map] svg > g').getAttribute('transform');
  const [, x, y, k] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(transform ?? '') ?? [];
  // Sums of small steps end a hair's breadth beside where they began.
  const rounded = (text?: string) => Math.round(Number(text) * 1e6) / 1e6 || 0;
  return { x: rounded(x), y: rounded(y), k: rounded(k) };
}

const UNMOVED: Drawn = { k: 1, x: 0, y: 0 };
const map = (page: Page) => page.locator('[data-map]');
const button = (page: Page, name: string) => map(page).getByRole('button', { name, exact: true });

/** The middle of the map, or the point at these shares of its width and height. */
async function pointOn(page: Page, across = 0.5, down = 0.5): Promise<Place> {
  const box = (await map(page).boundingBox())!;
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

async function wheel(page: Page, at: Place, deltaY: number, key?: string): Promise<void> {
  await page.mouse.move(at.x, at.y);
  if (key) await page.keyboard.down(key);
  await page.mouse.wheel(0, deltaY);
  if (key) await page.keyboard.up(key);
}

async function drag(page: Page, from: Place, dx: number, dy: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= 8; i++) await page.mouse.move(from.x + (dx * i) / 8, from.y + (dy * i) / 8);
  await page.mouse.up();
}

/** Offices on the map by kind, as far as each has a mark. */
async function officesShown(page: Page): Promise<Record<string, number>> {
  const ids = await page
    .locator('[data-office]')
    .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-office')!.split(' ')));
  const kinds = new Map(realCore().offices.map(({ id, kind }) => [id, kind]));
  const counts: Record<string, number> = {};
  for (const id of ids) counts[kinds.get(id)!] = (counts[kinds.get(id)!] ?? 0) + 1;
  return counts;
}

/** The world as a whole again, with nothing chosen and nothing pointed at. */
async function unmove(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await goTo(page, '');
  if (await button(page, en.map.reset).isEnabled()) await button(page, en.map.reset).click();
  await page.mouse.move(5, 5);
  expect(await drawn(page)).toEqual(UNMOVED);
}

test('the map under wheel, drag and buttons', async ({ page }) => {
  await openAtlas(page);
  await test.step('the wheel zooms with Ctrl or Cmd only; without, the page says how, and scrolls', async () => {
    const at = await pointOn(page, 0.4, 0.4);
    await wheel(page, at, -200);
    await expect(map(page)).toContainText(explore.refusals.wheel('ctrl'));
    expect(await drawn(page)).toEqual(UNMOVED);
    await wheel(page, at, -300, 'Control');
    const near = await drawn(page);
    expect(near.k).toBeGreaterThan(1.3);
    await wheel(page, at, -300, 'Meta');
    expect((await drawn(page)).k).toBeGreaterThan(near.k * 1.3);
    for (let i = 0; i < 6; i++) await wheel(page, at, 600, 'Control');
    expect(await drawn(page)).toEqual(UNMOVED);
    await expect(map(page)).not.toContainText(explore.refusals.wheel('ctrl'));
  });

  await test.step('what lies under the wheel stays under it', async () => {
    await unmove(page);
    const at = await placeOf(page, 'KEN');
    const under = () =>
      page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('data-shape'), at);
    for (let i = 0; i < 4; i++) {
      await wheel(page, at, -400, 'Control');
      await drawn(page);
      expect(await under()).toBe('KEN');
    }
    expect((await drawn(page)).k).toBeGreaterThan(6);
  });

  await test.step('a drag moves the zoomed map, never beyond its edge, and opens nothing', async () => {
    await unmove(page);
    await button(page, en.map.zoomIn).click();
    await button(page, en.map.zoomIn).click();
    const before = await drawn(page);
    await drag(page, await pointOn(page), -90, 40);
    const after = await drawn(page);
    expect(after.k).toBeCloseTo(before.k);
    expect(after.x).toBeLessThan(before.x);
    expect(after.y).toBeGreaterThan(before.y);
    await expectQuery(page, '');
    for (let i = 0; i < 6; i++) await drag(page, await pointOn(page, 0.1, 0.5), 600, 0);
    const { left } = await page
      .locator('[data-map] svg > g')
      .evaluate((group) => ({ left: group.getBoundingClientRect().left }));
    const box = (await map(page).boundingBox())!;
    expect(left).toBeLessThan(box.x + box.width / 2);
  });

  await test.step('a double click zooms in', async () => {
    await unmove(page);
    const { x, y } = await pointOn(page, 0.45, 0.9);
    await page.mouse.dblclick(x, y);
    expect((await drawn(page)).k).toBeCloseTo(2, 1);
  });

  await test.step('buttons zoom, reset, and change between flat map and globe', async () => {
    await unmove(page);
    await expect(button(page, en.map.zoomOut)).toBeDisabled();
    await expect(button(page, en.map.reset)).toBeDisabled();
    await button(page, en.map.zoomIn).click();
    expect((await drawn(page)).k).toBeCloseTo(1.6);
    await button(page, en.map.zoomIn).click();
    await drawn(page);
    await button(page, en.map.zoomOut).click();
    expect((await drawn(page)).k).toBeCloseTo(1.6);
    await button(page, en.map.reset).click();
    expect(await drawn(page)).toEqual(UNMOVED);
    await page.getByRole('button', { name: en.views.globe, exact: true }).click();
    await expect(map(page)).toHaveAttribute('data-frame', 'globe');
    await page.getByRole('button', { name: en.views.map, exact: true }).click();
    await expect(map(page)).toHaveAttribute('data-frame', 'world');
  });
});

test('what is seen from nearer', async ({ page }) => {
  await openAtlas(page);
  test.slow();
  await test.step('circles, office marks and lines keep their size on the screen while the map grows', async () => {
    const sizes = () =>
      page.evaluate(() => {
        const across = (mark: Element) => {
          const { width, height } = mark.getBoundingClientRect();
          return Math.round(Math.max(width, height) * 10) / 10;
        };
        return {
          circles: [...new Set([...document.querySelectorAll('circle[data-iso3]')].map(across))],
          // Far from every other country, so that it is a circle at any zoom used here.
          nauru: across(document.querySelector('circle[data-iso3="NRU"]')!),
          office: across(document.querySelector('[data-office="hq-geneva"] path, .lead path')!),
          // Each by its own scale: the finer lines that come for a closer look count in smaller units.
          borders: [...document.querySelectorAll<SVGPathElement>('[data-map] path.border')].map(
            (border) =>
              Math.round(parseFloat(getComputedStyle(border).strokeWidth) * border.getScreenCTM()!.a * 100) /
              100,
          ),
        };
      });
    const zoomBy = async (turn: number) => {
      const { x, y } = await placeOf(page, 'NRU');
      await wheel(page, { x, y }, turn, 'Control');
      await page.mouse.move(5, 5);
      await drawn(page);
      await isAtRest(page);
      return sizes();
    };
    const whole = await sizes();
    const near = await zoomBy(-700);
    const nearer = await zoomBy(-500);
    // From a phone's world to full size marks grow a little as they get room; from there on they stay.
    expect(nearer).toEqual({ ...near, circles: nearer.circles });
    expect(nearer.circles).toEqual([near.nauru]);
    expect(whole.borders).toEqual(near.borders);
    expect(whole.circles).toEqual([whole.nauru]);
    for (const mark of ['nauru', 'office'] as const) {
      expect(whole[mark]).toBeLessThan(near[mark] * 1.01);
      expect(whole[mark]).toBeGreaterThan(near[mark] * 0.55);
    }
  });

  await test.step('zooming in reveals country offices, then sub-offices', async () => {
    await unmove(page);
    const total = (kind: string) =>
      officesShownOn(NOTHING_CHOSEN.date).filter((row) => row['kind'] === kind).length;
    const first = await officesShown(page);
    expect(first['regional-office']).toBe(total('regional-office'));
    expect(first['country-office']).toBeUndefined();
    expect(first['sub-office']).toBeUndefined();
    const at = await placeOf(page, 'COD');
    for (let i = 0; i < 2; i++) await wheel(page, at, -500, 'Control');
    await drawn(page);
    const nearer = await officesShown(page);
    expect(nearer['country-office']).toBe(total('country-office'));
    expect(nearer['sub-office']).toBeUndefined();
    await wheel(page, at, -800, 'Control');
    await drawn(page);
    const near = await officesShown(page);
    expect(near['sub-office']).toBe(total('sub-office'));
  });

  await test.step('the tooltip stays on the screen at every corner of the map', async () => {
    await unmove(page);
    await button(page, en.map.zoomIn).click();
    await button(page, en.map.zoomIn).click();
    await button(page, en.map.zoomIn).click();
    await drawn(page);
    const whole = (await map(page).boundingBox())!;
    const inside = await placeOf(page, 'COD');
    await page.mouse.move(inside.x, inside.y);
    await expect(page.getByRole('tooltip')).toBeVisible();
    let shown = 0;
    for (const across of [0, 1])
      for (const down of [0, 1]) {
        // Land is brought to the corner, whatever lies there.
        await wheelOut(page);
        const corner = {
          x: whole.x + 6 + across * (whole.width - 12),
          y: whole.y + 6 + down * (whole.height - 12),
        };
        const from = await placeOf(page, 'COD');
        await drag(page, from, corner.x - from.x, corner.y - from.y);
        await drawn(page);
        await page.mouse.move(corner.x + (across ? -2 : 2), corner.y + (down ? -2 : 2));
        await isDrawn(page);
        const tooltip = page.getByRole('tooltip');
        if ((await tooltip.count()) === 0) continue;
        shown++;
        const box = (await tooltip.boundingBox())!;
        const { width, height } = page.viewportSize()!;
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    expect(shown).toBe(4);
  });
});

test('a turn of the plain wheel over the map scrolls the page where it can be scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await openAtlas(page);
  await wheel(page, await pointOn(page), 250);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await drawn(page)).toEqual(UNMOVED);
});

for (const query of ['', '?view=globe'])
  test(`under a drag the pointer has one form, and the next click is a click again: /${query}`, async ({
    page,
  }) => {
    await openAtlas(page, query);
    await isDrawn(page);
    const at = await placeOf(page, 'TCD');
    const cursor = () =>
      page.evaluate(({ x, y }) => getComputedStyle(document.elementFromPoint(x, y)!).cursor, at);
    expect(await cursor()).toBe('pointer');
    await page.mouse.move(at.x - 40, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x, at.y, { steps: 5 });
    await expect.poll(cursor).toBe('grabbing');
    await page.mouse.up();
    await isDrawn(page);
    await expect.poll(cursor).not.toBe('grabbing');
    await expectQuery(page, query);
    const back = await placeOf(page, 'TCD');
    await page.mouse.click(back.x, back.y);
    await expect(page).toHaveURL(/profile=TCD/);
  });

test('the globe turns under the mouse by as much as it is dragged, and reset turns it back', async ({
  page,
}) => {
  await openAtlas(page, '?view=globe');
  await expect(map(page).locator('.sphere')).toHaveCount(1);
  await isDrawn(page);
  const isSeen = (iso3: string) =>
    page.evaluate(
      (code) => (document.querySelector(`[data-shape="${code}"]`)?.getAttribute('d') ?? '') !== '',
      iso3,
    );
  expect([await isSeen('NGA'), await isSeen('NZL')]).toEqual([true, false]);
  const disc = (await map(page).locator('.sphere').boundingBox())!;
  const middle = { x: disc.x + disc.width / 2, y: disc.y + disc.height / 2 };
  const under = await placeOf(page, 'TCD');
  await drag(page, under, -disc.width * 0.2, 0);
  await isDrawn(page);
  // The place that was taken is where the mouse let go.
  expect(
    await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('data-shape'), {
      x: under.x - disc.width * 0.2,
      y: under.y,
    }),
  ).toBe('TCD');
  for (let i = 0; i < 3; i++)
    await drag(page, { x: middle.x + disc.width * 0.3, y: middle.y }, -disc.width * 0.6, 0);
  await isDrawn(page);
  expect([await isSeen('NGA'), await isSeen('NZL')]).toEqual([false, true]);
  await expectQuery(page, '?view=globe');
  await button(page, en.map.reset).click();
  await isDrawn(page);
  expect([await isSeen('NGA'), await isSeen('NZL')]).toEqual([true, false]);
});

test('what is turned is drawn in coarser lines and has no tooltip; let go, it is as it was', async ({
  page,
}) => {
  await openAtlas(page, '?view=globe');
  await isDrawn(page);
  const shape = map(page).locator('[data-shape="DZA"]');
  const length = async () => ((await shape.getAttribute('d')) ?? '').length;
  const fine = await length();
  const { x, y } = await placeOf(page, 'TCD');
  await page.mouse.move(x, y);
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(x - 10, y);
  await expect.poll(length).toBeLessThan(fine / 2);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.mouse.up();
  await expect.poll(length).toBeGreaterThan(fine * 0.8);
});

test('one chosen region has a view of its own; the Pacific is not split in it, and reset shows the world', async ({
  page,
}) => {
  await openAtlas(page);
  for (const region of ['bangkok', 'oceania']) {
    await openAtlas(page, `?region=${region}`);
    await expect(map(page)).toHaveAttribute('data-frame', region);
    await expect(map(page)).not.toContainText(en.loading);
    await isDrawn(page);
    const whole = (await map(page).boundingBox())!.width;
    for (const iso3 of ['FJI', 'KIR', 'NZL']) {
      const width = await page
        .locator(`[data-shape="${iso3}"]`)
        .evaluate((shape) => shape.getBoundingClientRect().width);
      expect(width, `${iso3} in the view of ${region}`).toBeGreaterThan(0);
      expect(width, `${iso3} in the view of ${region}`).toBeLessThan(whole / 2);
    }
  }
  await expect(button(page, en.map.reset)).toBeEnabled();
  await button(page, en.map.reset).click();
  await expect(map(page)).toHaveAttribute('data-frame', 'world');
  // Its address is left with it.
  await expectQuery(page, '');
});

test('offices at one point open to a list, and an entry of it opens the profile', async ({ page }) => {
  await openAtlas(page, '?office=sub-office,country-office,regional-office');
  const mark = map(page).locator('[data-office*=" "]').first();
  const ids = (await mark.getAttribute('data-office'))!.split(' ');
  await expect(mark.locator('text')).toHaveText(String(ids.length));
  const box = (await mark.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const list = page.getByRole('dialog');
  const entries = list.getByRole('listitem').getByRole('button');
  await expect(entries).toHaveCount(ids.length);
  const office = realCore().offices.find(({ id }) => id === ids[1])!;
  await expect(entries.nth(1)).toContainText(office.city);
  const inside = (await list.boundingBox())!;
  const whole = (await map(page).boundingBox())!;
  expect(inside.y).toBeGreaterThanOrEqual(whole.y);
  expect(inside.x + inside.width).toBeLessThanOrEqual(whole.x + whole.width);
  await entries.nth(1).click();
  await expect(list).toHaveCount(0);
  await expect(page.locator('[data-profile]')).toBeVisible();
});

/** Back to the zoom that the corners are reached at, with Africa in the middle. */
async function wheelOut(page: Page): Promise<void> {
  await button(page, en.map.reset).click();
  await drawn(page);
  const at = await placeOf(page, 'COD');
  await wheel(page, at, -1000, 'Control');
  await drawn(page);
}

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('two fingers zoom and move the map, one finger only says so', async ({ page }) => {
    await openAtlas(page);
    const fingers = await Fingers.of(page);
    const at = await pointOn(page, 0.5, 0.45);
    await fingers.swipe(at, { x: at.x - 80, y: at.y });
    await expect(map(page)).toContainText(explore.refusals.touch);
    expect(await drawn(page)).toEqual(UNMOVED);
    await expectQuery(page, '');

    await fingers.spread(at, 40, 100);
    const near = await drawn(page);
    expect(near.k).toBeCloseTo(2.5, 0);
    await fingers.swipe(at, { x: at.x - 60, y: at.y });
    expect(await drawn(page)).toEqual(near);
    await fingers.swipe(at, { x: at.x - 60, y: at.y + 10 }, 50);
    const moved = await drawn(page);
    expect(moved.k).toBeCloseTo(near.k, 1);
    expect(moved.x).toBeLessThan(near.x);
    await fingers.spread(at, 100, 30);
    expect((await drawn(page)).k).toBeLessThan(near.k / 2);
    await expectQuery(page, '');
  });

  test('one finger turns the globe, and a tap opens a profile', async ({ page }) => {
    await openAtlas(page, '?view=globe');
    await expect(map(page).locator('.sphere')).toHaveCount(1);
    await isDrawn(page);
    const fingers = await Fingers.of(page);
    const shape = page.locator('[data-shape="COD"]');
    const before = (await shape.boundingBox())!;
    const from = await placeOf(page, 'COD');
    await fingers.swipe(from, { x: from.x - 60, y: from.y - 20 });
    await isDrawn(page);
    const after = (await shape.boundingBox())!;
    expect(after.x).toBeLessThan(before.x - 20);
    await expectQuery(page, '?view=globe');
    await isAtRest(page);
    const at = await placeOf(page, 'COD');
    await page.touchscreen.tap(at.x, at.y);
    await expectQuery(page, '?profile=COD&view=globe');
  });

  for (const query of ['', '?view=globe'])
    test(`C13: on a page that two fingers have zoomed, fingers on the map move the page: /${query}`, async ({
      page,
    }) => {
      await openAtlas(page, query);
      await isDrawn(page);
      const shape = page.locator('[data-shape="COD"]');
      // The globe's tells how it is turned; those of the flat map may become finer meanwhile.
      const outline = () => (query === '' ? null : shape.getAttribute('d'));
      const before = [await outline(), await drawn(page)];
      const SCALE = 2;
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: SCALE });
      const seen = () =>
        page.evaluate(() => ({ scale: visualViewport!.scale, top: visualViewport!.pageTop }));
      await expect.poll(async () => (await seen()).scale).toBe(SCALE);
      await isDrawn(page);
      const { top } = await seen();
      // Of the glass, where fingers are felt; what lies there is seen SCALE times as large.
      const [from, to] = [
        { x: 180, y: 600 },
        { x: 180, y: 400 },
      ];
      const isOnMap = await page.evaluate(({ x, y }) => {
        const { scale, offsetLeft, offsetTop } = visualViewport!;
        const at = document.elementFromPoint(offsetLeft + x / scale, offsetTop + y / scale);
        return at !== null && at.closest('#map svg') !== null;
      }, from);
      expect(isOnMap).toBe(true);
      const fingers = await Fingers.of(page);
      await fingers.swipe(from, to);
      await expect.poll(async () => (await seen()).top).toBeGreaterThan(top);
      expect([await outline(), await drawn(page)]).toEqual(before);
      await expect(map(page).locator('.hint')).toHaveCount(0);
    });
});
