import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page, Route } from '@playwright/test';
import { PATIENCE } from '../../src/loading/loading.svelte';
import en from '../../src/words/en/page';
import explore from '../../src/words/en/explore';
import present from '../../src/words/en/present';
import { LANGUAGES } from '../../src/words/language';
import { LANGS } from '../../src/world/tables';
import { expectQuery, goTo, isDrawn, isReady, OFTEN, openAtlas, queryOf } from './atlasPage';
import { expect, faultyTest as test } from './site';
import { realOrganization } from '../realData';

const DIST = resolve(import.meta.dirname, '../../dist');
const ASSETS = resolve(DIST, 'assets');
/** Every file that a page of the site loads, as the build made it. */
const FILES = existsSync(ASSETS) ? readdirSync(ASSETS).filter((file) => !/\.(br|gz)$/.test(file)) : [];
const read = (file: string) => readFileSync(resolve(ASSETS, file), 'utf8');
/** Its name without the hash of its content. */
const plain = (file: string) => file.replace(/-[\w-]{7}(?=\.\w+$)/, '');

/** The files that the default view names itself. */
const html = existsSync(DIST) ? readFileSync(resolve(DIST, 'index.html'), 'utf8') : '';
const named = new Set(
  Array.from(html.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"(?! disabled)/g), ([, file]) => file),
);
const isFirst = (file: string) => named.has(file);
/** Of the files of words, which all go by the language: the one that holds these. */
const holds = (words: string) => (file: string) => /^(en|de)-/.test(file) && read(file).includes(words);

/** What a part needs, how a reader comes to it, and by what it is known to be there. */
interface Part {
  name: string;
  needs: (file: string, name: string) => boolean;
  /** @param come brings the page to a query */
  open: (page: Page, come: (query?: string) => Promise<void>) => Promise<unknown>;
  there: (page: Page) => Locator;
  /** How wide the window is that has it, if it matters. */
  width?: number;
  /** Whether it lies above the page until it is closed. */
  isAbove?: true;
}
const names = (pattern: RegExp) => (_: string, name: string) => pattern.test(name);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

const PARTS: Part[] = [
  {
    name: 'the table',
    needs: (file, name) => /^(Table|later|laterFiles)\./.test(name) || holds(explore.drawn.notStarted)(file),
    open: (_, come) => come('?view=table&area=forced'),
    there: (page) => page.locator('[data-country]').first(),
  },
  {
    name: 'a profile',
    needs: names(/^(Profile\.|detail\.json)/),
    open: (_, come) => come('?profile=KEN'),
    there: (page) => page.locator('[data-profile] table').first(),
  },
  {
    name: 'the page of a region',
    needs: names(/^RegionPage\./),
    open: (_, come) => come('?profile=dakar'),
    there: (page) => page.locator('[data-profile] details').first(),
  },
  {
    name: 'a comparison',
    needs: names(/^Tray\./),
    open: (_, come) => come('?compare=KEN,UGA'),
    there: (page) => page.locator('[data-place]').first(),
  },
  {
    name: 'a regional office that is not there on the date',
    needs: names(/^AbsentRegions\./),
    open: (_, come) => come('?region=panama'),
    there: (page) => page.locator('[data-absent] button').first(),
  },
  {
    name: 'an indicator',
    needs: names(/^shading\./),
    open: (_, come) => come('?indicator=migrants'),
    there: (page) => page.locator('[data-indicator]'),
  },
  {
    name: 'the notes on boundaries',
    needs: names(/^DisclaimerNotes\./),
    open: async (page, come) => {
      await come();
      await page.locator('.disclaimer summary').click();
    },
    there: (page) => page.locator('.disclaimer .notes p').nth(1),
  },
  {
    name: 'the charts',
    needs: names(/^(Matrix|ActivityBars|OfficeBars)\./),
    open: async (page, come) => {
      await come();
      await page.locator('#panel-charts section').first().dispatchEvent('focusin');
    },
    there: (page) => page.locator('#panel-charts .activity [data-key]').first(),
  },
  {
    name: 'the small maps, and people in charts',
    needs: names(/^(RegionStrip\.|regionMaps\.json|People\.|detail\.js$)/),
    open: async (page, come) => {
      await come();
      await page.locator('#panel-charts section').first().dispatchEvent('focusin');
    },
    there: (page) => page.locator('#panel-charts .strip [data-small], #panel-charts .people svg').first(),
  },
  {
    name: 'the globe',
    needs: names(/^(topology|projectedFrames)\./),
    open: (_, come) => come('?view=globe'),
    there: (page) => page.locator('[data-map] .sphere'),
  },
  {
    name: 'finer lines',
    needs: names(/^fine\.json/),
    open: async (page, come) => {
      await come();
      for (let i = 0; i < 5; i += 1) await press(page, en.map.zoomIn);
    },
    // What says that they are missing goes.
    there: (page) => page.locator('[data-map]:not(:has([role=alert]))'),
  },
  {
    name: 'what a country shows when it is pointed at',
    needs: names(/^Tooltip\./),
    open: async (page, come) => {
      await come();
      await page.locator('#map').focus();
      await page.keyboard.press('ArrowRight');
    },
    // To be pointed at anew: what says that it is missing goes.
    there: (page) => page.locator('[data-map]:not(:has([role=alert]))'),
  },
  {
    name: "the keyboard's cursor on the map",
    needs: names(/^mapCursor\./),
    open: async (page, come) => {
      await come();
      await page.locator('#map').focus();
      await page.keyboard.press('ArrowRight');
    },
    // What was pressed is done when it comes.
    there: (page) => page.locator('[data-map] [role=tooltip]'),
  },
  {
    name: 'offices in a list',
    isAbove: true,
    needs: names(/^OfficeList\./),
    open: async (page, come) => {
      await come('?profile=KEN');
      // The heading of a profile that a reader opens takes the focus.
      await page.locator('[data-profile] table').first().waitFor();
      await isDrawn(page);
      // Only who walks by keyboard has a cursor.
      await page.keyboard.press('Tab');
      await page.locator('#map').focus();
      await page.keyboard.press('o');
    },
    there: (page) => page.getByRole('dialog').getByRole('listitem').first(),
  },
  {
    name: 'what the map is coloured by',
    needs: names(/^calmMarks\./),
    open: (_, come) => come(),
    there: (page) => page.locator('.card select'),
  },
  {
    name: 'the rest of the timeline',
    needs: names(/^timeParts\./),
    open: (_, come) => come(),
    there: (page) => page.getByRole('button', { name: explore.time.history }),
  },
  {
    name: 'the field for a day',
    needs: names(/^timeParts\.js/),
    open: async (page, come) => {
      await come();
      await page.getByLabel(en.charts.time.pickDay).focus();
    },
    there: (page) => page.locator('#timeline input:not([readonly], [type=range])').first(),
  },
  {
    name: 'a story',
    needs: (file, name) => /^(parts\.|stories\.json)/.test(name) || holds(present.stories.heading)(file),
    open: (_, come) => come('?story=global-presence'),
    there: (page) => page.locator('[data-story] [data-step]').first(),
  },
  {
    name: 'the menu of the header',
    isAbove: true,
    needs: names(/^HeaderMenu\./),
    width: 360,
    open: async (page, come) => {
      await come();
      await press(page, en.header.more);
    },
    there: (page) => page.getByRole('banner').getByRole('button', { name: en.header.copyLink }).first(),
  },
  {
    name: 'an address to copy by hand',
    isAbove: true,
    needs: names(/^CopyByHand\./),
    open: async (page, come) => {
      await come();
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        document.execCommand = () => false;
      });
      await press(page, en.header.copyLink);
    },
    there: (page) => page.getByLabel(explore.copyByHand.link),
  },
  {
    name: 'what can be taken along',
    isAbove: true,
    needs: names(/^(TakeAlongDialog|taken|office)\./),
    open: async (page, come) => {
      await come();
      await press(page, en.header.takeAlong);
    },
    there: (page) => page.getByRole('dialog').locator('[data-tab]').first(),
  },
  {
    name: 'what a chart is saved as',
    isAbove: true,
    needs: names(/^ChartPanel\./),
    open: async (page, come) => {
      await come();
      await page.locator('#panel-charts .save button').first().click();
    },
    there: (page) => page.getByRole('button', { name: 'Sheet (.xlsx)' }),
  },
  {
    name: 'what is added to the slides',
    needs: names(/^AddedNote\./),
    open: async (page, come) => {
      await come('?profile=KEN');
      await page.getByRole('button', { name: 'Add to slides: Kenya' }).click();
    },
    there: (page) => page.getByRole('button', { name: 'Show the collection' }),
  },
  {
    name: 'slides',
    isAbove: true,
    needs: names(/^SlidesPanel\./),
    open: async (page, come) => {
      await come();
      await press(page, en.header.takeAlong);
      await page.locator('[data-tab=slides]').click();
    },
    there: (page) => page.getByRole('dialog').getByRole('radio').first(),
  },
  {
    name: 'the snippet to embed',
    isAbove: true,
    needs: names(/^EmbedPanel\./),
    open: async (page, come) => {
      await come();
      await press(page, en.header.takeAlong);
      await page.locator('[data-tab=embed]').click();
    },
    there: (page) => page.getByRole('dialog').locator('textarea, pre, code').first(),
  },
  {
    name: 'saved views',
    isAbove: true,
    needs: names(/^SavedViews\./),
    open: async (page, come) => {
      await come();
      await press(page, en.header.more);
      await press(page, explore.header.savedViews);
    },
    there: (page) => page.getByLabel(explore.saved.name),
  },
  {
    name: 'the page about the data',
    isAbove: true,
    needs: names(/^(AboutData\.|package\.json)/),
    open: (_, come) => come('?page=data'),
    there: (page) => page.getByRole('dialog').locator('section').first(),
  },
  {
    name: 'a source',
    isAbove: true,
    needs: names(/^SourcePopover\./),
    open: async (page, come) => {
      await come();
      await press(page, en.sourceOf(en.charts.time.title(1951)));
    },
    there: (page) => page.locator('[popover][role=dialog]:popover-open dl').first(),
  },
  {
    name: 'what was not understood of the address',
    needs: names(/^FaultList\./),
    open: (_, come) => come('?area=weather'),
    there: (page) => page.getByText('weather').first(),
  },
  {
    name: 'what stands below the groups of filters',
    needs: names(/^FilterWays\./),
    open: (_, come) => come(),
    there: (page) => page.locator('#panel-filters').getByText(explore.filters.documentedNote),
  },
  {
    name: 'filters on a tablet',
    needs: names(/^Chips\./),
    width: 900,
    open: (_, come) => come(),
    there: (page) => page.locator('.chips button').first(),
  },
];

