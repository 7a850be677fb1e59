import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { restPointer } from '../restPointer';
import { Line, type LineMessage } from '../../../src/stories/presenting/line';
import Presentation from '../../../src/stories/presenting/Presentation.svelte';
import { loadStories } from '../../../src/stories/storyList.svelte';
import { atlasAt, countOn } from '../atlas';
import '../../../src/style/base.css';
import 'virtual:atlas/looks.css';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const shown = (what: string) => document.querySelector(`[data-${what}]`);
const lines: Line[] = [];

type Begin = 'screen' | 'presenter' | 'again';

async function openAt(search: string, dwell: number | null = null, begin?: Begin) {
  const [atlas] = await Promise.all([atlasAt(search), loadStories()]);
  const onleave = vi.fn();
  const heard: LineMessage[] = [];
  const line = new Line('test', (message) => heard.push(message));
  lines.push(line);
  const { unmount } = await render(Presentation, {
    atlas,
    id: 'test',
    dwell,
    onleave,
    ...(begin && { begin }),
  });
  return { atlas, onleave, heard, line, unmount };
}

beforeEach(restPointer);
afterEach(() => {
  lines.splice(0).forEach((line) => line.close());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a presentation', () => {
  test('has the focus, title and text of the step, and marks the page meanwhile', async () => {
    await openAt('?story=global-presence&step=3');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Presentation');
    expect(shown('told')?.textContent).toContain(`${countOn('2017-03-01', 'member')} member states`);
    expect(document.documentElement.dataset['presenting']).toBe('story');
  });

  test('goes through its steps by the keys of keyboard and clicker', async () => {
    const { atlas } = await openAt('?story=what-works-where');
    const keys = [
      '{ArrowRight}',
      '{PageDown}',
      ' ',
      '{Shift>} {/Shift}',
      '{PageUp}',
      '{End}',
      '{Home}',
      '{ArrowLeft}',
    ];
    const seen: (number | null)[] = [];
    for (const key of keys) {
      await userEvent.keyboard(key);
      seen.push(atlas.choice.all.step);
    }
    expect(seen).toEqual([2, 3, 4, 3, 2, 5, 1, 1]);
  });

  test('goes black and back by B and by the point, and a step brings the picture back', async () => {
    const { atlas } = await openAt('?story=what-works-where');
    await userEvent.keyboard('b');
    expect(shown('black')?.textContent).toBe('The screen is black');
    await userEvent.keyboard('.');
    expect(shown('black')).toBeNull();
    await userEvent.keyboard('B{ArrowRight}');
    expect(shown('black')).toBeNull();
    expect(atlas.choice.all.step).toBe(2);
  });

  test('has a ring that follows the pointer', async () => {
    await openAt('?story=what-works-where');
    await userEvent.keyboard('l');
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 120 }));
    await expect
      .poll(() => {
        const box = shown('ring')?.getBoundingClientRect();
        return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
      })
      .toEqual([200, 120]);
    await userEvent.keyboard('l');
    expect(shown('ring')).toBeNull();
  });

  test('shows its bar when the pointer moves or the focus comes, and leads by it', async () => {
    const { atlas } = await openAt('?story=what-works-where');
    const bar = shown('bar')!;
    const opacity = () => getComputedStyle(bar).opacity;
    await expect.poll(opacity).toBe('0');
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 20, clientY: 20 }));
    await expect.poll(opacity).toBe('1');
    await userEvent.click(button('Next'));
    expect(atlas.choice.all.step).toBe(2);
    await expect.element(page.getByText('2 of 5')).toBeVisible();
    await userEvent.keyboard(' ');
    expect(atlas.choice.all.step).toBe(3);
  });

  test('is left by Escape, and by its button', async () => {
    const { atlas, onleave } = await openAt('?story=what-works-where&step=2');
    await userEvent.keyboard('{Escape}');
    expect(onleave).toHaveBeenCalledTimes(1);
    expect(atlas.choice.all.step).toBe(2);
    (button('End the presentation').element() as HTMLElement).click();
    expect(onleave).toHaveBeenCalledTimes(2);
  });

  test('keeps the room of the longest step, and says at its foot what is told and how far it is', async () => {
    await openAt('?story=global-presence&step=1');
    const [told, foot] = [shown('told')!, shown('foot')!];
    const room = () => document.documentElement.style.getPropertyValue('--told');
    await expect.poll(() => parseFloat(room())).toBeGreaterThanOrEqual(told.clientHeight);
    const before = room();
    expect(foot.textContent).toContain('A global presence in eight steps');
    expect(foot.textContent).toContain('1 of 8');
    await userEvent.keyboard('{End}');
    expect(foot.textContent).toContain('8 of 8');
    expect(document.querySelectorAll('[data-told]').length).toBe(1);
    expect(room()).toBe(before);
  });

  test('shows the picture of its step in place of the map', async () => {
    await openAt('?story=global-presence&step=6');
    expect(shown('picture')?.getAttribute('data-picture')).toBe('areas');
    expect(document.querySelectorAll('[data-picture-area]').length).toBe(4);
    await userEvent.keyboard('{ArrowRight}');
    expect(shown('picture')?.getAttribute('data-picture')).toBe('tasks');
    expect(document.querySelectorAll('[data-picture-region]').length).toBe(9);
    await userEvent.keyboard('{ArrowRight}');
    expect(shown('picture')).toBeNull();
  });

  test('draws the map as much larger as its type, and takes that back', async () => {
    const { unmount } = await openAt('?area=forced');
    const { style } = document.documentElement;
    await expect.poll(() => Number(style.getPropertyValue('--grown'))).toBeGreaterThanOrEqual(1);
    const type = parseFloat(getComputedStyle(document.documentElement).fontSize);
    expect(Number(style.getPropertyValue('--grown'))).toBeCloseTo(Math.max(1, type / 18));
    await unmount();
    expect(style.getPropertyValue('--grown')).toBe('');
  });

  test('of a view has no steps to go through', async () => {
    const { atlas } = await openAt('?area=forced');
    expect(document.documentElement.dataset['presenting']).toBe('view');
    expect(shown('told')).toBeNull();
    await expect.element(button('Next')).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}{End}');
    expect(atlas.choice.all).toMatchObject({ area: ['forced'], story: null });
  });

  test('tells the presenter view what it shows, and does what is asked there', async () => {
    const { atlas, heard, line } = await openAt('?story=what-works-where');
    line.say({ kind: 'hello' });
    const state = { kind: 'state', query: '?story=what-works-where&step=1', isBlack: false };
    await expect.poll(() => heard.at(-1)).toEqual(state);
    line.say({ kind: 'do', act: 'next' });
    await expect.poll(() => atlas.choice.all.step).toBe(2);
    line.say({ kind: 'do', act: 'black' });
    await expect
      .poll(() => heard.at(-1))
      .toEqual({
        kind: 'state',
        query: '?story=what-works-where&step=2',
        isBlack: true,
      });
  });

  test('goes on by itself as a kiosk, from the last step to the first', async () => {
    const { atlas } = await openAt('?story=what-works-where&step=4', 80);
    await expect.poll(() => atlas.choice.all.step, { interval: 10 }).toBe(5);
    await expect.poll(() => atlas.choice.all.step, { interval: 10 }).toBe(1);
  });

  test('C8: takes F5 as the start that clickers mean by it: no reload, the place kept, no black', async () => {
    const { atlas, onleave } = await openAt('?story=what-works-where&step=3');
    const fill = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    await userEvent.keyboard('b');
    const press = new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true });
    expect(document.body.dispatchEvent(press)).toBe(false);
    await expect.poll(() => shown('black')).toBeNull();
    expect(fill).toHaveBeenCalledOnce();
    expect(atlas.choice.all.step).toBe(3);
    expect(onleave).not.toHaveBeenCalled();
    // By hand, the browser reloads.
    const byHand = new KeyboardEvent('keydown', {
      key: 'F5',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    expect(document.body.dispatchEvent(byHand)).toBe(true);
  });

  test('C8: is kept for a reload while it runs, and also presents where nothing can be kept', async () => {
    const kept = () => sessionStorage.getItem('atlas.presenting');
    const { unmount } = await openAt('?story=what-works-where', 5000);
    await expect.poll(() => JSON.parse(kept() ?? '{}')).toEqual({ id: 'test', dwell: 5000, isBlack: false });
    await userEvent.keyboard('b');
    await expect.poll(() => JSON.parse(kept() ?? '{}')).toMatchObject({ isBlack: true });
    await unmount();
    expect(kept()).toBeNull();
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
    await openAt('?story=what-works-where');
    expect(shown('told')).not.toBeNull();
  });

  test('C8: after a reload, says so beside the bar, until the next thing is done', async () => {
    await openAt('?story=what-works-where&step=2', null, 'again');
    await expect.element(page.getByRole('alert')).toHaveTextContent('The page was reloaded');
    await expect.poll(() => getComputedStyle(shown('bar')!).opacity).toBe('1');
    await userEvent.keyboard('{ArrowRight}');
    expect(shown('note')).toBeNull();
  });

  test('C8: is black after a reload if it was before', async () => {
    const [atlas] = await Promise.all([atlasAt('?story=what-works-where&step=2'), loadStories()]);
    const props = {
      atlas,
      id: 'test',
      dwell: null,
      isBlack: true,
      begin: 'again' as const,
      onleave: vi.fn(),
    };
    await render(Presentation, props);
    expect(shown('black')).not.toBeNull();
  });

  test('C7: says when its page goes, and when it is back from where the browser kept it', async () => {
    const { heard } = await openAt('?story=what-works-where');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await expect.poll(() => heard.at(-1)).toEqual({ kind: 'away' });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(() => heard.at(-1)).toMatchObject({ kind: 'state' });
  });

  test('C9: keeps the screen awake, again once the page is back in sight, and lets it sleep at the end', async () => {
    const locks: { released: boolean; release: () => Promise<void> }[] = [];
    const request = vi.fn(() => {
      const lock = { released: false, release: () => Promise.resolve(void (lock.released = true)) };
      locks.push(lock);
      return Promise.resolve(lock);
    });
    vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue({ request } as unknown as WakeLock);
    let state: DocumentVisibilityState = 'visible';
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
    const turn = (now: DocumentVisibilityState) => {
      state = now;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const { unmount } = await openAt('?story=what-works-where');
    await expect.poll(() => locks.length).toBe(1);
    expect(request).toHaveBeenCalledWith('screen');
    turn('visible');
    expect(request).toHaveBeenCalledTimes(1);
    locks[0]!.released = true;
    turn('hidden');
    expect(request).toHaveBeenCalledTimes(1);
    turn('visible');
    await expect.poll(() => locks.length).toBe(2);
    await unmount();
    expect(locks.map(({ released }) => released)).toEqual([true, true]);
    turn('visible');
    expect(request).toHaveBeenCalledTimes(2);
  });

  test.each(['is missing', 'refuses'])('C9: presents where the lock %s', async (how) => {
    const refuse = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    const lock = how === 'refuses' ? ({ request: refuse } as unknown as WakeLock) : undefined;
    vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue(lock as WakeLock);
    const { unmount } = await openAt('?story=what-works-where');
    expect(shown('told')).not.toBeNull();
    await unmount();
  });

  test('E4: without a way to a second window, presents in this one and says so', async () => {
    const atlas = await atlasAt('?story=what-works-where');
    vi.stubGlobal('BroadcastChannel', undefined);
    const fill = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    const open = vi.spyOn(window, 'open');
    const onleave = vi.fn();
    await render(Presentation, { atlas, id: 'test', dwell: null, begin: 'presenter', onleave });
    expect(shown('told')).not.toBeNull();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no second window');
    expect(open).not.toHaveBeenCalled();
    expect(fill).toHaveBeenCalledOnce();
  });

  test.each(['refuses', 'throws', 'gives nothing'])(
    'E18: a full screen that the browser does not allow is said in the bar (it %s)',
    async (how) => {
      vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(true);
      vi.spyOn(document.documentElement, 'requestFullscreen').mockImplementation(() => {
        const refused = new TypeError('not granted');
        if (how === 'throws') throw refused;
        return how === 'refuses' ? Promise.reject(refused) : (undefined as unknown as Promise<void>);
      });
      await openAt('?story=what-works-where', null, 'screen');
      expect(shown('told')).not.toBeNull();
      // An old browser gives nothing, and tells by an event alone.
      if (how === 'gives nothing') {
        expect(shown('note')).toBeNull();
        return;
      }
      await expect.element(page.getByRole('alert')).toHaveTextContent('did not allow the full screen');
      await userEvent.click(button('Dismiss'));
      await userEvent.click(button('Full screen'));
      await expect.element(page.getByRole('alert')).toHaveTextContent('did not allow the full screen');
    },
  );

  test('E8: where opening a window throws, it presents all the same, and says why alone', async () => {
    vi.spyOn(window, 'open').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    await openAt('?story=what-works-where', null, 'presenter');
    expect(shown('told')).not.toBeNull();
    await expect.element(page.getByRole('alert')).toHaveTextContent('did not allow a second window');
  });

  test('E18: a second window that the browser blocks is said where it was asked for, for all to see', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    await openAt('?story=what-works-where', null, 'presenter');
    const note = page.getByRole('alert');
    await expect.element(note).toBeVisible();
    await expect.element(note).toHaveTextContent('did not allow a second window');
    await userEvent.click(button('Dismiss'));
    expect(shown('note')).toBeNull();
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 20, clientY: 20 }));
    await userEvent.click(button('Presenter view'));
    expect(open).toHaveBeenCalledTimes(2);
    await expect.element(note).toBeVisible();
  });
});
