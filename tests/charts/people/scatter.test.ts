import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/people/labels';
import { outliers, pointsOf } from '../../../src/charts/people/scatter';
import { MARGIN, powersOfTen, scatterPlot } from '../../../src/charts/people/scatterPlot';

describe('the axes of the plot', () => {
  const plotOf = (everyPopulation: number[], everyOther: number[]) =>
    scatterPlot({ population: [], other: [], everyPopulation, everyOther }, 400);
  const { across, upwards } = plotOf([0, 500, 2_000_000], [1, 1000]);

  it('label the powers of ten between their ends, and leave zeros aside', () => {
    expect(powersOfTen(across)).toEqual([1e3, 1e4, 1e5, 1e6]);
  });

  it('make every tenfold step as long as the next, from one end to the other', () => {
    expect(across(1e4) - across(1e3)).toBeCloseTo(across(1e6) - across(1e5), 9);
    for (const value of [500, 2_000_000]) {
      expect(across(value)).toBeGreaterThan(MARGIN.left);
      expect(across(value)).toBeLessThan(400 - MARGIN.right);
    }
  });

  it('run to the right and upwards', () => {
    expect(across(1000)).toBeGreaterThan(across(1));
    expect(upwards(1000)).toBeLessThan(upwards(1));
  });

  it('label shares by exact powers of ten', () => {
    expect(powersOfTen(plotOf([1], [0.0004, 0.9]).upwards)).toEqual([0.001, 0.01, 0.1, 1]);
  });

  it('label every power of ten of the widest frame there can be', () => {
    expect(powersOfTen(plotOf([1, 1e9], [1]).across)).toHaveLength(10);
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
