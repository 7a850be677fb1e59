import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { count, has } from '../../src/world/countrySet';
import { classBreaks, classOf, roundestIn } from '../../src/figures/classes';
import { documentedWork } from '../../src/figures/documented';
import { worldOnDay } from '../../src/figures/match';
import { isOfMidYear, midYearsOf, valuesOf } from '../../src/figures/indicators';
import { shader } from '../../src/figures/shades';
import type { Day } from '../../src/world/days';
import type { ClassMethod, IndicatorId } from '../../src/world/rows';
import { realWorld } from '../world/realWorld';
import { NOTHING_CHOSEN, onDate, realDetail } from '../realData';
import { documentedIn } from './peopleReading';
import { CODES } from './plainReading';

const METHODS: ClassMethod[] = ['quantiles', 'jenks', 'jenks-log'];
const world = realWorld();
const midYears = midYearsOf(world, realDetail().indicators);
const shadeBy = shader(world, midYears);
const shade = (id: IndicatorId, date: Day) => shadeBy(id, worldOnDay(world, onDate(date)));

/** The least sum of squared distances from the means that any cut into so many classes has. */
function leastDeviation(sorted: number[], classes: number): number {
  const deviation = (from: number, to: number) => {
    const own = sorted.slice(from, to);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    return own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  if (classes === 1) return deviation(0, sorted.length);
  let least = Infinity;
  for (let cut = classes - 1; cut < sorted.length; cut++)
    least = Math.min(
      least,
      leastDeviation(sorted.slice(0, cut), classes - 1) + deviation(cut, sorted.length),
    );
  return least;
}

describe('classes', () => {
  const someValues = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 60 });

  it.each(METHODS)('by %s ascend and hold every value, none of them empty', (method) => {
    fc.assert(
      fc.property(someValues, fc.integer({ min: 1, max: 6 }), (values, most) => {
        const breaks = classBreaks(values, method, most);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(breaks.length).toBeLessThan(most);
        const used = new Set(values.map((value) => classOf(value, breaks)));
        expect([...used].sort()).toEqual(breaks.concat(0).map((_, i) => i));
      }),
    );
  });

  it('by natural breaks differ as little inside as any cut can', () => {
    const few = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(few, (values) => {
        const classes = Math.min(3, new Set(values).size);
        const breaks = classBreaks(values, 'jenks', classes);
        const groups = breaks.concat(0).map((_, i) => values.filter((value) => classOf(value, breaks) === i));
        const own = groups.reduce((sum, group) => sum + leastDeviation(group, 1), 0);
        expect(own).toBeCloseTo(
          leastDeviation(
            values.toSorted((a, b) => a - b),
            classes,
          ),
          6,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('by quantiles hold as many values each, if no two are alike', () => {
    const values = Array.from({ length: 100 }, (_, i) => i * 7 + 3);
    const breaks = classBreaks(values, 'quantiles', 5);
    const sizes = [0, 1, 2, 3, 4].map((i) => values.filter((value) => classOf(value, breaks) === i).length);
    expect(sizes).toEqual([20, 20, 20, 20, 20]);
  });

  it('of logarithms have round limits', () => {
    for (const indicator of world.indicators.filter((one) => one.classes === 'jenks-log'))
      for (const { to } of shade(indicator.id, '2026-01-01').classes)
        if (to !== null)
          expect([1, 2, 3, 5], `${indicator.id} ${to}`).toContain(to / 10 ** Math.floor(Math.log10(to)));
    const limits = shade('migrant-share', '2026-01-01').classes.flatMap(({ to }) => to ?? []);
    expect(limits).toEqual([1, 3, 10, 20]);
  });

  it('of no value at all are one', () => {
    for (const method of METHODS) expect(classBreaks([], method, 5)).toEqual([]);
  });
});

test.each([
  [996, 2884, 2000],
  [41.7, 42.9, 42],
  [0, 19, 10],
  [0.0417, 0.0429, 0.042],
  [8107775, 8215700, 8200000],
  [9, 10, 10],
  [999_999, 1_000_000, 1_000_000],
])('between %d and %d the roundest number is %d', (below, from, expected) => {
  expect(roundestIn(below, from)).toBe(expected);
});

describe('the colours of the map', () => {
  it.each(world.indicators.filter(isOfMidYear))(
    'put each country into the class of its $id, the same for every mid-year',
    (indicator) => {
      const bounds = new Set<string>();
      for (const midYear of midYears) {
        const shades = shade(indicator.id, `${midYear.year}-12-31`);
        expect(shades.year).toBe(midYear.year);
        bounds.add(JSON.stringify(shades.classes.map(({ from, to }) => [from, to])));
        expect(shades.classes).toHaveLength(5);
        valuesOf(world, indicator, midYear, documentedWork(world, NOTHING_CHOSEN)).forEach((value, index) => {
          const code = world.countries[index]!.iso3;
          const own = shades.classes.filter(({ countries }) => has(countries, index));
          if (value === null) {
            expect(own, code).toEqual([]);
            expect(has(shades.none, index), code).toBe(true);
            expect(shades.classOf.get(code)).toBe('none');
          } else {
            expect(own, code).toHaveLength(1);
            expect(value).toBeGreaterThanOrEqual(own[0]!.from ?? 0);
            expect(value).toBeLessThan(own[0]!.to ?? Infinity);
            expect(shades.classOf.get(code)).toBe(own[0]!.key);
          }
        });
      }
      expect(bounds.size).toBe(1);
    },
  );

  it('say "no figure" for all before the first mid-year', () => {
    const shades = shade('population', '1990-06-30');
    expect([shades.year, shades.firstYear, count(shades.none)]).toEqual([null, 1990, CODES.length]);
  });

  it('set countries without documented work apart, whatever the date', () => {
    const shades = shade('documented', '1951-01-01');
    const without = CODES.filter((code) => documentedIn(code) === 0);
    expect(CODES.filter((code) => shades.classOf.get(code) === 'none')).toEqual(without);
    expect(without.length).toBeGreaterThan(0);
    expect(shades).toBe(shade('documented', '2017-03-01'));
    expect(shades.least).toBe(1);
  });

  it('stay the same object between two mid-years, so that nothing is drawn anew', () => {
    expect(shade('women', '2016-01-01')).toBe(shade('women', '2017-03-01'));
    expect(shade('women', '2014-01-01')).not.toBe(shade('women', '2017-03-01'));
  });
});
