import { describe, expect, test } from 'vitest';
import type { TableName } from '../../src/world/package';
import { certaintyOfRows, COW_DATA, groupShares, sharesOf } from '../../src/figures/certainty';
import { rawRows } from '../world/rawRows';
import { realWorld } from '../world/realWorld';
import { realDetail } from '../realData';

const sharesIn = (table: TableName) =>
  sharesOf(certaintyOfRows(realWorld(), realDetail(), table).map(({ certainty }) => certainty));
const countOf = (table: TableName, certainty: string) =>
  sharesIn(table).find((share) => share.certainty === certainty)?.rows ?? 0;
const countRows = (table: string, holds: (row: Readonly<Record<string, string>>) => boolean) =>
  rawRows(table).filter(holds).length;

describe('how sure a table is', () => {
  test.each(['coverage', 'members', 'offices', 'presence', 'work', 'indicators', 'events'] as const)(
    'is said of every row of %s on every side',
    (table) => {
      const groups = groupShares(sharesIn(table));
      expect(groups.length).toBeGreaterThan(0);
      for (const { rows } of groups) expect(rows).toBe(rawRows(table).length);
    },
  );

  test('counts offices by what their source names', () => {
    for (const basis of ['named', 'city-assumed', 'weak'])
      expect(countOf('offices', `office-${basis}`)).toBe(
        countRows('offices', (row) => row['basis'] === basis),
      );
    for (const basis of ['office', 'office-by', 'office-inferred', 'presence', 'unclear'])
      expect(countOf('offices', `opened-${basis}`)).toBe(
        countRows('offices', (row) => row['opened_basis'] === basis),
      );
    expect(countOf('offices', 'opened-unknown')).toBe(countRows('offices', (row) => row['opened'] === ''));
    expect(countOf('offices', 'place-unknown')).toBe(countRows('offices', (row) => row['lat'] === ''));
  });

  test('counts memberships by the precision of their dates and by what they rest on', () => {
    for (const [precision, length] of [
      ['year', 4],
      ['month', 7],
      ['day', 10],
      ['between', 21],
    ] as const) {
      expect(countOf('members', `start-${precision}`)).toBe(
        countRows('members', (row) => row['from']?.length === length),
      );
      expect(countOf('members', `end-${precision}`)).toBe(
        countRows('members', (row) => row['to']?.length === length),
      );
    }
    expect(countOf('members', 'ground-cow')).toBe(
      countRows('members', (row) => row['source_url'] === COW_DATA),
    );
    // Those whose note names nothing but that data set are among them.
    const alone = rawRows('members').filter((row) => /^COW \d{4}; Factbook/.test(row['note'] ?? ''));
    expect(alone.filter((row) => row['source_url'] !== COW_DATA)).toEqual([]);
  });

  test('counts the assignments to regional offices, the work without a year and the figures that are missing', () => {
    for (const basis of ['stated', 'count-stated', 'region-described', 'inferred'])
      expect(countOf('coverage', `region-${basis}`)).toBe(
        countRows('coverage', (row) => row['basis'] === basis),
      );
    expect(countOf('work', 'work-undated')).toBe(countRows('work', (row) => row['year'] === ''));
    expect(countOf('indicators', 'refugees-missing')).toBe(
      countRows('indicators', (row) => row['refugees'] === ''),
    );
    expect(countOf('indicators', 'female_share_percent-missing')).toBe(
      countRows('indicators', (row) => row['female_share_percent'] === ''),
    );
  });
});
