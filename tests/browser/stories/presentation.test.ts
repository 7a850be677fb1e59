import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Line, type LineMessage } from '../../../src/stories/line';
import Presentation from '../../../src/stories/Presentation.svelte';
import { atlasAt } from '../controls/atlas';
import '../../../src/style/base.css';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const shown = (what: string) => document.querySelector(`[data-${what}]`);
const lines: Line[] = [];

async function openAt(search: string, dwell: number | null = null) {
  const atlas = await atlasAt(search);
  const onleave = vi.fn();
  const heard: LineMessage[] = [];
  const line = new Line('test', (message) => heard.push(message));
  lines.push(line);
  await render(Presentation, { atlas, id: 'test', dwell, onleave });
  return { atlas, onleave, heard, line };
}

beforeEach(() => userEvent.unhover(document.body));
afterEach(() => lines.splice(0).forEach((line) => line.close()));

describe('a presentation', () => {
  test('has the focus, title and text of the step, and marks the page meanwhile', async () => {
    await openAt('?story=global-presence&step=3');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Presentation');
    expect(shown('told')?.textContent).toContain('166 member states');
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
});
