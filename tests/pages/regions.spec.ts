import type { Page } from '@playwright/test';
import exploreDe from '../../src/words/de/explore';
import en from '../../src/words/en/page';
import exploreEn from '../../src/words/en/explore';
import { LANGUAGES } from '../../src/words/language';
import type { RegionId } from '../../src/world/rows';
import { codesOfRegion, officesOf, regionsOn } from '../figures/plainReading';
import { announcedOn, expectQuery, goTo, isAtRest, isDrawn, isZoomed, openAtlas } from './atlasPage';
import { codesFor, expectEveryView } from './everyView';
import { expect, test } from './site';

test.use({ isHurried: true });

const VIENNA = {
  en: 'South-Eastern Europe, Eastern Europe and Central Asia',
  de: 'Südosteuropa, Osteuropa und Zentralasien',
};
const OFFICES = regionsOn('2017-03-01') as RegionId[];
const map = (page: Page) => page.locator('[data-map]');
const opened = (page: Page) => page.locator('[data-profile]');
const small = (page: Page, region: string) => page.locator(`#panel-charts [data-region="${region}"]`);
const box = (page: Page, region: string) =>
  page.locator(`#panel-filters input[name=region][value="${region}"]`);

/** Brings the strip into sight and waits until it is there. */
async function seeStrip(page: Page): Promise<void> {
  await page.locator('#panel-charts .strip').scrollIntoViewIfNeeded();
  await expect(page.locator('#panel-charts [data-region]')).toHaveCount(OFFICES.length);
}

test('every office that the view of a region counts is drawn or in a numbered mark', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  const seen = () =>
    page.locator('[data-map] [data-office][data-match="true"]').evaluateAll((marks) =>
      marks
        .flatMap((mark) => {
          const own = mark.getBoundingClientRect();
          const room = mark.closest('[data-map]')?.getBoundingClientRect();
          // Of the picture before.
          if (!room) return [];
          const { left, right, top, bottom } = room;
          const isInside =
            own.left > left - 1 && own.right < right + 1 && own.top > top - 1 && own.bottom < bottom + 1;
          const ids = mark.getAttribute('data-office')!.split(' ');
          const number = mark.querySelector('text')?.textContent ?? '1';
          return isInside && Number(number) === ids.length ? ids : [`hidden or miscounted: ${ids.join()}`];
        })
        .sort(),
    );
  const counted = (region: RegionId) =>
    codesOfRegion(region, '2017-03-01')
      .flatMap((code) => Object.values(officesOf(code, '2017-03-01')).flat())
      .map((row) => row['id']!)
      .sort();
  for (const width of [320, 360, 768, 1280, 1920])
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: width < 700 ? 640 : 720 });
      for (const region of OFFICES) {
        await goTo(page, `?region=${region}`);
        await expect(map(page)).toHaveAttribute('data-frame', region);
        await expect.poll(seen, region).toEqual(counted(region));
      }
    });
  await test.step('also beside what is open', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const region of OFFICES)
      for (const beside of [`profile=${region}`, 'compare=KEN,SEN']) {
        await goTo(page, `?region=${region}&${beside}`);
        await expect(map(page)).toHaveAttribute('data-frame', region);
        await expect.poll(seen, `${region} ${beside}`).toEqual(counted(region));
      }
  });
});

test('the page of a region brings its countries into the map of the world, outlined, and the whole world back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openAtlas(page);
  const share = () =>
    page.evaluate(
      (codes) => {
        const room = document.querySelector('[data-map]')!.getBoundingClientRect();
        const boxes = codes.map((code) =>
          document.querySelector(`[data-map] [data-shape="${code}"]`)!.getBoundingClientRect(),
        );
        const isInside = boxes.every((own) => own.left >= room.left && own.right <= room.right);
        const [left, right] = [
          Math.min(...boxes.map((own) => own.left)),
          Math.max(...boxes.map((own) => own.right)),
        ];
        return isInside ? (right - left) / room.width : 0;
      },
      ['SEN', 'TCD', 'COG', 'MRT'],
    );
  const before = await share();
  await goTo(page, '?profile=dakar');
  await expect.poll(share).toBeGreaterThan(2 * before);
  await expect(page.locator('[data-map] [data-region-outline]')).toHaveAttribute('d', /./);
  await test.step('on the globe the region comes into the middle', async () => {
    await goTo(page, '?view=globe&profile=san-jose');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const middleOf = (one: Element) => {
            const { left, width } = one.getBoundingClientRect();
            return left + width / 2;
          };
          const [map, mexico] = ['[data-map]', '[data-map] [data-shape="MEX"]'].map((selector) =>
            document.querySelector(selector),
          );
          return map && mexico ? Math.abs(middleOf(map) - middleOf(mexico)) : Infinity;
        }),
      )
      .toBeLessThan(100);
  });
  await goTo(page, '');
  await expect.poll(share).toBeCloseTo(before, 2);
});

