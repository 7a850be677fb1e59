import { tick, type Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ColourBy from '../../../src/map/legend/ColourBy.svelte';
import ShadeLegend from '../../../src/map/legend/ShadeLegend.svelte';
import { loadShading } from '../../../src/map/legend/shading';
import { count } from '../../../src/world/countrySet';
import { loadLanguage } from '../../../src/words/language';
import { atlasAt } from '../atlas';
import { said } from './openPart';
import Stage from './Stage.svelte';

async function open(part: Component<Record<string, never>>, search: string) {
  const atlas = await atlasAt(search);
  await loadShading(atlas);
  const screen = await render(Stage as Component<{ atlas: unknown; part: unknown; given: unknown }>, {
    atlas,
    part,
    given: {},
  });
  return { atlas, root: screen.container as HTMLElement };
}
const entries = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('button[data-key]')];
const entry = (root: HTMLElement, key: string) =>
  root.querySelector<HTMLElement>(`button[data-key="${key}"]`)!;

describe('the legend of an indicator', () => {
  test('says what is shown, when, in which unit, by which method and from where', async () => {
    const { root } = await open(ShadeLegend, '?indicator=migrants');
    const head = said(root.querySelector('p'));
    for (const word of ['Migrants, mid-2015', 'persons', 'natural breaks', 'same classes for all years'])
      expect(head).toContain(word);
    await expect
      .element(page.getByRole('link', { name: /UN DESA/ }))
      .toHaveAttribute('href', expect.stringContaining('https://www.un.org/'));
  });

  test.each(['population', 'migrants', 'migrant-share', 'women', 'refugees', 'documented'])(
    'puts every country into one class of %s or into the last entry, and counts them',
    async (indicator) => {
      const { atlas, root } = await open(ShadeLegend, `?indicator=${indicator}`);
      expect(entries(root).map((button) => button.dataset['key'])).toEqual(['1', '2', '3', '4', '5', 'none']);
      const counts = entries(root).map((button) => Number(button.querySelector('.count')!.textContent));
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(atlas.world.countries.length);
      expect(counts).toEqual([
        ...atlas.shades!.classes.map(({ countries }) => count(countries)),
        count(atlas.shades!.none),
      ]);
    },
  );

  test('calls what was not found so, and names whole numbers from first to last', async () => {
    const { atlas, root } = await open(ShadeLegend, '?indicator=documented');
    expect(said(entry(root, 'none'))).toMatch(/^None found/);
    expect(said(entry(root, '1'))).toMatch(/^1 to \d+ /);
    expect(said(entry(root, '5'))).toMatch(new RegExp(`^\\d+ to ${atlas.shades!.greatest} `));
  });

  test('says that there are no figures yet before the first mid-year', async () => {
    const { atlas, root } = await open(ShadeLegend, '?indicator=refugees&date=1985-01-01');
    expect(said(root.querySelector('p'))).toContain('The figures begin with mid-1990.');
    expect(entries(root).map(said)).toEqual(['No figure 198']);
    atlas.choice.moveTo('1990-07-01');
    await tick();
    expect(said(root.querySelector('p'))).toContain('mid-1990');
    expect(entries(root)).toHaveLength(6);
  });

  test('marks the countries of a class everywhere, for mouse, keyboard and finger', async () => {
    const { atlas, root } = await open(ShadeLegend, '?indicator=women');
    const own = atlas.shades!.classes[4]!.countries;
    await userEvent.hover(entry(root, '5'));
    expect(atlas.pointed!.countries).toEqual(own);
    await userEvent.unhover(entry(root, '5'));
    expect(atlas.pointed).toBeNull();
    entry(root, '5').focus();
    expect(atlas.pointed!.countries).toEqual(own);
    await userEvent.keyboard('{Escape}');
    expect(atlas.pointed).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(atlas.pointed!.countries).toEqual(own);
    entry(root, '5').blur();
    expect(atlas.pointed).toBeNull();
  });

  test('gives each class its own colour, and speaks German when the page does', async () => {
    const { atlas, root } = await open(ShadeLegend, '?indicator=population');
    const colours = entries(root).map(
      (button) => getComputedStyle(button.querySelector('.swatch')!).backgroundColor,
    );
    expect(new Set(colours).size).toBe(6);
    atlas.language = await loadLanguage('de', ['explore', 'present']);
    await tick();
    expect(said(root.querySelector('p'))).toMatch(/^Bevölkerung, Mitte 2015.*Personen.*Quantile/);
    expect(said(entry(root, 'none'))).toMatch(/^Keine Zahl/);
  });
});

describe('the control', () => {
  test('chooses what the map is coloured by, and gives it up', async () => {
    const { atlas } = await open(ColourBy, '');
    const select = page.getByRole('combobox', { name: 'Colour by' });
    await expect.element(select).toHaveValue('');
    await userEvent.selectOptions(select, 'Refugees and asylum seekers');
    expect(atlas.choice.all.indicator).toBe('refugees');
    expect(atlas.shades!.indicator.id).toBe('refugees');
    await userEvent.selectOptions(select, 'Membership');
    expect(atlas.choice.all.indicator).toBeNull();
    expect(atlas.shades).toBeNull();
  });

  test('follows the choice', async () => {
    const { atlas } = await open(ColourBy, '?indicator=women');
    const select = page.getByRole('combobox');
    await expect.element(select).toHaveValue('women');
    atlas.choice.set({ indicator: 'documented' });
    await expect.element(select).toHaveValue('documented');
  });
});
