import { describe, expect, test } from 'vitest';
import { besideMark, leaderSpots } from '../../../src/map/labels/besideSpots';

const form = { lines: ['Togo'], width: 30, height: 16 };

describe('the name of a mark', () => {
  test('stands to its right first, off it by the gap', () => {
    expect(besideMark([100, 50], 4, 6, form)[0]).toEqual([100 + 4 + 6 + 15, 50]);
  });

  test('lies over it nowhere', () => {
    for (const [x, y] of besideMark([100, 50], 4, 6, form)) {
      const isAside = Math.abs(x - 100) >= 15 + 4;
      const isAboveOrBelow = Math.abs(y - 50) >= 8 + 4;
      expect(isAside || isAboveOrBelow, `${x} ${y}`).toBe(true);
    }
  });
});

describe('a name that a line leads to', () => {
  const bySea = leaderSpots([100, 50], 0, form, 'TGO', () => null, 140);
  const best = (spots: typeof bySea) => spots.reduce((a, b) => (b.cost < a.cost ? b : a));

  test('stands near where there is nothing but sea', () => {
    expect(Math.abs(best(bySea).at[1] - 50)).toBeLessThan(40);
  });

  test('rather stands further off in the sea than on another country', () => {
    // Land in the north, as at the Gulf of Guinea.
    const spots = leaderSpots([100, 50], 0, form, 'TGO', (_, y) => (y < 70 ? 'GHA' : null), 140);
    expect(best(spots).at[1]).toBeGreaterThan(70);
  });

  test('may stand on its own country', () => {
    const spots = leaderSpots([100, 50], 0, form, 'TGO', () => 'TGO', 140);
    expect(best(spots).cost).toBe(best(bySea).cost);
  });

  test('stands no further off than it may', () => {
    for (const { leader } of leaderSpots([100, 50], 0, form, 'TGO', () => null, 60))
      expect(Math.hypot(leader[1][0] - 100, leader[1][1] - 50)).toBeLessThanOrEqual(60);
  });

  test('has its line begin at the rim of a circle, and end beside the name', () => {
    for (const { at, leader } of leaderSpots([100, 50], 4, form, 'TGO', () => null, 140)) {
      expect(Math.hypot(leader[0][0] - 100, leader[0][1] - 50)).toBeCloseTo(4);
      expect(Math.abs(leader[1][0] - at[0])).toBeLessThanOrEqual(15 + 2.01);
      expect(Math.abs(leader[1][1] - at[1])).toBeLessThanOrEqual(8.01);
    }
  });
});
