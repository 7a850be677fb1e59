import { load as loadTables } from 'virtual:atlas/detail';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { atlasAt } from '../atlas';
import Stage from './Stage.svelte';

const detail = await loadTables();

// In a file of its own: once the tables are loaded they stay, and the first profile of a visit is over.

const top = () => document.querySelector('.facts')?.getBoundingClientRect().top;

test('a profile whose tables fail to load says so, tries again when asked, and then offers a new start', async () => {
  let tries = 0;
  const load = () => Promise.reject(new Error(`try ${(tries += 1)}`));
  render(Stage, { atlas: await atlasAt('?profile=KEN'), load });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be loaded/);
  expect(tries).toBe(1);
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(tries).toBe(2);
});

test('a profile shows name and status at once, and its facts in the same place once they are there', async () => {
  let arrive = () => {};
  const load = () =>
    new Promise<typeof detail>((resolve) => {
      arrive = () => resolve(detail);
    });
  render(Stage, { atlas: await atlasAt('?profile=KEN'), load });
  await expect.element(page.getByRole('heading', { name: 'Kenya' })).toBeVisible();
  await expect.element(page.getByText('Member state on 1 March 2017')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Loading');
  const before = top();
  arrive();
  await expect.element(page.getByText('Member state since 1985', { exact: true })).toBeVisible();
  expect(top()).toBe(before);
});
