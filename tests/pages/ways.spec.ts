import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import { isReady, OFTEN, openAtlas, queryOf, showAll } from './atlasPage';
import { expect, test } from './site';

// However a reader came to a choice, the page shows what one shows that opens with its address: nothing of what was
// chosen on the way is left on any mark.

// Not how it comes there: what is left where it came from.
test.use({ isHurried: true, contextOptions: { reducedMotion: 'reduce' } });

type Deed = (page: Page) => Promise<unknown>;

const check = (name: string, value: string): Deed => {
  return (page) => page.locator(`#panel-filters input[name="${name}"][value="${value}"]`).click();
};
const press = (name: string): Deed => {
  return (page) => page.locator('#header').getByRole('button', { name, exact: true }).click();
};
const drag = (...keys: string[]): Deed => {
  return async (page) => {
    for (const key of keys) await page.locator('#timeline').getByRole('slider').press(key);
  };
};
const back: Deed = (page) => page.goBack();
/** Does it until the address says so: of choices made at once all have one entry, and a step back leaves them all. */
async function doAndWrite(page: Page, deed: Deed): Promise<void> {
  const before = queryOf(page);
  await deed(page);
  await expect.poll(() => queryOf(page), OFTEN).not.toBe(before);
}
const { map, globe, table } = en.views;

const WAYS: Record<string, { from?: string; deeds: Deed[] }> = {
  'through table and globe': {
    deeds: [
      check('area', 'forced'),
      press(table),
      check('theme', 'health'),
      back,
      back,
      press(globe),
      check('status', 'member'),
      press(map),
    ],
  },
  'through regions and their pages': {
    from: '?view=table',
    deeds: [
      check('region', 'nairobi'),
      press(map),
      check('region', 'dakar'),
      check('region', 'nairobi'),
      check('region', 'dakar'),
      check('region', 'oceania'),
      check('office', 'sub-office'),
    ],
  },
  'through another time': {
    from: '?date=1960-01-01&indicator=migrants',
    deeds: [drag('End', 'PageDown'), check('status', 'member'), back, drag('Home', 'PageUp', 'ArrowRight')],
  },
  'through another language': {
    from: '?area=development&lang=de',
    deeds: [
      check('area', 'forced'),
      press('English'),
      check('area', 'development'),
      back,
      check('theme', 'law'),
    ],
  },
};

/** What the page shows of the choice: every mark, the sentence, the legend, the counts and the charts. */
function shownOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const all = <T extends Element>(selector: string, tell: (element: T) => string) =>
      [...document.querySelectorAll<T>(selector)].map((element) => tell(element)).sort();
    const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
    const look = ({ dataset, classList, localName }: SVGElement) =>
      JSON.stringify([
        localName,
        // In one order: an attribute that was gone for a while stands last.
        Object.entries(dataset).sort(),
        [...classList].filter((one) => !/^(s-[a-z\d]{4}|y[a-z\d]+)$/.test(one)).sort(),
      ]);
    return {
      language: [document.documentElement.lang, document.title],
      countries: all('[data-map] :is([data-shape], [data-circle])', look),
      colours: all(
        '[data-iso3]',
        (mark) => `${mark.getAttribute('data-iso3')} ${getComputedStyle(mark).fill}`,
      ),
      offices: all('[data-map] [data-office]', look),
      lines: all('[data-map] path[data-shape]', (shape) => shape.getAttribute('d') ?? ''),
      sentence: all('[data-summary]', words),
      legend: all('.legend', words),
      filters: all('#panel-filters', words),
      ticked: all<HTMLInputElement>(
        '#panel-filters input:checked',
        ({ name, value }) => `${name.replace(/^c\d+-/, '')} ${value}`,
      ),
      charts: all('#panel-charts section section', words),
    };
  });
}

/** All of it is there, in its finest lines, and nothing is pointed at. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await showAll(page);
  if (await page.locator('[data-frame="world"]').count())
    await expect(page.locator('[transform^="scale("] > #shapes')).toBeAttached({ timeout: 20_000 });
}

for (const [name, { from, deeds }] of Object.entries(WAYS))
  test(`a choice made ${name} shows what its address shows`, async ({ page, context }) => {
    await openAtlas(page, from);
    for (const deed of deeds) await doAndWrite(page, deed);
    await isReady(page);
    await settle(page);
    // The address is written once the choice has rested: 200 ms, hurried.
    await page.waitForTimeout(60);
    const other = await context.newPage();
    await openAtlas(other, queryOf(page));
    await settle(other);
    const [shown, expected] = [await shownOn(page), await shownOn(other)];
    expect(expected['charts'], 'charts to compare').not.toHaveLength(0);
    for (const [part, looks] of Object.entries(expected)) expect(shown[part], part).toEqual(looks);
  });
