import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import words from '../../src/words/en/stories';
import { goTo, isAtRest, isReady, openAtlas, OFTEN, showAll } from './atlasPage';
import { expect, faultyTest, test } from './site';
import { textsOf, translate, type Way } from './translating';

// Texts are compared at rest: nothing here is about how long it takes to get there.
test.use({ isHurried: true, contextOptions: { reducedMotion: 'reduce' } });
faultyTest.use({ isHurried: true, contextOptions: { reducedMotion: 'reduce' } });

/** Until the choice has rested and its date is spoken: 400 ms, hurried. */
const SPOKEN = 100;

type Act = (page: Page) => Promise<void>;

/**
 * What a reader does on a page that the browser translates. None has two things spoken at once, a date and what has yet
 * to be loaded, as a language or pins: which of them is heard last would be left to chance.
 */
const ACTS: Record<string, Act> = {
  'another date': (page) => page.getByRole('slider', { name: en.charts.time.label }).press('PageUp'),
  'a filter': (page) => page.locator('#panel-filters input[name=area]').first().click(),
  'a second one': (page) => page.locator('#panel-filters input[name=status]').nth(1).click(),
  'a region': (page) => page.locator('#panel-charts .region button[data-key=cairo]').click(),
  'nothing chosen': (page) => goTo(page, ''),
  'a profile': (page) => goTo(page, '?profile=KEN'),
  German: (page) => goTo(page, '?profile=KEN&lang=de'),
  'another profile, German': (page) => goTo(page, '?profile=CHN&date=1999-12-31&lang=de'),
  'English, and nothing chosen': (page) => goTo(page, ''),
  'a comparison': (page) => goTo(page, '?compare=KEN,CHN'),
  'another one, of another day': (page) => goTo(page, '?compare=KEN,dakar&date=2004-05-06'),
  'an indicator': (page) => goTo(page, '?indicator=migrants'),
  'another year of it': (page) => goTo(page, '?indicator=migrants&date=1995-01-01'),
  'the table': (page) => goTo(page, '?view=table'),
  'the table of another choice': (page) => goTo(page, '?view=table&region=nairobi&date=1995-01-01'),
  'a story': (page) => goTo(page, '?story=global-presence&step=2'),
  'its next step': (page) => page.getByRole('button', { name: words.next, exact: true }).click(),
  'the globe': (page) => goTo(page, '?view=globe&status=observer'),
  'nothing chosen again': (page) => goTo(page, ''),
};

async function openWhole(page: Page): Promise<void> {
  await openAtlas(page);
  await showAll(page);
}

/** Everything that was asked for is there, and spoken. */
async function isSettled(page: Page): Promise<string[]> {
  await isAtRest(page);
  await page.waitForTimeout(SPOKEN);
  await expect(page.getByText(en.loading).filter({ visible: true })).toHaveCount(0);
  return textsOf(page);
}

/** Walks a page and its twin that nobody translates through everything, and compares all of their texts. */
async function expectTwins(page: Page, twin: Page, way: Way, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await translate(page, way);
    await Promise.all([page, twin].map((one) => ACTS[name]!(one)));
    const [shown, expected] = await Promise.all([isSettled(page), isSettled(twin)]);
    // A slow machine may have given one of them less time.
    if (shown.join() !== expected.join())
      await expect.poll(() => isSettled(page), { message: name, ...OFTEN }).toEqual(await isSettled(twin));
  }
}

const SOME = [
  'another date',
  'a filter',
  'nothing chosen',
  'German',
  'another profile, German',
  'a story',
  'its next step',
  'the table',
];

for (const [way, names] of [
  ['replaced', Object.keys(ACTS)],
  ['moved', SOME],
] as const)
  test(`A2: a page whose texts the browser’s translation has ${way} shows what is chosen, everywhere`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    const twin = await context.newPage();
    await Promise.all([twin, page].map(openWhole));
    await expectTwins(page, twin, way, names);
  });

test('A2: so does a page that was translated before its script ran', async ({ page, context }) => {
  const twin = await context.newPage();
  await openAtlas(twin, '?area=forced&date=1999-12-31');
  let run = () => {};
  const translated = new Promise<void>((done) => (run = done));
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await translated;
    await route.continue();
  });
  await page.goto('./?area=forced&date=1999-12-31', { waitUntil: 'commit' });
  await page.locator('#timeline *').first().waitFor({ state: 'attached' });
  await translate(page);
  run();
  await isReady(page);
  const expected = await isSettled(twin);
  await expect.poll(() => isSettled(page)).toEqual(expected);
  for (const one of [twin, page]) await ACTS['a second one']!(one);
  expect(await isSettled(page)).toEqual(await isSettled(twin));
});

faultyTest('A2, E3: so does a page without what follows its start', async ({ page, context }) => {
  const twin = await context.newPage();
  await page.route(/\/assets\/opened-[^/]*\.js$/, (route) => route.abort());
  await Promise.all([twin, page].map(openWhole));
  await expectTwins(page, twin, 'replaced', ['a filter', 'another date']);
});

test('A2: what the translator takes back stands as it was, and no text is there twice', async ({ page }) => {
  await openWhole(page);
  const before = await isSettled(page);
  await translate(page);
  await isSettled(page);
  expect(await textsOf(page)).toEqual(before);
  // Show the original: the texts come back that were taken.
  const left = await page.evaluate(async () => {
    for (const font of document.querySelectorAll('font')) if (font.isConnected) font.remove();
    await Promise.resolve();
    return document.querySelectorAll('font').length;
  });
  expect(left).toBe(0);
  expect(await textsOf(page)).toEqual(before);
});
