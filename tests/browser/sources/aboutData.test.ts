import schema from '../../../data/datapackage.json';
import { load } from 'virtual:atlas/detail';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AboutData from '../../../src/sources/AboutData.svelte';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

const detail = await load();

async function open(search = '?page=data') {
  const atlas = await atlasAt(search);
  await atlas.withWords(Promise.resolve());
  render(Stage, { atlas, part: AboutData });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Membership', level: 3 })).toBeVisible();
  return atlas;
}
const section = (name: string) => document.querySelector(`#data-${name}`)!;
const said = (name: string) => section(name).textContent?.replace(/\s+/g, ' ') ?? '';

describe('the page about the data', () => {
  test('shows every table with rows, sources, gaps and its file', async () => {
    await open();
    expect(document.querySelectorAll('dialog section[id^=data-] a[download]')).toHaveLength(
      schema.resources.length,
    );
    expect(said('work')).toContain(`${detail.work.length.toLocaleString('en-GB')} rows`);
    expect(said('offices')).toContain('Sub-offices are a sample');
    expect(said('offices')).toContain('GeoNames (coordinates)');
    expect(section('members').querySelector('a[download]')?.getAttribute('href')).toMatch(
      /data\/members\.csv$/,
    );
    const undated = detail.work.filter(({ year }) => year === null).length;
    expect(said('work')).toContain(`Undated: the source does not say when ${undated} ·`);
  });

  test('folds the columns of a table away until they are asked for', async () => {
    await open();
    const fold = section('members').querySelector('summary')!;
    await userEvent.click(fold);
    await expect.element(page.getByRole('rowheader', { name: 'from key' })).toBeVisible();
    expect(section('members').querySelectorAll('tbody tr')).toHaveLength(6);
  });

  test('is left by Escape and by its button', async () => {
    const atlas = await open();
    await userEvent.keyboard('{Escape}');
    expect(atlas.choice.all.page).toBeNull();
    atlas.choice.set({ page: 'data' });
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(atlas.choice.all.page).toBeNull();
  });

  test('leads to the profile of a country without documents, and to the map of what is documented', async () => {
    const atlas = await open();
    await userEvent.click(page.getByRole('button', { name: 'Monaco: open the profile' }));
    expect(atlas.choice.all).toMatchObject({ profile: 'MCO', page: null });
    atlas.choice.set({ page: 'data', profile: null });
    await userEvent.click(page.getByRole('button', { name: 'Show on the map' }));
    expect(atlas.choice.all).toMatchObject({ indicator: 'documented', page: null, view: 'map' });
  });

  test('gives German readers the gaps in German, and says that the tables speak English', async () => {
    const atlas = await atlasAt('?lang=de&page=data');
    await atlas.withWords(Promise.resolve());
    render(Stage, { atlas, part: AboutData });
    await expect
      .element(page.getByText('Die Tabellen beschreiben sich selbst auf Englisch.', { exact: false }))
      .toBeVisible();
    await expect
      .element(page.getByText('Die Zweigbüros sind eine Stichprobe', { exact: false }))
      .toBeVisible();
    expect(section('offices').querySelector('p[lang=en]')?.textContent).toBe(
      'A row is one office, from its opening to its closing as far as these are known.',
    );
  });
});
