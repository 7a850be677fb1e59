import { expect, test, describe } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas.svelte';
import { count } from '../../../src/model/countrySet';
import CountryList from '../../../src/table/CountryList.svelte';
import { atlasAt, speak } from '../controls/atlas';
import Stage from '../controls/Stage.svelte';

async function openAt(search = '', width = 900): Promise<Atlas> {
  const atlas = await atlasAt(search);
  render(Stage, { atlas, part: CountryList, width, height: 600 });
  await expect.element(page.getByRole('table')).toBeVisible();
  return atlas;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')];
const names = () => rows().map((row) => row.querySelector('button')?.textContent?.trim() ?? '');
const header = (name: string) => page.getByRole('columnheader', { name });
const country = (name: string) => page.getByRole('button', { name, exact: true });

describe('the list of countries', () => {
  test('shows those that fit, by name, and the others when asked', async () => {
    const atlas = await openAt('?region=cairo');
    expect(rows()).toHaveLength(count(atlas.fit.all));
    expect(names()).toEqual(names().toSorted(atlas.formats.compare));
    await userEvent.click(page.getByRole('switch'));
    expect(rows()).toHaveLength(atlas.world.countries.length);
    expect(rows().filter((row) => !row.textContent?.includes('does not fit'))).toHaveLength(
      count(atlas.fit.all),
    );
  });

  test('says so when no country fits', async () => {
    await openAt('?country=MCO&area=forced');
    await expect.element(page.getByText('No country fits the choice.')).toBeVisible();
    expect(rows()).toHaveLength(0);
  });

  test('sorts by any column, and the other way round at the second click', async () => {
    const atlas = await openAt();
    await expect.element(header('Country')).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(page.getByRole('button', { name: 'Offices' }));
    await expect.element(header('Offices')).toHaveAttribute('aria-sort', 'descending');
    expect(header('Country').element().hasAttribute('aria-sort')).toBe(false);
    const most = Math.max(...atlas.world.countries.map(({ offices }) => offices.length));
    expect(atlas.world.countryOf(rows()[0]!.dataset['country']!)?.offices.length).toBe(most);
    await userEvent.click(page.getByRole('button', { name: 'Offices' }));
    await expect.element(header('Offices')).toHaveAttribute('aria-sort', 'ascending');
    expect(atlas.world.countryOf(rows()[0]!.dataset['country']!)?.offices).toHaveLength(0);
  });

  test('opens the profile by a click anywhere in a row, and chooses with Shift or Ctrl', async () => {
    const atlas = await openAt();
    const cell = rows()[3]!.querySelectorAll('td')[1]!;
    await userEvent.click(cell, { force: true });
    expect(atlas.choice.profile).toBe(rows()[3]!.dataset['country']);
    await userEvent.click(country('Albania'), { modifiers: ['Shift'] });
    await userEvent.click(country('Algeria'), { modifiers: ['ControlOrMeta'] });
    expect(atlas.choice.all.country).toEqual(['ALB', 'DZA']);
    // The others stay in the list, so that more can be chosen.
    expect(rows()).toHaveLength(atlas.world.countries.length);
  });

  test('is worked with keys: Enter opens, Shift and Enter choose', async () => {
    const atlas = await openAt();
    (country('Albania').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.profile).toBe('ALB');
    await userEvent.tab();
    await expect.element(country('Algeria')).toHaveFocus();
    expect(atlas.pointed?.iso3).toBe('DZA');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(atlas.choice.all.country).toEqual(['DZA']);
  });

  test('marks a country everywhere while the mouse is on its row, and is marked from elsewhere', async () => {
    const atlas = await openAt();
    await userEvent.hover(country('Albania'));
    expect(atlas.pointed?.iso3).toBe('ALB');
    await userEvent.hover(page.getByText(/countries fit the choice/));
    await expect.poll(() => atlas.pointed).toBeNull();
    atlas.pointAtCountry('DZA');
    await expect.poll(() => document.querySelector('[data-country=DZA]')?.className).toContain('pointed');
  });

  test('keeps its head in sight and names the work of each row for those who do not see colours', async () => {
    await openAt();
    const box = page.getByRole('group', { name: 'List of countries' }).element();
    const top = header('Country').element().getBoundingClientRect().top;
    box.scrollTo({ top: 2000 });
    expect(header('Country').element().getBoundingClientRect().top).toBe(top);
    expect(document.querySelector('[data-country=AND]')?.textContent).toContain('No documented work found');
    expect(document.querySelector('[data-country=AFG] .areas')?.textContent).toContain(
      'Documented work: Migration',
    );
  });

  test('has fewer columns on a phone, and never more than its width', async () => {
    const atlas = await openAt('', 328);
    for (const lang of ['en', 'de'] as const) {
      await speak(atlas, lang);
      await expect.poll(() => document.querySelector('th.status')?.checkVisibility()).toBe(false);
      const box = document.querySelector<HTMLElement>('.box')!;
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    }
    expect(document.querySelector('[data-country=AFG] th')?.textContent).toContain('Mitgliedstaat');
  });

  test('stands in the order of the reader’s language', async () => {
    const atlas = await openAt();
    await speak(atlas, 'de');
    await expect.poll(() => names()[1]).toBe('Ägypten');
  });
});
