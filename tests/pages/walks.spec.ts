import type { Page } from '@playwright/test';
import { chance } from '../choice/addresses';
import { CODES } from '../figures/plainReading';
import { realCore } from '../realData';
import { expectQuery, goTo, isAtRest, isReady, isZoomed, openAtlas, queryOf, showAll } from './atlasPage';
import { expect, test } from './site';

/*
 * Walks through the page as a reader might take them, by chance: every few steps the page is held against one that opens
 * with its address, and every step against the contract. Longer walks, or one walk again:
 * WALKS=seed,seed WALK_STEPS=1000 WALK_BETWEEN=25 npx playwright test … walks.spec.ts
 */

const STEPS = Number(process.env['WALK_STEPS'] ?? 18);
const BETWEEN = Number(process.env['WALK_BETWEEN'] ?? 6);
const SEEDS = (process.env['WALKS'] ?? '2,9').split(',').map(Number);
const STARTS = ['', '?story=global-presence&step=3', '?lang=de&view=globe&region=europe,asia', '?view=table'];

/** Presses one of the elements that are there; tells which. */
async function pressOne(page: Page, selector: string, share: number): Promise<string | null> {
  return page.evaluate(
    ([all, at]) => {
      const found = [...document.querySelectorAll<HTMLElement>(all)].filter(
        (one) => one.checkVisibility() && !one.matches(':disabled'),
      );
      const one = found[Math.floor(at * found.length)];
      // Marks of charts are SVG, which has no click().
      one?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return one
        ? `${one.getAttribute('name') ?? one.dataset['region'] ?? one.localName} ${one.getAttribute('value') ?? one.getAttribute('aria-label') ?? one.innerText}`
        : null;
    },
    [selector, share] as const,
  );
}

const keys = (place: string, ...names: string[]) => {
  return async (page: Page, share: number) => {
    const name = names[Math.floor(share * names.length)]!;
    // What lies over the map, or stands in its place, has the keys.
    if (!(await page.locator(place).isVisible())) return null;
    await page.locator(place).press(name);
    return name;
  };
};
const press = (selector: string) => (page: Page, share: number) => pressOne(page, selector, share);

/** What a reader does, each with how often. */
const DEEDS: Record<string, [often: number, deed: (page: Page, share: number) => Promise<string | null>]> = {
  filter: [10, press('#panel-filters input')],
  clear: [2, press('#panel-filters .clear, #panel-filters header button')],
  date: [4, keys('#timeline [role=slider]', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End')],
  region: [4, press('#panel-charts [data-region]')],
  bar: [3, press('#panel-charts section section [data-key]')],
  view: [5, press('#header [role=group]:not(:has([lang])) button')],
  language: [2, press('#header [role=group] button[lang]')],
  profile: [3, keys('#map', 'ArrowRight', 'ArrowDown', 'Enter', 'Shift+Enter', 'Escape')],
  pin: [3, press('[data-pin]')],
  zoom: [5, keys('#map', '+', '+', '-', '0')],
  story: [2, press('section[data-story] button')],
  back: [4, async (page) => (await page.goBack({ waitUntil: 'commit' }), 'back')],
  forward: [2, async (page) => (await page.goForward({ waitUntil: 'commit' }), 'forward')],
};

/** What the page shows of the choice, whatever the zoom. */
function shownOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const all = <T extends Element>(selector: string, tell: (element: T) => string) =>
      [...document.querySelectorAll<T>(selector)].map((element) => tell(element)).sort();
    const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
    return {
      language: [document.documentElement.lang, document.title],
      frame: all<HTMLElement>('[data-map]', ({ dataset }) => dataset['frame'] ?? ''),
      countries: all<SVGElement>('[data-map] [data-iso3]', (mark) => {
        const { iso3, status, match, class: shade } = mark.dataset;
        // A country is a circle or a shape as the zoom has it; both are hatched, each at its own scale.
        const fill = getComputedStyle(mark).fill.replace('-circle', '');
        return `${iso3} ${status} ${match} ${shade} ${fill}`;
      }),
      sentence: all('[data-summary]', words),
      filters: all('#panel-filters', words),
      ticked: all<HTMLInputElement>(
        '#panel-filters input:checked',
        ({ name, value }) => `${name.replace(/^c\d+-/, '')} ${value}`,
      ),
      // Those further down are drawn once a reader came near, and say nothing while a profile covers them.
      charts: all('#panel-charts section section', words).filter((text) => text !== ''),
      rows: all('[data-country], [data-office-row]', words),
      profile: all<HTMLElement>('[data-profile]', ({ dataset }) => dataset['profile'] ?? ''),
      comparison: all<HTMLElement>('[data-comparison]', ({ dataset }) => dataset['comparison'] ?? ''),
      story: all('[data-story] [aria-current]', words),
    };
  });
}

/** The choice is written, what follows from it is drawn, and nothing is pointed at. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // The address is written once the choice has rested, which it does not on the way to a step of a story.
  await page.waitForTimeout((await page.locator('[data-story]').count()) ? 1300 : 350);
  await isAtRest(page);
  // Whatever covers the charts, so that two pages are held against each other alike.
  await page
    .locator('#panel-filters details:not([open]) > summary')
    .evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
  if (await page.locator('#panel-charts').isVisible()) await showAll(page);
}

const marks = (page: Page) =>
  page.evaluate(() => {
    const codes = [...document.querySelectorAll<SVGElement>('[data-map] [data-iso3]')].map(
      ({ dataset }) => dataset['iso3'],
    );
    return `${codes.length} of ${new Set(codes).size}`;
  });

const bag = Object.entries(DEEDS).flatMap(([name, [often]]) => Array<string>(often).fill(name));

/** Takes a step by chance, and opens the atlas anew where it led out of it; tells which it was. */
async function takeStep(page: Page, next: () => number, start: string): Promise<string> {
  const name = bag[Math.floor(next() * bag.length)]!;
  const before = page.url();
  const done = await DEEDS[name]![1](page, next());
  if (!page.url().includes(new URL(before).pathname)) {
    // Back from the first entry: out of the atlas.
    await openAtlas(page, start);
    await showAll(page);
  }
  return `${name}: ${done ?? 'nothing to do'}`;
}

