import type { Page } from '@playwright/test';
import de from '../../src/words/de/page';
import explore from '../../src/words/en/explore';
import en from '../../src/words/en/page';
import { goTo, isDrawn, isReady, OFTEN } from './atlasPage';
import { codesFor } from './everyView';
import { Fingers } from './fingers';
import { atlasIn, frameHeight, isSettled, overflowOf, test } from './hostPage';
import { expectAccessible } from './axe';
import { expect } from './site';

const ALLOW = 'allow="fullscreen; clipboard-write; web-share"';
const WIDE = 'style="border:0;width:100%;height:auto;aspect-ratio:16/9"';
const SIZES = [
  [280, 220],
  [320, 240],
  [320, 400],
  [600, 338],
  [1000, 562],
] as const;
const LINES = '<p>A line of the report.</p>'.repeat(60);

/** Gives the frame of the page a size; the atlas in it has been drawn for that. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  const size = [width, height] as const;
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, [w, h]) => {
    frame.width = String(w);
    frame.height = String(h);
  }, size);
  const atlas = page.frames()[1]!;
  await atlas.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, size);
  await isDrawn(atlas);
}

/** What the frame said to the page, oldest first. */
const saidTo = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: unknown[] }).said) as Promise<
    { type: string; height?: number; choice?: string }[]
  >;
/** Keeps what is said; to be put before the frame. */
const LISTEN = `<script>said = []; addEventListener('message', ({ data }) => said.push(data));</script>`;

