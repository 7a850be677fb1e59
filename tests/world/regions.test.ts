import { describe, expect, it } from 'vitest';
import { indicesOf } from '../../src/world/countrySet';
import { dayAfter, dayAt, dayNumber } from '../../src/world/days';
import { everCovered } from '../../src/world/otherTimes';
import { regionOn, regionsOn, setsByRegion } from '../../src/world/regions';
import { codesOfRegion, counted, regionOf, regionsOn as plainRegionsOn } from '../figures/plainReading';
import { cell, rawRows } from './rawRows';
import { realWorld } from './realWorld';

const world = realWorld();
const dayBefore = (day: string) => dayAt(dayNumber(day) - 1);
/** The day from which each beginning or end of a row counts, the days around it, and one of each month. */
const CHANGES = [...rawRows('regional-offices'), ...rawRows('coverage')]
  .flatMap((row) => [cell(row, 'from'), cell(row, 'to')])
  .filter((date) => date !== '')
  .map(counted);
const MONTHS = Array.from({ length: 12 * 18 }, (_, i) => dayAt(dayNumber('2009-01-01') + i * 30));
const DAYS = [
  ...new Set([...CHANGES.flatMap((day) => [dayBefore(day), day, dayAfter(day)]), ...MONTHS, '1951-01-01']),
].sort();

describe('the regional offices of a day', () => {
  it.each(DAYS)('are those of the rows, with their countries, on %s', (day) => {
    expect(regionsOn(world, day).map(({ id }) => id)).toEqual(plainRegionsOn(day));
    for (const [key, set] of setsByRegion(world, day))
      expect(
        indicesOf(set).map((index) => world.countries[index]!.iso3),
        key,
      ).toEqual(codesOfRegion(key, day));
    for (const country of world.countries) expect(regionOn(country, day)).toBe(regionOf(country.iso3, day));
  });

  it('are none before the first of them, and others after each change', () => {
    const on = (day: string) => regionsOn(world, day).length;
    const numbers = ['2010-06-30', '2012-06-30', '2017-03-01', '2025-03-01'].map(on);
    expect(numbers).toEqual([0, 8, 9, 6]);
  });

  it('cover no country twice, and leave no country of theirs without one in between', () => {
    for (const country of world.countries) {
      const held = DAYS.map((day) => {
        const rows = rawRows('coverage').filter(
          (row) =>
            row['iso3'] === country.iso3 &&
            counted(cell(row, 'from')) <= day &&
            (row['to'] === '' || day < counted(cell(row, 'to'))),
        );
        expect(rows.length, `${country.iso3} ${day}`).toBeLessThanOrEqual(1);
        return rows.length;
      });
      const first = held.indexOf(1);
      if (first !== -1) expect(held.slice(first), country.iso3).not.toContain(0);
    }
  });

  it('each cover at some time what they cover at any', () => {
    for (const { id } of world.regions) {
      const own = rawRows('coverage').filter((row) => row['regional_office'] === id);
      expect(indicesOf(everCovered(world, id)).map((index) => world.countries[index]!.iso3)).toEqual(
        own.map((row) => cell(row, 'iso3')),
      );
    }
  });
});
