import type { Page } from '@playwright/test';
import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import exploreDe from '../../src/words/de/explore';
import exploreEn from '../../src/words/en/explore';
import { hostOf, publisherOf } from '../../src/world/publishers';
import { realCore, realDetail, realOrganization } from '../realData';
import { goTo, isAtRest, isDrawn, isLoaded, OFTEN, openAtlas, placeOf, queryOf } from './atlasPage';
import { expect, test } from './site';

/** Every text of the words of a language, those of functions left aside. */
function stringsIn(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? stringsIn(value) : [],
  );
}

const englishStrings = stringsIn([en, exploreEn]);
const germanStrings = new Set(stringsIn([de, exploreDe]));
const englishOnly = [...new Set(englishStrings)].filter(
  (text) => !germanStrings.has(text) && text.length > 2,
);
const core = realCore();
const named = [
  ...core.countries,
  ...core.regionalOffices,
  ...core.activities,
  ...core.areas,
  ...core.themes,
  ...core.continents,
  ...core.events,
  ...core.organization.links,
  ...core.organization.functions,
  ...[...core.areas, ...core.themes].map(({ short: name }) => ({ name })),
];
/** Names that the tables have in English only. */
const englishNames = named
  .map(({ name }) => name.en)
  .filter((name) => !named.some((row) => row.name.de.includes(name)) && name.length > 3);

/** Names of licences; what stands in place of one is translated. */
const LICENCES = realDetail()
  .credits.map(({ licence }) => licence)
  .filter((licence) => !(licence in exploreEn.source.licences));

/** What is rightly the same in both languages. */
const SAME = new Set([
  ...englishStrings.filter((text) => germanStrings.has(text)),
  ...named.filter(({ name }) => name.en === name.de).map(({ name }) => name.en),
  ...core.offices.map(({ city }) => city).filter((city) => de.city(city) === city),
  ...realDetail()
    .credits.filter(({ title }) => title.en === title.de)
    .map(({ title }) => title.en),
  ...LICENCES.map((licence) => `· ${licence}`),
  // In English as in German.
  'in',
  // A headline begins with it.
  `${realOrganization().names.en.short}:`,
  'ICEM',
  'ICM',
  ...Array.from({ length: 80 }, (_, i) => `November ${1950 + i}`),
]);

/**
 * Everything that is seen or heard in the page: texts, labels, titles and the like, each once. What is marked
 * as being in a language of its own (names and evidence) is left out.
 */
