import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { worldWithOffices } from '../atlas';
import { openTable, rows } from './openTable';

it('a list of more than a thousand offices is shown by 500, and goes on at the first further row', async () => {
  await openTable('?view=table&rows=offices&date=2025-01-01', 900, worldWithOffices(1300));
  const said = page.getByText(/^500 of 1,\d{3} rows are listed\./);
  await expect.element(said).toBeVisible();
  expect(rows()).toHaveLength(500);
  await page.getByRole('button', { name: 'List 500 more' }).click();
  expect(rows()).toHaveLength(1000);
  expect(document.activeElement?.closest('tr')).toBe(rows()[500]);
  const last = page.getByRole('button', { name: /^List \d+ more$/ });
  await last.click();
  expect(rows().length).toBeGreaterThan(1000);
  await expect.element(last).not.toBeInTheDocument();
});

it('a list that fits says nothing of further rows', async () => {
  await openTable('?view=table');
  expect(document.querySelector('.rest')).toBeNull();
});
