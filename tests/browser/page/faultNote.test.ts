import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FaultNote from '../../../src/page/FaultNote.svelte';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

test('a good address needs no note', async () => {
  render(Stage, { atlas: await atlasAt('?area=forced'), part: FaultNote });
  await expect.element(page.getByRole('status')).toHaveTextContent('');
});

test('the note names each fault of the address, and goes when dismissed', async () => {
  const atlas = await atlasAt('?area=farming&date=20x4&foo=1');
  render(Stage, { atlas, part: FaultNote });
  await expect.element(page.getByRole('status')).toHaveTextContent(/farming.*20x4.*foo/);
  expect(page.getByRole('listitem').elements()).toHaveLength(3);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(atlas.faults).toEqual([]);
  await expect.element(page.getByRole('status')).toHaveTextContent('');
});

test('of a long list a few lines stand there, and the rest when it is asked for', async () => {
  const keys = Array.from({ length: 300 }, (_, i) => `k${i}=v`).join('&');
  render(Stage, { atlas: await atlasAt(`?${keys}&area=farming&area=farming`), part: FaultNote });
  const items = page.getByRole('listitem');
  await expect.element(items.nth(3)).toHaveTextContent('and 298 more');
  expect(items.elements()).toHaveLength(4);
  await page.getByRole('button', { name: 'and 298 more' }).click();
  // What is dropped twice is named once.
  expect(items.elements()).toHaveLength(301);
});

test('of a long value or key its beginning is named, in whole letters', async () => {
  const long = '\u{1f30d}'.repeat(3000);
  render(Stage, { atlas: await atlasAt(`?area=${long}&${'x'.repeat(500)}=1`), part: FaultNote });
  await expect
    .element(page.getByRole('listitem').first())
    .toHaveTextContent(`“${'\u{1f30d}'.repeat(40)}…” is`);
  await expect.element(page.getByRole('listitem').last()).toHaveTextContent(`${'x'.repeat(40)}…: no`);
});

test('dismissed by the keyboard, the note leaves the focus at the map', async () => {
  const map = Object.assign(document.createElement('div'), { id: 'map', tabIndex: 0 });
  const main = document.createElement('main');
  main.append(map);
  document.body.append(main);
  const atlas = await atlasAt('?area=farming');
  render(Stage, { atlas, part: FaultNote });
  const button = page.getByRole('button', { name: 'Dismiss' });
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(atlas.faults).toEqual([]);
  expect(document.activeElement).toBe(map);
  main.remove();
});

test('an embed names what it dropped in one line, and part by part when that is opened', async () => {
  render(Stage, {
    atlas: await atlasAt('?embed=1&area=nope&country=Kenya&date=2010'),
    part: FaultNote,
    width: 400,
  });
  await expect.poll(() => document.querySelector('summary')?.textContent).toMatch(/nope.*Kenya.*2010/);
  expect(document.querySelector('[role=status]')!.clientHeight).toBeLessThan(36);
  expect(page.getByRole('listitem').elements()).toHaveLength(0);
  await userEvent.click(document.querySelector('summary')!);
  await expect.poll(() => page.getByRole('listitem').elements()).toHaveLength(3);
});

test('what the address says is shown as text, whatever it is', async () => {
  render(Stage, { atlas: await atlasAt(`?area=${encodeURIComponent('<img src=x>')}`), part: FaultNote });
  await expect.element(page.getByRole('status')).toHaveTextContent('<img src=x>');
  expect(document.querySelector('[role=status] img')).toBeNull();
});
