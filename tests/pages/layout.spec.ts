import type { Page } from '@playwright/test';
import { cell, rawRows } from '../world/rawRows';
import { goTo, isAtRest, isLoaded, openAtlas, showAll } from './atlasPage';
import { expect, test } from './site';

const SIZES = [
  [320, 640],
  [360, 740],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
] as const;
type Size = (typeof SIZES)[number];
/** From this width on the whole frame fits the window. */
const WHOLE_FROM = 1100;
/** Height that the map never falls below, px. */
const LEAST_MAP = 200;

/** Elements whose text does not fit into them and is cut off, each with its text. */
function clippedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // One line to swipe or to scroll through; each entry of it can be reached.
    const SCROLLS = /auto|scroll/;
    const seen = new Map<Element, boolean>();
    const look = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      // In a box of one pixel: for screen readers only.
      element.getBoundingClientRect().width > 1 &&
      (element.parentElement === null || isSeen(element.parentElement));
    const isSeen = (element: Element): boolean => {
      const known = seen.get(element) ?? look(element);
      seen.set(element, known);
      return known;
    };
    /** Shortened with an ellipsis, where the same words stand in full elsewhere. */
    const isSaidInFull = (element: HTMLElement) =>
      [...document.querySelectorAll<HTMLElement>('body *')].some(
        (other) =>
          other.childElementCount === 0 &&
          other.textContent?.trim() === element.textContent?.trim() &&
          isSeen(other) &&
          (other.clientWidth === 0 || other.scrollWidth <= other.clientWidth),
      );
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter(
        (element) =>
          isSeen(element) && !element.closest('.spoken, [href="#map"], svg, [popover]:not(:popover-open)'),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        if (SCROLLS.test(overflowX) || SCROLLS.test(overflowY)) return false;
        // Out of its own box, or out of a box around it that cuts.
        if (overflowX === 'hidden' || overflowX === 'clip')
          return element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 3;
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = range.getBoundingClientRect();
        for (let box = element.parentElement; box; box = box.parentElement) {
          const style = getComputedStyle(box);
          if (SCROLLS.test(style.overflowX) || SCROLLS.test(style.overflowY)) return false;
          if (style.overflowX !== 'hidden') continue;
          const { left, right } = box.getBoundingClientRect();
          if (text.left < left - 1 || text.right > right + 1) return true;
        }
        return text.right > innerWidth + 1 || text.left < -1;
      })
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis' || !isSaidInFull(element))
      .map(
        (element) =>
          `${element.localName}.${element.className}: ${element.textContent?.trim()} (${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight})`,
      );
  });
}

/** Pairs of controls and texts that lie over each other, of those that should stand side by side. */
function overlapsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = [
      'header > *',
      'header button, header h1, header input',
      '[data-map] .buttons button',
      '[role=group] > button',
      'section > .summary, section > [data-map], section > .notes',
      'main > *',
      '#header > header, .frame > main, .frame > aside, .frame > footer, .frame > .tabs',
      '#panel-charts .plan > *',
      '#panel-charts button[data-key]',
      '#panel-filters label, #panel-filters legend, #panel-filters h2',
      '.timeline .head, .timeline .play, .timeline .curve, .timeline .exact',
      'footer > *',
    ];
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.spoken, [popover]');
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
    const found: string[] = [];
    for (const selector of groups) {
      const boxes = [...document.querySelectorAll(selector)]
        .filter((element) => isSeen(element))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      boxes.forEach(({ element, box }, i) => {
        for (const other of boxes.slice(i + 1)) {
          if (element.contains(other.element) || other.element.contains(element)) continue;
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 1) found.push(`${nameOf(element)} and ${nameOf(other.element)}`);
        }
      });
    }
    return found;
  });
}