test('small maps of the regions', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await test.step('a small map opens its region: own view, page and every other view; again, it clears them', async () => {
    await openAtlas(page);
    await seeStrip(page);
    await small(page, 'nairobi').click();
    await expectQuery(page, '?region=nairobi&profile=nairobi');
    await expect(map(page)).toHaveAttribute('data-frame', 'nairobi');
    await expect(opened(page)).toHaveAttribute('data-profile', 'nairobi');
    await expect(opened(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expectEveryView(page, { region: ['nairobi'], profile: 'nairobi' });
    await page.keyboard.press('Escape');
    await expectQuery(page, '?region=nairobi');
    await expect(small(page, 'nairobi')).toBeFocused();
    await expect(small(page, 'nairobi')).toHaveAttribute('aria-pressed', 'true');
    await small(page, 'nairobi').click();
    await expectEveryView(page, {});
    await expect(map(page)).toHaveAttribute('data-frame', 'world');
    await page.goBack();
    await page.goBack();
    await expect(opened(page)).toHaveAttribute('data-profile', 'nairobi');
  });

  await test.step('each small map counts what fits, whatever region is chosen', async () => {
    await goTo(page, '?area=forced&region=vienna');
    await seeStrip(page);
    for (const id of OFFICES) {
      const fitting = codesFor({ area: ['forced'], region: [id] }).length;
      const all = codesFor({ region: [id] }).length;
      await expect(small(page, id).locator('.figure')).toHaveText(`${fitting} / ${all}`);
      await expect(small(page, id).locator('.country:not(.dimmed)')).toHaveCount(fitting);
    }
  });

  await test.step('pointing at a small map marks its countries on the large one', async () => {
    await goTo(page, '');
    await seeStrip(page);
    await small(page, 'brussels').hover();
    await expect(map(page).locator('path.pointed')).not.toHaveAttribute('d', '');
    await page.mouse.move(600, 60);
    await expect(map(page).locator('path.pointed')).toHaveAttribute('d', '');
  });

  await test.step('the keyboard walks the small maps and opens one', async () => {
    await goTo(page, '');
    await seeStrip(page);
    await small(page, 'bangkok').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(small(page, OFFICES[4]!)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(opened(page)).toHaveAttribute('data-profile', OFFICES[4]!);
    await expect(opened(page).getByRole('heading', { level: 2 })).toBeFocused();
    // The map, too, closes it with Escape.
    await page.locator('#map').focus();
    await page.keyboard.press('Escape');
    await expect(opened(page)).toHaveCount(0);
  });
});

test('a regional office that is not there on the date is not offered, and a link to it leads to the nearest', async ({
  page,
}) => {
  const note = page.locator('main [data-absent]');
  const offered = () =>
    page
      .locator('#panel-filters input[name=region]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  await test.step('a link is kept, fits no country, and says so', async () => {
    await openAtlas(page, '?region=panama');
    await expect(note).toContainText(
      'The region “Americas”, run from Panama City, did not exist on 1 March 2017 (from 2024).',
    );
    await expectQuery(page, '?region=panama');
    await expect(page.locator('[data-match="true"][data-iso3]')).toHaveCount(0);
    expect(await offered()).not.toContain('panama');
  });
  await test.step('one click leads to the offices of the date', async () => {
    await note
      .getByRole('button', {
        name: 'Show “Central America, North America and the Caribbean” and “South America” instead',
      })
      .click();
    await expectQuery(page, '?region=san-jose,buenos-aires');
    await expect(note).toHaveCount(0);
    await expect(page.locator('#map')).toBeFocused();
  });
  await test.step('another to the nearest day, with the keyboard as well', async () => {
    await goTo(page, '?region=panama');
    await note.getByRole('button', { name: 'Go to 31 December 2024' }).focus();
    await page.keyboard.press('Enter');
    await expectQuery(page, '?date=2024-12-31&region=panama');
    await expect(note).toHaveCount(0);
    expect((await offered()).slice(0, 6)).toEqual(regionsOn('2024-12-31'));
    await expect(page.locator('[data-match="true"][data-iso3]')).toHaveCount(
      codesOfRegion('panama', '2024-12-31').length,
    );
  });
  await test.step('the note covers no control: neither the buttons of the map nor those of the table', async () => {
    await goTo(page, '?region=panama');
    await expect(note).toBeVisible();
    await page.getByRole('button', { name: en.map.zoomIn }).click();
    await goTo(page, '?region=panama&view=table');
    await expect(note).toBeVisible();
    await page
      .locator('.table [role=group]')
      .getByText(exploreEn.table.rows.offices, { exact: true })
      .click();
    await expectQuery(page, '?region=panama&view=table&rows=offices');
  });
  await test.step('so does the profile of a region, a comparison, and an embed', async () => {
    await goTo(page, '?profile=nairobi-ehsa&compare=KEN,panama');
    await expect(note).toHaveAttribute('data-absent', 'panama');
    const inProfile = opened(page).locator('[data-absent]');
    await expect(inProfile).toContainText('did not exist on 1 March 2017 (from 2024)');
    await inProfile
      .getByRole('button', { name: 'Show “Southern Africa” and “East and Horn of Africa” instead' })
      .click();
    await expectQuery(page, '?profile=pretoria&compare=KEN,panama');
    await openAtlas(page, '?lang=de&embed=1&date=2025-06-01&region=brussels');
    await expect(note).toContainText('gab es am 1. Juni 2025 nicht mehr (2011 bis 2024)');
    await note.getByRole('button', { name: 'Stattdessen „Europa und Zentralasien“' }).click();
    await expect(note).toHaveCount(0);
    await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', 'vienna-eca');
  });
  await test.step('before the first of them, continents alone are offered', async () => {
    await openAtlas(page, '?date=2005-03-01');
    expect(await offered()).toEqual(['africa', 'americas', 'asia', 'europe', 'oceania']);
  });
});

test('filters, bars, profiles and links of the regions', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await test.step('a region alone among the filters shows its page, and the focus stays; cleared, it takes it along', async () => {
    await openAtlas(page);
    await box(page, 'vienna').focus();
    await page.keyboard.press('Space');
    await expectQuery(page, '?region=vienna&profile=vienna');
    await expect(opened(page)).toHaveAttribute('data-profile', 'vienna');
    await expect(box(page, 'vienna')).toBeFocused();
    await expect(announcedOn(page)).toHaveText(exploreEn.profile.label(VIENNA.en));
    await box(page, 'dakar').check();
    await expectQuery(page, '?region=vienna,dakar&profile=vienna');
    await box(page, 'dakar').uncheck();
    await box(page, 'vienna').uncheck();
    await expectQuery(page, '');
    await expect(opened(page)).toHaveCount(0);
  });

  await test.step('a bar chooses its region only, and a button beside it opens the page', async () => {
    await goTo(page, '');
    const bar = page.locator('#panel-charts .region [data-key="dakar"]');
    const link = page.locator('#panel-charts .region').getByRole('button', { name: en.charts.region.page });
    const places = () =>
      page
        .locator('#panel-charts .region button.bar')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await expect(link).toHaveCount(0);
    await bar.click();
    await expectQuery(page, '?region=dakar');
    await isAtRest(page);
    expect(await places()).toEqual(before);
    await link.click();
    await expectQuery(page, '?region=dakar&profile=dakar');
    await expect(opened(page)).toHaveAttribute('data-profile', 'dakar');
  });

  await test.step('the profile of a country leads to its region, and the region to its countries', async () => {
    await goTo(page, '?profile=KEN');
    await opened(page)
      .getByRole('button', { name: `East and Horn of Africa: ${en.charts.region.page}` })
      .click();
    await expectQuery(page, '?region=nairobi&profile=nairobi');
    await expect(opened(page).getByRole('heading', { level: 2 })).toBeFocused();
    await opened(page).getByRole('button', { name: 'Uganda' }).first().click();
    await expectQuery(page, '?region=nairobi&profile=UGA');
    await expect(opened(page).getByRole('heading', { name: 'Uganda', level: 2 })).toBeFocused();
  });

  await test.step('a link opens a region in either language, and both can be switched', async () => {
    await goTo(page, '?lang=de&region=vienna&profile=vienna');
    await expect(opened(page).getByRole('heading', { name: VIENNA.de, level: 2 })).toBeVisible();
    await expect(opened(page)).toHaveAttribute('aria-label', exploreDe.profile.label(VIENNA.de));
    await opened(page).evaluate((panel) => (panel.dataset['same'] = 'yes'));
    await page.getByRole('button', { name: LANGUAGES.en.name }).click();
    await expect(opened(page).getByRole('heading', { name: VIENNA.en, level: 2 })).toBeVisible();
    await expect(opened(page), 'is not built anew').toHaveAttribute('data-same', 'yes');
  });
});