/** What nothing is missing without, or what says so by itself (see the tests of the search). */
const APART = [
  /^coarse\.json/, // The globe turns less smoothly.
  /^labels\./, // Names, which are a pointer’s move away.
  /^hostLink\./, // A frame keeps its size.
  /^(opened|translatedTexts|dateInWords|EmbedFaults|CopySaid)\./, // What begins once the page is open.
  /^(Search\w+|searchIndex|gazetteer)\./,
  /^viewPicture\./, // The presenter view has its words.
  /^(viewWorkbook|workbookFile|chartWorkbook|evidenceBook|slidesFile)\./, // Behind a button, beside which it says that the file could not be made.
  /^shapes\.js/, // For pages that were not drawn by the build.
];
const german = (file: string) => /^de-/.test(file);
/** Of a language that the page is not in: German stands for all of them. */
const isOther = (file: string) => LANGS.some((lang) => lang !== 'en' && file.startsWith(`${lang}-`));
const partsOf = (file: string) => PARTS.filter(({ needs }) => needs(file, plain(file)));

/** What a page loads before a reader asks for it, or may: spoilt before the page is opened. */
const EARLY =
  /^(later|laterFiles|en-|Profile|detail|Matrix|ActivityBars|OfficeBars|RegionStrip|regionMaps|People|fine|Tooltip|calmMarks|DisclaimerNotes|mapCursor|timeParts|FilterWays|Chips)\b/;