/** Everything has its room in a window of this size. */
async function expectRoom(page: Page, query: string, [width, height]: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => scrollTo(0, 0));
  await isAtRest(page);
  const sizes = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const card = document.querySelector('main > section:has([data-summary])')!;
    const map = document.querySelector('[data-map]');
    return {
      scrollWidth,
      scrollHeight,
      card: card.getBoundingClientRect().height,
      map: map?.getBoundingClientRect().height ?? null,
    };
  });
  const where = `"${query}" at ${width} × ${height}`;
  expect.soft(sizes.scrollWidth, `${where} does not scroll sideways`).toBeLessThanOrEqual(width);
  // Where a long sentence leaves the map no more than its least height, the page scrolls.
  if ((width >= WHOLE_FROM || width < 768) && sizes.map !== LEAST_MAP)
    expect.soft(sizes.scrollHeight, `${where} fits the window`).toBeLessThanOrEqual(height);
  // A profile rises over the lower part of a small screen; a tablet scrolls, and chips stand above the map.
  const least = width >= WHOLE_FROM || width < 768 ? 0.5 : 0.45;
  if (!query.includes('profile') || width >= WHOLE_FROM)
    expect.soft(sizes.card, `${where}: the map has its height`).toBeGreaterThanOrEqual(height * least);
  expect.soft(await clippedOn(page), `${where}: cut off`).toEqual([]);
  // At its end, where nothing of a page that scrolls lies below the tabs.
  if (width < 768) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect.soft(await overlapsOn(page), `${where}: over each other`).toEqual([]);
}

/** The map keeps its size while one filter after another is chosen. */
async function expectSameMap(page: Page): Promise<void> {
  await isAtRest(page);
  const sizes = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('#panel-filters input')].slice(0, 8);
    const found: string[] = [];
    for (const box of [...boxes, ...boxes]) {
      box.click();
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const map = document.querySelector('[data-map]')!.getBoundingClientRect();
      found.push(`${map.width} × ${map.height} at ${map.top}`);
    }
    return found;
  });
  expect.soft(sizes).toHaveLength(16);
  expect.soft([...new Set(sizes)]).toHaveLength(1);
}