test('the map comes to the region from where it lies, and stands still where less motion is asked for', async ({
  page,
}) => {
  /** How the map is moved in the first frames after a click. */
  const flown = async () => {
    await page.evaluate(() => {
      const svg = document.querySelector<SVGSVGElement>('[data-map] svg')!;
      const animate = svg.animate.bind(svg);
      Object.assign(window, { flights: [] as unknown[] });
      svg.animate = (frames, options) => {
        (window as unknown as { flights: unknown[] }).flights.push(frames);
        return animate(frames, options);
      };
    });
    await small(page, 'nairobi').click();
    await expect(map(page)).toHaveAttribute('data-frame', 'nairobi');
    await expect(map(page)).not.toContainText(en.loading);
    await isAtRest(page);
    return page.evaluate(() => (window as unknown as { flights: unknown[] }).flights.length);
  };
  await openAtlas(page);
  await seeStrip(page);
  expect(await flown()).toBe(1);
  await expect(map(page).locator('svg').first()).toHaveCSS('transform', 'none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await seeStrip(page);
  expect(await flown()).toBe(0);
});

test('E19: a region is left for the world with its address, and shown again when it is chosen again', async ({
  page,
}) => {
  await openAtlas(page, '?region=nairobi');
  await expect(map(page)).toHaveAttribute('data-frame', 'nairobi');
  await map(page).getByRole('button', { name: en.map.reset }).click();
  await expect(map(page)).toHaveAttribute('data-frame', 'world');
  await expectQuery(page, '');
  await page.goBack();
  await expect(map(page)).toHaveAttribute('data-frame', 'nairobi');
  await map(page).locator('#map').focus();
  await page.keyboard.press('+');
  await isZoomed(page);
  await page.keyboard.press('0');
  await isZoomed(page);
  await expect(map(page)).toHaveAttribute('data-frame', 'nairobi');
  await page.keyboard.press('0');
  await expect(map(page)).toHaveAttribute('data-frame', 'world');
  await expectQuery(page, '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap on a small map of the sheet opens its region below the map', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: en.panels.charts, exact: true }).tap();
    await isAtRest(page);
    await seeStrip(page);
    await small(page, 'dakar').tap();
    await expectQuery(page, '?region=dakar&profile=dakar');
    await expect(opened(page)).toBeVisible();
    await isAtRest(page);
    const [above, below] = [await map(page).boundingBox(), await opened(page).boundingBox()];
    expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
    await opened(page).getByRole('button', { name: en.close }).tap();
    await expectQuery(page, '?region=dakar');
    await small(page, 'dakar').tap();
    await expectQuery(page, '');
  });

  test('a region chosen among the filters leaves the sheet to the reader', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: en.panels.filters, exact: true }).tap();
    await isAtRest(page);
    await box(page, 'vienna').tap();
    await expectQuery(page, '?region=vienna');
    await isDrawn(page);
    await expect(opened(page)).toHaveCount(0);
  });
});
