import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tableStateOf } from '../../../src/table/tableState.svelte';
import { cursor, filter, openTable, rowOf } from './openTable';

const mark = () => document.querySelector<HTMLElement>('.box [aria-haspopup="dialog"]');
const dialog = page.getByRole('dialog');
const cellOf = (key: string, column: number) => rowOf(key).cells[column]!;

describe('a cell of the table', () => {
  test('shows the mark of its source to the mouse, inside its own edges', async () => {
    await openTable();
    expect(mark()).toBeNull();
    for (const column of [0, 1, 2, 4]) {
      const cell = cellOf('ALB', column);
      await userEvent.hover(cell);
      await vi.waitFor(() => expect(mark()).not.toBeNull());
      const own = cell.getBoundingClientRect();
      const at = mark()!.getBoundingClientRect();
      expect(at.left).toBeGreaterThanOrEqual(own.left - 1);
      expect(at.right).toBeLessThanOrEqual(own.right + 1);
      expect(at.top + at.height / 2).toBeCloseTo(own.top + own.height / 2, 0);
    }
    await userEvent.hover(filter());
    await vi.waitFor(() => expect(mark()).toBeNull());
  });

  test('opens its source by a click on the mark, without opening the profile', async () => {
    const atlas = await openTable();
    await userEvent.hover(cellOf('ALB', 1));
    await userEvent.click(mark()!);
    await expect.element(dialog.getByRole('heading')).toHaveTextContent('Albania: Status on the date');
    expect(atlas.choice.profile).toBeNull();
    // It stays while the mouse goes elsewhere.
    await userEvent.hover(cellOf('AND', 1));
    await expect.element(dialog).toBeVisible();
  });

  test('opens its source by a key, and has the focus again when it is closed', async () => {
    await openTable();
    (filter().element() as HTMLElement).focus();
    for (let i = 0; i < 4 && !cursor(); i++) await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    const before = cursor();
    await userEvent.keyboard('i');
    await expect.element(dialog).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(cursor()).toEqual(before);
    // Tab leads on, past the mark.
    await userEvent.tab();
    expect(cursor()).toBeNull();
    expect(document.activeElement).not.toBe(mark());
  });
});

describe('the column to compare', () => {
  test('pins countries beside each other, by click and by key, and opens no profile', async () => {
    const atlas = await openTable();
    // One that the reader chooses to see.
    tableStateOf(atlas).show('countries', new Set(['name', 'compare', 'status']));
    await userEvent.click(page.getByRole('button', { name: 'Compare Albania' }));
    expect(atlas.choice.compared).toEqual(['ALB']);
    await expect
      .element(page.getByRole('button', { name: 'Compare Albania' }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(atlas.choice.compared).toEqual(['ALB', 'DZA']);
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.compared).toEqual(['ALB']);
    expect(atlas.choice.profile).toBeNull();
  });
});
