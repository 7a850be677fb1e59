import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
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

test('what the address says is shown as text, whatever it is', async () => {
  render(Stage, { atlas: await atlasAt(`?area=${encodeURIComponent('<img src=x>')}`), part: FaultNote });
  await expect.element(page.getByRole('status')).toHaveTextContent('<img src=x>');
  expect(document.querySelector('[role=status] img')).toBeNull();
});
