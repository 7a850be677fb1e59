import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PlaceKey } from '../../../src/choice/chosen';
import { count, indicesOf } from '../../../src/world/countrySet';
import { atlasAt, speak } from '../atlas';
import Stage from './Stage.svelte';

async function openAt(search = '', offered: PlaceKey[] = [], width = 740) {
  const atlas = await atlasAt(search);
  await render(Stage, { atlas, offered, width });
  return atlas;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const table = () => page.getByRole('table');
const said = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const keysIn = (group: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-group="${group}"] [data-key]`)].map(
    (row) => row.dataset['key'],
  );
const cellsOf = (key: string) =>
  [...document.querySelectorAll(`[data-key="${key}"] td`)].map((cell) => said(cell));

describe('the button that pins', () => {
  test('pins a place, says so, and takes it away again', async () => {
    const atlas = await openAt('', ['KEN', 'nairobi']);
    await expect.element(button('Compare Kenya')).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button('Compare Kenya'));
    expect(atlas.choice.compared).toEqual(['KEN']);
    await expect.element(button('Compare Kenya')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => atlas.announcement).toBe('Kenya pinned, 1 of 4 places');
    await userEvent.click(button('Compare East and Horn of Africa'));
    await expect.poll(() => atlas.announcement).toBe('East and Horn of Africa pinned, 2 of 4 places');
    await userEvent.click(button('Compare Kenya'));
    expect(atlas.choice.compared).toEqual(['nairobi']);
    await expect.poll(() => atlas.announcement).toBe('Kenya no longer compared');
    await userEvent.click(button('Compare East and Horn of Africa'));
    await expect.poll(() => atlas.announcement).toBe('Nothing is compared any more');
  });

  test('says why it pins no fifth place, and still lets go of one of the four', async () => {
    const atlas = await openAt('?compare=KEN,UGA,RWA,nairobi', ['GHA', 'UGA']);
    const fifth = button('Compare Ghana');
    await expect.element(fifth).toHaveAttribute('aria-disabled', 'true');
    await expect.element(fifth).toHaveAccessibleDescription(/^You can compare up to 4 places/);
    fifth.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(atlas.choice.compared).toHaveLength(4);
    expect(atlas.announcement).toMatch(/^You can compare up to 4 places/);
    await userEvent.click(button('Compare Uganda'));
    expect(atlas.choice.compared).toEqual(['KEN', 'RWA', 'nairobi']);
    await expect.element(fifth).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('the tray', () => {
  test('with one place says that two to four can be compared, and compares nothing', async () => {
    await openAt('?compare=KEN');
    await expect.element(page.getByText(/2 to 4 countries or regions/)).toBeVisible();
    expect(document.querySelector('table')).toBeNull();
    expect(document.querySelector('[data-comparison]')).toBeNull();
  });

  test('with two places compares them; folded, it stays so until others are pinned', async () => {
    const atlas = await openAt('?compare=KEN,UGA');
    await expect.element(table()).toBeVisible();
    expect(document.querySelector<HTMLElement>('[data-comparison]')?.dataset['comparison']).toBe('KEN UGA');
    await userEvent.click(button('Collapse comparison'));
    expect(document.querySelector('table')).toBeNull();
    await expect.element(button('Compare')).toHaveFocus();
    atlas.choice.compare('RWA');
    await expect.element(button('Take Rwanda out of the comparison')).toBeInTheDocument();
    expect(document.querySelector('table')).toBeNull();
    atlas.choice.set({ compare: ['GHA', 'TGO'] });
    await expect.element(table()).toBeVisible();
  });

  test('folds with Escape from within, the focus on the button that unfolds', async () => {
    const atlas = await openAt('?compare=KEN,UGA&profile=KEN');
    await expect.element(table()).toBeVisible();
    button('Kenya').element().focus();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('table')).toBeNull();
    await expect.element(button('Compare')).toHaveFocus();
    expect(atlas.choice.compared).toEqual(['KEN', 'UGA']);
    await userEvent.keyboard('{Enter}');
    await expect.element(table()).toBeVisible();
  });

  test('takes places away one by one, the focus on the next, and all at once, the focus on the map', async () => {
    const atlas = await openAt('?compare=KEN,UGA,RWA');
    await userEvent.click(button('Collapse comparison'));
    const first = page.getByRole('list').getByRole('button').first();
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.compared).toEqual(['UGA', 'RWA']);
    await expect.element(button('Take Uganda out of the comparison')).toHaveFocus();
    await userEvent.click(button('Clear the comparison'));
    expect(atlas.choice.compared).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'map' })).toHaveFocus();
  });
});

describe('the comparison', () => {
  test('is a table with a head for each place and each row', async () => {
    await openAt('?compare=CHN,KEN,nairobi');
    await expect
      .element(table())
      .toHaveAccessibleName('China, Kenya and East and Horn of Africa side by side, on 1 March 2017');
    const heads = [...document.querySelectorAll('thead th[scope=col]')].map((head) => said(head));
    expect(heads.map((head) => head.split(' ')[0])).toEqual(['China', 'Kenya', 'East']);
    expect(heads[2]).toMatch(/Regional office, \d+ countries$/);
    for (const row of document.querySelectorAll('tbody [data-key]')) {
      expect(row.querySelectorAll('th[scope=row]'), row.textContent!).toHaveLength(1);
      expect(row.querySelectorAll('td')).toHaveLength(3);
    }
    expect(cellsOf('since').slice(0, 1)).toEqual(['30 June 2016']);
    expect(cellsOf('since')[2]).toContain('does not apply');
  });

  test('of a regional office that was not there says so, in each cell and in place of a count', async () => {
    const atlas = await openAt('?compare=KEN,panama');
    for (const [lang, absent] of [
      ['en', 'was not there on this date'],
      ['de', 'gab es an diesem Tag nicht'],
    ] as const) {
      await speak(atlas, lang);
      const head = () => said(document.querySelector('th[data-place="panama"]'));
      await expect.poll(head).toContain(absent);
      const cells = [...document.querySelectorAll('td[data-place="panama"]')].map((cell) => said(cell));
      expect(cells.length).toBeGreaterThan(30);
      expect(new Set(cells)).toEqual(new Set([`–${absent}`]));
    }
  });

  test.each([
    ['', 'none'],
    ['&lang=de', 'keines'],
  ])(
    'before there were regional offices says so of a country, not that none was found: %o',
    async (lang, none) => {
      await openAt(`?compare=SEN,DEU&date=2009-03-01${lang}`);
      await expect.element(table()).toBeVisible();
      await expect.poll(() => cellsOf('region')).toEqual([none, none]);
    },
  );

  test('has one scale for the bars of a row, the longest of them full', async () => {
    await openAt('?compare=CHN,KEN,MCO');
    await expect.element(table()).toBeVisible();
    const bars = [...document.querySelectorAll<HTMLElement>('[data-key="people population"] .bar')].map(
      (bar) => parseFloat(bar.style.inlineSize),
    );
    const figures = cellsOf('people population').map((text) => Number(text.replaceAll(',', '')));
    expect(Math.max(...bars)).toBe(100);
    bars.forEach((bar, i) => expect(bar).toBeCloseTo((figures[i]! / Math.max(...figures)) * 100, 3));
  });

  test('puts differences first, and by subject on request', async () => {
    await openAt('?compare=KEN,UGA');
    await expect.element(table()).toBeVisible();
    expect(keysIn('differing')).toContain('people population');
    expect(keysIn('same')).toContain('region');
    expect(said(document.querySelector('[data-group=same] .group'))).toBe(
      `The same for both: ${keysIn('same').length} rows`,
    );
    await userEvent.click(button('By subject'));
    expect([...document.querySelectorAll('.group')].map((head) => said(head))).toEqual([
      'Membership',
      'Presence and offices',
      'Documented work',
      'People (UN DESA)',
    ]);
    expect(keysIn('membership')).toEqual(['status', 'since', 'region']);
  });

  test('names what is not known, and the year of what is', async () => {
    const atlas = await openAt('?compare=PSE,KEN');
    await expect.element(table()).toBeVisible();
    expect(cellsOf('region')).toEqual(['none', 'East and Horn of Africa']);
    expect(said(document.querySelector('[data-key="people migrants"] th'))).toBe('Migrants Mid-2015');
    atlas.choice.set({ date: '1970-01-01' });
    await expect.element(page.getByText(/No figures on people/)).toBeVisible();
    expect(cellsOf('people migrants')).toEqual(['no figure', 'no figure']);
  });

  test('marks a column on the map while it is pointed at, and the column of what is pointed at there', async () => {
    const atlas = await openAt('?compare=KEN,nairobi');
    await expect.element(table()).toBeVisible();
    await userEvent.hover(document.querySelector('[data-key=offices] td')!);
    expect(atlas.pointed?.iso3).toBe('KEN');
    await userEvent.hover(document.querySelectorAll('[data-key=offices] td')[1]!);
    expect(atlas.pointed?.iso3).toBeNull();
    expect(count(atlas.pointed!.countries)).toBe(count(atlas.day.sets.region.get('nairobi')!));
    await userEvent.hover(document.querySelector('#map')!);
    expect(atlas.pointed).toBeNull();
    atlas.pointAtCountry('KEN');
    await expect.poll(() => document.querySelectorAll('td.pointed').length).toBeGreaterThan(10);
    expect(
      [...document.querySelectorAll<HTMLElement>('td.pointed')].every(
        (cell) => cell.dataset['place'] === 'KEN',
      ),
    ).toBe(true);
  });

  test('marks a column while the keyboard is on its head', async () => {
    const atlas = await openAt('?compare=KEN,UGA');
    await expect.element(table()).toBeVisible();
    document.querySelector<HTMLElement>('#map')!.focus();
    while (document.activeElement?.textContent?.trim() !== 'Uganda') await userEvent.keyboard('{Tab}');
    const uganda = atlas.world.countryOf('UGA')!;
    expect(indicesOf(atlas.pointed!.countries)).toEqual([uganda.index]);
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.profile).toBe('UGA');
  });

  test('takes a column out, the focus on the next', async () => {
    const atlas = await openAt('?compare=KEN,UGA,RWA');
    await expect.element(table()).toBeVisible();
    await userEvent.click(button('Take Uganda out of the comparison'));
    expect(atlas.choice.compared).toEqual(['KEN', 'RWA']);
    await expect.element(button('Take Rwanda out of the comparison')).toHaveFocus();
  });

  test.each([360, 460, 740])('keeps within %i px with four places, in both languages', async (width) => {
    const atlas = await openAt('?compare=COD,africa,asia,VCT', [], width);
    await expect.element(table()).toBeVisible();
    for (const lang of ['en', 'de'] as const) {
      await speak(atlas, lang);
      await Promise.resolve();
      const rows = document.querySelector<HTMLElement>('.rows')!;
      expect(rows.scrollWidth, lang).toBeLessThanOrEqual(rows.clientWidth);
      for (const figure of rows.querySelectorAll<HTMLElement>('.figure')) {
        const cell = figure.closest('td')!.getBoundingClientRect();
        expect(figure.getBoundingClientRect().right, figure.textContent!).toBeLessThanOrEqual(cell.right);
        expect(figure.getClientRects(), `${figure.textContent} on one line`).toHaveLength(
          /^[\d.,]+$/.test(said(figure)) ? 1 : figure.getClientRects().length,
        );
      }
    }
  });
});