const TRIED = FILES.flatMap((file) =>
  isFirst(file) ? [] : partsOf(file).map((part) => ({ file, part })),
).sort((a, b) => (plain(a.file) < plain(b.file) ? -1 : 1));
const [early, views, above] = (['early', 'view', 'above'] as const).map((kind) =>
  TRIED.filter(
    ({ file, part }) => kind === (EARLY.test(plain(file)) ? 'early' : part.isAbove ? 'above' : 'view'),
  ),
) as [typeof TRIED, typeof TRIED, typeof TRIED];
/** What one page can lack in turn: a file that it loads early, one of a view, and one of what lies above that. */
const RUNS = Array.from({ length: Math.max(early.length, views.length, above.length) }, (_, i) =>
  [early[i], views[i], above[i]].filter((tried) => tried !== undefined),
);

test('every file of the site is tried', () => {
  expect(FILES.length).toBeGreaterThan(0);
  const untried = FILES.filter(
    (file) =>
      !isFirst(file) &&
      !isOther(file) &&
      partsOf(file).length === 0 &&
      !APART.some((pattern) => pattern.test(plain(file))),
  );
  // The first sheet stands in the page itself, and is named only so that no part fetches it.
  expect(untried.filter((file) => !html.includes(`${file}" disabled`))).toEqual([]);
  expect(RUNS.flat()).toHaveLength(TRIED.length);
});

