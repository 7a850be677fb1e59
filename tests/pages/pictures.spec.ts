import en from '../../src/text/en';
import words from '../../src/text/present/outputEn';
import { tokensOf } from '../style/tokensOf';
import { isAtRest, openAtlas } from './atlasPage';
import { expect, test } from './site';
import { bytesOf, deckOf, download, fillsOf, openTakeAlong, pixelsInside, textOf } from './takingAlong';

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

for (const [query, scheme] of [
  ['', 'light'],
  ['?scheme=dark&area=forced', 'dark'],
  ['?indicator=migrants', 'light'],
] as const)
  test(`a PNG of "${query}" paints each country as the page does`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openAtlas(page, query);
    await isAtRest(page);
    await openTakeAlong(page);
    await page.locator('dialog [data-option="seen"]').click();
    await expect(page.locator('dialog img')).toBeVisible();
    const svg = await textOf(await download(page, words.picture.saveSvg));
    const png = await bytesOf(await download(page, words.picture.savePng));
    const { page: seen } = await fillsOf(page, svg);
    const painted = await pixelsInside(page, svg, png, seen);
    // Islets have no inside to look at; borders, offices and rings lie over some points of the others.
    const large = Object.entries(painted).filter(([, { points }]) => points >= 10);
    expect(large.length).toBeGreaterThan(60);
    for (const [code, { points, right }] of large) expect(right / points, code).toBeGreaterThan(0.5);
    const all = large.reduce((sum, [, { points }]) => sum + points, 0);
    const right = large.reduce((sum, [, one]) => sum + one.right, 0);
    expect(right / all).toBeGreaterThan(0.95);
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

for (const [seen, asked, query] of [
  ['light', 'dark', ''],
  ['dark', 'light', ''],
  ['light', 'dark', '?scheme=light&indicator=migrants'],
] as const)
  test(`A5: on a ${seen} page, picture and slides of "${query}" come out ${asked} where that is asked for`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: seen, reducedMotion: 'reduce' });
    await openAtlas(page, query);
    await openTakeAlong(page);
    await page.locator(`dialog [data-option="${asked}"]`).click();
    const svg = await textOf(await download(page, words.picture.saveSvg));
    const [own, others] = [tokensOf(asked), tokensOf(seen)];
    const used = new Set(svg.match(/#[0-9a-f]{6}/g));
    const marks = query ? ['shade-1', 'shade-5', 'office-lead'] : ['member', 'none', 'office-lead'];
    for (const name of ['page', 'sea', 'ink', 'soft', ...marks]) {
      expect(used, name).toContain(own[name]);
      // Some colours of one scheme are another's of the other scheme.
      if (!Object.values(own).includes(others[name]!)) expect(used, name).not.toContain(others[name]);
    }

    const png = await bytesOf(await download(page, words.picture.savePng));
    const corner = await page.evaluate(async (data) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))]),
      );
      const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
      return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    }, png.toString('base64'));
    expect(corner).toBe(own['page']);

    await page.locator('dialog [data-tab="slides"]').click();
    await page.locator(`dialog [data-option="${asked}"]`).click();
    const { slides } = await deckOf(await download(page, words.slides.save));
    for (const name of marks) expect(slides[1], name).toContain(`val="${own[name]!.slice(1).toUpperCase()}"`);
  });

test('B4: where the system forces its colours on the page, a picture has the atlas’s own, and stripes', async ({
  page,
}) => {
  for (const query of ['', '?indicator=women&scheme=dark']) {
    await page.emulateMedia({ forcedColors: 'none' });
    await openAtlas(page, query);
    await openTakeAlong(page);
    const plain = await textOf(await download(page, words.picture.saveSvg));
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await textOf(await download(page, words.picture.saveSvg));
    const coloursOf = (svg: string) => [...new Set(svg.match(/#[0-9a-f]{6}/g))];
    expect(coloursOf(plain).length).toBeGreaterThan(10);
    expect(coloursOf(forced)).toEqual(coloursOf(plain));
    expect(forced.length).toBe(plain.length);
  }
});
