import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import type { Lang } from '../../../src/world/tables';
import type { World } from '../../../src/world/world';
import Table from '../../../src/table/Table.svelte';
import { loadLanguage } from '../../../src/words/language';
import { atlasAt } from '../atlas';
import Stage from '../Stage.svelte';

/** Shows the table as the page does for a query, in a room so many px wide. */
export async function openTable(
  search = '',
  width = 900,
  world?: World,
): Promise<Atlas<'explore' | 'present'>> {
  const atlas = await atlasAt(search, world);
  await atlas.withWords(Promise.resolve());
  render(Stage, { atlas, part: Table, width, height: 600 });
  await expect.element(page.getByRole('grid')).toBeVisible();
  return atlas;
}

/** Puts the words of another language in force, with those of the table. */
export async function speakInTable(atlas: Atlas, lang: Lang): Promise<void> {
  atlas.language = await loadLanguage(lang, ['explore']);
}

export const rows = () => [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')];
export const rowOf = (key: string) =>
  document.querySelector<HTMLTableRowElement>(`[data-country="${key}"], [data-office-row="${key}"]`)!;
/** Codes of the countries, or ids of the offices, from the first row to the last. */
export const keys = () => rows().map(({ dataset }) => dataset['country'] ?? dataset['officeRow'] ?? '');
export const names = () => rows().map((row) => row.querySelector('button')?.textContent?.trim() ?? '');
export const headOf = (key: string) =>
  document.querySelector<HTMLTableCellElement>(`th[data-column="${key}"]`)!;
/** Keys of the columns that are shown, from the first to the last. */
export const columns = () =>
  [...document.querySelectorAll<HTMLElement>('th[data-column]')].map(({ dataset }) => dataset['column']!);
export const filter = () => page.getByRole('searchbox');
/** What has the focus, as row and column from the head on. */
export function cursor(): [row: number, column: number] | null {
  const cell = document.activeElement?.closest<HTMLTableCellElement>('[role="grid"] :is(th, td)');
  return cell ? [(cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex] : null;
}
