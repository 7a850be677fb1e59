import { describe, expect, test } from 'vitest';
import { nextSort, orderRows, type Column, type Sort } from '../../../src/figures/columns/column';
import { countryColumns } from '../../../src/figures/columns/countryColumns';
import { officeColumns } from '../../../src/figures/columns/officeColumns';
import { countryRows, officeRows } from '../../../src/figures/columns/tableRows';
import { contextOn, readingOf } from './tableContext';

const ground = contextOn();
const { compare } = ground.formats;
const countries = countryRows(readingOf(ground)).map(({ item }) => item);
const offices = officeRows(readingOf(ground)).map(({ item }) => item);
const columns = countryColumns(ground);
const column = (key: string) => columns.find((one) => one.key === key)!;

describe('the heads of a table', () => {
  const press = (sort: Sort | null, key: string) => nextSort(sort, column(key), 'country');

  test('sort the one way, then the other, and at the third press not at all', () => {
    const first = press(null, 'population');
    expect(first).toEqual({ key: 'population', direction: 'descending' });
    const second = press(first, 'population');
    expect(second).toEqual({ key: 'population', direction: 'ascending' });
    expect(press(second, 'population')).toBeNull();
  });

  test('begin words and dates with the least, figures with the largest', () => {
    expect(press(null, 'status')?.direction).toBe('ascending');
    expect(press(null, 'since')?.direction).toBe('ascending');
    expect(press(null, 'areas')?.direction).toBe('descending');
    expect(press(null, 'forced')?.direction).toBe('descending');
  });

  test('turn the natural order round where the rows stand by that column already', () => {
    const turned = press(null, 'country');
    expect(turned).toEqual({ key: 'country', direction: 'descending' });
    expect(press(turned, 'country')).toBeNull();
  });

  test('leave another column for the one that is pressed', () => {
    expect(press({ key: 'population', direction: 'ascending' }, 'status')?.key).toBe('status');
  });
});

/** Every column of a table orders its rows, either way. */
function expectOrders<Item>(rows: readonly Item[], column: Column<Item>) {
  const keyOf = (row: Item) => {
    const { value, order } = column.cell(row);
    return value === null ? null : (order ?? value);
  };
  for (const direction of ['ascending', 'descending'] as const) {
    const ordered = orderRows(rows, column, direction, compare);
    expect(new Set(ordered), 'are all there').toEqual(new Set(rows));
    const keys = ordered.map(keyOf);
    const known = keys.filter((key) => key !== null);
    expect(keys.slice(0, known.length), 'have what is not known last').toEqual(known);
    for (const [i, key] of known.entries()) {
      const before = known[i - 1];
      if (before === undefined) continue;
      const step = typeof key === 'number' ? key - (before as number) : compare(String(key), String(before));
      if (direction === 'ascending') expect(step).toBeGreaterThanOrEqual(0);
      else expect(step).toBeLessThanOrEqual(0);
      // What is equal keeps its natural place.
      if (step === 0) expect(rows.indexOf(ordered[i]!)).toBeGreaterThan(rows.indexOf(ordered[i - 1]!));
    }
  }
}

describe('sorted by any column, either way, the rows', () => {
  test.each(columns.map((one) => [one.key, one] as const))('of countries: %s', (_, one) => {
    expectOrders(countries, one);
  });
  test.each(officeColumns(ground).map((one) => [one.key, one] as const))('of offices: %s', (_, one) => {
    expectOrders(offices, one);
  });
});

test('a year counts from its last day, among dates that are known more precisely', () => {
  const since = column('since');
  const named = (iso3: string) => countries.find((one) => one.iso3 === iso3)!;
  // Spain: 2006. Afghanistan: 4 June 2004. New Zealand: 2004.
  const ordered = orderRows([named('ESP'), named('NZL'), named('AFG')], since, 'ascending', compare);
  expect(ordered.map(({ iso3 }) => iso3)).toEqual(['AFG', 'NZL', 'ESP']);
});

test('every column has a name, a head and a place among the others', () => {
  for (const list of [columns, officeColumns(ground)] as readonly Column<never>[][]) {
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    expect(list.filter(({ group }) => group === null).map(({ kind }) => kind)).toEqual(['name']);
    for (const { name, head, kind, align } of list) {
      expect([name, head].every(Boolean)).toBe(true);
      expect(align, 'figures stand at the end').toBe(kind === 'number' ? 'end' : 'start');
    }
  }
});
