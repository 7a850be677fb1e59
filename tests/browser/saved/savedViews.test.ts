import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { readViews, SAVED_KEY, type SavedView } from '../../../src/choice/savedViews';
import SavedViews from '../../../src/saved/SavedViews.svelte';
import { savedList } from '../../../src/saved/savedList.svelte';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

const kept = () => readViews(localStorage.getItem(SAVED_KEY));
const keep = (...views: Omit<SavedView, 'on'>[]) =>
  localStorage.setItem(SAVED_KEY, JSON.stringify(views.map((view) => ({ ...view, on: '2026-11-24' }))));
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = () => page.getByRole('textbox', { name: 'Name of this view' });

async function openAt(search = '') {
  const atlas = await atlasAt(search);
  render(Stage, { atlas, part: SavedViews });
  await expect.element(field()).toBeVisible();
  return atlas;
}

beforeEach(() => localStorage.removeItem(SAVED_KEY));
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.removeItem(SAVED_KEY);
  // What was not kept lasts as long as the page; for the next test the page begins anew.
  savedList().isKept = true;
});

describe('saved views', () => {
  test('are proposed under the choice in words, and kept as the query of the address', async () => {
    const atlas = await openAt('?area=forced&compare=GHA,TGO&date=2005-03-01');
    await expect
      .element(field())
      .toHaveValue(
        'Documented work in “Assistance in forced migration”; comparison: Ghana and Togo; map of 1 March 2005',
      );
    await userEvent.click(button('Save this view'));
    expect(kept().map(({ query }) => query)).toEqual(['?date=2005-03-01&area=forced&compare=GHA,TGO']);
    expect(atlas.announcement).toMatch(/^Saved: Documented work/);
  });

  test('take the name that is typed, and the whole world has a name too', async () => {
    await openAt();
    await expect.element(field()).toHaveValue('All countries, 1 March 2017');
    await userEvent.fill(field(), '  For the talk ');
    await userEvent.keyboard('{Enter}');
    expect(kept().map(({ name, query }) => [name, query])).toEqual([['For the talk', '']]);
    await expect.element(field()).toHaveValue('All countries, 1 March 2017');
  });

  test('open again, the reader’s language and colour scheme as they are', async () => {
    keep({ id: 1, name: 'Old', query: '?lang=de&scheme=light&region=nairobi&view=globe' });
    const atlas = await openAt('?scheme=dark&area=forced');
    await userEvent.click(button('Old saved on 24 November 2026'));
    expect(atlas.choice.all).toMatchObject({
      region: ['nairobi'],
      area: [],
      view: 'globe',
      lang: 'en',
      scheme: 'dark',
    });
    expect(atlas.faults).toEqual([]);
    expect(atlas.announcement).toBe('Shown: Old');
    await expect.element(page.getByText('shown now')).not.toBeInTheDocument();
  });

  test('of an older page show what is still understood, and name the rest', async () => {
    keep({ id: 1, name: 'Old', query: '?region=atlantis,nairobi&colour=red' });
    const atlas = await openAt();
    await userEvent.click(page.getByRole('button', { name: /^Old saved/ }));
    expect(atlas.choice.all.region).toEqual(['nairobi']);
    expect(atlas.faults.map(({ param }) => param)).toEqual(['region', 'colour']);
  });

  test('are renamed in place; Escape leaves the name', async () => {
    keep({ id: 1, name: 'A', query: '?area=forced' }, { id: 2, name: 'B', query: '' });
    await openAt();
    await userEvent.click(button('Rename A'));
    const name = page.getByRole('textbox', { name: 'New name of A' });
    await userEvent.fill(name, 'Forced');
    await userEvent.keyboard('{Enter}');
    expect(kept().map((view) => view.name)).toEqual(['Forced', 'B']);
    await expect.element(button('Rename Forced')).toHaveFocus();
    await userEvent.click(button('Rename B'));
    await userEvent.fill(page.getByRole('textbox', { name: 'New name of B' }), 'C');
    await userEvent.keyboard('{Escape}');
    expect(kept().map((view) => view.name)).toEqual(['Forced', 'B']);
  });

  test('are deleted, the focus staying in the list', async () => {
    keep({ id: 1, name: 'A', query: '?area=forced' });
    const atlas = await openAt();
    await userEvent.click(button('Delete A'));
    expect(kept()).toEqual([]);
    expect(atlas.announcement).toBe('Deleted: A');
    await expect.element(page.getByRole('heading', { name: 'Saved views' })).toHaveFocus();
    await expect.element(page.getByText('No view is saved yet.')).toBeVisible();
  });

  test('do not overwrite what another tab has saved in the meantime', async () => {
    await openAt('?area=forced');
    keep({ id: 4, name: 'Of the other tab', query: '?area=regulating' });
    await userEvent.fill(field(), 'Mine');
    await userEvent.keyboard('{Enter}');
    expect(kept().map(({ name }) => name)).toEqual(['Mine', 'Of the other tab']);
    keep({ id: 9, name: 'Later', query: '' });
    window.dispatchEvent(new StorageEvent('storage', { key: SAVED_KEY }));
    await expect.element(button('Delete Later')).toBeVisible();
  });

  test('are at most fifty; then one is to be deleted first', async () => {
    keep(...Array.from({ length: 50 }, (_, i) => ({ id: i + 1, name: `View ${i + 1}`, query: '' })));
    await openAt();
    await expect.element(button('Save this view')).toBeDisabled();
    await userEvent.click(button('Delete View 7'));
    await expect.element(button('Save this view')).toBeEnabled();
  });

  test('work for as long as the page is open where the browser has no room for them', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const atlas = await openAt('?area=forced');
    await userEvent.fill(field(), 'Mine');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/until the page is closed/)).toBeVisible();
    atlas.choice.clear();
    await userEvent.click(page.getByRole('button', { name: /^Mine saved/ }));
    expect(atlas.choice.all.area).toEqual(['forced']);
    expect(kept()).toEqual([]);
  });
});
