import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import OfficeList from '../../../src/map/legend/OfficeList.svelte';
import { markOf, openPart, said } from './openPart';

const IDS = ['aut-vienna', 'svk-bratislava', 'hun-budapest'];
const SIZE = { width: 740, height: 340 };

async function open(at = { x: 100, y: 100 }, ids = IDS, size = SIZE, search = '') {
  const onclose = vi.fn();
  const part = await openPart(
    OfficeList,
    (atlas) => ({ mark: markOf(atlas, ...ids), at, onclose, ...size }),
    search,
    size,
  );
  return { ...part, onclose };
}
const rows = () => [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] li button')];
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')!;

test('opens with the focus on its first office, and names all of them', async () => {
  await open();
  await expect.element(page.getByRole('dialog', { name: '3 offices here' })).toBeVisible();
  expect(document.activeElement).toBe(rows()[0]);
  expect(rows().map(said)).toEqual([
    expect.stringMatching(/^Vienna Regional office · Austria since \d{4}$/),
    expect.stringMatching(/^Bratislava Country office · Slovakia .*first seen \d{4}$/),
    expect.stringMatching(/^Budapest .* · Hungary .*first seen \d{4} · opening not dated$/),
  ]);
});

test('arrow keys go round the offices and the button that closes', async () => {
  await open();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(rows()[1]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(page.getByRole('button', { name: 'Close' }).element());
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(rows()[0]);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(rows()[2]);
});

test('Enter opens the profile of the office’s country and closes the list', async () => {
  const { atlas, onclose } = await open();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(atlas.choice.profile).toBe('SVK');
  expect(onclose).toHaveBeenCalledOnce();
});

test('so does a click', async () => {
  const { atlas, onclose } = await open();
  await userEvent.click(page.getByRole('button', { name: 'Budapest' }));
  expect(atlas.choice.profile).toBe('HUN');
  expect(onclose).toHaveBeenCalledOnce();
});

test('Escape and the button close it and open nothing', async () => {
  const { atlas, onclose } = await open();
  await userEvent.keyboard('{Escape}');
  expect(onclose).toHaveBeenCalledOnce();
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(onclose).toHaveBeenCalledTimes(2);
  expect(atlas.choice.profile).toBeNull();
});

test('keys that it uses do not reach the page behind it, others do', async () => {
  const heard = vi.fn((event: KeyboardEvent) => event.key);
  document.addEventListener('keydown', heard);
  await open();
  await userEvent.keyboard('{ArrowDown}{Escape}x');
  document.removeEventListener('keydown', heard);
  expect(heard.mock.results.map(({ value }) => value as string)).toEqual(['x']);
});

test.each([
  [0, 0],
  [740, 0],
  [0, 340],
  [740, 340],
])('stays inside the map at %d, %d', async (x, y) => {
  const { stage } = await open({ x, y });
  await expect
    .poll(() => {
      const [own, map] = [dialog().getBoundingClientRect(), stage.getBoundingClientRect()];
      return own.left >= map.left && own.right <= map.right && own.top >= map.top && own.bottom <= map.bottom;
    })
    .toBe(true);
});

test('a long list scrolls within a small map', async () => {
  const { stage, atlas } = await open(
    { x: 10, y: 200 },
    [...IDS, 'ken-nairobi', 'egy-cairo', 'tha-bangkok', 'bel-brussels', 'sen-dakar', 'zaf-pretoria'],
    { width: 320, height: 220 },
  );
  expect(atlas.choice.profile).toBeNull();
  await expect
    .poll(() => dialog().getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(stage.getBoundingClientRect().bottom);
  expect(dialog().scrollHeight).toBeGreaterThan(dialog().clientHeight);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  const last = rows().at(-1)!;
  expect(document.activeElement).toBe(last);
  expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(stage.getBoundingClientRect().bottom);
});

test('speaks German', async () => {
  await open(undefined, IDS, SIZE, '?lang=de');
  await expect.element(page.getByRole('dialog', { name: '3 Vertretungen hier' })).toBeVisible();
  expect(said(rows()[0]!)).toMatch(/^Wien Regionalbüro · Österreich seit \d{4}$/);
});
