import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { atlasAt } from '../atlas';
import LaterStage from './LaterStage.svelte';

test('E3: the place of a part that could not be loaded can be closed', async () => {
  const onclose = vi.fn();
  const load = () => Promise.reject(new Error('refused'));
  render(LaterStage, { atlas: await atlasAt(), load, onclose });
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(onclose).toHaveBeenCalledTimes(1);
});
