import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cursor, filter, headOf, openTable, rowOf, rows } from './openTable';

const press = (keys: string) => userEvent.keyboard(keys);
const stops = () =>
  [...document.querySelectorAll<HTMLElement>('[role="grid"] *')].filter(({ tabIndex }) => tabIndex === 0);

/** Puts the cursor where Tab brings it. */
async function enter() {
  (filter().element() as HTMLElement).focus();
  // The choice of columns stands between filter and table.
  for (let i = 0; i < 4 && !cursor(); i++) await userEvent.tab();
  expect(cursor()).toEqual([1, 0]);
}

describe('the keys of the table', () => {
  test('find one tab stop in it, whatever its size', async () => {
    await openTable();
    expect(stops()).toHaveLength(1);
    await enter();
    await press('{ArrowDown}{ArrowRight}');
    expect(stops()).toEqual([document.activeElement]);
    await userEvent.tab({ shift: true });
    expect(cursor()).toBeNull();
    await userEvent.tab();
    expect(cursor()).toEqual([2, 1]);
    await userEvent.tab();
    expect(cursor()).toBeNull();
  });

  test('walk from cell to cell, and stay at the edges', async () => {
    await openTable();
    await enter();
    const last = rows()[0]!.cells.length - 1;
    await press('{ArrowLeft}');
    expect(cursor()).toEqual([1, 0]);
    await press('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}');
    expect(cursor()).toEqual([3, 2]);
    await press('{End}');
    expect(cursor()).toEqual([3, last]);
    await press('{ArrowRight}');
    expect(cursor()).toEqual([3, last]);
    await press('{Home}{ArrowUp}');
    expect(cursor()).toEqual([2, 0]);
    await press('{Control>}{End}{/Control}');
    expect(cursor()).toEqual([rows().length, last]);
    await press('{ArrowDown}');
    expect(cursor()).toEqual([rows().length, last]);
    await press('{Control>}{Home}{/Control}');
    expect(cursor()).toEqual([0, 0]);
    expect(document.activeElement).toBe(headOf('country').querySelector('button'));
    await press('{ArrowUp}');
    expect(cursor()).toEqual([0, 0]);
  });

  test('turn pages of what is in sight, down to the last row and up to the first', async () => {
    await openTable();
    await enter();
    await press('{PageDown}');
    const [page1] = cursor()!;
    expect(page1).toBeGreaterThan(5);
    await press('{PageDown}');
    expect(cursor()![0] - page1).toBe(page1 - 1);
    await press('{PageUp}{PageUp}{PageUp}');
    expect(cursor()).toEqual([1, 0]);
    for (let i = 0; i < 40; i++) await press('{PageDown}');
    expect(cursor()![0]).toBe(rows().length);
  });

  test('bring the cell in sight, beside the head and the names and not under them', async () => {
    await openTable('', 500);
    await userEvent.click(page.getByRole('button', { name: 'Columns' }));
    await userEvent.click(page.getByRole('button', { name: 'All columns' }));
    await press('{Escape}');
    await enter();
    const isSeen = () => {
      const { left, right, top, bottom } = document.activeElement!.getBoundingClientRect();
      const under = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const own = document.activeElement!.closest('th, td');
      return under?.closest('th, td') === own && left >= headOf('country').getBoundingClientRect().right - 1;
    };
    await press('{Control>}{End}{/Control}');
    expect(isSeen()).toBe(true);
    for (let i = 0; i < 30; i++) await press('{ArrowUp}');
    expect(isSeen()).toBe(true);
    for (let i = 0; i < 20; i++) await press('{ArrowLeft}');
    expect(isSeen()).toBe(true);
  });

  test('open the profile by Enter on any cell, and choose the country with Shift or Ctrl', async () => {
    const atlas = await openTable();
    await enter();
    await press('{Enter}');
    expect(atlas.choice.profile).toBe('AFG');
    await press('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
    expect(atlas.choice.profile).toBe('ALB');
    await press('{Shift>}{Enter}{/Shift}');
    await press('{ArrowDown}{Home}{Shift>}{Enter}{/Shift}');
    await press('{ArrowDown}{End}{Control>}{Enter}{/Control}');
    expect(atlas.choice.all.country).toEqual(['ALB', 'DZA', 'AND']);
    expect(atlas.choice.profile).toBe('ALB');
    // The cursor is where it was, and so are the other rows.
    expect(cursor()).toEqual([4, rows()[0]!.cells.length - 1]);
  });

  test('sort by Enter in the head', async () => {
    const atlas = await openTable();
    await enter();
    await press('{ArrowUp}{ArrowRight}{Enter}');
    expect(headOf('status').ariaSort).toBe('ascending');
    expect(atlas.announcement).toContain('sorted by Status on the date, ascending');
    await press('{Enter}');
    expect(headOf('status').ariaSort).toBe('descending');
    expect(cursor()).toEqual([0, 1]);
    await press('{Enter}');
    expect(headOf('status').hasAttribute('aria-sort')).toBe(false);
  });

  test('follow a link by Enter, and choose from it with Shift', async () => {
    const atlas = await openTable('?rows=offices', 1200);
    await expect.poll(() => rows()[0]!.querySelector('a')).not.toBeNull();
    await enter();
    await press('{End}');
    const link = document.activeElement as HTMLAnchorElement;
    expect(link.localName).toBe('a');
    let followed = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      followed += 1;
    });
    await press('{Enter}');
    expect([followed, atlas.choice.profile]).toEqual([1, null]);
    await press('{Shift>}{Enter}{/Shift}');
    expect([followed, atlas.choice.all.country]).toEqual([1, ['AFG']]);
  });

  test('mark the country of the row they are on', async () => {
    const atlas = await openTable();
    await enter();
    expect(atlas.pointed?.iso3).toBe('AFG');
    await press('{ArrowDown}');
    expect(atlas.pointed?.iso3).toBe('ALB');
    await press('{ArrowUp}{ArrowUp}');
    expect(atlas.pointed).toBeNull();
    await press('{ArrowDown}');
    await userEvent.tab();
    expect(atlas.pointed).toBeNull();
  });

  test('find a tab stop again when its row is gone', async () => {
    await openTable();
    await enter();
    await press('{ArrowDown}{ArrowDown}');
    await userEvent.fill(filter(), 'kenya');
    await expect.poll(() => rows().length).toBe(1);
    expect(stops()).toEqual([rowOf('KEN').querySelector('button')]);
    await userEvent.fill(filter(), 'xyz');
    await expect.poll(() => rows().length).toBe(0);
    await expect.poll(stops).toEqual([headOf('country').querySelector('button')]);
  });
});