test.describe('a frame without a script', () => {
  for (const [lang, words] of [
    ['en', en],
    ['de', de],
  ] as const)
    test(`of every size shows map, sentence, disclaimer and link without a scroll bar, ${lang}`, async ({
      page,
      openHost,
      address,
    }) => {
      const folder = lang === 'en' ? '' : 'de/';
      // Each language is opened at another size.
      const sizes = lang === 'en' ? SIZES : SIZES.toReversed();
      const [[wide, high]] = sizes as typeof SIZES;
      await openHost({
        body: `<iframe src="${address}${folder}?embed=1" title="Atlas" width="${wide}" height="${high}" style="border:0" ${ALLOW}></iframe>`,
      });
      const atlas = await atlasIn(page);
      for (const [width, height] of sizes)
        await test.step(`of ${width} × ${height}`, async () => {
          await resize(page, width, height);
          const [down, aside] = await overflowOf(atlas);
          expect([down, aside].filter((px) => px > 0)).toEqual([]);
          const whole = (await page.locator('iframe').boundingBox())!;
          const parts = {
            sentence: atlas.locator('[data-summary]'),
            disclaimer: atlas.getByText(words.map.disclaimerShort),
            link: atlas.getByRole('link', { name: words.embed.open }),
          };
          for (const [name, part] of Object.entries(parts)) {
            const box = (await part.boundingBox())!;
            expect(box.x, name).toBeGreaterThanOrEqual(whole.x);
            expect(box.x + box.width, name).toBeLessThanOrEqual(whole.x + whole.width);
            expect(box.y, name).toBeGreaterThanOrEqual(whole.y);
            expect(box.y + box.height, name).toBeLessThanOrEqual(whole.y + whole.height);
          }
          const map = (await atlas.locator('[data-map]').boundingBox())!;
          expect(map.height).toBeGreaterThan(0.45 * height);
          // One line of the legend, but in the lowest.
          const entry = atlas.getByRole('group', { name: words.legend.heading }).getByRole('button').first();
          if (height >= 240) {
            const key = (await entry.boundingBox())!;
            expect(key.y).toBeGreaterThanOrEqual(map.y + map.height);
            expect(key.y + key.height).toBeLessThanOrEqual(whole.y + whole.height);
          } else await expect(entry).toBeHidden();
          const buttons = (await atlas.locator('[data-map] .buttons').boundingBox())!;
          expect(buttons.y).toBeGreaterThanOrEqual(map.y);
          expect(buttons.y + buttons.height).toBeLessThanOrEqual(map.y + map.height);
        });
    });

  test('C4: names what it dropped in one line, and the map keeps its size', async ({
    page,
    openHost,
    address,
  }) => {
    const size = 'title="Atlas" width="400" height="300"';
    await openHost({
      body: `<iframe src="${address}?embed=1" ${size}></iframe><iframe src="${address}?embed=1&area=nope&country=Kenya&date=2010" ${size}></iframe>`,
    });
    const [plain, faulty] = [0, 1].map((i) => page.locator('iframe').nth(i).contentFrame());
    const line = faulty!.getByRole('status').locator('summary');
    await expect(line).toHaveText(/nope.*Kenya.*2010/);
    expect((await line.boundingBox())!.height).toBeLessThan(30);
    const heightIn = async (atlas: typeof plain) =>
      (await atlas!.locator('[data-map]').boundingBox())!.height;
    expect(await heightIn(faulty)).toBe(await heightIn(plain));
    await line.click();
    await expect(faulty!.getByRole('listitem').filter({ hasText: 'nope' })).toBeVisible();
    await faulty!.getByRole('button', { name: explore.faults.dismiss }).click();
    await expect(line).toHaveCount(0);
  });

  test('offers the full screen only where the page allows it', async ({ page, openHost, address }) => {
    const src = `src="${address}?embed=1" title="Atlas" width="800" height="500"`;
    await openHost({ body: `<iframe ${src} ${ALLOW}></iframe>` });
    const button = (await atlasIn(page)).getByRole('button', { name: en.header.fullScreen });
    await expect(button).toBeVisible();
    // E18: granted to the frame, and refused all the same.
    await button.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await button.click();
    await expect((await atlasIn(page)).getByRole('alert')).toHaveText(explore.refusals.fullScreen);
    await openHost({ body: `<iframe ${src}></iframe>` });
    await expect((await atlasIn(page)).getByRole('button', { name: en.header.fullScreen })).toHaveCount(0);
  });

  test('keeps 16:9 at any width, and is no step of the page’s history when the reader filters or opens', async ({
    page,
    openHost,
    address,
  }) => {
    await openHost({
      body: `<iframe src="${address}?embed=1" title="Atlas" width="100%" height="450" ${WIDE} ${ALLOW}></iframe>`,
    });
    const atlas = await atlasIn(page);
    await test.step('keeps 16:9 at any width', async () => {
      const box = (await page.locator('iframe').boundingBox())!;
      expect(box.width / box.height).toBeCloseTo(16 / 9, 1);
    });
    await test.step('is no step of the page’s history', async () => {
      const before = await page.evaluate(() => history.length);
      await atlas.getByRole('button', { name: 'Observer' }).click();
      await expect.poll(() => page.frames()[1]!.url(), OFTEN).toContain('status=observer');
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(page.frames()[1]!.url()).toContain('embed=1');
    });
  });

  test('of every size with a table scrolls in its own box, the disclaimer below it', async ({
    page,
    openHost,
    address,
  }) => {
    const [[wide, high]] = SIZES;
    await openHost({
      body: `<iframe src="${address}?embed=1&view=table" title="Atlas" width="${wide}" height="${high}"></iframe>`,
    });
    const atlas = await atlasIn(page, 'tr[data-country]');
    for (const [width, height] of SIZES)
      await test.step(`of ${width} × ${height}`, async () => {
        await resize(page, width, height);
        const last = atlas.locator('tr[data-country]').last();
        await atlas.locator('tr[data-country]').first().scrollIntoViewIfNeeded();
        await expect(last).not.toBeInViewport();
        await last.scrollIntoViewIfNeeded();
        await expect(last).toBeInViewport();
        expect((await overflowOf(atlas)).filter((px) => px > 0)).toEqual([]);
        await expect(atlas.getByText(en.map.disclaimerShort)).toBeInViewport({ ratio: 1 });
        await expect(atlas.getByRole('link', { name: en.embed.open })).toBeInViewport({ ratio: 1 });
      });
  });
});

