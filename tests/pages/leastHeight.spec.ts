import type { Page } from '@playwright/test';
import { goTo, isDrawn } from './atlasPage';
import { LONGEST } from './longest';
import { findBrowser, launchOptions } from '../findBrowser';
import { expect, leaveMapUnpainted, test } from './site';

const SIZES = [
  [320, 256],
  [320, 568],
  [360, 740],
  [640, 360],
  [640, 400],
  [667, 375],
  [683, 384],
  [740, 360],
  [768, 1024],
  [844, 390],
  [932, 430],
  [1024, 600],
  [1280, 360],
  [1280, 720],
  [1280, 800],
  [1366, 768],
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
] as const;
/** Type of the browser's own settings, px: with it, all lengths in em and rem grow, those of media queries too. */
const TYPES = [16, 24, 32] as const;
const USUAL_TYPE = 16;
const LEAST_MAP = 200;
/** Of a window that is so low, in px at the usual type, the map has this share. */
const LOW = 500;
const SHARE = 0.6;
/** Above the sheet of a profile, which takes 55 % of a narrow window, the map shows a country and its neighbours, em. */
const LEAST_ABOVE_SHEET = 7.75;

/** What the page shows, and what is there once it does. */
const STATES = [
  ['', '[data-map]'],
  [LONGEST, '[data-map]'],
  ['profile=KEN', '[data-profile] table'],
  ['compare=KEN,DEU', '[data-comparison] table'],
  ['story=global-presence', '[data-step]'],
] as const;

interface Measured {
  size: readonly [width: number, height: number];
  map: number;
  across: number;
  /** Controls that are neither in the window nor in what can be scrolled to. */
  outside: string[];
  /** Whether words of the sentence run out of its box. */
  isCut: boolean;
  /** How far the sentence reaches over the map. */
  over: number;
  /** How high legend and timeline are. */
  folding: readonly [legend: number, timeline: number];
}

/** Opens the atlas in a frame: to media queries and units of the viewport that is the window, and it takes no time to give it another size. */
async function openFrame(page: Page, address: string): Promise<void> {
  // Any other page of the site.
  await page.goto(`${address}embed.js`);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.border = '0';
    frame.src = './';
    document.body.replaceChildren(frame);
  });
  await page.waitForFunction(() => frames[0]?.performance.getEntriesByName('app-ready').length);
}

/** Measures a state of the atlas in the frame with one size after another. */
async function measureAll(page: Page, lang: string, query: string, sign: string): Promise<Measured[]> {
  await page.evaluate(() => {
    Object.assign(document.querySelector('iframe')!.style, { width: '1280px', height: '720px' });
  });
  await goTo(page.frames()[1]!, `?lang=${lang}&${query}`);
  const atlas = page.frameLocator('iframe');
  await expect(atlas.locator(`html[lang=${lang}]`)).toBeAttached();
  await expect(atlas.locator(sign).first()).toBeAttached();
  await expect(atlas.locator('[data-map] .buttons')).toBeAttached();
  await isDrawn(page);
  const measured = await page.evaluate((sizes) => {
    const CONTROLS = [
      '#header :is(button, input)',
      '.tabs button',
      '[data-map] :is(button, select)',
      '.unfold',
      '.disclaimer > summary',
      '.timeline :is(.play, .speed, .open, [role=slider], .field)',
      'footer :is(a, button)',
    ].join();
    const frame = document.querySelector('iframe')!;
    const view = frame.contentWindow!;
    const root = frame.contentDocument!.documentElement;
    const isFixed = (element: Element | null): boolean =>
      element !== null &&
      (view.getComputedStyle(element).position === 'fixed' || isFixed(element.parentElement));
    const heightOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    return sizes.map(([width, height]) => {
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
      const outside = [...root.querySelectorAll(CONTROLS)]
        .filter((control) => control.checkVisibility() && !control.closest('[popover], [hidden]'))
        .filter((control) => {
          const { left, right, top, bottom } = control.getBoundingClientRect();
          const end = isFixed(control) ? view.innerHeight : root.scrollHeight - view.scrollY;
          return left < -1 || right > view.innerWidth + 1 || top + view.scrollY < -1 || bottom > end + 1;
        })
        .map((control) => control.outerHTML.slice(0, 60));
      const place = root.querySelector('.summary')!;
      const words = place.querySelector('.words')!;
      const map = root.querySelector('[data-map]')!.getBoundingClientRect();
      return {
        size: [width, height] as const,
        map: map.height,
        across: root.scrollWidth,
        outside,
        isCut: words.scrollWidth > words.clientWidth,
        folding: [heightOf('.folding'), heightOf('.timeline')] as const,
        over: place.clientHeight > 0 ? words.getBoundingClientRect().bottom - map.top : 0,
      };
    });
  }, SIZES);
  return measured;
}

/** With a comparison the legend has one line; the timeline too where it stands between map and comparison, two short ones where it is narrow. */
function isFolded({ size: [width, height], folding: [legend, timeline] }: Measured, type: number) {
  const [across, down] = [(width / type) * USUAL_TYPE, (height / type) * USUAL_TYPE];
  const lines = across >= 1100 ? Infinity : across >= 768 && down >= 608 ? 1 : 2;
  const line = 2.5 * type;
  return legend > type && legend <= line && timeline > type && timeline <= lines * line;
}

/** What is wrong with what was measured, in words. */
function faultsOf(
  { size: [width, height], map, across, outside, isCut, over }: Measured,
  type: number,
  isProfile: boolean,
) {
  const [acrossAtUsual, downAtUsual] = [(width / type) * USUAL_TYPE, (height / type) * USUAL_TYPE];
  const isNarrow = acrossAtUsual < 576 || (acrossAtUsual < 768 && downAtUsual >= 608);
  const isLow = downAtUsual <= LOW;
  // In an upright window no higher than the world with some sea.
  const usual = isLow ? Math.max(LEAST_MAP, Math.min(SHARE * height, width / 1.6)) : LEAST_MAP;
  const least = isProfile && isNarrow ? LEAST_ABOVE_SHEET * type : usual;
  return [
    map < least - 0.5 && `map of ${map} px in place of ${least}`,
    across > width && `${across} px wide`,
    outside.length > 0 && `not to be reached: ${outside.join(', ')}`,
    isCut && 'the sentence is cut',
    over > map / 5 && `the sentence covers ${over} of ${map} px of the map`,
  ].filter(Boolean);
}

for (const type of TYPES)
  test(`B1, B2: with type of ${type} px, the map has its least height in every window`, async ({
    playwright,
    address,
  }) => {
    const browser = await playwright.chromium.launch({
      ...launchOptions(findBrowser()),
      args: [`--blink-settings=defaultFontSize=${type}`],
    });
    const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
    await page.addInitScript(leaveMapUnpainted);
    const faults: string[] = [];
    await openFrame(page, address);
    for (const lang of ['en', 'de'])
      for (const [query, sign] of STATES)
        for (const measured of await measureAll(page, lang, query, sign))
          for (const fault of [
            ...faultsOf(measured, type, query.startsWith('profile')),
            query.startsWith('compare') &&
              !isFolded(measured, type) &&
              `legend, timeline: ${measured.folding.join()}`,
          ].filter(Boolean))
            faults.push(`${measured.size.join(' × ')}, ${lang}, "${query.slice(0, 20)}": ${fault}`);
    await browser.close();
    expect(faults).toEqual([]);
  });