async function wordsOn(page: Page): Promise<string[]> {
  await isDrawn(page);
  const words = await page.evaluate(() => {
    const READ = [
      'aria-label',
      'aria-roledescription',
      'aria-valuetext',
      'aria-description',
      'title',
      'placeholder',
      'alt',
    ];
    // Names on the map come once it has rested; labels.spec.ts reads them.
    const APART = '[lang]:not(html), script, style, noscript, [data-label]';
    const isOwn = (element: Element | null) => !element?.closest(APART);
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (isOwn(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? '');
    for (const element of document.body.querySelectorAll('*'))
      if (isOwn(element)) texts.push(...READ.map((name) => element.getAttribute(name) ?? ''));
    return texts;
  });
  return [...new Set(words.map((text) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()))]
    .filter((text) => /\p{L}{2}/u.test(text))
    .sort();
}

/** The same, once all that comes when the page has time is there: nothing is on its way, and nothing is added. */
async function settledWords(page: Page): Promise<string[]> {
  let last = '';
  await expect
    .poll(async () => {
      await isLoaded(page);
      await isAtRest(page);
      const before = last;
      last = (await wordsOn(page)).join('\n');
      return last === before && !last.includes(en.loading);
    }, OFTEN)
    .toBe(true);
  return last.split('\n');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** English words in German texts: whole texts of the English words or of the tables, and English months. */
function englishIn(texts: string[]): string[] {
  const patterns = [
    ...[...englishOnly, ...englishNames].map(
      (text) => new RegExp(`(?<![\\p{L}-])${escaped(text)}(?![\\p{L}-])`, 'u'),
    ),
    /\b(January|February|March|May|June|July|October|December)\b/,
    /\b(the|and|with|countries|offices|of)\b/,
  ];
  const { credits, publishers } = realDetail();
  const titles = [...credits.map(({ title }) => title.de), ...publishers.map(({ name }) => name)];
  const own = (text: string) => titles.reduce((rest, title) => rest.replace(title, ''), text);
  return texts.filter(
    (text) => !SAME.has(text) && !isProper(text) && patterns.some((pattern) => pattern.test(own(text))),
  );
}

/** Texts that did not change although the language did, and are not known to be the same. */
const unchanged = (before: string[], after: string[]) => {
  const old = new Set(before);
  return after.filter((text) => old.has(text) && !SAME.has(text) && !isProper(text));
};

/** Codes, addresses, publishers and names of tables' cells that have no language. */
function isProper(text: string): boolean {
  const isAddress = /^https?:\/\//.test(text) || realHosts.has(text);
  return isAddress || /^[A-Z]{3} · [A-Z]{2}/.test(text) || /^(de|en)$/.test(text);
}
const realHosts = new Set(
  [
    ...realDetail().spells.map(({ source }) => source),
    ...realDetail().offices.flatMap(({ source, openedSource }) => [source, openedSource]),
    ...realDetail().work.map(({ source }) => source),
    ...realDetail().presence.map(({ source }) => source),
    ...realDetail().regionalOffices.map(({ source }) => source),
    ...realDetail().coverage.map(({ source }) => source),
  ].flatMap((address) => [hostOf(address), publisherOf(realDetail().publishers, address).name]),
);

/** Speaks German and English again, live. */
async function expectTranslated(page: Page, query: string): Promise<void> {
  if (query.includes('profile')) await expect(page.locator('[data-profile] h3')).not.toHaveCount(0);
  // What colours the map comes once the reader pauses: a second after the last click, however little is loaded.
  if (!/embed|table/.test(query)) await expect(page.locator('.card select').first()).toBeAttached();
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  const english = await settledWords(page);
  await page.evaluate(() => scrollTo(0, 0));

  const to = async (name: string, lang: string) => {
    // An embed has no switch of its own: its language changes as the address does.
    if (query.includes('embed')) await goTo(page, `${query}${lang === 'de' ? '&lang=de' : ''}`);
    else await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  };
  const { names } = realOrganization();
  await to('Deutsch', 'de');
  await expect(page).toHaveTitle(names.de.title);
  const german = await wordsOn(page);
  expect(unchanged(english, german), 'unchanged').toEqual([]);
  expect(englishIn(german), 'English words').toEqual([]);
  expect(german.length).toBeGreaterThan(english.length * 0.9);

  await to('English', 'en');
  await expect(page).toHaveTitle(names.en.title);
  expect(await wordsOn(page)).toEqual(english);
  await expect(page.locator('html')).toHaveAttribute('data-same-document', '');
}

test('English to German and back: live, and with no word left behind', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  for (const [what, query, sign] of [
    ['in the view that the page opens with', '', '[data-frame=world]'],
    ['with a profile open', '?profile=EGY', '[data-profile=EGY]'],
    ['with the table', '?view=table', 'tr[data-country]'],
    [
      'on the globe',
      '?view=globe&country=DEU,FRA,ITA,ESP,AUT,CHE&theme=health',
      '[data-frame=globe] .sphere',
    ],
    ['in an embed', '?embed=1&status=observer', '[data-map]'],
    [
      'with filters, another date and a fault',
      '?date=1998-07-14&area=forced&office=regional-office&region=cairo&x=1',
      '[data-frame=cairo]',
    ],
  ] as const)
    await test.step(`English to German and back, ${what}: live, and with no word left behind`, async () => {
      // Of a date that is gone to one hears, of that of a page that is opened not.
      await (query.includes('date') ? openAtlas : goTo)(page, query);
      await expect(page.locator(sign).first()).toBeAttached();
      await expectTranslated(page, query);
      // Once that is written, one can go elsewhere.
      await expect.poll(() => queryOf(page), OFTEN).not.toContain('lang=');
    });
});

test('names of countries come from the tables, in the tooltip too', async ({ page }) => {
  await openAtlas(page);
  const tooltip = page.getByRole('tooltip');
  for (const [lang, button] of [
    ['en', 'English'],
    ['de', 'Deutsch'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const iso3 of ['CIV', 'COD', 'TUR', 'CZE']) {
      const { x, y } = await placeOf(page, iso3);
      await page.mouse.move(x, y);
      const { name } = core.countries.find((country) => country.iso3 === iso3)!;
      await expect(tooltip).toContainText(name[lang]);
      if (lang === 'de') expect(englishIn((await tooltip.innerText()).split('\n'))).toEqual([]);
    }
  }
});

test('the table sorts names as each language does', async ({ page }) => {
  await openAtlas(page, '?view=table');
  const first = page.locator('tr[data-country] th button');
  for (const [lang, button] of [
    ['en', 'English'],
    ['de', 'Deutsch'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const names = core.countries.map(({ name }) => name[lang]).sort(new Intl.Collator(lang).compare);
    await expect(first).toHaveText(names);
  }
});