test.describe('a frame in a narrow column of a long page, with the script', () => {
  const column = (address: string, query = '', more = '') =>
    `${LISTEN}${LINES}<div id="column" style="width:320px"><iframe data-presence-atlas src="${address}?embed=1${query}" title="Atlas" width="100%" height="450" ${WIDE} ${ALLOW} ${more}></iframe></div>${LINES}<script src="${address}embed.js" async></script>`;

  test('fits its column, leaves the wheel to the page, and takes its colours and only what is said to it', async ({
    page,
    openHost,
    address,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openHost({ body: column(address) });
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const atlas = await atlasIn(page);
    await expect.poll(() => frameHeight(page), OFTEN).toBeGreaterThan(300);

    await test.step('is as high as its content asks, whatever its width, and has no scroll bar', async () => {
      const mapShape = async () => {
        const map = (await atlas.locator('[data-map]').boundingBox())!;
        return map.width / map.height;
      };
      await expect.poll(mapShape, OFTEN).toBeCloseTo(16 / 9, 1);
      expect((await overflowOf(atlas)).filter((px) => px > 0)).toEqual([]);
      for (const width of [600, 280]) {
        await page.evaluate((px) => (document.getElementById('column')!.style.width = `${px}px`), width);
        await expect
          .poll(async () => (await atlas.locator('[data-map]').boundingBox())!.width, OFTEN)
          .toBe(width);
        await expect.poll(mapShape, OFTEN).toBeCloseTo(16 / 9, 1);
        await expect(atlas.getByRole('button', { name: 'Observer' })).toBeVisible();
      }
    });

    await test.step('leaves the wheel to the page', async () => {
      await page.evaluate(() => (document.getElementById('column')!.style.width = '320px'));
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await isSettled(page);
      const map = (await atlas.locator('[data-map]').boundingBox())!;
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY), OFTEN).toBeGreaterThan(before + 100);
      expect(await atlas.locator('[data-map] svg > g').getAttribute('transform')).toContain('scale(1)');
    });

    await test.step('has the colours of the page: of the system, or of the nearest data-scheme', async () => {
      const root = atlas.locator('html');
      await expect(root).toHaveAttribute('data-scheme', 'dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await expect(root).toHaveAttribute('data-scheme', 'light');
      await page.evaluate(() => (document.documentElement.dataset['scheme'] = 'dark'));
      await expect(root).toHaveAttribute('data-scheme', 'dark');
      await page.evaluate(() => (document.querySelector('iframe')!.dataset['scheme'] = 'light'));
      await expect(root).toHaveAttribute('data-scheme', 'light');
      // The page is not told of its own colours.
      const choices = (await saidTo(page)).flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
      expect(new Set(choices)).toEqual(new Set(['']));
    });

    await test.step('does nothing for messages that are not of the protocol, or not of the frame', async () => {
      const height = await frameHeight(page);
      await page.evaluate(async () => {
        const atlasFrame = document.querySelector('iframe')!.contentWindow!;
        for (const message of [
          null,
          'choice',
          { atlas: 2, type: 'choice', choice: '?area=forced' },
          { atlas: 1, type: 'choice', choice: ['?area=forced'] },
          { atlas: 1, type: 'scheme', scheme: 'pink' },
          { type: 'choice', choice: '?area=forced' },
        ])
          atlasFrame.postMessage(message, '*');
        // Another frame of the page speaks to both.
        const other = document.body.appendChild(document.createElement('iframe'));
        const script = other.contentDocument!.createElement('script');
        script.textContent = `parent.postMessage({ atlas: 1, type: 'height', height: 9000 }, '*');
          parent.frames[0].postMessage({ atlas: 1, type: 'choice', choice: '?area=forced' }, '*');
          parent.postMessage('said', '*');`;
        const heard = new Promise<void>((done) =>
          addEventListener('message', ({ data }) => data === 'said' && done()),
        );
        other.contentDocument!.body.append(script);
        await heard;
        // One that the frame does hear, after all the others.
        atlasFrame.postMessage({ atlas: 1, type: 'choice', choice: '?status=observer&nonsense=1' }, '*');
      });
      await expect(atlas.getByRole('button', { name: 'Observer' })).toHaveAttribute('aria-pressed', 'true');
      const fitting = await atlas
        .locator('[data-iso3][data-match="true"]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-iso3')).sort());
      expect(fitting).toEqual(codesFor({ status: ['observer'] }));
      expect(Math.abs((await frameHeight(page)) - height)).toBeLessThan(200);
      await expect(atlas.locator('header')).toHaveCount(0);
    });
  });

  test('asks for a height that does not depend on the one it has, and says it only when it changes', async ({
    page,
    openHost,
    address,
  }) => {
    await openHost({
      body: `${LISTEN}<iframe src="${address}?embed=1" title="Atlas" width="480" height="150"></iframe>`,
    });
    await atlasIn(page);
    const heights = async () =>
      (await saidTo(page)).flatMap(({ type, height }) => (type === 'height' ? [height] : []));
    await expect.poll(heights, OFTEN).toHaveLength(1);
    for (const height of ['230', '350', '900', '150']) {
      await page.evaluate((px) => (document.querySelector('iframe')!.height = px), height);
      await page.waitForFunction(
        (px) => document.querySelector('iframe')!.clientHeight === Number(px),
        height,
      );
      await page
        .frames()[1]!
        .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    expect(await heights()).toHaveLength(1);
  });

  for (const view of ['map', 'globe'])
    test.describe(`with a finger on the ${view}`, () => {
      test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

      test('moves the page', async ({ page, openHost, address }) => {
        await openHost({ body: column(address, view === 'map' ? '' : `&view=${view}`) });
        await page.locator('iframe').scrollIntoViewIfNeeded();
        const atlas = await atlasIn(page);
        await expect(atlas.locator(`[data-frame=${view === 'map' ? 'world' : view}]`)).toBeVisible();
        await expect.poll(() => frameHeight(page), OFTEN).toBeGreaterThan(300);
        await page.locator('iframe').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
        await isSettled(page);
        // What a synthetic finger does is not enough to tell: this is what the browser asks first.
        const left = await atlas
          .locator('[data-map] svg')
          .first()
          .evaluate((svg) => getComputedStyle(svg).touchAction);
        expect(left).toBe(view === 'map' ? 'pan-x pan-y' : 'pan-y');
        const map = (await atlas.locator('[data-map]').boundingBox())!;
        const before = await page.evaluate(() => scrollY);
        const from = { x: map.x + map.width / 2, y: map.y + map.height * 0.7 };
        await (await Fingers.of(page)).swipe(from, { x: from.x, y: from.y - 150 });
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 80);
      });
    });
});

