import { describe, expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../src/choice/chosen';
import { buildWorld } from '../../src/model/world';
import { formatsOf } from '../../src/text/format';
import { LIST_COLUMNS, listRows, sortDirection, sortRows } from '../../src/view/listRows';
import { dayView, fitOf } from '../../src/view/match';
import { realCore, realTables } from '../realData';

const world = buildWorld(realCore());
const view = dayView(world, '2017-03-01');
const chosen = { ...NOTHING_CHOSEN, region: ['nairobi' as const] };
const rows = listRows(world, view, fitOf(world, view, chosen), 'de');
const { compare } = formatsOf('de');

describe('the list', () => {
  test('has a row for each country, with what the tables say of it', () => {
    expect(rows).toHaveLength(world.countries.length);
    const tables = realTables();
    for (const row of rows) {
      const iso3 = row.country.iso3;
      const activities = new Set(
        tables.work.filter((work) => work.iso3 === iso3).map(({ activity }) => activity),
      );
      const groups = tables.activities.filter(({ id }) => activities.has(id)).map(({ group }) => group);
      // Hong Kong is part of China.
      const places = iso3 === 'CHN' ? ['CHN', 'HKG'] : [iso3];
      expect(row.offices).toBe(tables.offices.filter((office) => places.includes(office.iso3)).length);
      expect(row.areas).toEqual(tables.areas.map(({ id }) => id).filter((id) => groups.includes(id)));
      expect(row.fits).toBe(
        tables.countries.find((country) => country.iso3 === iso3)?.regional_office === 'nairobi',
      );
    }
    expect(rows.filter(({ status }) => status === 'member')).toHaveLength(166);
  });

  test('stands by name in the reader’s language', () => {
    const names = sortRows(rows, 'country', false, compare).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Ägypten', 'Albanien']);
    expect(sortRows(rows, 'country', true, compare).map(({ name }) => name)).toEqual(names.toReversed());
  });

  test.each(LIST_COLUMNS)('keeps every row when sorted by %s, either way', (column) => {
    for (const isReversed of [false, true])
      expect(new Set(sortRows(rows, column, isReversed, compare))).toEqual(new Set(rows));
  });

  test('begins with members, and with the most offices and areas', () => {
    expect(sortRows(rows, 'status', false, compare)[0]?.status).toBe('member');
    const offices = sortRows(rows, 'offices', false, compare).map((row) => row.offices);
    expect(offices).toEqual(offices.toSorted((a, b) => b - a));
    expect(sortRows(rows, 'areas', true, compare)[0]?.areas).toEqual([]);
  });

  test('keeps countries without a region last, either way', () => {
    for (const isReversed of [false, true])
      expect(sortRows(rows, 'region', isReversed, compare).at(-1)?.region).toBeNull();
  });

  test('tells the direction as it is: names ascending, numbers descending', () => {
    expect(sortDirection('country', false)).toBe('ascending');
    expect(sortDirection('country', true)).toBe('descending');
    expect(sortDirection('offices', false)).toBe('descending');
    expect(sortDirection('offices', true)).toBe('ascending');
  });
});
