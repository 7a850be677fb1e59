import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import exploreEn from '../../src/words/en/explore';
import { formatsOf } from '../../src/words/format';
import { officesOf, regionsOn } from '../figures/plainReading';
import { NOTHING_CHOSEN, realCore } from '../realData';
import {
  announcedOn,
  expectQuery,
  goTo,
  isAtRest,
  isDrawn,
  isZoomed,
  openAtlas,
  type Place,
} from './atlasPage';
import { codesFor } from './everyView';
import { expect, test } from './site';

test.use({ isHurried: true });

const formats = formatsOf('en-GB', en.notation);
const core = realCore();
const nameOf = (iso3: string) => core.countries.find((country) => country.iso3 === iso3)!.name.en;
const codeOf = (name: string) => core.countries.find((country) => country.name.en === name)!.iso3;

/** Goes to the map by keyboard, from the top of the page. */
async function enterMap(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The skip link leads to the map; the keys of the map answer from there.
  await expect(page.locator('#map')).toBeFocused();
}

/** The country that the cursor stands on, by what is spoken. */
async function cursorOn(page: Page): Promise<string> {
  await isDrawn(page);
  const spoken = (await announcedOn(page).textContent()) ?? '';
  const name = core.countries
    .map((country) => country.name.en)
    .filter((one) => spoken.startsWith(`${one}, `))
    .sort((a, b) => b.length - a.length)[0];
  expect(name, `"${spoken}" names a country`).toBeDefined();
  return codeOf(name!);
}

/** In the page: what has the focus, in a few words, and whether that is seen. */
function stopOn() {
  // The field round the search has the ring; the browser marks the part of a date that is typed.
  const OWN_RING = '[role=combobox], [type=date]';
  const element = document.activeElement;
  if (!element || element === document.body) return { name: 'nothing', hasRing: false, isInside: false };
  const part = element.closest('#map, #header > header, #panel-filters, main, #panel-charts, footer');
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const hasRing = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  return {
    name: `${part?.id || part?.localName || 'page'}: ${name}`,
    hasRing: hasRing || element.matches(OWN_RING),
    isInside: left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
  };
}

/** Where the ring of the cursor stands. */
async function ringOn(page: Page): Promise<Place> {
  const box = (await page.locator('[data-map] .cursor').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the map is walked by keyboard', async ({ page }) => {
  await openAtlas(page);
  await test.step('the skip link comes first and leads to the map', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: en.skipToMap });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#map')).toBeFocused();
  });
  await test.step('arrow keys walk the map by direction, and what is under the cursor is spoken', async () => {
    let here = await cursorOn(page);
    let at = await ringOn(page);
    for (const [key, right, down] of [
      ['ArrowRight', 1, 0],
      ['ArrowDown', 0, 1],
      ['ArrowLeft', -1, 0],
      ['ArrowUp', 0, -1],
      ['ArrowUp', 0, -1],
      ['ArrowLeft', -1, 0],
    ] as const) {
      await page.keyboard.press(key);
      const next = await cursorOn(page);
      const to = await ringOn(page);
      const [dx, dy] = [to.x - at.x, to.y - at.y];
      const ahead = dx * right + dy * down;
      expect(next, `${key} leaves ${here}`).not.toBe(here);
      expect(ahead, `${key} from ${here} to ${next}`).toBeGreaterThan(0);
      // Within 60° of straight ahead.
      expect(Math.hypot(dx, dy), `${key} from ${here} to ${next}`).toBeLessThanOrEqual(ahead * 2.1);
      [here, at] = [next, to];
    }
    const country = core.countries.find(({ iso3 }) => iso3 === here)!;
    const offices = officesOf(here, NOTHING_CHOSEN.date).known.length;
    await expect(announcedOn(page)).toHaveText(
      [
        country.name.en,
        en.statusLabel(codesFor({ status: ['member'] }).includes(here) ? 'member' : 'other'),
        ...(offices > 0 ? [en.charts.offices(offices, formats)] : []),
      ].join(', '),
    );
    await expect(page.getByRole('tooltip')).toContainText(country.name.en);
  });
  await test.step('Enter with Shift chooses the country under the cursor, and takes it out again', async () => {
    await page.keyboard.press('ArrowRight');
    const here = await cursorOn(page);
    await page.keyboard.press('Shift+Enter');
    await expectQuery(page, `?country=${here}`);
    await expect(page.locator('[data-match="true"][data-iso3]')).toHaveCount(1);
    await page.keyboard.press('Shift+Enter');
    await expectQuery(page, '');
  });
  await test.step('Enter opens the profile, its heading takes the focus, and Escape gives it back to the map', async () => {
    await page.keyboard.press('ArrowDown');
    const here = await cursorOn(page);
    await page.keyboard.press('Enter');
    await expectQuery(page, `?profile=${here}`);
    await expect(page.locator(`[data-profile="${here}"] h2`)).toBeFocused();
    await expect(page.locator(`[data-profile="${here}"] h2`)).toHaveText(nameOf(here));
    await page.keyboard.press('Escape');
    await expectQuery(page, '');
    await expect(page.locator('#map')).toBeFocused();
    // The cursor is where it was.
    await page.keyboard.press('Enter');
    await expectQuery(page, `?profile=${here}`);
    await page.getByRole('button', { name: exploreEn.profile.next }).press('Enter');
    const names = core.countries.map(({ name }) => name.en).sort(formats.compare);
    const next = names[names.indexOf(nameOf(here)) + 1]!;
    await expectQuery(page, `?profile=${codeOf(next)}`);
    await expect(announcedOn(page)).toHaveText(exploreEn.profile.isOpened(next));
  });
});

