import type { Page } from '@playwright/test';

const STEPS = 40;

/** What the reader does, each as the median and the 95th percentile of its frames or updates, ms. */
export async function actions(page: Page): Promise<Record<string, number>> {
  const map = await page.locator('[data-map]').boundingBox();
  const slider = await page.getByRole('slider').first().boundingBox();
  if (!map || !slider) throw new Error('the page shows no map or no timeline');
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];

  const filter = await filterUpdates(page);
  const hover = await frames(page, (i) => page.mouse.move(map.x + (map.width * (i + 1)) / (STEPS + 2), y));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  const zoom = await frames(page, (i) => page.mouse.wheel(0, i < STEPS / 2 ? -100 : 100));
  await page.keyboard.up('Control');
  await page.mouse.down();
  const pan = await frames(page, (i) => page.mouse.move(x + 150 * Math.sin(i / 6), y + 60 * Math.sin(i / 3)));
  await page.mouse.up();
  await page.mouse.move(slider.x, slider.y + slider.height / 2);
  await page.mouse.down();
  const date = await frames(page, (i) =>
    page.mouse.move(slider.x + (slider.width * (i + 1)) / STEPS, slider.y + slider.height / 2),
  );
  await page.mouse.up();
  const language = await updates(page, () => {
    const button = (lang: string) => document.querySelector<HTMLElement>(`button[lang="${lang}"]`);
    if (!button('de') || !button('en')) throw new Error('the page shows no buttons for its languages');
    return (i: number) => button(i % 2 === 0 ? 'de' : 'en')?.click();
  });
  await page.goto(new URL('./?view=globe', page.url()).href);
  await page.locator('[data-frame="globe"] [data-shape]').first().waitFor();
  await page.waitForTimeout(1000);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const globe = await frames(page, (i) => page.mouse.move(x + 3 * i, y + 20 * Math.sin(i / 6)));
  await page.mouse.up();

  const both = (name: string, values: readonly number[]) => ({
    [`${name}, median ms`]: quantile(values, 0.5),
    [`${name}, 95 % ms`]: quantile(values, 0.95),
  });
  return {
    ...both('filter update, whole page', filter),
    ...both('hover frame', hover),
    ...both('zoom frame', zoom),
    ...both('pan frame', pan),
    ...both('date drag frame, 1951 to today', date),
    ...both('language switch', language),
    ...both('globe drag frame', globe),
  };
}

/** Times of a filter that is set or cleared, until the whole page shows it. */
export function filterUpdates(page: Page): Promise<number[]> {
  return updates(page, () => {
    const boxes = [...document.querySelectorAll<HTMLElement>('input[type=checkbox]')].filter(
      (box) => box.offsetParent,
    );
    return (i: number) => boxes[i % 8]?.click();
  });
}

/** Times from a call to the second frame after it, each begun at another moment of the frame's clock. */
function updates(page: Page, prepare: () => (i: number) => void): Promise<number[]> {
  return page.evaluate(
    async ({ code, steps }) => {
      const update = (new Function(`return (${code})()`) as () => (i: number) => void)();
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const times: number[] = [];
      for (let i = 0; i < steps; i++) {
        await new Promise((done) => setTimeout(done, 10 + ((i * 7) % 17)));
        const start = performance.now();
        update(i);
        await frame();
        await frame();
        times.push(performance.now() - start);
      }
      return times;
    },
    { code: prepare.toString(), steps: STEPS },
  );
}

/** Times between the page's frames while something is done step by step. */
async function frames(page: Page, act: (i: number) => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const tick = (time: number) => {
      times.push(time);
      (window as unknown as { frameRequest: number }).frameRequest = requestAnimationFrame(tick);
    };
    (window as unknown as { frameTimes: number[] }).frameTimes = times;
    requestAnimationFrame(tick);
  });
  for (let i = 0; i < STEPS; i++) await act(i);
  const times = await page.evaluate(() => {
    const { frameTimes, frameRequest } = window as unknown as { frameTimes: number[]; frameRequest: number };
    cancelAnimationFrame(frameRequest);
    return frameTimes;
  });
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
