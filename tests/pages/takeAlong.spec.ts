import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { dsvFormat } from 'd3-dsv';
import { geoArea } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import de from '../../src/text/de';
import en from '../../src/text/en';
import wordsDe from '../../src/text/present/outputDe';
import embedWords from '../../src/text/present/embedEn';
import words from '../../src/text/present/outputEn';
import { cell, rawRows } from '../model/rawRows';
import { OPTIONS } from '../view/plainReading';
import { isAtRest, openAtlas } from './atlasPage';
import { codesFor } from './everyView';
import { expect, test } from './site';
import {
  altOf,
  bytesOf,
  chartData,
  deckOf,
  download,
  fillsOf,
  groupIn,
  openTakeAlong,
  shapesIn,
  textOf,
  wordsIn,
} from './takingAlong';

const nameOf = new Map(rawRows('countries').map((row) => [cell(row, 'iso3'), cell(row, 'name_en')]));

for (const [query, scheme] of [
  ['', 'light'],
  ['?scheme=dark', 'dark'],
  ['?area=forced&date=2000-01-01', 'light'],
  ['?indicator=migrants&status=member', 'light'],
  ['?region=dakar&office=sub-office', 'dark'],
  ['?view=globe', 'light'],
] as const)
  test(`a picture of "${query}" in ${scheme} has the fills and offices of the page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openAtlas(page, query);
    await isAtRest(page);
    const summary = await page.locator('[data-summary]').innerText();
    await openTakeAlong(page);
    await page.locator('dialog [data-option="seen"]').click();
    await expect(page.locator('dialog img')).toBeVisible();
    const svg = await textOf(await download(page, words.picture.saveSvg));
    const { page: seen, picture, pageOffices, pictureOffices } = await fillsOf(page, svg);
    expect(Object.keys(picture).length).toBeGreaterThan(query.includes('globe') ? 90 : 20);
    // Beyond the edge of a region's view, and behind the globe, the page has marks that nobody sees.
    for (const [code, fill] of Object.entries(picture)) expect(fill, code).toBe(seen[code]);
    if (!/globe|region/.test(query)) {
      expect(Object.keys(picture).sort()).toEqual(Object.keys(seen).sort());
      expect(pictureOffices).toEqual(pageOffices);
    }
    expect(pictureOffices.length).toBeGreaterThan(0);
    const said = svg.replace(/<[^>]+>/g, '').replace(/&#39;/g, "'");
    expect(said).toContain(summary.trim());
    expect(said).toContain(en.map.disclaimerShort);
    expect(said).toContain(en.footer.unofficial);
    expect(said).toContain(`at ${page.url().replace('&', '&amp;')}`);
    expect(svg).not.toMatch(/var\(|href=|<image|NaN|undefined/);
  });

test('a PNG has the size that was asked for, and nothing where it is transparent', async ({ page }) => {
  await openAtlas(page);
  await openTakeAlong(page);
  await page.locator('dialog [data-option="square"]').click();
  await page.getByLabel(words.picture.size).selectOption({ index: 2 });
  await page.getByLabel(words.picture.transparent).check();
  await expect(page.locator('dialog img')).toBeVisible();
  const png = await bytesOf(await download(page, words.picture.savePng));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3240, 3240]);
  const alpha = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))]),
    );
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    const all = pen.getImageData(0, 0, bitmap.width, bitmap.height).data;
    return { corner: all[3], drawn: all.some((value, i) => i % 4 === 3 && value === 255) };
  }, png.toString('base64'));
  expect(alpha).toEqual({ corner: 0, drawn: true });
});

test('a picture is copied, and its words too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?region=nairobi');
  const summary = (await page.locator('[data-summary]').innerText()).trim();
  await openTakeAlong(page);
  await page.getByRole('button', { name: words.picture.copy, exact: true }).click();
  await expect(page.getByText(words.picture.copied)).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types)).toEqual([
    'image/png',
  ]);
  await page.getByRole('button', { name: words.picture.copyAlt }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(summary);
});

test('what is printed is one page, of the view or of its picture', async ({ page }) => {
  for (const query of ['', '?area=forced&scheme=dark', '?view=table']) {
    await openAtlas(page, query);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), query).toHaveLength(1);
  }
  await openAtlas(page);
  await page.evaluate(() => (window.print = () => undefined));
  await openTakeAlong(page);
  await page.getByRole('button', { name: words.picture.print }).click();
  await expect(page.locator('.printed-sheet img')).toBeAttached();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('slides hold the map as named shapes, charts with their data, notes and no bitmap', async ({ page }) => {
  await openAtlas(page, '?area=forced');
  const summary = (await page.locator('[data-summary]').innerText()).trim();
  const drawn = await page
    .locator('[data-map] [data-iso3]')
    .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['iso3']!).sort());
  await openTakeAlong(page, 'slides');
  const deck = await deckOf(await download(page, words.slides.save));
  const [title, map, charts] = deck.slides as [string, string, string];
  expect(deck.slides).toHaveLength(3);
  expect(deck.media).toEqual([]);
  expect(deck.bytes).toBeLessThan(1_000_000);

  expect(wordsIn(title)).toContain(en.title);
  const countries = groupIn(map, words.slides.countries);
  expect(shapesIn(countries).sort()).toEqual(drawn.map((code) => nameOf.get(code)).sort());
  expect(countries).toContain('prst="wdUpDiag"');
  expect(altOf(groupIn(map, words.slides.map))).toBe(summary);
  const offices = await page.locator('[data-map] [data-office]').count();
  expect(shapesIn(groupIn(map, words.slides.offices)).length).toBeGreaterThanOrEqual(offices * 0.9);
  expect(shapesIn(groupIn(map, words.slides.legend))).toContain(en.statusLabel('member'));
  for (const text of [summary, en.map.disclaimerShort, en.footer.unofficial, `As of 1 March 2017`])
    expect(wordsIn(map)).toContain(text);
  const ids = [...map.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const note of deck.notes.slice(1)) expect(wordsIn(note)).toContain(summary);
  expect(wordsIn(charts)).toContain(words.slides.chartsTitle);

  // Charts against a plain reading of the tables.
  expect(deck.charts).toHaveLength(5);
  const data = deck.charts.map(chartData);
  const regions = OPTIONS.region.slice(0, 9) as 'dakar'[];
  const members = regions.map(
    (region) => codesFor({ area: ['forced'], region: [region], status: ['member'] }).length,
  );
  for (const one of data.slice(0, 2)) {
    expect(one.labels).toEqual(
      regions
        .map((id) => en.city(rawRows('regional-offices').find((row) => row['id'] === id)!['city']!))
        .toReversed(),
    );
    expect(one.series[words.slides.series.members]).toEqual(members.toReversed());
  }
  const activities = new Map(rawRows('activities').map((row) => [cell(row, 'name_en'), cell(row, 'id')]));
  const activity = data.find(({ labels }) => labels.length === activities.size)!;
  expect(
    Object.fromEntries(
      activity.labels.map((label, i) => [activities.get(label), activity.series['Countries']![i]]),
    ),
  ).toEqual(
    Object.fromEntries(
      [...activities.values()].map((id) => [
        id,
        codesFor({ area: ['forced'], activity: [id as 'resettlement'] }).length,
      ]),
    ),
  );
});

test('a story becomes a slide for each of its steps', async ({ page }) => {
  await openAtlas(page);
  await openTakeAlong(page, 'slides');
  await page.getByRole('radio', { name: /eight steps/ }).check();
  await page.locator('dialog [data-option="classic"]').click();
  const deck = await deckOf(await download(page, words.slides.save));
  expect(deck.slides).toHaveLength(9);
  expect(deck.media).toEqual([]);
  expect(deck.bytes / 8).toBeLessThan(1_000_000);
  for (const [i, slide] of deck.slides.entries()) {
    if (i === 0) continue;
    expect(shapesIn(groupIn(slide, words.slides.countries)).length, `slide ${i + 1}`).toBeGreaterThan(10);
    expect(wordsIn(slide)).toContain(`story=global-presence&step=${i}`);
    expect(wordsIn(slide)).not.toMatch(/[{}]/);
  }
});

test('slides of a story lead back to it in the language that they speak', async ({ page }) => {
  await openAtlas(page, '?lang=de');
  await openTakeAlong(page, 'slides');
  await page
    .getByRole('radio', { name: /Erzählung/ })
    .first()
    .check();
  const { slides } = await deckOf(await download(page, wordsDe.slides.save));
  const address = /http\S+/.exec(wordsIn(slides[1]!))![0];
  expect(new URL(address).searchParams.get('lang')).toBe('de');
});

test('slides open in LibreOffice as they are, and look like the page', async ({ page }) => {
  const office =
    spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftoppm', ['-v']).status === 0;
  test.skip(!office, 'neither on this machine: soffice and pdftoppm');
  test.setTimeout(300_000);
  await openAtlas(page, '?lang=de&date=2017-03-01');
  await openTakeAlong(page, 'slides');
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  await (await download(page, wordsDe.slides.save)).saveAs(join(folder, 'deck.pptx'));
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'deck.pptx'),
  ]);
  execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, 'deck.pdf'), join(folder, 'slide')]);
  const slide = readFileSync(join(folder, 'slide-2.png'));
  // Fonts and programs differ a little from machine to machine; a map that is missing or bare does not pass.
  expect(slide).toMatchSnapshot('slide.png', { maxDiffPixelRatio: 0.08 });
  // The members' land, which covers about a tenth of the slide.
  const share = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))]),
    );
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    const all = pen.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let own = 0;
    for (let i = 0; i < all.length; i += 4)
      if (Math.abs(all[i]! - 0x2a) + Math.abs(all[i + 1]! - 0x6b) + Math.abs(all[i + 2]! - 0xb0) < 24)
        own += 1;
    return own / (all.length / 4);
  }, slide.toString('base64'));
  expect(share).toBeGreaterThan(0.07);
  expect(share).toBeLessThan(0.2);
});

for (const lang of ['en', 'de'] as const)
  test(`data of the choice are taken along as CSV, JSON and GeoJSON in ${lang}`, async ({ page }) => {
    const say = lang === 'de' ? wordsDe : words;
    const query = '?region=nairobi&area=forced';
    await openAtlas(page, lang === 'de' ? `${query}&lang=de` : query);
    const summary = (await page.locator('[data-summary]').innerText()).trim();
    const codes = codesFor({ region: ['nairobi'], area: ['forced'] });
    await openTakeAlong(page, 'data');

    const csv = await textOf(await download(page, say.data.csv));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = dsvFormat(lang === 'de' ? ';' : ',').parseRows(csv.slice(1)) as [
      string[],
      ...string[][],
    ];
    expect(rows.map((row) => row[1]).sort()).toEqual(codes);
    const last = head.length;
    expect(head.slice(-5)).toEqual(Object.values(say.data.column));
    for (const row of rows) {
      expect(row).toHaveLength(last);
      expect(row.at(-4)).toBe(summary);
      expect(row.at(-2)).toContain('Correlates of War');
      expect(row.at(-1)).toContain('MIT');
    }
    const share = rows[0]![head.findIndex((name) => /Migrants, share|Anteil/.test(name))]!;
    expect(share).toMatch(lang === 'de' ? /^\d+,\d+$/ : /^\d+\.\d+$/);

    const json = JSON.parse(await textOf(await download(page, say.data.json))) as {
      metadata: { choice: string; licence: string; sources: { title: string }[]; address: string };
      rows: Record<string, unknown>[];
    };
    expect(json.rows.map((row) => row['code']).sort()).toEqual(codes);
    expect(json.metadata.choice).toBe(summary);
    expect(json.metadata.address).toBe(page.url());
    expect(json.metadata.sources.length).toBeGreaterThan(3);
    expect(json.rows.find((row) => row['code'] === 'KEN')).toMatchObject({
      status: 'member',
      region: 'nairobi',
      forced: expect.any(Number) as unknown as number,
    });

    const geo = JSON.parse(await textOf(await download(page, say.data.geojson))) as FeatureCollection & {
      metadata: { choice: string };
    };
    expect(geo.metadata.choice).toBe(summary);
    const outlines = geo.features.filter(({ geometry }) => geometry.type !== 'Point');
    expect(outlines.map(({ id }) => id).sort()).toEqual(codes);
    for (const { id, geometry } of outlines) {
      // RFC 7946 turns rings the other way than d3: read as d3 reads them, all but the country is inside.
      expect(geoArea(geometry), String(id)).toBeGreaterThan(2 * Math.PI);
    }
    const points = geo.features.filter(({ geometry }) => geometry.type === 'Point');
    expect(points.length).toBeGreaterThan(5);
    for (const { geometry } of points)
      expect((geometry as GeoJSON.Point).coordinates.every((value) => Math.abs(value) < 180)).toBe(true);
  });

test('the rows of offices are taken along with their places', async ({ page }) => {
  await openAtlas(page, '?country=KEN&view=table&rows=offices');
  await openTakeAlong(page, 'data');
  const csv = await textOf(await download(page, words.data.csv));
  const rows = dsvFormat(',').parse(csv.slice(1));
  const own = rawRows('offices').filter((row) => row['iso3'] === 'KEN');
  expect(rows.map((row) => row['City']).sort()).toEqual(own.map((row) => cell(row, 'city')).sort());
  for (const row of rows)
    expect(own.map((one) => String(Number(one['lat'])))).toContain(row[words.data.latitude]);
});

test('the snippets to embed the view are those of the choice, beside a preview that shows it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?area=forced');
  await openTakeAlong(page, 'embed');
  const preview = page.locator('dialog iframe').contentFrame();
  await expect(preview.locator('[data-summary]')).toContainText('Assistance in forced migration');
  await expect(preview.locator('[data-iso3][data-match="true"]')).toHaveCount(
    codesFor({ area: ['forced'] }).length,
  );
  await page.locator('dialog').getByRole('button', { name: 'Deutsch' }).click();
  await expect(preview.locator('[data-summary]')).toContainText('Hilfe bei erzwungener Migration');
  await page
    .getByRole('button', { name: embedWords.copyOf(embedWords.ways.frame.name), exact: true })
    .click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^<iframe src="http[^"]*area=forced[^"]*embed=1[^"]*"/);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('dialog')
    .exclude('iframe')
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('everything is reached by keys, and the focus goes back to where it came from', async ({ page }) => {
  await openAtlas(page);
  const opener = page.getByRole('button', { name: en.header.takeAlong });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: words.heading })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('dialog [data-tab="picture"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.slides.save })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

for (const [width, height, scheme] of [
  [1280, 720, 'light'],
  [768, 1024, 'dark'],
  [360, 740, 'light'],
] as const)
  test(`axe finds nothing in what can be taken along at ${width} × ${height}, ${scheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, `?lang=de&scheme=${scheme}`);
    for (const tab of ['picture', 'slides', 'data'] as const) {
      if (tab === 'picture') await openTakeAlong(page);
      else await page.locator(`dialog [data-tab="${tab}"]`).click();
      if (tab === 'picture') await expect(page.locator('dialog img')).toBeVisible();
      await isAtRest(page);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .include('dialog')
        .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.locator('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    }
    await page.getByRole('button', { name: de.close }).first().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
