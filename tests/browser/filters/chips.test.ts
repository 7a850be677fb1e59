import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import Chips from '../../../src/filters/Chips.svelte';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

async function openAt(search = ''): Promise<Atlas<'explore' | 'present'>> {
  const atlas = await atlasAt(search);
  render(Stage, { atlas, part: Chips });
  return atlas;
}

const chip = (name: RegExp) => page.getByRole('button', { name });
const checkboxes = () => document.querySelectorAll('input[type=checkbox]').length;

beforeEach(() => page.viewport(768, 700));

describe('the bar of chips', () => {
  test('opens the options of a facet below its chip, inside the window', async () => {
    const atlas = await openAt();
    expect(checkboxes()).toBe(0);
    await chip(/^Regions/).click();
    await expect.element(page.getByRole('checkbox', { name: 'Dakar' })).toBeVisible();
    expect(checkboxes()).toBe(atlas.day.sets.region.size);

    const panel = document.querySelector(':popover-open')!.getBoundingClientRect();
    const { bottom } = chip(/^Regions/)
      .element()
      .getBoundingClientRect();
    expect(panel.top).toBeGreaterThanOrEqual(bottom);
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(768);
    expect(panel.bottom).toBeLessThanOrEqual(700);
  });

  test('chooses in the panel and shows what is chosen in the chip', async () => {
    const atlas = await openAt();
    await chip(/^Regions/).click();
    await page.getByRole('checkbox', { name: 'Dakar' }).click();
    await page.getByRole('checkbox', { name: 'Cairo' }).click();
    expect(atlas.choice.all.region).toEqual(['dakar', 'cairo']);
    await userEvent.keyboard('{Escape}');
    await expect
      .element(chip(/^Regions West and Central Africa \+1/))
      .toHaveAttribute('aria-expanded', 'false');
    expect(checkboxes()).toBe(0);
  });

  test('768 px: shows a name of one word in full, and the first words of a long one', async () => {
    await openAt('?region=asia,cairo&area=forced&country=DEU');
    const widths = (facet: RegExp) => {
      const first = chip(facet).element().querySelector('.first')!;
      return { shown: first.clientWidth, whole: first.scrollWidth };
    };
    for (const facet of [/^Regions Asia/, /^Chosen countries Germany/]) {
      const { shown, whole } = widths(facet);
      expect(shown).toBeGreaterThanOrEqual(whole);
    }
    expect(widths(/^Work areas/).shown).toBeGreaterThan(80);
  });

  test('keeps its size whatever is chosen', async () => {
    const atlas = await openAt();
    const bar = document.querySelector('section')!;
    const before = bar.getBoundingClientRect().toJSON();
    atlas.choice.set({
      country: ['DEU', 'FRA', 'XKX', 'STP', 'PRK'],
      activity: ['reparations', 'processing'],
    });
    await expect.element(page.getByRole('button', { name: 'Remove Germany' })).toBeVisible();
    expect(bar.getBoundingClientRect().toJSON()).toEqual(before);
  });

  test('lists everything chosen, each with a way out, and clears all', async () => {
    const atlas = await openAt('?area=forced&region=dakar&country=DEU');
    await page.getByRole('button', { name: 'Remove West and Central Africa' }).click();
    expect(atlas.choice.all).toMatchObject({ area: ['forced'], region: [], country: ['DEU'] });
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(atlas.isFiltered).toBe(false);
    await expect.element(page.getByText('No filter chosen')).toBeVisible();
  });

  test('hands the focus on when an entry is taken out by key', async () => {
    await openAt('?area=forced,development');
    (
      page.getByRole('button', { name: 'Remove Assistance in forced migration' }).element() as HTMLElement
    ).focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('button', { name: 'Remove Migration and development' }))
      .toHaveFocus();
  });
});