/** Has a file fail in some way until it is mended; counts how often it was asked for. */
async function spoil(page: Page, file: string, answer: (route: Route) => Promise<void>) {
  const spoilt = { asked: 0, mend: () => page.unroute(pattern) };
  const pattern = `**/assets/${file}`;
  await page.route(pattern, (route) => {
    spoilt.asked += 1;
    return answer(route);
  });
  return spoilt;
}
const refuse = (route: Route) => route.abort();
const cutOff = (file: string) => (route: Route) =>
  route.fulfill({
    contentType: file.endsWith('.css') ? 'text/css' : 'application/json',
    body: read(file).slice(0, -20),
  });

const note = (page: Page) => page.locator('.starting > .failed');
const trouble = (page: Page) =>
  page.getByRole('alert').filter({ hasText: en.trouble.failed }).filter({ visible: true }).first();
/** In the page: patience ends after a moment. */
function hurry(patience: number) {
  const { setTimeout } = window;
  window.setTimeout = ((then: () => void, ms?: number, ...rest: unknown[]) =>
    setTimeout(then, ms === patience ? 100 : ms, ...rest)) as typeof window.setTimeout;
}
const slow = (page: Page) =>
  page.getByRole('alert').filter({ hasText: en.trouble.slow }).filter({ visible: true }).first();
const tryAgain = (place: Locator) => place.getByRole('button', { name: en.tryAgain });

/** How many rules the page has from a style sheet. */
const rulesOf = (page: Page, file: string) =>
  page.evaluate((name) => {
    const sheets = [...document.styleSheets].filter(({ href }) => href?.endsWith(name));
    return sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);
  }, file);

/** Nothing can be read that was drawn for another choice: no number, no sentence, no fill. */
async function expectNothingRead(page: Page) {
  for (const part of ['[data-summary]', '.notes', '#panel-filters', '#panel-charts', '#timeline', '#offices'])
    await expect(page.locator(part).first()).not.toBeVisible();
  const fills = await page
    .locator('[data-map] .country')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(new Set(fills)).toEqual(new Set(['none']));
}

for (const file of FILES.filter(isFirst))
  test(`A1, E3: a page whose ${plain(file)} is refused says so, shows nothing wrong, and is healed`, async ({
    page,
  }) => {
    const spoilt = await spoil(page, file, refuse);
    await page.goto('./?area=forced');
    // Some files only hasten the start, or are a part of the page that says so itself.
    const isStarted = page
      .waitForFunction(() => !('starting' in document.documentElement.dataset))
      .then(() => true);
    const isStopped = note(page)
      .waitFor({ timeout: 50_000 })
      .then(() => false);
    isStarted.catch(() => undefined);
    isStopped.catch(() => undefined);
    const goesOn = await Promise.race([isStarted, isStopped]);
    expect(spoilt.asked).toBeGreaterThan(0);
    if (!goesOn) await expectNothingRead(page);
    await spoilt.mend();
    if (!goesOn) await note(page).getByRole('link', { name: en.tryAgain }).click();
    else if (/^Charts/.test(file) && spoilt.asked > 1) await tryAgain(trouble(page)).click();
    await isReady(page);
    await expectQuery(page, '?area=forced');
    await expect(page.locator('[data-summary]')).toBeVisible();
    await expect(note(page)).toBeHidden();
  });

/** What comes soon is there: looked for more often than `expect` does. */
const appears = (what: Locator) => what.waitFor({ timeout: 20_000 });

/** Opens the atlas, which the browser takes to be loading as long as a file is not there. */
async function openWithout(page: Page, query: string) {
  await page.goto(`./${query}`, { waitUntil: 'commit' });
  await isReady(page);
}

