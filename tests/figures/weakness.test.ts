import { describe, expect, test } from 'vitest';
import { sourcedRows } from '../../src/figures/evidence';
import { weakestFirst } from '../../src/figures/weakness';
import { rawRows, type RawRow } from '../world/rawRows';
import { realWorld } from '../world/realWorld';
import { realDetail } from '../realData';

const detail = realDetail();
const sourced = sourcedRows(realWorld(), detail);
const weak = weakestFirst(detail, [...sourced.values()].flat());
const weakIn = (table: string) => weak.filter(({ row }) => row.table === table);

const kinds = new Map(rawRows('publishers').map((row) => [row['domain'], row['kind']]));
const kindAt = (address: string) => kinds.get(new URL(address).hostname.replace(/^www\.|\.$/g, ''));
const kindOf = (row: RawRow) => kindAt(row['source_url']!);
const isWeakSource = (row: RawRow) => ['mirror', 'other'].includes(kindOf(row)!);

describe('a row is weak', () => {
  test('if its source is a copy, or its publisher of no known kind: work also if it has no year', () => {
    const naive = rawRows('work').filter((row) => isWeakSource(row) || row['year'] === '');
    expect(
      weakIn('work')
        .map(({ row }) => row.note)
        .sort(),
    ).toEqual(naive.map((row) => row['evidence']!).sort());
    const copies = weakIn('work').filter(({ weaknesses }) => weaknesses.includes('copy'));
    expect(copies).toHaveLength(rawRows('work').filter((row) => kindOf(row) === 'mirror').length);
  });

  test('if no address is kept', () => {
    const naive = rawRows('published').filter((row) => row['source_url'] === '' || isWeakSource(row));
    expect(
      weakIn('published')
        .map(({ row }) => row.key[0]![1])
        .sort(),
    ).toEqual(naive.map((row) => row['date']!).sort());
  });

  test('if an office is weakly shown, or its city assumed', () => {
    for (const basis of ['weak', 'city-assumed'] as const)
      expect(
        weakIn('offices').filter(({ weaknesses }) => weaknesses.includes(`office-${basis}`)),
      ).toHaveLength(rawRows('offices').filter((row) => row['basis'] === basis).length);
  });

  test('if the year of its opening rests on a copy, even where the office does not', () => {
    const naive = rawRows('offices').filter((row) =>
      [row['source_url']!, row['opened_source']!].some((address) => address && kindAt(address) === 'mirror'),
    );
    const copies = weakIn('offices').filter(({ weaknesses }) => weaknesses.includes('copy'));
    expect(copies.map(({ row }) => row.key[0]![1]).sort()).toEqual(naive.map((row) => row['id']!).sort());
    expect(copies.length).toBeGreaterThan(
      rawRows('offices').filter((row) => kindOf(row) === 'mirror').length,
    );
  });

  test('if which regional office covers a country is inferred', () => {
    expect(
      weakIn('coverage').filter(({ weaknesses }) => weaknesses.includes('region-inferred')),
    ).toHaveLength(rawRows('coverage').filter((row) => row['basis'] === 'inferred').length);
  });

  test('and not if a source of its own kind names it to the day', () => {
    const sound = sourced.get('members')!.filter(({ certainty }) => certainty[0] === 'start-day');
    const own = new Set(weak.map(({ row }) => row));
    expect(sound.some((row) => !own.has(row))).toBe(true);
  });
});

test('the weakest stand first: what has no address before a copy, a copy before what is only undated', () => {
  const first = (weakness: string) =>
    weak.findIndex(({ weaknesses }) => weaknesses.length === 1 && weaknesses[0] === weakness);
  expect(first('no-address')).toBeLessThan(first('copy'));
  expect(first('copy')).toBeLessThan(first('work-undated'));
  expect(first('work-undated')).toBeLessThan(first('start-year'));
  for (const { weaknesses } of weak) expect(new Set(weaknesses).size).toBe(weaknesses.length);
});
