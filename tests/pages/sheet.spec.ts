import { STOPS } from '../../src/profile/sheet';
import en from '../../src/words/en/profile';
import { isAtRest, openAtlas } from './atlasPage';
import { expect, test } from './site';

test.use({ isHurried: true, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('on a phone a profile is a sheet with two stops, and the country is seen above it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page, '?profile=PHL');
  const sheet = page.locator('[data-profile]');
  const share = async () => Math.round(((await sheet.boundingBox())!.height / 740) * 100);
  const handle = sheet.getByRole('button', { name: en.handle });

  await test.step('it opens at the lower stop, with a head of 48 px', async () => {
    await expect(handle).toBeVisible();
    expect(await share()).toBe(STOPS.half);
    expect((await sheet.locator('header').boundingBox())!.height).toBe(48);
  });

  await test.step('the map has gone to the country, which lies above the sheet', async () => {
    await isAtRest(page);
    const country = page.locator('[data-map] [data-shape="PHL"]');
    await expect.poll(async () => (await country.boundingBox())!.height).toBeGreaterThan(40);
    const [own, top] = [(await country.boundingBox())!, (await sheet.boundingBox())!.y];
    expect(own.y).toBeGreaterThan(0);
    expect(own.y + own.height).toBeLessThan(top);
  });

  await test.step('the handle goes to the other stop by press and by arrow key', async () => {
    await handle.tap();
    await expect(handle).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(share).toBe(STOPS.whole);
    await handle.press('ArrowDown');
    await expect.poll(share).toBe(STOPS.half);
  });

  await test.step('dragged, the sheet rests at the nearest stop, and closes at the foot', async () => {
    const drag = async (to: number) => {
      const { x, y, width } = (await handle.boundingBox())!;
      await page.mouse.move(x + width / 2, y + 6);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, (y + to) / 2, { steps: 4 });
      await page.mouse.move(x + width / 2, to, { steps: 4 });
      await page.mouse.up();
    };
    await drag(120);
    await expect.poll(share).toBe(STOPS.whole);
    await drag(360);
    await expect.poll(share).toBe(STOPS.half);
    await drag(720);
    await expect(sheet).toHaveCount(0);
  });
});
