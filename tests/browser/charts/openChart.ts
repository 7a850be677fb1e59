import { core } from 'virtual:atlas/core';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { parseQuery } from '../../../src/choice/query';
import { buildWorld } from '../../../src/world/world';
import { loadLanguage } from '../../../src/words/language';
import Frame from './Frame.svelte';

export const TODAY = '2026-03-15';
export const world = buildWorld(core);

/** Draws a chart of the real data for the choice that an address names. */
export async function openChart(chart: Component, search = '', width = 320, of = world) {
  const { chosen } = parseQuery(search, of, TODAY);
  const atlas = new Atlas(of, new Choice(chosen), await loadLanguage(chosen.lang, ['explore']), TODAY);
  const screen = await render(Frame, { atlas, chart, width });
  const root = screen.container as HTMLElement;
  // Of the whole panel, what is further down is drawn once the focus enters it.
  const panel = root.querySelector('section.charts');
  if (panel) {
    panel.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.waitFor(() => {
      for (const key of ['labour', 'sub-office'])
        if (!root.querySelector(`[data-key="${key}"]`)) throw new Error(`"${key}" is not drawn yet`);
    }, 10_000);
  }
  /** The mark with that key. */
  const mark = (key: string) => {
    const found = root.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`);
    if (!found) throw new Error(`no mark "${key}"`);
    return found;
  };
  const marks = () => [...root.querySelectorAll<HTMLButtonElement>('button[data-key]')];
  return { atlas, screen, root, mark, marks };
}

/** Waits until charts show what was chosen: see src/atlas/shown.svelte.ts. */
export async function followed(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** A pointer event as a finger or a mouse sends it, at a place inside the element (0 to 1 from its left). */
export function point(target: Element, type: string, pointerType: 'mouse' | 'touch' | 'pen', share = 0.5) {
  const box = target.getBoundingClientRect();
  const place = { clientX: box.left + box.width * share, clientY: box.top + box.height / 2 };
  const kind = { pointerType, pointerId: 1, isPrimary: true, button: 0, buttons: 1 };
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, ...place, ...kind }));
}
