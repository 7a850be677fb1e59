import { dsvFormat } from 'd3-dsv';
import { geoArea } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import de from '../../src/words/de/page';
import en from '../../src/words/en/page';
import wordsDe from '../../src/words/de/export';
import embedWords from '../../src/words/en/embed';
import words from '../../src/words/en/export';
import { cellsOf } from '../export/slides/deckFaults';
import { officesOf, workOf } from '../figures/plainReading';
import { NOTHING_CHOSEN } from '../realData';
import { cell } from '../world/rawRows';
import { goTo, OFTEN, openAtlas, summaryOf } from './atlasPage';
import { codesFor } from './everyView';
import { expectAccessible } from './axe';
import { expect, test } from './site';
import { bytesOf, download, openTakeAlong, textOf } from './takingAlong';

test('where the table is sorted, CSV has its order, unless the reader asks for names', async ({ page }) => {
  await openAtlas(page, '?region=nairobi&view=table');
  const names = () =>
    page.locator('[data-country]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-country')));
  await expect(page.locator('[data-country]').first()).toBeVisible();
  const byName = await names();
  const head = page.locator('[data-column="offices"] button').first();
  await head.click();
  await expect.poll(names).not.toEqual(byName);
  const sorted = await names();
  await openTakeAlong(page, 'data');
  const codesIn = async () => {
    const csv = await textOf(await download(page, words.data.csv));
    return dsvFormat(',')
      .parseRows(csv.slice(1))
      .slice(1)
      .map((row) => row[1]);
  };
  expect(await codesIn()).toEqual(sorted);
  await page.locator('dialog [data-option="name"]').click();
  expect(await codesIn()).toEqual(byName);
});

for (const lang of ['en', 'de'] as const)
  test(`data of the choice are taken along as CSV, JSON and GeoJSON in ${lang}`, async ({ page }) => {
    const say = lang === 'de' ? wordsDe : words;
    const query = '?region=nairobi&area=forced';
    await openAtlas(page, lang === 'de' ? `${query}&lang=de` : query);
    const summary = await summaryOf(page);
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
    const share = rows[0]![head.findIndex((name) => /Migrants’ share|Anteil/.test(name))]!;
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
    const outlines = geo.features.filter(({ properties }) => properties!['kind'] === 'country');
    expect(outlines.map(({ id }) => id).sort()).toEqual(codes);
    for (const { id, geometry } of outlines) {
      // RFC 7946 turns rings the other way than d3: read as d3 reads them, all but the country is inside.
      expect(geoArea(geometry), String(id)).toBeGreaterThan(2 * Math.PI);
    }
    const points = geo.features.filter(
      ({ geometry }) => (geometry as GeoJSON.Geometry | null)?.type === 'Point',
    );
    expect(points.length).toBeGreaterThan(5);
    for (const { geometry } of points)
      expect((geometry as GeoJSON.Point).coordinates.every((value) => Math.abs(value) < 180)).toBe(true);
  });

test('the view is taken along as an Excel file: its rows, what it is, and the evidence', async ({ page }) => {
  await openAtlas(page, '?country=KEN,UGA&lang=de');
  await openTakeAlong(page, 'data');
  const taken = await download(page, wordsDe.data.xlsx);
  expect(taken.suggestedFilename()).toMatch(/^iom-kenia-uganda-2017-03-01-laender\.xlsx$/);
  const book = await bytesOf(taken);
  const { sheets } = wordsDe.data.book;
  expect([1, 2, 3].map((number) => cellsOf(book, number).sheet)).toEqual([
    'Länder',
    sheets.about,
    sheets.evidence,
  ]);
  const { values } = cellsOf(book);
  expect([values.get('A2'), values.get('A3')]).toEqual(['Kenia', 'Uganda']);
  expect([...values.values()].filter((value) => typeof value === 'number').length).toBeGreaterThan(20);
  expect(cellsOf(book, 2).values.get('B5')).toBe(page.url());
});

test('a JSON file names its schema, which the site has', async ({ page }) => {
  await openAtlas(page, '?country=KEN&lang=de');
  await openTakeAlong(page, 'data');
  const { $schema } = JSON.parse(await textOf(await download(page, wordsDe.data.json))) as {
    $schema: string;
  };
  expect(new URL($schema).pathname).toMatch(/\/data\/view\.schema\.json$/);
  const schema = await page.request.get($schema);
  expect(await schema.json()).toHaveProperty('definitions');
});

test('the rows of offices are taken along with their places', async ({ page }) => {
  await openAtlas(page, '?country=KEN&view=table&rows=offices');
  await openTakeAlong(page, 'data');
  const csv = await textOf(await download(page, words.data.csv));
  const rows = dsvFormat(',').parse(csv.slice(1));
  const { known, undated } = officesOf('KEN', NOTHING_CHOSEN.date);
  const own = [...known, ...undated];
  expect(rows.map((row) => row['City']).sort()).toEqual(own.map((row) => cell(row, 'city')).sort());
  for (const row of rows)
    expect(own.map((one) => String(Number(one['lat'])))).toContain(row['Latitude (degrees, WGS 84)']);
});

test('the evidence behind the view is taken along: every row of its countries, with publisher and address', async ({
  page,
}) => {
  await openAtlas(page, '?country=UKR');
  await openTakeAlong(page, 'data');
  const taken = await download(page, words.data.evidence);
  expect(taken.suggestedFilename()).toMatch(/^iom-ukraine-2017-03-01-countries-evidence\.csv$/);
  const rows = dsvFormat(',').parse((await textOf(taken)).slice(1));
  const work = rows.filter((row) => row['Table'] === 'work.csv');
  expect(work).toHaveLength(workOf('UKR', NOTHING_CHOSEN).length);
  for (const row of rows) {
    expect(row['Publisher']).not.toBe('');
    expect(row['Address of the source']).toMatch(/^https?:/);
  }
  expect(work.map((row) => row['Kind of publisher'])).toContain('copy or re-upload');
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
    .poll(() => page.evaluate(() => navigator.clipboard.readText()), OFTEN)
    .toMatch(/^<iframe src="http[^"]*area=forced[^"]*embed=1[^"]*"/);
  await expectAccessible(page, 'the snippets', { within: 'dialog', without: 'iframe' });
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

test('axe finds nothing in what can be taken along', async ({ page }) => {
  await openAtlas(page, '?lang=de');
  for (const [width, height, scheme] of [
    [1280, 720, 'light'],
    [768, 1024, 'dark'],
    [360, 740, 'light'],
  ] as const)
    await test.step(`axe finds nothing in what can be taken along at ${width} × ${height}, ${scheme}`, async () => {
      await page.setViewportSize({ width, height });
      await goTo(page, `?lang=de&scheme=${scheme}`);
      for (const tab of ['picture', 'slides', 'data'] as const) {
        if (tab === 'picture') await openTakeAlong(page);
        else await page.locator(`dialog [data-tab="${tab}"]`).click();
        if (tab === 'picture') await expect(page.locator('dialog img')).toBeVisible();
        await expectAccessible(page, `${tab} at ${width} × ${height}`, { within: 'dialog' });
        expect(await page.locator('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      }
      await page.getByRole('button', { name: de.close }).first().click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
});
