import { describe, expect, test } from 'vitest';
import { standingOn } from '../../src/world/membership';
import { buildWorld } from '../../src/world/world';
import { membershipChanges } from '../../src/figures/membershipChanges';
import { realCore } from '../realData';

const world = buildWorld(realCore());
const codes = (countries: readonly { iso3: string }[]) => countries.map((country) => country.iso3).sort();

describe('changes of membership', () => {
  test('account for the difference between any two standings', () => {
    const days = [
      '1951-01-01',
      '1960-06-01',
      '1975-01-01',
      '1990-01-01',
      '2004-06-01',
      '2017-03-01',
      '2024-01-01',
    ];
    for (const from of days)
      for (const to of days) {
        const { joined, left } = membershipChanges(world, from, to);
        const difference = standingOn(world.curve, to).members - standingOn(world.curve, from).members;
        expect(joined.length - left.length).toBe(difference);
      }
  });

  test('are told the other way round on the way back', () => {
    const there = membershipChanges(world, '1960-01-01', '1990-01-01');
    const back = membershipChanges(world, '1990-01-01', '1960-01-01');
    expect(codes(back.joined)).toEqual(codes(there.left));
    expect(codes(back.left)).toEqual(codes(there.joined));
    expect(there.left.length).toBeGreaterThan(0);
  });

  test('include China, which joined in 2016, and name nobody twice', () => {
    const { joined, left } = membershipChanges(world, '2016-01-01', '2017-03-01');
    expect(codes(joined)).toContain('CHN');
    expect(left).toEqual([]);
  });
});
