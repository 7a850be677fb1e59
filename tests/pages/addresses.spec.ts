import type { Page } from '@playwright/test';
import { MOST_COMPARED } from '../../src/choice/chosen';
import { formatQuery, parseQuery, type QueryFault } from '../../src/choice/query';
import { yearOf } from '../../src/world/days';
import german from '../../src/words/de/explore';
import english from '../../src/words/en/explore';
import { hostileAddresses } from '../choice/addresses';
import { NOTHING_CHOSEN } from '../realData';
import { realWorld } from '../world/realWorld';
import { goTo, OFTEN, openAtlas, queryOf } from './atlasPage';
import { expect, test } from './site';

/*
 * Addresses as no reader writes them, one after the other on one page, some with a load. More of them, or others:
 * ADDRESSES=300 ADDRESS_SEED=5 npx playwright test … addresses.spec.ts
 */

const COUNT = Number(process.env['ADDRESSES'] ?? 40);
const SEED = Number(process.env['ADDRESS_SEED'] ?? 1);
/** As long as servers let pass. */
const LONGEST = 7000;
/** One in so many is opened; the others are gone to, which is the same to the page and takes less. */
const OPENED = 10;
/** How many letters of an address stand in a line of the note. */
const MOST_LETTERS = 40;

test.use({ isHurried: true });

/** The lines that the note has to hold. */
function linesFor(faults: readonly QueryFault[], lang: 'en' | 'de'): string[] {
  const words = (lang === 'de' ? german : english).faults;
  const cut = (text: string) =>
    [...text].length > MOST_LETTERS ? `${[...text].slice(0, MOST_LETTERS).join('')}…` : text;
  const first = yearOf(realWorld().organization.firstDay);
  const lines = faults.map(({ param, value, reason }) =>
    words.of({ param: cut(param), value: cut(value), reason }, String(MOST_COMPARED), first),
  );
  return [...new Set(lines)];
}

/** What stands in the note, all of it. */
const linesOn = (page: Page) =>
  page.evaluate(() => {
    const note = document.querySelector('[role=status] .note');
    note?.querySelector<HTMLElement>('.more')?.click();
    return [...(note?.querySelectorAll('li:not(:has(button))') ?? [])].map(({ textContent }) => textContent);
  });

/** What is there that runs or loads something: as much as on the page as it opens. */
const livePartsOf = (page: Page) =>
  page.evaluate(() => {
    const handlers = [...document.querySelectorAll('*')].filter((one) =>
      one
        .getAttributeNames()
        .some((name) => name.startsWith('on') || one.getAttribute(name)?.startsWith('javascript:')),
    );
    return {
      handlers: handlers.length,
      foreign: document.querySelectorAll('img, iframe, object, embed, base, form, body script[src^="data:"]')
        .length,
    };
  });

test(`${COUNT} hostile addresses: each shows what is understood of it, names the rest as text, and nothing runs`, async ({
  page,
}) => {
  test.setTimeout(60_000 + COUNT * 3000);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await openAtlas(page);
  const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
  const live = await livePartsOf(page);
  const seen = { named: 0, clean: 0 };
  let shown: { query: string; lines: string[] } = { query: '', lines: [] };
  for (const [i, address] of hostileAddresses(realWorld(), SEED, COUNT, LONGEST).entries()) {
    // As the browser writes it. What only a load reads, or never comes back from, is none of this test.
    const search = await page.evaluate((text) => {
      const { search, hash } = new URL(text, location.href);
      return search + hash;
    }, address);
    const { chosen, faults } = parseQuery(search, realWorld(), today);
    const about = `address ${i}: ${address.slice(0, 300)}`;
    if (chosen.embed) continue;
    await test.step(`address ${i}`, async () => {
      const isOpened = i % OPENED === OPENED - 1;
      await (isOpened ? openAtlas : goTo)(page, search);
      const query = formatQuery(chosen, NOTHING_CHOSEN);
      await expect.poll(() => queryOf(page), { message: about, ...OFTEN }).toBe(query);
      // Where nothing of ours changes, as on a jump within the page, the note stays as it is.
      const isSame = !isOpened && query === shown.query && faults.length === 0;
      const lines = isSame ? shown.lines : linesFor(faults, chosen.lang === 'de' ? 'de' : 'en');
      shown = { query, lines };
      await expect.poll(() => linesOn(page), { message: about, ...OFTEN }).toEqual(lines);
      expect(await livePartsOf(page), about).toEqual(live);
      if (lines.length > 0) seen.named += 1;
      else seen.clean += 1;
    });
  }
  expect(dialogs).toBe(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  console.log(
    `${COUNT} hostile addresses in the browser: ${seen.named} named something, ${seen.clean} nothing, 0 ran`,
  );
});

test('a fragment that is no part of the page about the data does no harm', async ({ page }) => {
  for (const hash of ['#data-"<b>', '#data-[', '#data-%', '#data-:is(', '#<img src=x onerror=alert(1)>']) {
    await openAtlas(page, `?page=data${hash}`);
    await expect(page.getByRole('dialog').locator('section').first()).toBeVisible();
  }
});
