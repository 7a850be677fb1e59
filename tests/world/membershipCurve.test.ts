import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, lastDay, type Day } from '../../src/world/days';
import {
  membershipCurve,
  spellOf,
  standingOn,
  statusOn,
  type Spell,
  type Standing,
} from '../../src/world/membership';
import { realWorld } from './realWorld';

const world = realWorld();
const spellsByCountry = world.countries.map(({ spells }) => spells);
const days = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2030-12-31') }).map(dayAt);

/** The standing found by asking country by country. */
function countedOn(countries: readonly (readonly Spell[])[], day: Day) {
  const statuses = countries.map((spells) => statusOn(spells, day));
  return {
    members: statuses.filter((status) => status === 'member').length,
    observers: statuses.filter((status) => status === 'observer').length,
  };
}

function readOff(curve: readonly Standing[], day: Day) {
  const { members, observers } = standingOn(curve, day);
  return { members, observers };
}

describe('the curve of membership', () => {
  it('agrees with the statuses on every day of change and on the day before', () => {
    expect(world.curve.length).toBeGreaterThan(100);
    for (const { day } of world.curve)
      for (const asked of [dayAt(dayNumber(day) - 1), day])
        expect(readOff(world.curve, asked), asked).toEqual(countedOn(spellsByCountry, asked));
  });

  it('agrees with the statuses on any day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readOff(world.curve, day)).toEqual(countedOn(spellsByCountry, day));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the statuses for spells of any precision', () => {
    const dates = fc
      .tuple(days, fc.constantFrom(4, 7, 10))
      .map(([day, precision]) => day.slice(0, precision));
    const spells = fc
      .tuple(fc.constantFrom('member' as const, 'observer' as const), dates, fc.oneof(dates, fc.constant('')))
      .filter(([, from, to]) => to === '' || lastDay(from) <= lastDay(to))
      .map(([status, from, to]) => spellOf(status, from, to));
    const countries = fc.array(fc.array(spells, { maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(countries, days, (some, day) => {
        expect(readOff(membershipCurve(some), day)).toEqual(countedOn(some, day));
      }),
      { numRuns: 300 },
    );
  });

  it('is in order of time, each day once', () => {
    const steps = world.curve.map(({ day }) => day);
    expect(steps).toEqual([...new Set(steps)].sort());
  });

  it('has nobody before its first step and stays as it is after its last', () => {
    expect(readOff(world.curve, '1900-01-01')).toEqual({ members: 0, observers: 0 });
    const { members, observers } = world.curve.at(-1)!;
    expect(readOff(world.curve, '2100-01-01')).toEqual({ members, observers });
    expect(readOff([], '2017-03-01')).toEqual({ members: 0, observers: 0 });
  });
});
