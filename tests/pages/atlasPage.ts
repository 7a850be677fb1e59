import type { Frame, Page, Request } from '@playwright/test';
import { expect } from './site';

/** A point of the window, px. */
export interface Place {
  x: number;
  y: number;
}

/** What each page has asked for so far, and what of it is still on its way. */
const loads = new WeakMap<Page, { asked: number; onTheirWay: Set<Request> }>();

function watchLoads(page: Page): void {
  if (loads.has(page)) return;
  const load = { asked: 0, onTheirWay: new Set<Request>() };
  loads.set(page, load);
  page.on('request', (request) => {
    load.asked += 1;
    load.onTheirWay.add(request);
  });
  page.on('requestfinished', (request) => load.onTheirWay.delete(request));
  page.on('requestfailed', (request) => load.onTheirWay.delete(request));
}

/** All that an opened page loads by itself is there: nothing is on its way, and it had the time to ask for more. */
export async function isLoaded(page: Page): Promise<void> {
  const load = loads.get(page)!;
  let before = -1;
  await expect
    .poll(async () => {
      const isQuiet = load.asked === before && load.onTheirWay.size === 0;
      before = load.asked;
      // Twice: what was put off until the page is idle may put off more.
      for (let i = 0; i < 2; i += 1)
        await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 })));
      return isQuiet;
    }, OFTEN)
    .toBe(true);
}

/** Opens the atlas with a query such as `?lang=de`, and waits until every control answers. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  watchLoads(page);
  await page.goto(`./${query}`);
  await isReady(page);
}

/** Goes to a query on the page that is open, or in a frame of it, as Back and Forward do. */
export async function goTo(page: Page | Frame, query: string): Promise<void> {
  await page.evaluate((search) => {
    const before = location.href;
    const go = () => {
      history.pushState(history.state, '', location.pathname + search);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    };
    go();
    // A step back from what was just chosen, and is not written yet, only takes that away.
    if (location.href === before) go();
  }, query);
  await isDrawn(page);
}

/** Brings out what is drawn only when a reader comes near: the charts further down, and the folded activities. */
export async function showAll(page: Page): Promise<void> {
  await expect(page.locator('#panel-filters details.evidence')).toBeAttached();
  await page
    .locator('#panel-filters details:not([open]) > summary')
    .evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
  await page.locator('#panel-charts section').first().dispatchEvent('focusin');
  await expect(page.locator('#panel-charts .office [data-key]').first()).toBeAttached();
  await expect(page.locator('#panel-charts .matrix button').first()).toBeAttached();
  await expect(page.locator('#panel-filters input[name=activity]').first()).toBeAttached();
  await expect(page.locator('#timeline table')).toBeAttached();
}

/** The page runs, the size of the map was measured, and what it loads for its first paint is there. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  await isDrawn(page);
}

/** Everything that follows from the last change is in the document. */
export async function isDrawn(page: Page | Frame): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** No animation or transition is running, and none begins. */
export async function isAtRest(page: Page): Promise<void> {
  await isDrawn(page);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await isDrawn(page);
}

/** The zoom of the map has settled: its drawing has stood still for a while. */
export async function isZoomed(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const moving = document.querySelector('[data-map] svg > g');
        let last = '';
        let still = 0;
        // The wheel is waited for before the map is taken to rest.
        const enough = 'isHurried' in window ? 3 : 12;
        const look = () => {
          // A mere pan moves the picture as a whole until it settles.
          const picture = document.querySelector<SVGElement>('[data-map] svg')?.style.transform;
          const now = `${moving?.getAttribute('transform')} ${picture}`;
          still = now === last ? still + 1 : 0;
          last = now;
          if (still > enough) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

export const queryOf = (page: Page) => new URL(page.url()).search;

/** For what costs nothing to look at, and comes soon: `expect.poll` on its own looks again after 100, 350 and 850 ms. */
export const OFTEN = { intervals: [20] };

/** The address holds exactly this query. */
export async function expectQuery(page: Page, query: string): Promise<void> {
  await expect.poll(() => queryOf(page), OFTEN).toBe(query);
}

/** Codes of the countries that the map shows as fitting, sorted. */
export function fittingOnMap(page: Page): Promise<string[]> {
  return page
    .locator('[data-iso3][data-match="true"]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-iso3') ?? '').sort());
}

/** A point of the window where a country can be pressed, well inside its mark. */
export async function placeOf(page: Page, iso3: string): Promise<Place> {
  // A profile that opened or closed moves the map.
  await isZoomed(page);
  const place = await page.evaluate((code) => {
    const mark = document.querySelector(`[data-iso3="${code}"]`);
    if (!mark) return null;
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const isHere = (x: number, y: number) => document.elementFromPoint(x, y) === mark;
    const AROUND = [2, 4, 6, 9];
    let best: { x: number; y: number; score: number } | null = null;
    const step = Math.max(1, Math.min(right - left, bottom - top) / 12);
    for (let x = left; x <= right; x += step)
      for (let y = top; y <= bottom; y += step) {
        if (!isHere(x, y)) continue;
        const score = AROUND.filter(
          (d) => isHere(x + d, y) && isHere(x - d, y) && isHere(x, y + d) && isHere(x, y - d),
        ).length;
        if (!best || score > best.score) best = { x, y, score };
        if (score === AROUND.length) return { x, y };
      }
    return best && { x: best.x, y: best.y };
  }, iso3);
  if (!place) throw new Error(`${iso3} cannot be seen on the map`);
  return place;
}

/** What a screen reader was told last. */
export const announcedOn = (page: Page) => page.locator('.frame > [aria-live="polite"]');

/** Headline and line, as one text, once the words are there that name what is chosen. */
export async function summaryOf(page: Page): Promise<string> {
  await expect(page.locator('[data-summary] .isBrief')).toHaveCount(0);
  const text = (await page.locator('[data-summary]').textContent()) ?? '';
  // What holds a word together on the page alone: see plainText.
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}
