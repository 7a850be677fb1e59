import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import { readMedia, type Media } from './media';

/*
 * Starts Firefox and hands on what Playwright and it say to each other (WebDriver BiDi), but for the features of media
 * that a page is to see: `emulation.setMediaFeaturesOverride` is not known to Firefox 153, and Playwright 1.65 sends no
 * more than the colour scheme. They are set as preferences of the browser, of which each worker of the tests has its own.
 */

const READY = 'WebDriver BiDi listening on ';

interface Command {
  id: number;
  method: string;
  params: Record<string, unknown>;
}

interface Answer {
  id?: number;
  result?: { contexts?: readonly { context: string }[] };
}

/** Ids of our own commands, far above those of Playwright. */
const OWN_IDS = 1_000_000_000;

/** In the browser's own window: sets what its pages are to see. */
const SET_MEDIA = String((text: string) => {
  const { colorScheme, reducedMotion, forcedColors, media } = JSON.parse(text) as Media;
  const { Services } = globalThis as unknown as { Services: FirefoxServices };
  const set = (name: string, value: number | undefined) => {
    if (value === undefined) Services.prefs.clearUserPref(name);
    else Services.prefs.setIntPref(name, value);
  };
  if (colorScheme !== undefined)
    set('layout.css.prefers-color-scheme.content-override', colorScheme === 'dark' ? 0 : 1);
  if (reducedMotion !== undefined) set('ui.prefersReducedMotion', reducedMotion === 'reduce' ? 1 : 0);
  if (forcedColors !== undefined)
    set('browser.display.document_color_use', forcedColors === 'active' ? 2 : undefined);
  if (media !== undefined)
    for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
      for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = media ?? '';
});

interface FirefoxServices {
  prefs: { clearUserPref(name: string): void; setIntPref(name: string, value: number): void };
  wm: {
    getEnumerator(
      kind: string,
    ): Iterable<{ gBrowser: { browsers: { browsingContext: { mediumOverride: string } }[] } }>;
  };
}

const firefox = spawn(
  process.env['FIREFOX_PATH'] ?? 'firefox',
  [...process.argv.slice(2), '--remote-allow-system-access'],
  { stdio: ['ignore', 'inherit', 'pipe'] },
);
firefox.on('exit', (code) => process.exit(code ?? 0));
process.on('SIGTERM', () => firefox.kill());

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = line.split(READY)[1];
  if (address === undefined) console.error(line);
  else listen(address);
});

/** Tells Playwright our own address in place of the browser's. */
function listen(address: string): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    console.error(`${READY}ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  server.on('connection', (playwright, { url = '' }) => relay(playwright, address + url));
}

function relay(playwright: WebSocket, address: string): void {
  const browser = new WebSocket(address, { perMessageDeflate: false, maxPayload: 512 * 1024 * 1024 });
  const opened = new Promise((done) => browser.once('open', done));
  const own = new Map<number, (answer: Answer) => void>();
  let lastId = OWN_IDS;

  const ask = (method: string, params: object) =>
    new Promise<Answer>((done) => {
      own.set((lastId += 1), done);
      browser.send(JSON.stringify({ id: lastId, method, params }));
    });

  async function setMedia(media: Media): Promise<void> {
    const { result } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [window] = result?.contexts ?? [];
    if (!window) return;
    await ask('script.callFunction', {
      functionDeclaration: SET_MEDIA,
      arguments: [{ type: 'string', value: JSON.stringify(media) }],
      target: { context: window.context },
      awaitPromise: true,
    });
  }

  playwright.on('message', (data: RawData) => {
    void opened.then(async () => {
      const text = data.toString();
      const { id, method, params } = JSON.parse(text) as Command;
      if (method === 'emulation.setMediaFeaturesOverride') {
        const features = params['features'] as { 'prefers-color-scheme'?: 'light' | 'dark' | null };
        await setMedia({ colorScheme: features['prefers-color-scheme'] ?? 'light' });
        playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
        return;
      }
      // Not in order with what follows: the tests wait for the answer before they go on.
      const media = method === 'script.addPreloadScript' && readMedia(String(params['functionDeclaration']));
      if (media) await setMedia(media);
      browser.send(text);
    });
  });
  browser.on('message', (data: RawData) => {
    const text = data.toString();
    const { id } = JSON.parse(text) as Answer;
    const done = id === undefined ? undefined : own.get(id);
    if (done && id !== undefined) {
      own.delete(id);
      done(JSON.parse(text) as Answer);
    } else playwright.send(text);
  });
  browser.on('close', () => playwright.close());
  playwright.on('close', () => browser.close());
}