for (const lang of ['en', 'de'] as const)
  test.describe(`in ${lang}`, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('everything has its room at each size, and the map keeps its own', async ({ page }) => {
      test.setTimeout(180_000);
      await openAtlas(page, `?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      // In the order in which the least is built anew: to give the window another size is the least.
      for (const [query, sign] of [
        ['', '[data-map]'],
        ['&area=forced,regulating&theme=law&region=nairobi', '[data-frame=nairobi]'],
        ['&profile=KEN', '[data-profile] table'],
        ['&view=table', 'tr[data-country]'],
      ] as const) {
        await goTo(page, `?lang=${lang}${query}`);
        await expect(page.locator(sign).first()).toBeAttached();
        for (const size of SIZES)
          await test.step(`at ${size.join(' × ')}, in ${lang}, everything has its room: "${query}"`, () =>
            expectRoom(page, query, size));
      }
      await goTo(page, `?lang=${lang}`);
      for (const [width, height] of SIZES.filter(([wide]) => wide >= WHOLE_FROM))
        await test.step(`at ${width} × ${height}, in ${lang}, the map keeps its size while one filter after another is chosen`, async () => {
          await page.setViewportSize({ width, height });
          await expectSameMap(page);
        });
    });
  });

/** A button that not every browser has may join its neighbours: next to nothing. */
const NEARLY_NOTHING = 0.003;
/** The page arrives drawn with nothing chosen; what a link asks for is put in place at once after that. */
const LITTLE = 0.05;

for (const [width, height] of [...SIZES, [2560, 1440]] as const)
  test(`at ${width} × ${height} nothing moves while the page loads`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: { value: number; of: string }[] = [];
      Object.assign(window, { shifts });
      type Shift = PerformanceEntry & { value: number; sources?: { node?: Element }[] };
      const look = (list: PerformanceObserverEntryList) => {
        for (const { value, sources = [] } of list.getEntries() as Shift[])
          shifts.push({ value, of: sources.map(({ node }) => node?.className ?? node?.nodeName).join(', ') });
      };
      new PerformanceObserver(look).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [query, most] of [
      ['', NEARLY_NOTHING],
      ['de/', NEARLY_NOTHING],
      ['?lang=de&area=forced&profile=KEN', LITTLE],
      ['?view=table', LITTLE],
      ['?indicator=migrants', LITTLE],
    ] as const) {
      await openAtlas(page, query);
      await isLoaded(page);
      await isAtRest(page);
      const shifts = await page.evaluate(
        () => (window as unknown as { shifts: { value: number; of: string }[] }).shifts,
      );
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      expect(sum, `"${query}": ${JSON.stringify(shifts)}`).toBeLessThan(most);
    }
  });

test('the map stays where it is, and as large, when one thing or another is chosen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  const map = page.locator('[data-map]');
  const before = (await map.boundingBox())!;
  const timeline = page.locator('.timeline').first();
  const curve = (await timeline.boundingBox())!.height;
  const legend = page.locator('main .card > .notes');
  const line = (await legend.boundingBox())!.height;
  for (const [facet, value] of [
    ['area', 'forced'],
    ['theme', 'law'],
    ['status', 'observer'],
    ['office', 'sub-office'],
    ['region', 'nairobi'],
  ] as const) {
    const box = page.locator(`#panel-filters input[name=${facet}][value=${value}]`);
    await box.check();
    await isAtRest(page);
    // Below a region's own view the timeline folds, as its curve is the world's, and offices have a line of the legend, as
    // there is no sea for them: the map has just that room more.
    const folded = curve - (await timeline.boundingBox())!.height;
    const freed = folded - ((await legend.boundingBox())!.height - line);
    if (facet === 'region') expect(folded, 'the timeline is folded').toBeGreaterThan(0);
    else expect(freed, `timeline and legend with ${value}`).toBe(0);
    const now = (await map.boundingBox())!;
    expect({ ...now, height: 0 }, `with ${value}`).toEqual({ ...before, height: 0 });
    expect(now.height, `with ${value}`).toBeCloseTo(before.height + freed, 1);
    await box.uncheck();
  }
  await showAll(page);
  await page.locator('#panel-charts .activity [data-key="labour"]').hover();
  await isAtRest(page);
  expect(await map.boundingBox(), 'while a bar is pointed at').toEqual(before);
});

test('on a tablet the charts follow below the map, all of them, as far as the page scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openAtlas(page);
  await showAll(page);
  const bar = page.locator('#panel-charts .office [data-key]').first();
  await bar.scrollIntoViewIfNeeded();
  await expect(bar).toBeInViewport();
  const charts = page.locator('#panel-charts > section');
  const { height, inside } = await charts.evaluate((one) => ({
    height: one.clientHeight,
    inside: one.scrollHeight,
  }));
  expect(height).toBeGreaterThan(1024);
  expect(height).toBe(inside);
});

test('a phone held upright shows all of the legend of the world, and one line of that of a region', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openAtlas(page);
  const legend = page.locator('.folding .legend');
  const seen = () =>
    legend.evaluate((one) => ({
      isWhole: one.scrollWidth <= one.clientWidth,
      lines: one.clientHeight / 32,
      kinds: one.querySelectorAll('.kinds > button').length,
    }));
  expect(await seen()).toMatchObject({ isWhole: true });
  expect((await seen()).kinds).toBeGreaterThan(3);
  await goTo(page, '?region=dakar');
  await expect.poll(async () => (await seen()).lines).toBeLessThan(2);
});

test('the map keeps at least 60 % of its card, whatever colours it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openAtlas(page);
  const ids = rawRows('indicator-definitions').map((row) => cell(row, 'id'));
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) {
    await goTo(page, `?indicator=${id}`);
    await expect(page.locator('main .classes')).toBeVisible();
    const [map, card] = await page.evaluate(() =>
      ['[data-map]', '.card'].map((one) => document.querySelector(one)!.clientHeight),
    );
    expect(map! / card!, id).toBeGreaterThanOrEqual(0.6);
  }
});
