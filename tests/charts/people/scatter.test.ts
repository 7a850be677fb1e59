import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/people/labels';
import { logAxis } from '../../../src/charts/people/logAxis';
import { outliers, pointsOf } from '../../../src/charts/people/scatter';

describe('a logarithmic axis', () => {
  const axis = logAxis([0, 500, 2_000_000], 100, 400);

  it('has the powers of ten between its ends, and leaves zeros aside', () => {
    expect(axis.ticks).toEqual([1e3, 1e4, 1e5, 1e6]);
  });

  it('makes every tenfold step as long as the next, from one end to the other', () => {
    expect(axis.at(1e4) - axis.at(1e3)).toBeCloseTo(axis.at(1e6) - axis.at(1e5), 9);
    for (const value of [500, 2_000_000]) {
      expect(axis.at(value)).toBeGreaterThan(100);
      expect(axis.at(value)).toBeLessThan(400);
    }
  });

  it('turns round where its ends do', () => {
    const upwards = logAxis([1, 1000], 200, 0);
    expect(upwards.at(1000)).toBeLessThan(upwards.at(1));
  });

  it('writes shares as exact powers of ten', () => {
    expect(logAxis([0.0004, 0.9], 0, 100).ticks).toEqual([0.001, 0.01, 0.1, 1]);
  });
});

describe('the points', () => {
  it('are the countries with both figures, by population', () => {
    expect(pointsOf([300, null, 100, 200], [1, 2, 0, null])).toEqual([
      { index: 2, x: 100, y: 0 },
      { index: 0, x: 300, y: 1 },
    ]);
  });

  it('with the greatest and least figures are named first, then those far from the line', () => {
    const line = [1, 2, 3, 4, 5, 6].map((n) => ({ index: n, x: 10 ** n, y: 10 ** n }));
    const far = { index: 9, x: 10 ** 3.5, y: 1 };
    const named = outliers([...line.slice(0, 3), far, ...line.slice(3)]).map(({ index }) => index);
    expect(named.slice(0, 3)).toEqual([6, 1, 9]);
    expect(new Set(named).size).toBe(7);
  });

  it('are named without a line, too', () => {
    expect(outliers([])).toEqual([]);
    expect(outliers([{ index: 4, x: 10, y: 0 }])).toEqual([{ index: 4, x: 10, y: 0 }]);
  });
});

describe('names beside marks', () => {
  const frame = { x: 0, y: 0, width: 300, height: 200 };
  const place = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 20, max: 140 }),
    height: fc.constant(13),
  });

  it('stay in the frame, leave one another free and cover one mark at most', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), (wanted) => {
        const boxes = [...placeLabels(wanted, wanted, frame).values()];
        boxes.forEach((a, i) => {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 300 && a.y + a.height <= 200).toBe(true);
          const covered = wanted.filter(
            ({ x, y }) => a.x < x && x < a.x + a.width && a.y < y && y < a.y + a.height,
          );
          expect(covered.length).toBeLessThanOrEqual(1);
          for (const b of boxes.slice(i + 1)) {
            const apart = a.x >= b.x + b.width || b.x >= a.x + a.width;
            expect(apart || a.y >= b.y + b.height || b.y >= a.y + a.height).toBe(true);
          }
        });
      }),
    );
  });

  it('stand to the right where there is room, else elsewhere, else nowhere', () => {
    const one = { x: 50, y: 100, width: 60, height: 13 };
    expect(placeLabels([one], [one], frame).get(0)!.x).toBeGreaterThan(50);
    const atEdge = { ...one, x: 290 };
    expect(placeLabels([atEdge], [atEdge], frame).get(0)!.x).toBeLessThan(290);
    expect(placeLabels([{ ...one, width: 400 }], [], frame).size).toBe(0);
  });
});
