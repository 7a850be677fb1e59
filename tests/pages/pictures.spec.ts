import { strFromU8 } from 'fflate';
import type { Page } from '@playwright/test';
import en from '../../src/words/en/page';
import explore from '../../src/words/en/explore';
import words from '../../src/words/en/export';
import { tokensOf } from '../style/tokensOf';
import { goTo, isAtRest, openAtlas, summaryOf } from './atlasPage';
import { expect, test } from './site';
import {
  bytesOf,
  deckOf,
  download,
  fillsOf,
  letRead,
  openTakeAlong,
  pixelsInside,
  textOf,
} from './takingAlong';
import { realOrganization } from '../realData';

// What it shows at rest is compared, and its schemes change in the page.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens the window, and has it draw the picture of what is seen. */
async function seePicture(page: Page): Promise<void> {
  await openTakeAlong(page);
  await page.locator('dialog [data-option="seen"]').click();
  await expect(page.locator('dialog img')).toBeVisible();
}

/** Closes the window in which things are taken along. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a picture has the fills and offices of the page', async ({ page }) => {
  await openAtlas(page);
  for (const [query, scheme, frame] of [
    ['', 'light', 'world'],
    ['?scheme=dark', 'dark', 'world'],
    ['?area=forced&date=2000-01-01', 'light', 'world'],
    ['?date=1975-01-01', 'light', 'world'],
    ['?indicator=migrants&status=member', 'light', 'world'],
    ['?region=dakar&office=sub-office', 'dark', 'dakar'],
    ['?view=globe', 'light', 'globe'],
  ] as const)
    await test.step(`a picture of "${query}" in ${scheme} has the fills and offices of the page`, async () => {
      await page.emulateMedia({ colorScheme: scheme });
      await goTo(page, query);
      await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', frame);
      await isAtRest(page);
      const summary = await summaryOf(page);
      await seePicture(page);
      const svg = await textOf(await download(page, words.picture.saveSvg));
      const { page: seen, picture, pageOffices, pictureOffices } = await fillsOf(page, svg);
      expect(Object.keys(picture).length).toBeGreaterThan(query.includes('globe') ? 90 : 20);
      // Beyond the edge of a region's view, and behind the globe, the page has marks that nobody sees.
      for (const [code, fill] of Object.entries(picture)) expect(fill, code).toBe(seen[code]);
      if (!/globe|region/.test(query)) {
        expect(Object.keys(picture).sort()).toEqual(Object.keys(seen).sort());
        expect(pictureOffices).toEqual(pageOffices);
        // What has no symbol is a dot in both.
        const dots = await page
          .locator('[data-map] [data-dots]')
          .evaluateAll((paths) => paths.flatMap((path) => path.getAttribute('d')!.match(/M/g) ?? []).length);
        expect(svg.match(/data-dot="/g) ?? []).toHaveLength(dots);
      }
      // In 1975 none of the kinds is known that the whole world has room for.
      expect(pictureOffices.length > 0).toBe(!query.includes('1975'));
      const said = svg
        .replace(/<\/text>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replace(/&#39;/g, "'")
        .replace(/\s+/g, ' ');
      expect(said).toContain(summary.trim());
      expect(said).toContain(en.map.disclaimerShort);
      // While a state of the map did not exist, its boundaries are not those of the date.
      const isThen = (await page.locator('[data-map] [data-state="not-yet"]').count()) > 0;
      expect(isThen).toBe(query.includes('date='));
      expect(said.includes(`${en.legend.today}. ${en.map.disclaimerShort}`)).toBe(isThen);
      expect(said.includes(en.statusLabel('not-yet'))).toBe(isThen);
      expect(said).toContain(realOrganization().names.en.disclaimer);
      expect(said).toContain(`at ${page.url().replace('&', '&amp;')}`);
      expect(svg).not.toMatch(/var\(|href=|<image|NaN|undefined/);
      await close(page);
    });
});

/** The words of a picture as they are drawn: what they are, the size of their type, and where they stand, px of the picture. */
async function wordsOf(page: Page, svg: string) {
  await letRead(page);
  return page.evaluate((text) => {
    const drawn = window.readPicture!(text).documentElement;
    const picture = document.body.appendChild(document.importNode(drawn, true)) as Element as SVGSVGElement;
    const words = [...picture.querySelectorAll('text')]
      .filter((one) => !one.closest('[aria-hidden], [data-offices]'))
      .map((one) => {
        const { x, y, width, height } = one.getBBox();
        const group = [...picture.querySelectorAll('g')].indexOf(one.parentElement as Element as SVGGElement);
        return {
          said: one.textContent,
          size: Number(one.getAttribute('font-size')),
          group,
          x,
          y,
          width,
          height,
        };
      });
    const numbers = [...picture.querySelectorAll('[data-offices] text')].map((one) =>
      Number(one.getAttribute('font-size')),
    );
    const size = { width: picture.width.baseVal.value, height: picture.height.baseVal.value };
    picture.remove();
    return { words, numbers, ...size };
  }, svg);
}

