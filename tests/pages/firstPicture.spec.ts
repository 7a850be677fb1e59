import { countOn } from '../figures/plainReading';
import { NOTHING_CHOSEN } from '../realData';
import { expect, test } from './site';

const MEMBERS = countOn(NOTHING_CHOSEN.date, 'member');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, sentence, note } of [
    { path: './', sentence: `${MEMBERS} member states`, note: /need(s)? JavaScript/ },
    { path: './de/', sentence: `${MEMBERS} Mitgliedstaaten`, note: /brauchen JavaScript/ },
  ])
    test(`${path} shows map, sentence, legend and disclaimer, and the members as a table`, async ({
      page,
    }) => {
      await page.goto(path);
      const summary = page.locator('[data-summary]');
      await expect(summary).toContainText(sentence);
      await expect(page.locator('[data-map] path[data-iso3="KEN"]')).toBeVisible();
      await expect(page.locator('.legend')).toBeVisible();
      await expect(page.locator('.disclaimer summary')).toBeVisible();
      await expect(page.getByText(note)).toBeVisible();
      await expect(page.locator('noscript tr:has(td)')).toHaveCount(MEMBERS);
    });

  test('has nothing that would not answer: no filters, no charts, no timeline', async ({ page }) => {
    await page.goto('./');
    for (const part of ['#panel-filters', '#panel-charts', '#timeline', 'nav'])
      await expect(page.locator(part)).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test('filters and timeline come after the map is painted, and before the script that answers', async ({
  page,
}) => {
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('./');
  await expect(page.locator('#timeline svg').first()).toBeVisible();
  await expect(page.locator('#panel-filters input[type="checkbox"]').first()).toBeVisible();
  expect(await page.locator('template[data-for]').count()).toBe(0);
  expect(await page.evaluate(() => performance.getEntriesByName('map-ready').length)).toBe(1);
});

test('what the reader unfolds before the page answers stays unfolded, and has its options', async ({
  page,
}) => {
  let answer = () => {};
  const waiting = new Promise<void>((done) => (answer = done));
  await page.route('**/assets/index-*.js', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const activities = page.locator('#panel-filters details').first();
  await activities.locator('summary').click();
  await expect(activities).toHaveAttribute('open');
  answer();
  await expect(activities.locator('input[name=activity]').first()).toBeVisible();
  await activities.locator('summary').click();
  await expect(activities.locator('input[name=activity]').first()).toBeHidden();
});

for (const path of ['./', './de/'])
  test(`${path} keeps just the room for the timeline that it takes`, async ({ page }) => {
    for (const { width, height } of [
      { width: 320, height: 640 },
      { width: 420, height: 900 },
      { width: 600, height: 800 },
      { width: 768, height: 1024 },
      { width: 1100, height: 700 },
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ])
      await test.step(`at ${String(width)} px, ${path} keeps just the room for the timeline that it takes`, async () => {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        const timeline = page.locator('#timeline');
        await expect(timeline.getByRole('slider')).toBeVisible();
        const [kept, content] = await timeline.evaluate((place) => {
          const { bottom } = place.getBoundingClientRect();
          const section = place.firstElementChild?.getBoundingClientRect();
          return [bottom, section?.bottom];
        });
        expect(content).toBeCloseTo(kept ?? 0, 0);
      });
  });

test('a choice from the address has one headline: none is read before the words that name the choice are there', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/en-explore-[\w-]+\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?region=dakar&theme=law');
  const headline = page.locator('[data-summary] .headline');
  await expect(headline).toHaveClass(/isBrief/);
  // Brief words are there for readers whose line is slow.
  await expect(headline).toBeVisible();
  const animation = await headline.evaluate((one) => getComputedStyle(one).animationDelay);
  expect(animation).toBe('1s');
  release();
  await expect(headline).not.toHaveClass(/isBrief/);
  await expect(headline).toContainText('Promoting international migration law');
});
