import type { Page } from '@playwright/test';
import explore from '../../src/words/en/explore';
import { realTables } from '../realData';
import { expectQuery, goTo, openAtlas } from './atlasPage';
import { expect, test } from './site';

// Names come once the map has rested, which is later than the shortened wait where it flies.
test.use({ isHurried: true, contextOptions: { reducedMotion: 'reduce' } });

/** The regional offices that are there on the first day of the page. */
const REGIONS = realTables()
  .regionalOffices.filter(({ to }) => to === '' || to >= '2017-03-01')
  .filter(({ from }) => from < '2017')
  .map(({ id }) => id);
const SEAS = new Map(realTables().seas.map(({ id, kind }) => [id, kind]));
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

const labels = (page: Page) => page.locator('[data-label]');

/** Waits until names are there, and have stayed the same for a while. */
async function settled(page: Page): Promise<void> {
  // They come when the reader pauses.
  await expect(labels(page).first()).toBeAttached({ timeout: 20_000 });
  let last = '';
  await expect
    .poll(async () => {
      const now = (await labels(page).allTextContents()).join();
      const isSame = now === last;
      last = now;
      return isSame && now !== '';
    })
    .toBe(true);
}

/** What is wrong with the names as a reader sees them: one that lies over another, a mark or a control, or an edge. */
function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
    const map = document.querySelector('[data-map]')!;
    const frame = boxOf(map);
    const all = (selector: string) => [...map.querySelectorAll(selector)];
    const names = all('[data-label]').map((element) => ({
      name: element.getAttribute('data-label'),
      box: boxOf(element),
    }));
    const things = [
      ...all('[data-office] path'),
      ...all('circle[data-circle]'),
      ...all('button, select, [data-locator], [data-over]').filter((one) => one.checkVisibility()),
    ].map((element) => ({
      name: element.outerHTML.slice(0, 60),
      box: boxOf(element),
    }));
    return names.flatMap(({ name, box }, i) => [
      ...names
        .slice(i + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${name} over ${other.name}`),
      ...things.filter((thing) => overlap(box, thing.box)).map((thing) => `${name} over ${thing.name}`),
      ...(box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom
        ? [`${name} over the edge`]
        : []),
    ]);
  });
}

/** The countries of the region in view that bear no name. */
function unnamed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const codes = (selector: string, key: 'iso3' | 'label') =>
      new Set(
        [...document.querySelectorAll<SVGElement>(`[data-map] ${selector}`)].map((one) => one.dataset[key]!),
      );
    const named = codes('[data-label]', 'label');
    return [...codes('[data-iso3][data-match="true"]', 'iso3')].filter((code) => !named.has(code));
  });
}

for (const viewport of WINDOWS)
  for (const lang of ['en', 'de'] as const)
    test.describe(`names at ${viewport.width} px, in ${lang}`, () => {
      test.use({ viewport });

      test('lie over no other name, mark, control or edge in any region', async ({ page }) => {
        // Nine pictures, each waited for until it rests.
        test.slow();
        await openAtlas(page, `?lang=${lang}`);
        expect(REGIONS).toHaveLength(9);
        for (const region of REGIONS)
          await test.step(region, async () => {
            await goTo(page, `?lang=${lang}&region=${region}`);
            await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', region);
            await settled(page);
            expect(await faultsOn(page)).toEqual([]);
            expect(await labels(page).count()).toBeGreaterThan(viewport.width < 400 ? 4 : 8);
            // Where there is room, all of the region but two are named; what is not has its name in the tooltip.
            if (viewport.width === 1280) expect((await unnamed(page)).length).toBeLessThanOrEqual(2);
          });
      });
    });

test('the world at rest is named by region and ocean in a wide window, and by country as one zooms in', async ({
  page,
}) => {
  await openAtlas(page);
  await settled(page);
  const named = () => labels(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-label')));
  const seas = (await named()).filter((name) => SEAS.has(name ?? ''));
  expect((await named()).filter((name) => !SEAS.has(name ?? '')).sort()).toEqual([...REGIONS].sort());
  expect(seas.length).toBeGreaterThan(2);
  expect(seas.every((sea) => SEAS.get(sea ?? '') === 'ocean')).toBe(true);
  expect(await faultsOn(page)).toEqual([]);
  await page.locator('[data-map] button').first().click();
  await page.locator('[data-map] button').first().click();
  await expect.poll(async () => (await named()).some((name) => name === 'NER')).toBe(true);
  expect(await faultsOn(page)).toEqual([]);
});

test('in a narrow window the world at rest has no names, and the globe has', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openAtlas(page, '?view=globe');
  await settled(page);
  await goTo(page, '');
  await expect(labels(page)).toHaveCount(0);
});

test('beside the profile of a country, none is named that lies beyond the edge, and no name lies under a note', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openAtlas(page);
  for (const query of ['?region=dakar&profile=NER', '?region=brussels&profile=NOR', '?profile=PHL']) {
    await goTo(page, query);
    await settled(page);
    const beyond = await page.evaluate(() => {
      const room = document.querySelector('[data-map]')!.getBoundingClientRect();
      return [...document.querySelectorAll<SVGElement>('[data-map] .small[data-label]')].filter((label) => {
        const mark = document.querySelector(`[data-map] [data-iso3="${label.dataset['label']}"]`);
        const { left, right, top, bottom } = mark!.getBoundingClientRect();
        return right < room.left || left > room.right || bottom < room.top || top > room.bottom;
      }).length;
    });
    expect(beyond, query).toBe(0);
    expect(await faultsOn(page), query).toEqual([]);
  }
});

test('the globe names its large countries, and turns to a region that is chosen, whose names lead', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openAtlas(page, '?view=globe');
  await settled(page);
  const named = () => labels(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-label')));
  expect(await named()).toEqual(
    expect.arrayContaining('DZA LBY EGY NER TCD SDN SAU IRN KAZ COD AGO ZAF NGA RUS BRA'.split(' ')),
  );
  expect(await faultsOn(page)).toEqual([]);
  await goTo(page, '?view=globe&region=buenos-aires');
  await expect.poll(named).toEqual(expect.arrayContaining(['ARG', 'BRA', 'BOL', 'PER']));
  expect(await faultsOn(page)).toEqual([]);
  const weightOf = (code: string) =>
    page.locator(`[data-label="${code}"]`).evaluate((one) => getComputedStyle(one).fontWeight);
  expect([await weightOf('ARG'), await weightOf('USA')]).toEqual(['600', '400']);
});

test('names are turned off and on by a switch, which the address keeps', async ({ page }) => {
  await openAtlas(page, '?region=cairo&labels=off');
  const turnOn = page.getByRole('checkbox', { name: explore.context.namesOnMap });
  await expect(turnOn).not.toBeChecked();
  await expect(labels(page)).toHaveCount(0);
  await turnOn.check();
  await expectQuery(page, '?region=cairo');
  await settled(page);
  await expect(page.locator('[data-label="EGY"]')).toHaveText('Egypt');
  await turnOn.uncheck();
  await expect(labels(page)).toHaveCount(0);
  await expectQuery(page, '?region=cairo&labels=off');
});

test('names go while the map is moved', async ({ page }) => {
  await openAtlas(page, '?region=cairo');
  await settled(page);
  const box = (await page.locator('[data-map]').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await settled(page);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 20, { steps: 4 });
  await expect(labels(page)).toHaveCount(0);
  await page.mouse.up();
  await settled(page);
});

test('a small globe says where a region lies, in its whole view', async ({ page }) => {
  const locator = page.locator('[data-map] [data-locator]');
  await openAtlas(page, '?region=dakar');
  await expect(locator).toBeVisible();
  await page.locator('[data-map] button').first().click();
  await expect(locator).toHaveCount(0);
  await goTo(page, '');
  await settled(page);
  await expect(locator).toHaveCount(0);
});