test('what a picture says can be read where it is 640 px wide, and nothing of it overlaps or is cut', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openAtlas(page);
  const regions = 'bangkok brussels buenos-aires cairo dakar nairobi pretoria san-jose vienna'.split(' ');
  const formats = ['wide', 'classic', 'square'] as const;
  for (const [query, format] of [
    ...formats.map((format) => ['', format] as const),
    ['?indicator=migrants', 'wide'] as const,
    ...regions.map((region, i) => [`?region=${region}`, formats[i % 3]!] as const),
  ])
    await test.step(`${query} ${format}`, async () => {
      await goTo(page, query);
      await isAtRest(page);
      await openTakeAlong(page);
      await page.locator(`dialog [data-option="${format}"]`).click();
      await expect(page.locator('dialog img')).toBeVisible();
      const svg = await textOf(await download(page, words.picture.saveSvg));
      await close(page);
      const { words: all, numbers, width, height } = await wordsOf(page, svg);
      const shown = 640 / width;
      const sources = all.find(({ said }) => said.startsWith('Sources: '))!;
      for (const { said, size, group, ...box } of all) {
        expect(size * shown, said).toBeGreaterThanOrEqual(group === sources.group ? 6.9 : 8.9);
        expect(Math.min(box.x, box.y), said).toBeGreaterThanOrEqual(0);
        expect([box.x + box.width <= width, box.y + box.height <= height], said).toEqual([true, true]);
      }
      for (const size of numbers) expect(size * shown).toBeGreaterThanOrEqual(8.9);
      // Letters do not fill the boxes of their lines.
      const apart = 0.2;
      const overlapping = all.flatMap((one, i) =>
        all
          .slice(i + 1)
          .filter(
            (other) =>
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y + one.size * apart < other.y + other.height - other.size * apart &&
              other.y + other.size * apart < one.y + one.height - one.size * apart,
          )
          .map(({ said }) => `${one.said} / ${said}`),
      );
      expect(overlapping).toEqual([]);
      expect(all.length).toBeGreaterThan(20);
    });
});

