import { formatQuery } from '../../src/choice/query';
import { choose, traitsOn } from '../figures/choices';
import { CODES, groundFor, OPTIONS } from '../figures/plainReading';
import {
  expectQuery,
  fittingOnMap,
  goTo,
  isAtRest,
  isDrawn,
  OFTEN,
  openAtlas,
  placeOf,
  showAll,
} from './atlasPage';
import { codesFor, expectEveryView } from './everyView';
import { expect, test } from './site';
import { NOTHING_CHOSEN } from '../realData';

test.use({ isHurried: true });

test('filters, marks of charts, legend and map choose the same', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await test.step('a checkbox narrows map, charts, counts, sentence and address alike, and clears them again', async () => {
    await openAtlas(page);
    await expectEveryView(page, {});
    const box = page.locator('#panel-filters input[name=area][value=forced]');
    await box.check();
    await expectEveryView(page, { area: ['forced'] });
    await box.uncheck();
    await expectEveryView(page, {});
  });

  await test.step('a mark of each chart chooses what it stands for, and pressed again takes it back', async () => {
    await goTo(page, '');
    await showAll(page);
    for (const [part, key, values] of [
      ['region', 'nairobi', { region: ['nairobi'] }],
      ['matrix', 'development law', { area: ['development'], theme: ['law'] }],
      ['activity', 'labour', { activity: ['labour'] }],
      ['office', 'sub-office', { office: ['sub-office'] }],
    ] as const) {
      const mark = page.locator(`#panel-charts .${part} [data-key="${key}"]`);
      await mark.click();
      await expect(mark).toHaveAttribute('aria-pressed', 'true');
      await expectEveryView(page, values);
      await mark.click();
      await expect(mark).toHaveAttribute('aria-pressed', 'false');
      await expectEveryView(page, {});
    }
  });

  await test.step('an entry of the legend is a filter of its own', async () => {
    await goTo(page, '');
    const entry = page.getByRole('group', { name: 'Legend' }).getByRole('button', { name: 'Observer' });
    await entry.click();
    await expect(entry).toHaveAttribute('aria-pressed', 'true');
    await expectEveryView(page, { status: ['observer'] });
    await entry.click();
    await expectEveryView(page, {});
  });

  await test.step('a click with Shift on the map adds a country, and a second one takes it out', async () => {
    await goTo(page, '');
    for (const iso3 of ['BRA', 'KAZ']) {
      const { x, y } = await placeOf(page, iso3);
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
    }
    await expectEveryView(page, { country: ['BRA', 'KAZ'] });
    await expect(page.locator('[data-profile]')).toHaveCount(0);
    const { x, y } = await placeOf(page, 'BRA');
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
    await expectEveryView(page, { country: ['KAZ'] });
  });
});

test('search, facets, date and list choose the same', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await test.step('the search chooses countries with Shift and Enter, and opens a region with Enter', async () => {
    await openAtlas(page);
    const search = page.getByRole('search').getByRole('combobox');
    for (const [typed, found] of [
      ['deutschland', 'Germany'],
      ['Kenya', 'Kenya'],
    ]) {
      await search.fill(typed!);
      await expect(page.getByRole('option').first()).toContainText(found!);
      await search.press('Shift+Enter');
    }
    await expectEveryView(page, { country: ['DEU', 'KEN'] });
    await search.fill('Dakar');
    await search.press('Enter');
    await expectEveryView(page, { country: ['DEU', 'KEN'], region: ['dakar'], profile: 'dakar' });
    await expect(page.locator('[data-summary]')).toContainText(/\bno\b/i);
  });

  await test.step('facets are joined by "and", their values by "or", and "all" asks for every value', async () => {
    await goTo(page, '');
    const box = (name: string, value: string) =>
      page.locator(`#panel-filters input[name="${name}"][value="${value}"]`);
    await box('area', 'development').check();
    await box('area', 'facilitating').check();
    await box('theme', 'law').check();
    await box('region', 'africa').check();
    const values = { area: ['development', 'facilitating'], theme: ['law'], region: ['africa'] } as const;
    await expectEveryView(page, { ...values, profile: 'africa' });
    // A region that is chosen alone shows its page, which is closed here.
    await page.keyboard.press('Escape');
    await expectEveryView(page, values);
    await page.locator('#panel-filters').getByRole('radio', { name: 'all chosen values' }).check();
    await expectEveryView(page, { ...values, match: 'all' });
    expect(codesFor({ ...values, match: 'all' }).length).toBeLessThan(codesFor(values).length);
    await page.locator('#panel-filters').getByRole('button', { name: 'Clear: Work areas' }).click();
    await expectEveryView(page, { theme: ['law'], region: ['africa'], match: 'all' });
    await page.locator('#panel-filters').getByRole('button', { name: 'Clear all' }).click();
    await expectEveryView(page, {});
  });

  await test.step('another date changes every view, and a choice is kept over it', async () => {
    await goTo(page, '?area=regulating');
    await page.getByLabel('Exact date').fill('1995-06-30');
    await expectEveryView(page, { area: ['regulating'], date: '1995-06-30' });
    await page.getByRole('button', { name: 'Back to 1 March 2017' }).click();
    await expectEveryView(page, { area: ['regulating'] });
  });

  await test.step('the list holds the countries that fit, and shows the others on request', async () => {
    await goTo(page, '?view=table&theme=gender&office=sub-office');
    const chosen = choose({ theme: ['gender'], office: ['sub-office'], view: 'table' });
    const rows = () =>
      page
        .locator('tr[data-country]')
        .evaluateAll((all) => all.map((row) => row.getAttribute('data-country')!).sort());
    await expect.poll(rows, OFTEN).toEqual(codesFor(chosen));
    await page.getByRole('switch').check();
    await expect.poll(rows, OFTEN).toEqual([...CODES].sort());
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expectQuery(page, formatQuery({ ...chosen, view: 'map' }, NOTHING_CHOSEN));
    expect(await fittingOnMap(page)).toEqual(codesFor(chosen));
    expect(groundFor(chosen, traitsOn(chosen), 'theme').length).toBeGreaterThan(codesFor(chosen).length);
  });
});

