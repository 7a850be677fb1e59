import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFor } from '../../../src/figures/columns/column';
import { countryColumns } from '../../../src/figures/columns/countryColumns';
import { defaultColumns } from '../../../src/table/defaultColumns';
import { fittingOffices, worldOnDay, fitOf } from '../../../src/figures/match';
import { officeColumns } from '../../../src/figures/columns/officeColumns';
import { tableList } from '../../../src/table/tableList';
import { countryRows, fittingCountries, officeRows } from '../../../src/figures/columns/tableRows';
import { cell, rawRows, type RawRow } from '../../world/rawRows';
import { anyChoice, traitsOn } from '../choices';
import { CODES, fitting, officesOf } from '../plainReading';
import { contextOn, readingOf } from './tableContext';

const ground = contextOn();
const { world } = ground;

test('any choice leaves the countries, and the offices, that a plain reading of the tables leaves', () => {
  fc.assert(
    fc.property(anyChoice, (chosen) => {
      const day = worldOnDay(world, chosen);
      const fit = fitOf(world, day, chosen);
      const traits = traitsOn(chosen);
      const codes = fitting(chosen, traits);
      expect([...fittingCountries(world, fit)].sort()).toEqual(codes.toSorted());
      const asked = (rows: RawRow[]) =>
        rows
          .filter(
            (row) => chosen.office.length === 0 || (chosen.office as string[]).includes(cell(row, 'kind')),
          )
          .map((row) => cell(row, 'id'))
          .sort();
      const { offices, undated } = fittingOffices(day, fit, chosen);
      const known = codes.flatMap((code) => officesOf(code, chosen.date).known);
      expect(offices.map(({ id }) => id).sort()).toEqual(asked(known));
      // Whether a country hosts an undated one is what is not known: it fits whatever else is asked for.
      const wide = fitting(chosen, traits, ['office']).flatMap(
        (code) => officesOf(code, chosen.date).undated,
      );
      expect(undated.map(({ id }) => id).sort()).toEqual(asked(wide));
    }),
    { numRuns: 60 },
  );
});

describe('the natural order', () => {
  test('of countries is that of their names in the reader’s language', () => {
    const german = contextOn(undefined, 'de');
    const names = countryRows(readingOf(german)).map(({ item }) => item.name.de);
    expect(names).toHaveLength(CODES.length);
    expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Ägypten', 'Albanien']);
  });

  test('of offices goes by country, then the leading kind, then the city', () => {
    const rows = officeRows(readingOf(ground)).map(({ item }) => item);
    expect(rows).toHaveLength(rawRows('offices').length);
    const inSwitzerland = rows.filter(({ country }) => country.iso3 === 'CHE').map(({ kind }) => kind.id);
    expect(inSwitzerland[0]).toBe('headquarters');
    const names = rows.map(({ country }) => country.name.en);
    expect(names).toEqual(names.toSorted(ground.formats.compare));
  });
});

describe('the list', () => {
  const countries = countryRows(readingOf(ground));
  const columns = countryColumns(ground);
  const natural = { key: 'country', direction: 'ascending' } as const;
  const asked = {
    rows: countries,
    columns,
    keys: defaultColumns(columns, 'medium'),
    fitting: new Set(['KEN', 'UGA', 'AFG']),
    showsAll: false,
    typed: '',
    sort: natural,
    isNatural: true,
    compare: ground.formats.compare,
  } as const;
  const codes = (list: { rows: readonly { key: string }[] }) => list.rows.map(({ key }) => key);

  test('holds what fits, and everything when asked, and knows how many fit', () => {
    expect(codes(tableList(asked))).toEqual(['AFG', 'KEN', 'UGA']);
    const all = tableList({ ...asked, showsAll: true });
    expect([all.rows.length, all.fits, all.isPart]).toEqual([CODES.length, 3, true]);
    expect(tableList({ ...asked, fitting: new Set(CODES) }).isPart).toBe(false);
  });

  test('is filtered by text among those that it holds', () => {
    expect(codes(tableList({ ...asked, typed: 'ken' }))).toEqual(['KEN']);
    expect(codes(tableList({ ...asked, typed: 'norway' }))).toEqual([]);
    expect(codes(tableList({ ...asked, typed: 'norway', showsAll: true }))).toEqual(['NOR']);
  });

  test('is sorted by a column that is not shown, too', () => {
    const list = tableList({
      ...asked,
      sort: { key: 'population', direction: 'descending' },
      isNatural: false,
    });
    // 2015: Kenya 47.9, Uganda 38.2, Afghanistan 34.4 million.
    expect(codes(list)).toEqual(['KEN', 'UGA', 'AFG']);
    expect(list.sortedBy?.key).toBe('population');
    expect(list.shown.map(({ key }) => key)).not.toContain('population');
  });

  test('always shows the column that names its rows', () => {
    expect(tableList({ ...asked, keys: new Set() }).shown.map(({ key }) => key)).toEqual(['country']);
  });
});

describe('the usual columns', () => {
  const all = { countries: countryColumns(ground), offices: officeColumns(ground) };

  test('are the telling ones where there is little room', () => {
    expect([...defaultColumns(all.countries, 'compact')]).toEqual(['country', 'offices', 'areas']);
    expect([...defaultColumns(all.offices, 'compact')]).toEqual(['city', 'country', 'kind']);
  });

  test.each(['countries', 'offices'] as const)('of %s are more where there is more room', (rows) => {
    const [compact, medium, wide] = (['compact', 'medium', 'wide'] as const).map((size) => [
      ...defaultColumns(all[rows], size),
    ]);
    expect(medium).toEqual(expect.arrayContaining(compact!));
    expect(wide).toEqual(expect.arrayContaining(medium!));
    expect([compact!.length, medium!.length, wide!.length]).toEqual(
      [compact!.length, medium!.length, wide!.length].toSorted((a, b) => a - b),
    );
    expect(new Set([compact!.length, medium!.length, wide!.length]).size).toBe(3);
  });

  test('stand on the page, not in files alone', () => {
    for (const columns of [all.countries, all.offices]) {
      const page = new Set(columnsFor<never>('page', columns).map(({ key }) => key));
      expect([...defaultColumns(columns, 'wide')].filter((key) => !page.has(key))).toEqual([]);
      expect(columnsFor<never>('files', columns).some(({ only }) => only === 'files')).toBe(true);
      expect(columnsFor<never>('files', columns).every(({ kind }) => kind !== 'pin')).toBe(true);
    }
  });
});
