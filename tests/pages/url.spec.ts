import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import explore from '../../src/words/en/explore';
import { MOST_COMPARED, type Chosen } from '../../src/choice/chosen';
import { FACETS } from '../../src/choice/facets';
import type { QueryFault } from '../../src/choice/query';
import { NOTHING_CHOSEN, realCore } from '../realData';
import { CODES } from '../figures/plainReading';
import { expectQuery, fittingOnMap, goTo, isDrawn, OFTEN, openAtlas, queryOf } from './atlasPage';
import { codesFor } from './everyView';
import { expect, test } from './site';

const { faults } = explore;
const note = (page: Page) => page.getByRole('status').filter({ hasText: faults.heading });
const named = (param: string, value: string, reason: QueryFault['reason']) =>
  faults.of({ param, value, reason }, String(MOST_COMPARED), 1951);
const frame = (page: Page) => page.locator('[data-map]');
const option = (page: Page, name: string, value: string) =>
  page.locator(`#panel-filters input[name="${name}"][value="${value}"]`);

/** Links as a reader would write them, and what they ask for. */
const LINKS: [query: string, values: Partial<Chosen>][] = [
  ['?area=forced', { area: ['forced'] }],
  ['?theme=law,gender', { theme: ['law', 'gender'] }],
  ['?theme=law,gender&match=all', { theme: ['law', 'gender'], match: 'all' }],
  ['?activity=diaspora', { activity: ['diaspora'] }],
  ['?region=nairobi', { region: ['nairobi'] }],
  ['?region=oceania', { region: ['oceania'] }],
  ['?region=dakar,europe', { region: ['dakar', 'europe'] }],
  ['?status=observer', { status: ['observer'] }],
  ['?date=1999-12-31&status=former,observer', { date: '1999-12-31', status: ['former', 'observer'] }],
  ['?office=sub-office,country-office&match=all', { office: ['sub-office', 'country-office'], match: 'all' }],
  ['?country=KEN,fji', { country: ['KEN', 'FJI'] }],
  [
    '?date=2005-03-01&area=development&theme=health&region=africa&status=member',
    { date: '2005-03-01', area: ['development'], theme: ['health'], region: ['africa'], status: ['member'] },
  ],
  ['?region=dakar&country=CHE', { region: ['dakar'], country: ['CHE'] }],
];

test('each link shows exactly the countries that a plain reading of the tables finds', async ({ page }) => {
  test.setTimeout(90_000);
  for (const [i, [query, values]] of LINKS.entries()) {
    // Some are opened, the others gone to: what a page makes of an address is the same.
    await (i % 6 === 0 ? openAtlas : goTo)(page, query);
    await expect.poll(() => fittingOnMap(page), { message: query, ...OFTEN }).toEqual(codesFor(values));
    await expectQuery(page, query.replace('fji', 'FJI'));
    await expect(note(page)).toHaveCount(0);
    for (const facet of FACETS.filter((name) => name !== 'country'))
      for (const value of values[facet] ?? [])
        await expect(option(page, facet, value), `${query}: ${value} is ticked`).toBeChecked();
  }
});