test('the key of a region’s picture has kinds that the choice asks for, and a name with an asterisk its note', async ({
  page,
}) => {
  await openAtlas(page);
  const printed = async (region: string) => {
    await goTo(page, `?region=${region}`);
    await expect(page.locator('[data-map]')).toHaveAttribute('data-frame', region);
    await isAtRest(page);
    await seePicture(page);
    const svg = await textOf(await download(page, words.picture.saveSvg));
    await close(page);
    return svg
      .replace(/<(title|desc|metadata)[^>]*>.*?<\/\1>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  };
  const dakar = await printed('dakar');
  expect(dakar).toContain('Country office');
  // In Addis Ababa, which the view has at its edge.
  expect(dakar).not.toContain('Special liaison office');
  expect(dakar).not.toContain(explore.boundaries.kosovo);
  expect(await printed('vienna')).toContain(`* ${explore.boundaries.kosovo}`);
});

test('a PNG paints each country as the page does', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openAtlas(page);
  for (const [query, scheme] of [
    ['?labels=off', 'light'],
    ['?scheme=dark&area=forced&labels=off', 'dark'],
    ['?indicator=migrants&labels=off', 'light'],
  ] as const)
    await test.step(`a PNG of "${query}" paints each country as the page does`, async () => {
      await page.emulateMedia({ colorScheme: scheme });
      await goTo(page, query);
      await isAtRest(page);
      await seePicture(page);
      const svg = await textOf(await download(page, words.picture.saveSvg));
      const png = await bytesOf(await download(page, words.picture.savePng));
      const { page: seen } = await fillsOf(page, svg);
      const painted = await pixelsInside(page, svg, png, seen);
      // Islets have no inside to look at; borders, rings, offices and their dots lie over some points of the others.
      const large = Object.entries(painted).filter(([, { points }]) => points >= 10);
      expect(large.length).toBeGreaterThan(60);
      for (const [code, { points, right }] of large) expect(right / points, code).toBeGreaterThan(0.3);
      const all = large.reduce((sum, [, { points }]) => sum + points, 0);
      const right = large.reduce((sum, [, one]) => sum + one.right, 0);
      expect(right / all).toBeGreaterThan(0.93);
      await close(page);
    });
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
  const summary = await summaryOf(page);
  await openTakeAlong(page);
  await page.getByRole('button', { name: words.picture.copy, exact: true }).click();
  await expect(page.getByText(words.picture.copied)).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types)).toEqual([
    'image/png',
  ]);
  await page.getByRole('button', { name: words.picture.copyAlt }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(summary);
});

