import { codesOfRegion } from '../figures/plainReading';
import { openAtlas } from './atlasPage';
import { expect, test } from './site';

test('pointing at a regional office marks the countries that it covers, and a covered country names it', async ({
  page,
}) => {
  await page.goto('./');
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  const covered = codesOfRegion('bangkok', '2017-03-01');

  const mark = await page.locator('[data-office~="tha-bangkok"]').boundingBox();
  if (!mark) throw new Error('no mark for the regional office in Bangkok');
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);

  const circles = page.locator('circle[data-iso3]');
  const drawn = await circles.evaluateAll((all) => all.map((one) => one.getAttribute('data-iso3') ?? ''));
  const expected = drawn.filter((iso3) => covered.includes(iso3)).sort();
  expect(expected.length).toBeGreaterThan(5);
  const marked = () =>
    page
      .locator('circle.pointed')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-ring') ?? '').sort());
  await expect.poll(marked).toEqual(expected);
  await expect(page.getByRole('tooltip')).toContainText(`covers ${covered.length} countries`);

  const inside = await page.locator('[data-iso3="CHN"]').evaluate((shape) => {
    const box = shape.getBoundingClientRect();
    for (let y = box.top; y < box.bottom; y += 4)
      for (let x = box.left; x < box.right; x += 4) {
        const around = [-20, 0, 20].map((d) => document.elementFromPoint(x + d, y + d / 2));
        if (around.every((element) => element === shape)) return { x, y };
      }
    return null;
  });
  if (!inside) throw new Error('no shape for China');
  await page.mouse.move(inside.x, inside.y);
  await expect(page.getByRole('tooltip')).toContainText('Region: Asia and the Pacific');
});

test('the legend of a zoomed map names no kind of office that is out of view, in its own line and not over the land', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openAtlas(page);
  const legend = page.locator('.legend');
  const kind = (name: string) => legend.getByRole('button', { name, exact: true });
  await expect(kind('Headquarters')).toBeVisible();
  await openAtlas(page, '?profile=PHL');
  await expect(kind('Headquarters')).toHaveCount(0);
  await expect(kind('Regional office')).toBeAttached();
  const [line, shown] = await Promise.all([legend.boundingBox(), kind('Regional office').boundingBox()]);
  expect(shown!.y).toBeGreaterThanOrEqual(line!.y);
});