test('language, colour scheme, view, embed and profile come from the link', async ({ page }) => {
  const kenya = realCore().countries.find(({ iso3 }) => iso3 === 'KEN')!;
  await openAtlas(page, '?lang=de&profile=ken&scheme=dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await expect(page.locator('[data-profile="KEN"] h2')).toHaveText(kenya.name.de);
  await expectQuery(page, '?lang=de&profile=KEN&scheme=dark');

  await openAtlas(page, '?view=globe');
  await expect(frame(page)).toHaveAttribute('data-frame', 'globe');
  await expect(frame(page).locator('.sphere')).toHaveCount(1);
  await goTo(page, '?region=oceania');
  await expect(frame(page)).toHaveAttribute('data-frame', 'oceania');
  await openAtlas(page, '?view=table&area=forced');
  await expect(page.locator('tr[data-country]')).toHaveCount(codesFor({ area: ['forced'] }).length);
  await expect(frame(page)).toHaveCount(0);

  await openAtlas(page, '?embed=1&lang=de&area=forced');
  await expect(page.locator('header, footer, aside')).toHaveCount(0);
  await expect(page.locator('[data-summary]')).toBeVisible();
  await expect(frame(page)).toBeVisible();
  expect(await fittingOnMap(page)).toEqual(codesFor({ area: ['forced'] }));
  await expect(page.getByRole('link')).toHaveAttribute('href', './?lang=de&area=forced');
});

test('each deliberate change is a step that back and forward walk, its commas readable', async ({ page }) => {
  await openAtlas(page);
  const trail = [''];
  const step = async (change: () => Promise<unknown>, query: string) => {
    await change();
    await expectQuery(page, query);
    trail.push(query);
  };
  await step(() => option(page, 'area', 'forced').check(), '?area=forced');
  await step(() => option(page, 'area', 'regulating').check(), '?area=forced,regulating');
  await step(() => page.getByRole('button', { name: 'Deutsch' }).click(), '?lang=de&area=forced,regulating');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await step(
    () => page.getByRole('button', { name: 'Tabelle' }).click(),
    '?lang=de&area=forced,regulating&view=table',
  );
  await step(
    () => page.locator('tr[data-country="KEN"] th button').click(),
    '?lang=de&area=forced,regulating&profile=KEN&view=table',
  );

  for (const query of trail.slice(0, -1).reverse()) {
    await page.goBack();
    await expectQuery(page, query);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-profile]')).toHaveCount(0);
  expect(await fittingOnMap(page)).toEqual([...CODES].sort());
  for (const query of trail.slice(1)) {
    await page.goForward();
    await expectQuery(page, query);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-profile="KEN"]')).toBeVisible();
  await expect(page.locator('tr[data-country]')).toHaveCount(
    codesFor({ area: ['forced', 'regulating'] }).length,
  );
});

test('back at once after a change takes that change back, and no more', async ({ page }) => {
  await openAtlas(page);
  await option(page, 'area', 'forced').check();
  await expectQuery(page, '?area=forced');
  // In the page itself, before the change of the region had the time to be written.
  await option(page, 'region', 'nairobi').evaluate((box: HTMLInputElement) => {
    box.click();
    history.back();
  });
  await expect(option(page, 'region', 'nairobi')).not.toBeChecked();
  await expect(option(page, 'area', 'forced')).toBeChecked();
  await expectQuery(page, '?area=forced');
  await page.goBack();
  await expectQuery(page, '');
});

test('a whole drag through time is one step', async ({ page }) => {
  await openAtlas(page);
  const slider = page.getByRole('slider', { name: en.charts.time.label });
  const box = (await slider.boundingBox())!;
  const before = await page.evaluate(() => history.length);
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
  await page.mouse.down();
  for (let share = 0.7; share > 0.4; share -= 0.03) {
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    // Slower than the address waits in a drag, so that it is written on the way.
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(250);
  await page.mouse.up();
  await isDrawn(page);
  await expect.poll(() => queryOf(page), OFTEN).toMatch(/^\?date=19[78]\d-\d\d-\d\d$/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  const date = queryOf(page).slice('?date='.length);
  expect(await fittingOnMap(page)).toHaveLength(CODES.length);
  await expect(page.locator('[data-status="member"]')).toHaveCount(
    codesFor({ date, status: ['member'] }).length,
  );
  await page.goBack();
  await expectQuery(page, '');
  await expect(page.locator('[data-status="member"]')).toHaveCount(codesFor({ status: ['member'] }).length);
});

test('what an address says that is not ours, not understood or not new', async ({ page }) => {
  await test.step('the page as it opens has a bare address, and a link with nothing but defaults becomes one', async () => {
    await openAtlas(page);
    expect(queryOf(page)).toBe('');
    expect(await fittingOnMap(page)).toEqual([...CODES].sort());
    const { lang, date, match, view } = NOTHING_CHOSEN;
    await openAtlas(page, `?lang=${lang}&date=${date}&match=${match}&view=${view}&area=`);
    await expectQuery(page, '');
  });

  await test.step('what a link says that is not understood is named, left out, and can be dismissed', async () => {
    await openAtlas(
      page,
      '?lang=xx&date=2017-02-30&area=forced,nowhere&region=atlantis&status=king&office=hut&country=KEN,ZZZ&match=some&profile=QQQ&view=cube&embed=2&step=0&scheme=pink&colour=red',
    );
    await note(page)
      .getByRole('button', { name: faults.more('11') })
      .click();
    await expect(note(page).getByRole('listitem')).toHaveText(
      (
        [
          ['lang', 'xx', 'unknown-value'],
          ['date', '2017-02-30', 'not-a-date'],
          ['area', 'nowhere', 'unknown-value'],
          ['region', 'atlantis', 'unknown-value'],
          ['status', 'king', 'unknown-value'],
          ['office', 'hut', 'unknown-value'],
          ['country', 'ZZZ', 'unknown-value'],
          ['match', 'some', 'unknown-value'],
          ['profile', 'QQQ', 'unknown-value'],
          ['view', 'cube', 'unknown-value'],
          ['embed', '2', 'unknown-value'],
          ['step', '0', 'unknown-value'],
          ['scheme', 'pink', 'unknown-value'],
          ['colour', 'red', 'unknown-param'],
        ] as const
      ).map(([param, value, reason]) => named(param, value, reason)),
    );
    await expectQuery(page, '?area=forced&country=KEN');
    expect(await fittingOnMap(page)).toEqual(codesFor({ area: ['forced'], country: ['KEN'] }));
    await page.getByRole('button', { name: faults.dismiss }).click();
    await expect(note(page)).toHaveCount(0);
    await option(page, 'area', 'forced').uncheck();
    await expectQuery(page, '?country=KEN');
  });

  await test.step('a date outside the years of the atlas, and text that is no query at all, do no harm', async () => {
    for (const [date, reason] of [
      ['1950-12-31', 'out-of-range'],
      ['2999-01-01', 'not-yet'],
    ] as const) {
      await goTo(page, `?date=${date}`);
      await expect(note(page)).toContainText(named('date', date, reason));
      await expect(page.locator('[data-status="member"]')).toHaveCount(
        codesFor({ status: ['member'] }).length,
      );
    }
    await openAtlas(page, '?%E0%A4%A&&==&area=%3Cimg%20src=x%20onerror=alert(1)%3E');
    await expect(note(page)).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('img')).toHaveCount(0);
  });

  await test.step('C3: parameters that other sites append are no fault and do not stay', async () => {
    await openAtlas(
      page,
      '?utm_source=mail&fbclid=1&srsltid=x&gad_source=1&_gl=1*abc&igsh=y&area=forced&_anything=1&mkt_tok=z',
    );
    await expect(note(page)).toHaveCount(0);
    await expectQuery(page, '?area=forced');
  });

  await test.step('C2: a link whose signs were encoded on the way says the same', async () => {
    await openAtlas(page, '?lang=en&amp;area=forced&amp;region=nairobi');
    await expectQuery(page, '?area=forced&region=nairobi');
    expect(await fittingOnMap(page)).toEqual(codesFor({ area: ['forced'], region: ['nairobi'] }));
    await expect(note(page)).toHaveCount(0);
    // Here the sign begins a fragment, which goes with what it said.
    await openAtlas(page, '?area=forced&#38;region=nairobi');
    await expectQuery(page, '?area=forced&region=nairobi');
    expect(new URL(page.url()).hash).toBe('');
  });

  await test.step('C4: repeated keys of a list are joined, and what there is no room for is named', async () => {
    await goTo(page, '?country=KEN&country=ETH&date=2005-03-01&date=1999-12-31&compare=DEU,KEN,ETH,UGA,FRA');
    await expect(note(page).getByRole('listitem')).toHaveText([
      named('date', '1999-12-31', 'too-many'),
      named('compare', 'FRA', 'too-many'),
    ]);
    await expectQuery(page, '?date=2005-03-01&country=KEN,ETH&compare=DEU,KEN,ETH,UGA');
  });
});
