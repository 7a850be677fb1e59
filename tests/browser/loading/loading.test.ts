import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Loading, PATIENCE } from '../../../src/loading/loading.svelte';
import Waiting from '../../../src/ui/Waiting.svelte';
import { openPart, said } from '../map/openPart';

const failing = () => Promise.reject(new Error('offline'));
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('something that is loaded', () => {
  test('is asked for once at a time, and not again once it is there', async () => {
    const load = vi.fn(() => Promise.resolve('here'));
    const loading = new Loading(load);
    await Promise.all([loading.ask(), loading.ask()]);
    await loading.ask();
    expect([loading.part, loading.trouble, load.mock.calls.length]).toEqual(['here', null, 1]);
  });

  test('is not asked for if it is at hand', async () => {
    const load = vi.fn(failing);
    const loading = new Loading(load, 'at hand');
    await loading.ask();
    expect([loading.part, load.mock.calls.length]).toEqual(['at hand', 0]);
  });

  test('rejects nobody when it fails, and is there when it comes on another try', async () => {
    const load = vi.fn<() => Promise<string>>().mockImplementationOnce(failing).mockResolvedValueOnce('here');
    const loading = new Loading(load);
    await loading.ask();
    expect([loading.part, loading.trouble, loading.needsReload]).toEqual([null, 'failed', false]);
    await loading.ask();
    expect([loading.part, loading.trouble]).toEqual(['here', null]);
  });
});

describe('what is to be done with it', () => {
  test('is done when it comes, in the order of asking, and at once from then on', async () => {
    const done: string[] = [];
    const load = vi.fn(() => Promise.resolve('here'));
    const loading = new Loading(load);
    loading.use((part) => done.push(`first ${part}`));
    loading.use((part) => done.push(`second ${part}`));
    expect(done).toEqual([]);
    await vi.waitFor(() => expect(done).toEqual(['first here', 'second here']));
    loading.use((part) => done.push(`third ${part}`));
    expect([done.at(-1), load.mock.calls.length]).toEqual(['third here', 1]);
  });

  test('is done at the next try where it failed; until then the reader misses it', async () => {
    const done: string[] = [];
    const load = vi.fn<() => Promise<string>>().mockImplementationOnce(failing).mockResolvedValueOnce('here');
    const loading = new Loading(load);
    await loading.ask();
    expect(loading.isMissed).toBe(false);
    loading.use((part) => done.push(part));
    await vi.waitFor(() => expect(done).toEqual(['here']));
    expect(loading.isMissed).toBe(false);
  });

  test('is not done any more once it is forgotten', async () => {
    const done: string[] = [];
    const loading = new Loading(() => Promise.resolve('here'));
    loading.use((part) => done.push(part));
    loading.forget();
    await vi.waitFor(() => expect(loading.part).toBe('here'));
    expect(done).toEqual([]);
  });

  test('is missed where it fails again', async () => {
    const loading = new Loading<string>(failing);
    loading.use(() => undefined);
    await vi.waitFor(() => expect([loading.trouble, loading.isMissed]).toEqual(['failed', true]));
  });
});

describe('while it is on its way', () => {
  const entry = document.createElement('script');
  beforeEach(() => {
    // As the build names it; `inert` by its type only after it was found.
    entry.setAttribute('src', './assets/index-old.js');
    entry.type = 'module';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('the page says so; if it takes long, it says that, and offers a new start', async () => {
    vi.useFakeTimers();
    let arrive: (part: string) => void = () => undefined;
    const loading = new Loading(() => new Promise<string>((done) => (arrive = done)));
    const { stage } = await openPart(Waiting, { loading });
    void loading.ask();
    expect(said(stage)).toBe('Loading…');
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(said(stage)).toContain('has not arrived yet');
    expect(stage.querySelector('[role=alert] button')?.textContent).toBe('Reload the page');
    arrive('here');
    await vi.advanceTimersByTimeAsync(0);
    expect([loading.part, loading.trouble]).toEqual(['here', null]);
  });

  test('a failure is said, and can be tried again; a second one offers a new start, too', async () => {
    const loading = new Loading(failing);
    await openPart(Waiting, { loading });
    await loading.ask();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be loaded/);
    await expect.element(button('Reload the page')).not.toBeInTheDocument();
    await userEvent.click(button('Try again'));
    await expect.element(button('Reload the page')).toBeVisible();
    await expect.element(button('Try again')).toBeVisible();
  });

  test('a script that came cut off, which the browser keeps, offers a new start at once', async () => {
    const script: string = 'data:text/javascript,export const cut = {';
    const loading = new Loading(() => import(/* @vite-ignore */ script) as Promise<unknown>);
    await openPart(Waiting, { loading });
    await loading.ask();
    await expect.element(button('Reload the page')).toBeVisible();
  });

  test('C10: where the site names another entry script by now, it says that there is a newer version', async () => {
    vi.spyOn(document, 'querySelector').mockReturnValue(entry);
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response('<script type="module" src="./assets/index-new.js">')),
    );
    const loading = new Loading(failing);
    await openPart(Waiting, { loading });
    await loading.ask();
    vi.restoreAllMocks();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/a newer version/);
    await expect.element(button('Reload the page')).toBeVisible();
    await expect.element(button('Try again')).not.toBeInTheDocument();
  });

  test('C10: the same entry script, an error page or no answer are no newer version', async () => {
    vi.spyOn(document, 'querySelector').mockReturnValue(entry);
    const answers = [
      () => Promise.resolve(new Response('<script src="./assets/index-old.js">')),
      () => Promise.resolve(new Response('<h1>Log in</h1>')),
      () => Promise.resolve(new Response('<script src="./assets/index-new.js">', { status: 500 })),
      () => Promise.reject(new TypeError('offline')),
    ];
    for (const answer of answers) {
      const asked = vi.fn(answer);
      vi.stubGlobal('fetch', asked);
      const loading = new Loading(failing);
      await loading.ask();
      await vi.waitFor(() => expect(asked).toHaveBeenCalled());
      await new Promise((done) => setTimeout(done));
      expect(loading.trouble).toBe('failed');
    }
    vi.restoreAllMocks();
  });
});
