import { describe, expect, test } from 'vitest';
import type { Asked, CountedTable } from '../../src/figures/asked';
import { addressesOf, askedOfRows, rowsBehind, sourcedRows } from '../../src/figures/evidence';
import { fitOf, worldOnDay } from '../../src/figures/match';
import { sourceOf } from '../../src/figures/sourceOf';
import { rawRows } from '../world/rawRows';
import { workOf } from './plainReading';
import { realWorld } from '../world/realWorld';
import { NOTHING_CHOSEN, realDetail, realFiles, realTables } from '../realData';

const world = realWorld();
const detail = realDetail();
const sourced = sourcedRows(world, detail);

/** The addresses that the rows of a table name, and '' for those that name none, as the file has them. */
const addressesIn = (table: string) =>
  table === 'countries'
    ? rawRows(table).flatMap((row) => row['independent_source'] || [])
    : rawRows(table).map((row) => row['source_url']!);

describe('the rows that name a source of their own', () => {
  test.each([...sourced.keys()])('are all of %s, each with its address', (table) => {
    expect(addressesOf(sourced.get(table)!).sort()).toEqual(addressesIn(table).sort());
  });

  test('are those of every table with such a column, but for names, which are no facts about the organization', () => {
    const named = realFiles().schema.resources.filter(({ schema }) =>
      schema.fields.some(({ format }) => format === 'uri'),
    );
    expect([...sourced.keys(), 'places', 'seas'].sort()).toEqual(named.map(({ name }) => name).sort());
  });
});

test('each row of a counted table is found by what is asked for it, in the order in which it counts', () => {
  const { members, offices, work, indicators, events, countries, coverage } = realTables();
  for (const [table, rows] of Object.entries({
    countries,
    coverage,
    members,
    offices,
    work,
    indicators,
    events,
  })) {
    const asked = askedOfRows(world, detail, table as CountedTable);
    expect(asked).toHaveLength(rows.length);
    // Every tenth is enough: they are looked for one by one.
    for (let i = 0; i < rows.length; i += 10)
      for (const [column, text] of sourceOf(world, detail, asked[i]!)!.key)
        expect(String(rows[i]![column as never]), `${table} ${i}`).toBe(text);
  }
});

describe('the rows behind values', () => {
  const behind = (...values: Asked[]) => {
    const chosen = NOTHING_CHOSEN;
    const fit = fitOf(world, worldOnDay(world, chosen), chosen);
    return rowsBehind(world, detail, fit, chosen, values);
  };

  test('are, of a count, the rows that it is counted from', () => {
    const rows = behind({ kind: 'counts', of: ['work'], place: 'KEN' });
    const own = workOf('KEN', NOTHING_CHOSEN);
    expect(rows.map(({ note }) => note).sort()).toEqual(own.map((row) => row['evidence']!).sort());
  });

  test('stand there once, however often they are asked for', () => {
    const rows = behind(
      { kind: 'status', iso3: 'KEN', day: '2017-03-01' },
      { kind: 'spell', iso3: 'KEN', status: 'member', from: '1985-01-01' },
      { kind: 'counts', of: ['members'], place: 'KEN' },
      { kind: 'indicator', iso3: 'KEN', year: 2015, columns: ['population'] },
      { kind: 'indicator', iso3: 'KEN', year: 2015, columns: ['migrants'] },
    );
    expect(rows.map(({ table }) => table).sort()).toEqual(['indicators', 'members']);
  });

  test('are none where no row says what is asked', () => {
    expect(behind({ kind: 'presence', iso3: 'PRK' })).toEqual([]);
  });
});
