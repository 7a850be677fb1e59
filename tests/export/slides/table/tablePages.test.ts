import { expect, test } from 'vitest';
import { columnWidths } from '../../../../src/export/slides/table/columnWidths';
import { tablePages } from '../../../../src/export/slides/table/tablePages';

const measure = (text: string, size: number) => text.length * size * 0.5;
const box = { width: 1220, height: 484 };
const columns = [
  { name: 'City', align: 'start' as const },
  { name: 'Country', align: 'start' as const },
];
const listOf = (n: number, city = 'Dakar') => ({
  columns,
  rows: Array.from({ length: n }, (_, i) => [city, `Country ${i}`]),
});
const heightOf = (rows: readonly { height: number }[]) => rows.reduce((sum, { height }) => sum + height, 0);

test('a short list stands on one slide, in large type', () => {
  const pages = tablePages(listOf(8), box, measure)!;
  expect(pages.pages.map((rows) => rows.length)).toEqual([8]);
  expect(pages.size).toBe(18.7);
});

test('a list goes over as few slides as it can, with as many rows on each, in type of 10 pt and more', () => {
  const pages = tablePages(listOf(31), box, measure)!;
  expect(pages.pages.map((rows) => rows.length)).toEqual([16, 15]);
  expect(pages.size * 0.75).toBeGreaterThanOrEqual(10);
});

test('every page has room for its rows, and no row is lost', () => {
  for (let n = 1; n <= 55; n += 1)
    for (const city of ['Dakar', 'a long name that takes several lines of its cell '.repeat(3)]) {
      const table = tablePages(listOf(n, city), box, measure);
      if (!table) continue;
      const { pages, head } = table;
      for (const rows of pages) expect(head.height + heightOf(rows)).toBeLessThanOrEqual(box.height);
      expect(pages.flat().map(({ cells }) => cells[1])).toEqual(listOf(n).rows.map((cells) => cells[1]));
      expect(pages.length).toBeLessThanOrEqual(3);
    }
});

test('a list that takes more than three slides has none', () => {
  expect(tablePages(listOf(198), box, measure)).toBeNull();
});

test('a row is as high as its longest cell', () => {
  const table = tablePages(
    {
      columns,
      rows: [
        ['Dakar', 'Senegal'],
        ['word '.repeat(120), 'Senegal'],
      ],
    },
    box,
    measure,
  )!;
  const [short, long] = table.pages[0]!;
  expect(long!.height).toBeGreaterThan(2 * short!.height);
});

test('a column that has just the width of its longest cell breaks none', () => {
  const rows = Array.from({ length: 4 }, () => ['Regional office', 'word '.repeat(60).trim()]);
  const { pages, lineHeight, widths } = tablePages({ columns, rows }, { width: 880, height: 484 }, measure)!;
  const lines = (pages[0]![0]!.height - 8) / lineHeight;
  const other = Math.ceil(measure('word '.repeat(60), lineHeight / 1.2) / ((widths[1]! - 16) * 0.95));
  expect(Math.abs(lines - other)).toBeLessThanOrEqual(1);
  expect(widths[0]).toBeLessThan(300);
});

const whole = (widths: readonly number[]) => Math.round(widths.reduce((a, b) => a + b, 0));

test('columns fill the table, each with what its longest cell takes and more', () => {
  const widths = columnWidths([100, 300, 200], [50, 50, 50], 1200);
  expect(widths).toEqual([200, 600, 400]);
});

test('where there is too little room the widest column gives, and no word breaks', () => {
  const widths = columnWidths([100, 5000, 200, 700], [80, 90, 200, 650], 1200);
  expect(whole(widths)).toBe(1200);
  expect(widths[1]).toBeLessThan(300);
  for (const [i, least] of [80, 90, 200, 650].entries()) expect(widths[i]).toBeGreaterThanOrEqual(least);
});

test('where there is no room for the words, all columns give', () => {
  expect(columnWidths([500, 500], [400, 600], 500)).toEqual([200, 300]);
});