test('what is not chosen is dimmed, and what is pointed at is marked', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await test.step('what does not fit is dimmed, in the one colour for it, and stays where it was', async () => {
    await openAtlas(page);
    const looks = () =>
      page.locator('path[data-iso3]').evaluateAll((marks) =>
        marks.map((mark) => ({
          iso3: mark.getAttribute('data-iso3')!,
          fits: mark.getAttribute('data-match') === 'true',
          fill: getComputedStyle(mark).fill,
          d: mark.getAttribute('d'),
        })),
      );
    // Finer lines take the place of the first ones when the page has time.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/fine-[^/]+\.json/.test(name)),
    );
    await isAtRest(page);
    const before = await looks();
    await page.locator('#panel-filters input[name=theme][value=law]').check();
    const after = await looks();
    const fitting = new Set(codesFor({ theme: ['law'] }));
    expect(after.map(({ iso3, d }) => [iso3, d])).toEqual(before.map(({ iso3, d }) => [iso3, d]));
    expect(after.filter(({ fits }) => fits).every(({ iso3 }) => fitting.has(iso3))).toBe(true);
    const dimmed = new Set(after.filter(({ fits }) => !fits).map(({ fill }) => fill));
    expect(dimmed.size).toBe(1);
    expect(after.filter(({ fits, fill }) => fits && dimmed.has(fill))).toEqual([]);
    expect(before.filter(({ fill }) => dimmed.has(fill))).toEqual([]);
    await expectQuery(page, '?theme=law');
  });

  await test.step('pointing at a bar outlines exactly its countries on the map', async () => {
    await goTo(page, '');
    await page.locator('#panel-charts .region [data-key="nairobi"]').hover();
    const expected = codesFor({ region: ['nairobi'] });
    const outlined = () =>
      page.evaluate((codes) => {
        const shape = (code: string) => document.querySelector(`[data-shape="${code}"]`)?.getAttribute('d');
        const outline = document.querySelector('[data-map] path.pointed')?.getAttribute('d') ?? '';
        const whole = [...document.querySelectorAll('[data-shape]')]
          .filter((path) => codes.includes(path.getAttribute('data-shape') ?? ''))
          .map((path) => shape(path.getAttribute('data-shape')!))
          .join('M0 0');
        const circles = [...document.querySelectorAll('[data-map] circle.pointed')];
        return { isWhole: outline === whole, circles: circles.map((one) => one.getAttribute('data-ring')!) };
      }, expected);
    await expect.poll(async () => (await outlined()).isWhole, OFTEN).toBe(true);
    const { circles } = await outlined();
    const drawnAsCircles = await page
      .locator('circle[data-iso3]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-iso3')!));
    expect(circles.sort()).toEqual(drawnAsCircles.filter((code) => expected.includes(code)).sort());

    await page.mouse.move(640, 30);
    await expect(page.locator('[data-map] path.pointed')).toHaveAttribute('d', '');
  });

  await test.step('pointing at a country marks its bars and cells in every chart', async () => {
    await goTo(page, '');
    await showAll(page);
    const { x, y } = await placeOf(page, 'MEX');
    await page.mouse.move(x, y);
    await expect(page.getByRole('tooltip')).toContainText('Mexico');
    await isDrawn(page);
    const own = traitsOn(choose({})).get('MEX')!;
    const marked = (part: string) =>
      page
        .locator(`#panel-charts .${part} [data-pointed]`)
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key')!).sort());
    const regions = realRegions(own.region);
    expect(await marked('region')).toEqual(regions);
    expect(await marked('activity')).toEqual([...new Set(own.activity)].sort());
    expect(await marked('office')).toEqual([...new Set(own.office)].sort());
    const cells = OPTIONS.area.flatMap((area) =>
      OPTIONS.theme
        .filter((theme) => own.area.includes(area) && own.theme.includes(theme))
        .map((theme) => `${area} ${theme}`),
    );
    expect(await marked('matrix')).toEqual(cells.sort());
  });
});

/** The chart shows the regional offices first, not the continents. */
const realRegions = (keys: string[]) =>
  keys.filter((key) => OPTIONS.region.indexOf(key) < OPTIONS.region.indexOf('africa'));
