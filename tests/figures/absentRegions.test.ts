import { describe, expect, test } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import { absentRegion, chooseInstead } from '../../src/figures/absentRegions';
import { worldOnDay } from '../../src/figures/match';
import type { RegionKey } from '../../src/world/world';
import { realWorld } from '../world/realWorld';
import { NOTHING_CHOSEN, onDate } from '../realData';
import { regionsOn } from './plainReading';

const world = realWorld();
const absentOn = (day: string, key: string) =>
  absentRegion(world, worldOnDay(world, onDate(day)), key as RegionKey);

describe('a regional office that is chosen', () => {
  test.each<[key: string, day: string, nearest: string, instead: string[]]>([
    ['panama', '2017-03-01', '2024-12-31', ['san-jose', 'buenos-aires']],
    ['vienna-eca', '2017-03-01', '2024-12-31', ['brussels', 'vienna']],
    ['nairobi-ehsa', '2017-03-01', '2024-12-31', ['pretoria', 'nairobi']],
    ['pretoria-esa', '2017-03-01', '2014-12-30', ['pretoria', 'nairobi']],
    ['nairobi', '2012-06-01', '2014-12-31', ['pretoria-esa']],
    ['pretoria', '2012-06-01', '2014-12-31', ['pretoria-esa']],
    ['nairobi', '2025-06-01', '2024-12-30', ['nairobi-ehsa']],
    ['brussels', '2025-06-01', '2024-12-30', ['vienna-eca']],
    ['dakar', '2005-06-01', '2011-12-31', []],
  ])('%s, and not there on %s: the nearest are %s and %s', (key, day, nearest, instead) => {
    const found = absentOn(day, key)!;
    expect(found.region.id).toBe(key);
    expect(found.nearest).toBe(nearest);
    expect(found.instead.map(({ id }) => id)).toEqual(instead);
    expect(regionsOn(found.nearest)).toContain(key);
    expect(regionsOn(day)).toEqual(expect.arrayContaining(instead));
  });

  test('and there, or a continent, has nothing nearer', () => {
    expect(absentOn('2017-03-01', 'nairobi')).toBeNull();
    expect(absentOn('2005-06-01', 'africa')).toBeNull();
  });

  test('is replaced wherever it is: among the filters, compared, and open', () => {
    const chosen: Chosen = {
      ...NOTHING_CHOSEN,
      region: ['panama', 'san-jose', 'asia'],
      compare: ['KEN', 'panama', 'ETH', 'UGA'],
      profile: 'panama',
    };
    expect(chooseInstead(chosen, absentOn('2017-03-01', 'panama')!)).toEqual({
      region: ['san-jose', 'buenos-aires', 'asia'],
      compare: ['KEN', 'san-jose', 'buenos-aires', 'ETH'],
      profile: 'san-jose',
    });
    const other: Chosen = { ...NOTHING_CHOSEN, region: ['panama'], profile: 'KEN' };
    expect(chooseInstead(other, absentOn('2017-03-01', 'panama')!)).toMatchObject({ profile: 'KEN' });
  });
});