test.describe('a page with a strict policy', () => {
  for (const sandbox of ['allow-scripts allow-same-origin allow-popups', 'allow-scripts'])
    test(`may keep the frame in a sandbox: ${sandbox}`, async ({ page, openHost, address }) => {
      const { origin } = new URL(address);
      await openHost({
        headers: {
          'Content-Security-Policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}`,
        },
        body: `<iframe data-presence-atlas src="${address}?embed=1&area=forced" title="Atlas" width="600" height="338" sandbox="${sandbox}"></iframe><script src="${address}embed.js" async></script>`,
      });
      const atlas = await atlasIn(page);
      await expect.poll(() => frameHeight(page), OFTEN).toBeGreaterThan(400);
      expect((await overflowOf(atlas)).filter((px) => px > 0)).toEqual([]);
      await atlas.getByRole('button', { name: 'Observer' }).click();
      await expect
        .poll(() => atlas.locator('[data-iso3][data-match="true"]').count())
        .toBe(codesFor({ area: ['forced'], status: ['observer'] }).length);
      const map = (await atlas.locator('[data-map]').boundingBox())!;
      expect(map.width / map.height).toBeCloseTo(16 / 9, 1);
      await atlas.getByRole('button', { name: en.map.zoomIn }).click();
      await expect(atlas.getByRole('button', { name: en.map.zoomOut })).toBeEnabled();
    });
});

