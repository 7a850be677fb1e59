import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setMedia } from '../setMedia';
import { columns, openTable, rows } from './openTable';

/** The room that A4 and Letter across both have, px. */
const PAPER = 980;
/** So much wider, a page is made smaller by the browser; what is wider still is cut. */
const SHRUNK = 1.25;

/** Opens the table and lays it out as it is printed. */
async function printTable(search: string, shown: 'usualColumns' | 'allColumns' = 'usualColumns') {
  const atlas = await openTable(search, 1200);
  const { table: words } = atlas.explore;
  await userEvent.click(page.getByRole('button', { name: words.columns, exact: true }));
  await userEvent.click(page.getByRole('button', { name: words[shown] }));
  // What is printed is what was asked for by then.
  await expect.poll(() => document.querySelector('tbody')?.textContent).not.toContain('…');
  await setMedia('print');
  document.querySelector('table')!.style.inlineSize = `${PAPER}px`;
  dispatchEvent(new Event('beforeprint'));
  return atlas;
}

afterEach(async () => {
  dispatchEvent(new Event('afterprint'));
  await setMedia('screen');
});

/** How many lines the text of an element takes. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}

describe.for(['?lang=en', '?lang=de'])('on paper, %s', (search) => {
  test('no figure and no date is broken over two lines', async () => {
    await printTable(search);
    const cells = rows().flatMap((row) => [...row.querySelectorAll('td:is(.number, .date)')]);
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter((cell) => linesOf(cell) > 1).map((cell) => cell.textContent)).toEqual([]);
    expect(document.querySelector('table')!.scrollWidth).toBeLessThanOrEqual(PAPER);
  });

  test('all columns fit the paper, words whole', async () => {
    await printTable(search, 'allColumns');
    expect(columns().length).toBeGreaterThan(20);
    const table = document.querySelector('table')!;
    expect(table.getBoundingClientRect().width).toBeLessThanOrEqual(PAPER * SHRUNK);
    const words = rows().flatMap((row) => [...row.querySelectorAll('th button, .text')]);
    expect(
      words.filter((cell) => linesOf(cell) > (cell.textContent?.trim().split(/[ -]/).length ?? 0)),
    ).toEqual([]);
  });

  test('the marks of the work areas have a key', async () => {
    const atlas = await printTable(search);
    const key = document.querySelector('[data-area-key]');
    for (const { name } of atlas.world.areas) expect(key?.textContent).toContain(name[atlas.language.lang]);
    const colours = (all: Iterable<HTMLElement>) =>
      [...all].map((mark) => getComputedStyle(mark).backgroundColor);
    const full = rows().find((row) => row.querySelectorAll('.marks .mark:not(.none)').length === 4);
    expect(colours(key!.querySelectorAll<HTMLElement>('i:not(.none)'))).toEqual(
      colours(full!.querySelectorAll<HTMLElement>('.marks .mark')),
    );
    dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelector('[data-area-key]')).toBeNull();
  });
});