test('Tab goes through header, map, timeline, filters, charts and footer in the order of the page, the map and each chart one stop each', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await openAtlas(page);
  // The charts further down come when the focus enters the panel; a reader is slower than this test.
  await page.locator('#panel-charts section').first().dispatchEvent('focusin');
  for (const last of ['.matrix button', '.office [data-key]', '[data-scatter]'])
    await expect(page.locator(`#panel-charts ${last}`).first()).toBeAttached();
  const stops: string[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const { name: stop, ...isSeen } = await page.evaluate(stopOn);
    if (stop === 'nothing') break;
    stops.push(stop);
    expect(isSeen, `${stop} is seen, with a ring round it`).toEqual({ hasRing: true, isInside: true });
  }
  expect(stops.at(-1)).not.toBe(stops[0]);
  const parts = stops.map((stop) => stop.split(':')[0]!);
  const order = parts.filter((part, i) => part !== parts[i - 1]);
  expect(order).toEqual(['page', 'header', 'map', 'main', 'panel-filters', 'panel-charts', 'footer']);
  expect(stops.filter((stop) => stop.startsWith('map:'))).toHaveLength(1);
  // Four charts, the small maps, the people and their two charts, each with the mark of its source, six with the button that saves them; the two buttons that divide the world, and the box that scrolls
  // where the browser stops at it; three figures to choose from and a plot.
  expect(stops.filter((stop) => stop.startsWith('panel-charts:')).length).toBeLessThanOrEqual(32);
  expect(stops.filter((stop) => stop.startsWith('panel-charts:')).length).toBeGreaterThanOrEqual(10);
});

test('plus, minus and zero zoom, and Shift with an arrow moves the map', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await enterMap(page);
  const moving = page.locator('[data-map] svg > g');
  const transform = async () => {
    await isZoomed(page);
    const [, x, y, k] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(
      (await moving.getAttribute('transform'))!,
    )!;
    return { x: Number(x), y: Number(y), k: Number(k) };
  };
  expect((await transform()).k).toBe(1);
  await page.keyboard.press('+');
  const near = await transform();
  expect(near.k).toBeCloseTo(1.6, 1);
  await page.keyboard.press('Shift+ArrowRight');
  const moved = await transform();
  expect(moved.k).toBeCloseTo(near.k);
  expect(moved.x).toBeLessThan(near.x);
  await page.keyboard.press('+');
  await transform();
  await page.keyboard.press('-');
  expect((await transform()).k).toBeCloseTo(1.6, 1);
  await page.keyboard.press('0');
  expect(await transform()).toEqual({ x: 0, y: 0, k: 1 });
});