test.describe('the element', () => {
  const WORDS = 'Where IOM works: assistance in forced migration';
  const element = (address: string, attributes: string) =>
    `<presence-atlas ${attributes}><a href="${address}?area=forced">${WORDS}</a></presence-atlas><script>choices = []; addEventListener('choice', ({ detail }) => choices.push(detail));</script><script src="${address}presence-atlas.js" async></script>`;
  const choices = (page: Page) =>
    page.evaluate(() => (window as unknown as { choices: unknown[] }).choices) as Promise<
      { parameters: Record<string, string>; address: string }[]
    >;
  const fitting = (page: Page) =>
    page
      .frameLocator('iframe')
      .locator('[data-iso3][data-match="true"]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-iso3')).sort());

  test('shows what its attributes ask for, named by its link', async ({ page, openHost, address }) => {
    await openHost({ body: element(address, 'area="forced" region="nairobi" lang="de" scheme="dark"') });
    const atlas = await atlasIn(page);
    await expect(atlas.locator('html')).toHaveAttribute('lang', 'de');
    await expect(atlas.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await expect(page.locator('iframe')).toHaveAttribute('title', WORDS);
    expect(await fitting(page)).toEqual(codesFor({ area: ['forced'], region: ['nairobi'] }));
    await expect(page.getByRole('link', { name: WORDS })).toBeHidden();
    await expect.poll(() => frameHeight(page), OFTEN).toBeGreaterThan(500);
    expect((await overflowOf(atlas)).filter((px) => px > 0)).toEqual([]);
  });

  test('takes attributes as they change, but no height that no page has', async ({
    page,
    openHost,
    address,
  }) => {
    await openHost({ body: element(address, 'area="forced" height="1e9"') });
    const atlas = await atlasIn(page);
    await test.step('E17: takes no height that no page has', async () => {
      await expect.poll(() => frameHeight(page), OFTEN).toBeGreaterThan(400);
      const asked = await frameHeight(page);
      expect(asked).toBeLessThan(2000);
      for (const height of ['-5', 'NaN', 'Infinity', 'high', '0', '20001'])
        expect(
          await page.locator('presence-atlas').evaluate((host, value) => {
            host.setAttribute('height', value);
            return host.shadowRoot!.querySelector('iframe')!.clientHeight;
          }, height),
          height,
        ).toBeCloseTo(asked, -1);
      await page.locator('presence-atlas').evaluate((host) => host.setAttribute('height', '300'));
      expect(await frameHeight(page)).toBe(300);
      await page.locator('presence-atlas').evaluate((host) => host.removeAttribute('height'));
    });
    await test.step('follows attributes and properties as they change', async () => {
      const change = (how: (host: Record<string, unknown> & HTMLElement) => void) =>
        page.locator('presence-atlas').evaluate(how as (host: SVGElement | HTMLElement) => void);
      await change((host) => host.setAttribute('status', 'observer'));
      await expect
        .poll(() => fitting(page), OFTEN)
        .toEqual(codesFor({ area: ['forced'], status: ['observer'] }));
      await change((host) => {
        host['area'] = null;
        host['status'] = ['observer', 'other'];
      });
      await expect.poll(() => fitting(page), OFTEN).toEqual(codesFor({ status: ['observer', 'other'] }));
      expect(await page.locator('presence-atlas').getAttribute('status')).toBe('observer,other');
      await change((host) => (host['view'] = 'globe'));
      await expect(atlas.locator('[data-frame=globe]')).toBeVisible();
      await change((host) => (host.lang = 'de'));
      await expect(atlas.locator('html')).toHaveAttribute('lang', 'de');
      await change((host) => (host['scheme'] = 'dark'));
      await expect(atlas.locator('html')).toHaveAttribute('data-scheme', 'dark');
      await change((host) => (host['height'] = 333));
      await expect.poll(() => frameHeight(page), OFTEN).toBe(333);
      await change((host) => host.removeAttribute('height'));
      await expect.poll(() => frameHeight(page), OFTEN).toBeGreaterThan(500);
      expect((await choices(page)).at(-1)).toEqual({
        parameters: { lang: 'de', status: 'observer,other', view: 'globe' },
        address: `${address}?lang=de&status=observer,other&view=globe`,
      });
    });
  });

  test('fires “choice” when the reader filters, and keeps the reader’s choice as attributes change', async ({
    page,
    openHost,
    address,
  }) => {
    await openHost({ body: element(address, 'area="forced"') });
    const atlas = await atlasIn(page);
    await expect.poll(() => choices(page), OFTEN).toHaveLength(1);
    await atlas.getByRole('button', { name: 'Observer' }).click();
    await expect
      .poll(async () => (await choices(page)).at(-1))
      .toEqual({
        parameters: { area: 'forced', status: 'observer' },
        address: `${address}?area=forced&status=observer`,
      });
    expect(await choices(page)).toHaveLength(2);
    await page.locator('presence-atlas').evaluate((host) => host.setAttribute('date', '2005-03-01'));
    await expect
      .poll(async () => (await choices(page)).at(-1)?.parameters)
      .toEqual({ area: 'forced', status: 'observer', date: '2005-03-01' });
    expect(
      await page
        .locator('presence-atlas')
        .evaluate((host) => (host as unknown as { choice: unknown }).choice),
    ).toEqual((await choices(page)).at(-1));
  });

  test('can be moved, and made by a script', async ({ page, openHost, address }) => {
    await openHost({ body: `<main></main>${element(address, 'area="forced"')}` });
    await atlasIn(page);
    await page.evaluate(() => {
      const made = document.createElement('presence-atlas');
      made.setAttribute('status', 'observer');
      document.querySelector('presence-atlas')!.replaceWith(made);
    });
    await atlasIn(page);
    expect(await fitting(page)).toEqual(codesFor({ status: ['observer'] }));
    await page.evaluate(() =>
      document.querySelector('main')!.append(document.querySelector('presence-atlas')!),
    );
    await atlasIn(page);
    await expect.poll(() => fitting(page), OFTEN).toEqual(codesFor({ status: ['observer'] }));
  });

  test('shows its content where it is told no address that can be, and the atlas once it is', async ({
    page,
    openHost,
    address,
  }) => {
    await openHost({ body: element(address, 'area="forced" src="http://"') });
    await page.waitForFunction(() => customElements.get('presence-atlas') !== undefined);
    await expect(page.getByRole('link', { name: WORDS })).toBeVisible();
    await page
      .locator('presence-atlas')
      .evaluate((host, src) => host.setAttribute('src', src), `${address}de/`);
    const atlas = await atlasIn(page);
    await expect(atlas.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('link', { name: WORDS })).toBeHidden();
  });

  for (const [where, body] of [
    ['before the element', (script: string, rest: string) => script + rest],
    ['after it', (script: string, rest: string) => rest + script],
  ] as const)
    test(`C11: merged into a file of the host, ${where}, it finds the atlas by the link in it`, async ({
      page,
      openHost,
      address,
    }) => {
      const own = await (await fetch(`${address}presence-atlas.js`)).text();
      const rest = `<presence-atlas area="forced" lang="de"><a href="${address}de/?area=forced">${WORDS}</a></presence-atlas>`;
      await openHost({
        // No async: before the element, it runs while the link is not there yet.
        body: body('<script src="/blog/2026/presence/cache/all.min.js?ver=6.4"></script>', rest),
        scripts: { 'cache/all.min.js?ver=6.4': `var before=1;${own};var after=1;` },
      });
      await atlasIn(page);
      await expect(page.locator('iframe')).toHaveAttribute('src', `${address}?embed=1&lang=de&area=forced`);
      await expect(page.locator('iframe')).toHaveAttribute('title', WORDS);
      expect(await fitting(page)).toEqual(codesFor({ area: ['forced'] }));
    });

  test('E17: with an address of a kind that no page has it leaves the link', async ({
    page,
    openHost,
    address,
  }) => {
    for (const src of [
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://example.org/1',
      'file:///etc/',
    ])
      await test.step(`with src="${src}"`, async () => {
        await openHost({ body: element(address, `src="${src}"`) });
        await page.waitForFunction(() => customElements.get('presence-atlas') !== undefined);
        await expect(page.getByRole('link', { name: WORDS })).toBeVisible();
        await expect(page.locator('iframe')).toHaveCount(0);
      });
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is the link that it contains', async ({ page, openHost, address }) => {
      await openHost({ body: element(address, 'area="forced"') });
      await expect(page.getByRole('link', { name: WORDS })).toBeVisible();
      await expect(page.locator('iframe')).toHaveCount(0);
    });
  });
});

test('axe finds nothing in an embed of any size', async ({ page, openHost, address }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openHost({ body: '' });
  await page.setViewportSize({ width: 280, height: 220 });
  await page.goto(`${address}?embed=1`);
  await isReady(page);
  for (const [width, height, query] of [
    [280, 220, ''],
    [320, 400, '&scheme=dark'],
    [600, 338, '&view=table'],
    [1000, 562, '&area=forced&indicator=refugees'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await goTo(page, `?embed=1${query}`);
    const isDark = expect(page.locator('html'));
    await (query.includes('dark') ? isDark : isDark.not).toHaveAttribute('data-scheme', 'dark');
    if (query.includes('table')) await page.locator('tr[data-country]').first().waitFor();
    if (query.includes('indicator')) await page.locator('[data-indicator]').waitFor();
    await expectAccessible(page, `an embed of ${width} × ${height}${query}`);
  }
});