for (const seed of SEEDS)
  test(`E2: ${STEPS} steps by chance (seed ${seed}) lead to what the address shows`, async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000 + STEPS * 10_000);
    const next = chance(seed);
    const start = STARTS[seed % STARTS.length]!;
    await openAtlas(page, start);
    await showAll(page);
    const other = await context.newPage();
    const way = [`opened ${start}`];
    for (let step = 1; step <= STEPS; step++) {
      // One deed in three follows the last one at once.
      const isHasty = next() < 0.3;
      way.push(`${await takeStep(page, next, start)}${isHasty ? ', at once' : ''} (${queryOf(page)})`);
      if (isHasty && step % BETWEEN !== 0) continue;
      await page.waitForTimeout(300);
      const told = `\n${way.join('\n')}\n`;
      if (await page.locator('[data-map]').count())
        expect(await marks(page), told).toBe(`${CODES.length} of ${CODES.length}`);
      if (step % BETWEEN !== 0) continue;
      await settle(page);
      const query = queryOf(page);
      await openAtlas(other, query);
      await settle(other);
      const [shown, expected] = [await shownOn(page), await shownOn(other)];
      for (const [part, looks] of Object.entries(expected))
        expect(shown[part], `${part} at ${query}${told}`).toEqual(looks);
    }
    await test.info().attach('way', { body: way.join('\n') });
    expect(way.filter((one) => one.includes('nothing to do')).length).toBeLessThan(STEPS / 2);
  });

/** Everything that a page loads or draws once, and keeps: the map of each region among it. */
const TOUR = [
  ...realCore().regionalOffices.map(({ id }) => `?region=${id}&date=2016-01-01`),
  ...realCore().continents.map(({ id }) => `?region=${id}`),
  '?view=globe',
  '?view=table&rows=offices',
  '?story=global-presence&step=4',
  '?lang=de&profile=KEN&compare=KEN,UGA',
  '?lang=de&profile=dakar&view=globe&region=europe,asia',
  '?indicator=migrants&area=forced',
  '?date=1970-01-01&region=nairobi',
];

/** How many steps are taken before it is measured. */
const WARM = 40;

/** What the page holds once nothing is chosen and all that is no longer needed is collected. */
async function heldBy(page: Page): Promise<{ heap: number; nodes: number }> {
  await goTo(page, '');
  await settle(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What one round lets go may hold more.
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

/** In a short walk, what a step brings for the first time and keeps weighs more than what all steps leave. */
const LEFT = STEPS < 300 ? 0.2 : 0.05;

test(`a walk of ${STEPS} steps leaves nothing behind: heap and nodes are back within ${100 * LEFT} % once all is cleared`, async ({
  page,
}) => {
  test.setTimeout(120_000 + STEPS * 2000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await showAll(page);
  for (const query of TOUR) {
    await goTo(page, query);
    await settle(page);
  }
  const next = chance(SEEDS[0]!);
  // What steps bring that no address asks for, such as a cursor on the map.
  for (let step = 1; step <= WARM; step++) await takeStep(page, next, '');
  const before = await heldBy(page);
  for (let step = 1; step <= STEPS; step++) {
    await takeStep(page, next, '');
    if (next() > 0.3) await page.waitForTimeout(100);
  }
  const after = await heldBy(page);
  console.log(
    `${STEPS} steps: heap ${(before.heap / 1e6).toFixed(2)} MB, then ${(after.heap / 1e6).toFixed(2)} MB; nodes ${before.nodes}, then ${after.nodes}`,
  );
  expect(after.nodes).toBeLessThan(before.nodes * (1 + LEFT));
  expect(after.heap).toBeLessThan(before.heap * (1 + LEFT));
});

test('E1: one element of each country carries the marks, after any views and zooms', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await showAll(page);
  const box = (value: string) => page.locator(`#panel-filters input[name=region][value="${value}"]`);
  const view = (name: string) => page.locator('#header').getByRole('button', { name, exact: true });
  const each = `${CODES.length} of ${CODES.length}`;
  const zoomIn = async () => {
    for (let i = 0; i < 3; i++) await page.locator('#map').press('+');
    await isZoomed(page);
    expect(await marks(page)).toBe(each);
  };
  await box('san-jose').click();
  await box('san-jose').click();
  await zoomIn();
  for (const region of ['vienna', 'oceania', 'san-jose']) {
    await box(region).click();
    await isReady(page);
    expect(await marks(page), region).toBe(each);
    await zoomIn();
    await box(region).click();
    await isReady(page);
    expect(await marks(page), `after ${region}`).toBe(each);
    await zoomIn();
  }
  await view('Globe').click();
  await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', 'globe');
  await zoomIn();
  await view('Map').click();
  await isZoomed(page);
  expect(await marks(page)).toBe(each);
  await expectQuery(page, '');
});
