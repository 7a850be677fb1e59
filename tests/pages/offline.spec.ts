import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../src/pipeline/site/server';
import en from '../../src/words/en/page';
import { isAtRest, isReady, openAtlas, queryOf } from './atlasPage';
import { expect, faultyTest as test } from './site';

test.use({ serviceWorkers: 'allow', isHurried: true });

const DIST = resolve(import.meta.dirname, '../../dist');

/** Waits until the site is kept on the device, with the language of the page. */
async function isKept(page: Page, lang = 'en') {
  const languages = () =>
    page.evaluate(async () => {
      if (!navigator.serviceWorker.controller) return [];
      const used = (await caches.keys()).find((name) => name.includes(' used '));
      const keys = used === undefined ? [] : await (await caches.open(used)).keys();
      return keys.map(({ url }) => new URL(url).search);
    });
  await expect.poll(languages, { timeout: 45_000 }).toContain(`?${lang}`);
}

test('what was opened once works without a network: the page with another choice, a profile, a story, a picture', async ({
  page,
  context,
}) => {
  await openAtlas(page, '?region=dakar');
  await isKept(page);
  await context.setOffline(true);
  await page.goto('./?profile=KEN&area=forced');
  await isReady(page);
  await expect(page.locator('[data-profile] h2').first()).toContainText('Kenya');
  await page.goto('./?story=global-presence&step=2');
  await isReady(page);
  await expect(page.locator('[data-story]').first()).toBeVisible();
  await page.goto('./?view=globe');
  await isReady(page);
  await expect(page.locator('[data-map]')).toBeVisible();
});

test('languages that were not used are not kept, and one that is chosen is from then on', async ({
  page,
  context,
}) => {
  await openAtlas(page);
  await isKept(page);
  const keptOf = (lang: string) =>
    page.evaluate(async (start) => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().filter(({ url }) => new URL(url).pathname.includes(start)).length;
    }, `/assets/${lang}-`);
  expect(await keptOf('en')).toBeGreaterThan(1);
  expect(await keptOf('de')).toBe(0);
  await page.goto('./?lang=de');
  await isReady(page);
  await isKept(page, 'de');
  expect(await keptOf('de')).toBeGreaterThan(1);
  await context.setOffline(true);
  await page.goto('./de/?profile=KEN');
  await isReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('a page that is embedded is never an old one: without a network there is none', async ({
  page,
  context,
}) => {
  await openAtlas(page);
  await isKept(page);
  await context.setOffline(true);
  await expect(page.goto('./?embed=1')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test('a newer version waits for the reader, comes as a whole, and keeps the choice', async ({ browser }) => {
  const [old, newer] = ['old', 'newer'].map((name) => mkdtempSync(join(tmpdir(), `atlas-${name}-`))) as [
    string,
    string,
  ];
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    for (const folder of [old, newer]) cpSync(DIST, folder, { recursive: true });
    publishAsNewer(newer);
    let site = await serveFolder(old);
    const { address } = site;
    const page = await context.newPage();
    await page.goto(`${address}?area=forced`);
    await isKept(page);
    await site.close();
    site = await serveFolder(newer, { port: Number(new URL(address).port) });

    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
    const notice = page.locator('[data-newer]');
    await expect(notice).toContainText(en.trouble.replaced);
    // Until it is taken, the old one is there as a whole: also what is opened only now, and after a reload.
    await page.reload();
    await isReady(page);
    await expect(page).not.toHaveTitle(/newer/);
    await page.locator('header').getByRole('button', { name: en.header.takeAlong }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');

    await notice.getByRole('button', { name: en.reload }).click();
    await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
    await isReady(page);
    await isAtRest(page);
    expect(queryOf(page)).toContain('area=forced');
    await expect(page.locator('[data-newer]')).toHaveCount(0);
    await site.close();
  } finally {
    await context.close();
    for (const folder of [old, newer]) rmSync(folder, { recursive: true, force: true });
  }
});

/** Makes a built site another one: a mark in its page, and its files under other names. */
function publishAsNewer(folder: string) {
  const assets = join(folder, 'assets');
  for (const copy of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(br|gz)$/.test(file),
  ))
    rmSync(join(folder, copy));
  const later = readdirSync(assets).find((file) => /^TakeAlongDialog-[\w-]{7}\.js$/.test(file))!;
  const renamed = later.replace(/-[\w-]{7}\.js/, '-newer12.js');
  cpSync(join(assets, later), join(assets, renamed));
  rmSync(join(assets, later));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html)$/.test(file),
  );
  for (const file of texts) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replaceAll(later, renamed);
    writeFileSync(
      path,
      file === 'sw.js'
        ? text
            .replace(/(version[`"']?:\s*[`"'])\w+/, '$1newer')
            .replace(/(index\.html[`"'],\s*revision:[`"'])\w+/, '$1newer')
        : text.replace('<html ', '<html data-version="newer" '),
    );
  }
}