/** A part says that it takes long, then what is missing, and comes on another try. */
async function tryFile(page: Page, { file, part }: (typeof TRIED)[number], isOpen: boolean) {
  let giveUp = () => {};
  const waiting = new Promise<void>((done) => (giveUp = done));
  let spoilt = await spoil(page, file, async (route) => {
    await waiting;
    await route.abort();
  });
  await page.setViewportSize({ width: part.width ?? 1280, height: part.width ? 1000 : 720 });
  await part.open(page, (query = '') => (isOpen ? goTo(page, query) : openWithout(page, query)));
  await expect.poll(() => spoilt.asked, OFTEN).toBeGreaterThan(0);
  await appears(slow(page));
  giveUp();
  await appears(trouble(page));
  const query = queryOf(page);
  // The browser keeps a script that is cut off: see the test of loading.
  if (!file.endsWith('.js')) {
    await spoilt.mend();
    spoilt = await spoil(page, file, cutOff(file));
    await tryAgain(trouble(page)).click();
    await expect.poll(() => spoilt.asked, OFTEN).toBeGreaterThan(0);
    await appears(trouble(page));
  }
  await spoilt.mend();
  // Several may be missing for want of the same file.
  await expect(async () => {
    if (await trouble(page).isVisible()) await tryAgain(trouble(page)).click();
    await part.there(page).waitFor({ timeout: 2000 });
    await trouble(page).waitFor({ state: 'hidden', timeout: 500 });
  }).toPass(OFTEN);
  if (file.endsWith('.css')) await expect.poll(() => rulesOf(page, file), OFTEN).toBeGreaterThan(0);
  expect(queryOf(page)).toBe(query);
}

