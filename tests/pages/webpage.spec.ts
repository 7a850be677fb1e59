import words from '../../src/words/en/export';
import { openAtlas } from './atlasPage';
import { expectAccessible } from './axe';
import { expect, test } from './site';
import { download, openTakeAlong } from './takingAlong';

test('a story is one page that opens from a stick: without a server, without a request, by keys and buttons', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(90_000);
  await openAtlas(page);
  await openTakeAlong(page, 'slides');
  await expect(page.getByRole('button', { name: words.slides.saveWebPage })).toHaveCount(0);
  const story = page
    .locator('dialog fieldset label')
    .filter({ hasText: /\(\d+ slides\)/ })
    .first();
  const name = (await story.textContent())!;
  const steps = Number(/\((\d+)/.exec(name)![1]);
  await story.getByRole('radio').check();
  const taken = await download(page, words.slides.saveWebPage);
  expect(taken.suggestedFilename()).toMatch(/^[a-z0-9-]+\.html$/);
  const file = info.outputPath(taken.suggestedFilename());
  await taken.saveAs(file);

  // Not of the site, whose pages ask for nothing but its own files.
  const stick = await browser.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  stick.on('request', (request) => asked.push(request.url()));
  stick.on('console', (message) => faults.push(message.text()));
  stick.on('pageerror', (error) => faults.push(error.message));
  await stick.goto(`file://${file}`);
  const slides = stick.locator('.slide');
  const count = stick.locator('output');
  // A cover before the steps, and the sources behind them.
  const all = steps + 2;
  await expect(slides).toHaveCount(all);
  expect(Buffer.byteLength(await stick.content())).toBeLessThanOrEqual(2_000_000);
  for (const width of await slides
    .locator('img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth)))
    expect(width).toBe(1280);

  const isAt = async (place: number) => {
    await expect(count).toHaveText(`${place} / ${all}`);
    await expect(slides.nth(place - 1)).toBeVisible();
    await expect(slides.filter({ visible: true })).toHaveCount(1);
  };
  await isAt(1);
  for (const [key, place] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    [' ', 4],
    ['ArrowLeft', 3],
    ['End', all],
    ['ArrowRight', all],
    ['Home', 1],
  ] as const) {
    await stick.keyboard.press(key);
    await isAt(place);
  }
  await stick.getByRole('button', { name: words.slides.webPage.next }).click();
  await isAt(2);
  await stick.reload();
  await isAt(2);
  const notes = slides.nth(1).locator('.notes');
  await expect(notes).toBeHidden();
  await stick.keyboard.press('n');
  await expect(notes).toBeVisible();
  await stick.keyboard.press('b');
  await expect(slides.nth(1).locator('img')).toBeHidden();
  await stick.keyboard.press('b');
  await expect(slides.nth(1).locator('img')).toBeVisible();
  for (const [width, height] of [
    [1280, 720],
    [360, 740],
    [844, 390],
  ] as const) {
    await stick.setViewportSize({ width, height });
    const whole = await stick.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(whole, `scrolls at ${width}`).toEqual([width, height]);
  }
  await expectAccessible(stick, 'a story as a page of its own');
  expect(asked.filter((address) => !/^(file|data):/.test(address))).toEqual([]);
  expect(faults).toEqual([]);
  await stick.close();
});
