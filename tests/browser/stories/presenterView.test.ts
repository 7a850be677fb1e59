import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Line, type LineMessage } from '../../../src/stories/presenting/line';
import PresenterView from '../../../src/stories/presenting/PresenterView.svelte';
import { loadStories } from '../../../src/stories/storyList.svelte';
import { atlasAt } from '../atlas';

const phase = () => document.querySelector<HTMLElement>('[data-presenter]')?.dataset['presenter'];
const STATE: LineMessage = { kind: 'state', query: '?story=what-works-where&step=2', isBlack: false };
const closing: (() => void)[] = [];
/** The pictures are looked at in the whole site. */
const loadPlaces = () => Promise.reject(new Error('not here'));

/** The presenter view, and at the other end of its line a presentation that answers while it is there. */
async function openView() {
  const heard: LineMessage[] = [];
  const there = { answers: true };
  const line = new Line('view', (message) => {
    heard.push(message);
    if (message.kind === 'hello' && there.answers) line.say(STATE);
  });
  closing.push(() => line.close());
  const [atlas] = await Promise.all([atlasAt(), loadStories()]);
  await render(PresenterView, { atlas, id: 'view', loadPlaces });
  await expect.poll(phase).toBe('running');
  return { atlas, heard, line, there };
}

/** Seconds pass for the view, with time for what is said over the line and answered in each. */
async function pass(seconds: number) {
  for (let second = 0; second < seconds; second++) {
    vi.advanceTimersByTime(1000);
    await new Promise((done) => setTimeout(done, 10));
  }
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => {
  vi.useRealTimers();
  closing.splice(0).forEach((close) => close());
  vi.unstubAllGlobals();
});

test('C7: says at once when the window of the presentation goes, and goes on when it is back', async () => {
  const { atlas, line } = await openView();
  expect(atlas.choice.all.step).toBe(2);
  line.say({ kind: 'away' });
  await expect.element(page.getByRole('alert')).toHaveTextContent('does not answer');
  await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
  line.say({ ...STATE, query: '?story=what-works-where&step=3' });
  await expect.poll(phase).toBe('running');
  expect(atlas.choice.all.step).toBe(3);
  await expect.element(page.getByRole('toolbar')).toBeVisible();
});

test('C7: notices a presentation that went without a word, and one that comes back', async () => {
  const { there } = await openView();
  await pass(12);
  expect(phase()).toBe('running');
  there.answers = false;
  await pass(10);
  await expect.poll(phase).toBe('lost');
  there.answers = true;
  await pass(5);
  await expect.poll(phase).toBe('running');
});

test('C8: F5 does not reload it, and is passed on as the start', async () => {
  const { heard } = await openView();
  const press = new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true });
  expect(document.body.dispatchEvent(press)).toBe(false);
  await expect.poll(() => heard.at(-1)).toEqual({ kind: 'do', act: 'start' });
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => heard.at(-1)).toEqual({ kind: 'do', act: 'next' });
});

test('C7: opened by a link, without a presentation, says so after a while and leads to the view', async () => {
  const [atlas] = await Promise.all([atlasAt('?area=forced'), loadStories()]);
  await render(PresenterView, { atlas, id: 'nobody', loadPlaces });
  await pass(10);
  await expect.poll(phase).toBe('absent');
  await expect.element(page.getByRole('alert')).toHaveTextContent('No presentation answers');
  expect((page.getByRole('link').element() as HTMLAnchorElement).href).toMatch(/\/\?area=forced$/);
  // One that begins later is followed all the same.
  const line = new Line('nobody', () => undefined);
  closing.push(() => line.close());
  line.say(STATE);
  await expect.poll(phase).toBe('running');
});

test('E4: says that it can lead nothing where the browser gives no way to the other window', async () => {
  const atlas = await atlasAt();
  vi.stubGlobal('BroadcastChannel', undefined);
  await render(PresenterView, { atlas, id: 'view', loadPlaces });
  await expect.element(page.getByRole('alert')).toHaveTextContent('no second window');
});