test('a picture is printed on one page', async ({ page }) => {
  await openAtlas(page);
  await page.evaluate(() => (window.print = () => undefined));
  await openTakeAlong(page);
  await page.getByRole('button', { name: words.picture.print }).click();
  await expect(page.locator('.printed-sheet img')).toBeAttached();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('A5: picture and slides come out in the scheme that is asked for', async ({ page }) => {
  test.setTimeout(120_000);
  await openAtlas(page);
  for (const [seen, asked, query] of [
    ['light', 'dark', ''],
    ['dark', 'light', ''],
    ['light', 'dark', '?scheme=light&indicator=migrants'],
  ] as const)
    await test.step(`A5: on a ${seen} page, picture and slides of "${query}" come out ${asked} where that is asked for`, async () => {
      await page.emulateMedia({ colorScheme: seen });
      await goTo(page, query);
      await openTakeAlong(page);
      await page.locator(`dialog [data-option="${asked}"]`).click();
      // Its corner is looked at, at any size.
      await page.getByLabel(words.picture.size).selectOption({ index: 0 });
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
      const { slides, parts } = await deckOf(await download(page, words.slides.save));
      // What the map is drawn in is in its slide, or in the theme that the slide takes it from; greys are tints of `soft`.
      const drawnIn = `${slides[1]} ${strFromU8(parts.get('ppt/theme/theme1.xml')!)}`;
      for (const name of ['page', 'soft', ...marks.filter((mark) => mark !== 'none')])
        expect(drawnIn, name).toContain(`val="${own[name]!.slice(1).toUpperCase()}"`);
      await close(page);
    });
});

test('B4: where the system forces its colours on the page, a picture has the atlas’s own, and stripes', async ({
  page,
}) => {
  await openAtlas(page);
  for (const [query, scheme, marks] of [
    ['', 'light', ['member', 'none', 'office-lead']],
    ['?indicator=women&scheme=dark', 'dark', ['shade-1', 'shade-5', 'office-lead']],
  ] as const) {
    await page.emulateMedia({ forcedColors: 'none' });
    await goTo(page, query);
    await openTakeAlong(page);
    const plain = await textOf(await download(page, words.picture.saveSvg));
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await textOf(await download(page, words.picture.saveSvg));
    const coloursOf = (svg: string) => [...new Set(svg.match(/#[0-9a-f]{6}/g))];
    const own = tokensOf(scheme);
    for (const name of ['page', 'sea', 'ink', 'soft', ...marks])
      expect(coloursOf(plain), name).toContain(own[name]);
    expect(coloursOf(forced)).toEqual(coloursOf(plain));
    expect(forced.length).toBe(plain.length);
    await close(page);
  }
});

/** Lets canvases with more points than `window.room` stay empty without a word, as some browsers do. */
const limitCanvases = (page: Page, room: number) =>
  page.addInitScript((points) => {
    Object.assign(window, { room: points });
    for (const name of ['fillRect', 'drawImage'] as const) {
      const own = CanvasRenderingContext2D.prototype[name] as (...of: unknown[]) => void;
      CanvasRenderingContext2D.prototype[name] = function (this: CanvasRenderingContext2D, ...of: unknown[]) {
        const { width, height } = this.canvas;
        if (width * height <= (window as unknown as { room: number }).room) own.apply(this, of);
      };
    }
  }, room);
const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('C6: sizes that the browser cannot draw are not offered, and what falls short is said', async ({
  page,
}) => {
  await limitCanvases(page, 16_777_216);
  await openAtlas(page);
  await openTakeAlong(page);
  const sizes = page.getByLabel(words.picture.size);
  await expect(sizes.locator('option')).toHaveCount(4);
  await sizes.selectOption('4');
  await expect(page.getByText(words.picture.room)).toHaveCount(0);
  await page.locator('dialog [data-option="square"]').click();
  await expect(sizes.locator('option')).toHaveCount(3);
  await expect(sizes).toHaveValue('3');
  await expect(page.getByText(words.picture.room)).toBeVisible();
  const png = await bytesOf(await download(page, words.picture.savePng));
  expect(pngSize(png)).toEqual([3240, 3240]);
  expect(png.length).toBeGreaterThan(100_000);

  // Less room by the time that it is drawn.
  await page.evaluate(() => Object.assign(window, { room: 5_000_000 }));
  expect(pngSize(await bytesOf(await download(page, words.picture.savePng)))).toEqual([2160, 2160]);
  await expect(page.getByText(words.picture.less('2,160', '2,160'))).toBeVisible();
  // And none at all: nothing is handed over, and nothing else is said.
  await page.evaluate(() => Object.assign(window, { room: 10 }));
  await page.getByRole('button', { name: words.picture.savePng }).click();
  await expect(page.getByRole('alert')).toHaveText(words.failed);
  await expect(page.getByText(words.byHand.open)).toHaveCount(0);
});

test('C6: a download that does not arrive can be kept by hand: pictures, data and slides', async ({
  page,
}) => {
  await openAtlas(page, '?region=nairobi');
  // What other apps' windows do: nothing.
  await page.evaluate(() => (HTMLAnchorElement.prototype.click = () => undefined));
  await openTakeAlong(page);
  const open = page.getByRole('button', { name: words.byHand.open });
  for (const [button, ending] of [
    [words.picture.savePng, 'png'],
    [words.picture.saveSvg, 'svg'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await open.click();
    const kept = page.getByRole('img', { name: new RegExp(`\\.${ending}$`) });
    await expect(kept).toBeVisible();
    await expect
      .poll(() => kept.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(ending === 'png' ? 2560 : 1280);
    await expect(page.getByText(words.byHand.picture)).toBeVisible();
  }
  expect(await page.locator('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.locator('dialog [data-tab="data"]').click();
  await page.getByRole('button', { name: words.data.json }).click();
  await open.click();
  const text = await page.getByRole('textbox', { name: /\.json$/ }).inputValue();
  expect((JSON.parse(text) as { rows: unknown[] }).rows.length).toBeGreaterThan(5);
  await page.locator('dialog [data-tab="slides"]').click();
  await page.getByRole('button', { name: words.slides.save }).click();
  await open.click();
  await expect(page.getByRole('link', { name: /\.pptx$/ })).toHaveAttribute('href', /^blob:/);
});