test('O lists the offices of the country, arrows walk the list, Escape closes it and the map has the focus', async ({
  page,
}) => {
  const shownOf = (code: string) => Object.values(officesOf(code, NOTHING_CHOSEN.date)).flat();
  const host = core.countries.find(({ iso3 }) => shownOf(iso3).length > 2)!.iso3;
  await openAtlas(page, `?profile=${host}`);
  await page.keyboard.press('Tab');
  await page.locator('#map').focus();
  const here = await cursorOn(page);
  expect(here, 'the cursor begins on the open profile').toBe(host);
  const offices = shownOf(here);
  await page.keyboard.press('o');
  const list = page.getByRole('dialog', { name: exploreEn.marks.officesHere(offices.length, formats) });
  const entries = list.getByRole('listitem').getByRole('button');
  await expect(entries).toHaveCount(offices.length);
  await expect(entries.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(entries.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(page.locator('#map')).toBeFocused();
  await expect(page.locator(`[data-profile="${host}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-profile]')).toHaveCount(0);
});

test('charts, timeline, search, filters and views answer to the keys', async ({ page }) => {
  await openAtlas(page);
  await test.step('a chart is walked with arrows, Home and End, and Enter chooses', async () => {
    const bars = page.locator('#panel-charts .region [data-key]');
    await bars.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(bars.nth(2)).toBeFocused();
    // The focus points as the mouse does.
    await expect(page.locator('[data-map] path.pointed')).not.toHaveAttribute('d', '');
    await page.keyboard.press('Enter');
    await expectQuery(page, `?region=${regionsOn('2017-03-01')[2]!}`);
    await page.keyboard.press('Space');
    await expectQuery(page, '');
    await page.keyboard.press('End');
    await expect(bars.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(bars.first()).toBeFocused();

    const cells = page.locator('#panel-charts .matrix [data-key]');
    await cells.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectQuery(page, `?area=${core.areas[1]!.id}&theme=${core.themes[1]!.id}`);
    await expect(cells.nth(core.themes.length + 1)).toHaveAttribute('aria-pressed', 'true');
  });
  await goTo(page, '');
  await test.step('the timeline moves by years, months and decades, and says who joined', async () => {
    const slider = page.getByRole('slider', { name: en.charts.time.label });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expectQuery(page, '?date=2016-03-01');
    await page.keyboard.press('Shift+ArrowRight');
    await expectQuery(page, '?date=2016-04-01');
    const members = codesFor({ date: '2016-04-01', status: ['member'] }).length;
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^1 April 2016: ${members} member`));
    await expect(announcedOn(page)).toContainText(`1 April 2016: ${members} member states.`);
    await page.keyboard.press('PageDown');
    await expectQuery(page, '?date=2006-04-01');
    await page.keyboard.press('Home');
    await expectQuery(page, '?date=1951-01-01');
    await expect(page.locator('[data-status="member"]')).toHaveCount(0);
    await page.keyboard.press('End');
    const today = new Date().toISOString().slice(0, 10);
    await expectQuery(page, `?date=${today}`);
    await expect(page.locator('[data-status="member"]')).toHaveCount(
      codesFor({ date: today, status: ['member'] }).length,
    );
  });
  await goTo(page, '');
  await test.step('the search is reached with a slash, walked with arrows, opened with Enter and left with Escape', async () => {
    await page.keyboard.press('/');
    const search = page.getByRole('search').getByRole('combobox');
    await expect(search).toBeFocused();
    await page.keyboard.type('guinea');
    const options = page.getByRole('option');
    const names = core.countries.map(({ name }) => name.en).filter((name) => /guinea/i.test(name));
    for (const name of names) await expect(options.filter({ hasText: name }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    const id = await options.nth(1).getAttribute('id');
    await expect(search).toHaveAttribute('aria-activedescendant', id!);
    const name = (await options.nth(1).locator('.name').innerText()).trim();
    await page.keyboard.press('Enter');
    await expectQuery(page, `?profile=${codeOf(name)}`);
    await expect(page.locator('[data-profile] h2')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(search).toBeFocused();
    await page.keyboard.type('zzzz');
    await expect(page.getByRole('search').getByRole('status')).toHaveText(en.search.none);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(search).toHaveValue('');
    await expectQuery(page, '');
  });
  await goTo(page, '');
  await test.step('filters, views and languages answer to the keys alone', async () => {
    const first = page.locator('#panel-filters input').first();
    await first.focus();
    await page.keyboard.press('Space');
    await expectQuery(page, `?area=${core.areas[0]!.id}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const clear = page.locator('#panel-filters').getByRole('button', { name: en.filters.clearAll });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expectQuery(page, '');
    expect((await page.evaluate(stopOn)).name).toBe(`panel-filters: ${en.filters.heading}`);
    await page.getByRole('button', { name: 'Table', exact: true }).press('Enter');
    await expect(page.locator('tr[data-country]')).toHaveCount(core.countries.length);
    await page.locator('tr[data-country] button').first().press('Enter');
    await expect(page.locator('[data-profile] h2')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('tr[data-country] button').first()).toBeFocused();
    await expectQuery(page, '?view=table');
    await isAtRest(page);
  });
});