for (const run of RUNS)
  test(`E3: each part says what it lacks: ${run.map(({ file, part }) => `${part.name} (${plain(file)})`).join(', ')}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(hurry, PATIENCE);
    for (const [i, tried] of run.entries())
      await test.step(`${tried.part.name}: while ${plain(tried.file)} takes long it says so, without it what is missing, and comes on another try`, async () => {
        await tryFile(page, tried, i > 0);
        expect(errors).toEqual([]);
      });
  });

for (const file of FILES.filter(german))
  test(`C10, E18: without ${plain(file)} (${read(file).length} letters) the page stays English, says so in sight, and speaks German on another try`, async ({
    page,
  }) => {
    await openAtlas(page, '?view=table');
    await expect(page.locator('[data-country]').first()).toBeVisible();
    await press(page, en.header.present);
    await expect(page.getByRole('heading', { name: present.stories.heading })).toBeVisible();
    await page.keyboard.press('Escape');
    const spoilt = await spoil(page, file, refuse);
    const [english, deutsch] = [LANGUAGES.en, LANGUAGES.de].map(({ name }) =>
      page.getByRole('button', { name, exact: true }),
    );
    await deutsch!.click();
    await expect(trouble(page)).toBeVisible();
    expect(spoilt.asked).toBeGreaterThan(0);
    await expect(english!).toHaveAttribute('aria-pressed', 'true');
    await expect(deutsch!).toHaveAttribute('aria-pressed', 'false');
    expect(queryOf(page)).toBe('?view=table');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expect(trouble(page)).toBeInViewport({ ratio: 1 });
    await spoilt.mend();
    await tryAgain(trouble(page)).click();
    await expectQuery(page, '?lang=de&view=table');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(realOrganization().names.de.title);
    await expect(page.getByRole('button', { name: LANGUAGES.de.name, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

test('E18: an earlier address in a language that does not come leaves the page as it is', async ({
  page,
}) => {
  await openAtlas(page);
  for (const file of FILES.filter(german)) await spoil(page, file, refuse);
  await page.evaluate(() => {
    history.replaceState(null, '', '?lang=de&area=forced');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(trouble(page)).toBeVisible();
  await expectQuery(page, '?area=forced');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(realOrganization().names.en.title);
});

/** As if so many ms had gone by since the first paint, for what is brought out by styles alone. */
const wait = (page: Page, ms: number) =>
  page.evaluate((time) => {
    for (const animation of document.getAnimations()) animation.currentTime = time;
  }, ms);

for (const { late, query, isPending } of [
  { late: 'start.json', query: '?area=forced', isPending: true },
  { late: 'start.json', query: '', isPending: false },
  { late: 'first.js', query: '?area=forced', isPending: true },
  // What the address asks for is not known yet.
  { late: 'first.js', query: '', isPending: true },
])
  test(`A1: slow ${late}, "${query}": loading, in the end a way on, and the page when it comes`, async ({
    page,
  }) => {
    const file = FILES.find((one) => plain(one) === late)!;
    let answer = () => {};
    const waiting = new Promise<void>((done) => (answer = done));
    await spoil(page, file, async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(`./${query}`, { waitUntil: 'commit' });
    await expect(page.locator('[data-map] .country').first()).toBeVisible();
    const loading = page.locator('.starting > .on-way');
    if (isPending) {
      await expectNothingRead(page);
      await expect(loading).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(loading).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    } else {
      await wait(page, 3000);
      await expect(loading).toBeVisible();
      const box = page.locator('#panel-filters input[type=checkbox]').first();
      await box.evaluate((input: HTMLInputElement) => input.click());
      await expect(box).not.toBeChecked();
      // A button of the header opens nothing that would be empty.
      await press(page, en.header.present);
      await expect(page.locator(':popover-open')).toHaveCount(0);
    }
    await expect(note(page)).toBeHidden();
    await wait(page, 9500);
    await expect(note(page)).toContainText(explore.drawn.notStarted);
    await expect(note(page).getByRole('link', { name: en.tryAgain })).toBeVisible();
    await expect(loading).toBeHidden();
    answer();
    await isReady(page);
    await expect(note(page)).toBeHidden();
    await expectQuery(page, query);
    await press(page, en.header.present);
    await expect(page.getByRole('heading', { name: present.stories.heading })).toBeVisible();
  });

test('A1: a start in another language that does not come says so, address kept', async ({ page }) => {
  const spoilt = await Promise.all(FILES.filter(german).map((file) => spoil(page, file, refuse)));
  await page.goto('./?lang=de&area=forced');
  await expect(note(page)).toBeVisible();
  await expectNothingRead(page);
  for (const { mend } of spoilt) await mend();
  await note(page).getByRole('link').click();
  await isReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(realOrganization().names.de.title);
});

test('E3: a part that does not answer says so after a while, and comes when it comes', async ({ page }) => {
  const file = FILES.find((one) => plain(one) === 'Table.js')!;
  let answer = () => {};
  const waiting = new Promise<void>((done) => (answer = done));
  await spoil(page, file, async (route) => {
    await waiting;
    await route.continue();
  });
  await openAtlas(page);
  await page.clock.install();
  await press(page, en.views.table);
  const place = page.locator('main');
  await expect(place.getByText(en.loading)).toBeVisible();
  await page.clock.runFor(PATIENCE);
  await expect(place.getByRole('alert')).toContainText(en.trouble.slow);
  await expect(place.getByRole('button', { name: en.reload })).toBeVisible();
  answer();
  await expect(page.locator('[data-country]').first()).toBeVisible();
});

test('C10: where the site was replaced, a part says so, and the newer version opens with the choice', async ({
  page,
}) => {
  await openAtlas(page, '?area=forced');
  const gone = (route: Route) => route.fulfill({ status: 404 });
  await page.route('**/assets/*', gone);
  await page.route(/\/where\/(\?.*)?$/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replaceAll(/assets\/index-[\w-]+\.js/g, 'assets/index-newer123.js'),
    }),
  );
  await press(page, en.views.table);
  const place = page.locator('main').getByRole('alert').first();
  await expect(place).toContainText(en.trouble.replaced);
  await page.unrouteAll();
  await place.getByRole('button', { name: en.reload }).click();
  await isReady(page);
  await expectQuery(page, '?area=forced&view=table');
  await expect(page.locator('[data-country]').first()).toBeVisible();
});

test('E8: each feature that the page asks for can be missing', async ({ page }) => {
  const errors: string[] = [];
  // Of those that are asked for in other places, several are missing at once.
  for (const take of [
    () => {
      Object.defineProperty(window, 'crypto', { value: undefined });
      Object.defineProperty(window, 'ClipboardItem', { value: undefined });
      Object.defineProperty(document, 'fullscreenEnabled', { value: undefined });
    },
    () => {
      Object.defineProperty(window, 'requestIdleCallback', { value: undefined });
      Object.defineProperty(window, 'localStorage', { value: null });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
    () => {
      const forbid = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      history.pushState = forbid;
      history.replaceState = forbid;
      Object.defineProperty(navigator, 'userActivation', { value: undefined });
    },
  ]) {
    const own = await page.context().newPage();
    own.on('pageerror', ({ message }) => errors.push(`${String(take)}: ${message}`));
    await own.addInitScript(take);
    await openAtlas(own, '?profile=KEN');
    await expect(own.locator('[data-profile] table').first()).toBeVisible();
    await own.locator('#panel-filters input[value=forced]').check();
    await expect(own.locator('[data-iso3][data-match=false]').first()).toBeAttached();
    await press(own, en.header.present);
    await press(own, present.stories.presentView);
    await expect(own.locator('html')).toHaveAttribute('data-presenting', 'view');
    await own.close();
  }
  expect(errors).toEqual([]);
});
