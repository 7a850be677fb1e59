import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, lastDay, type Day } from '../../src/world/days';
import { spellOf, standingOn, statusOn } from '../../src/world/membership';
import { GAP, PUBLISHED } from '../data/published';
import { countOn } from '../figures/plainReading';
import { cell, rawRows } from './rawRows';
import { realWorld } from './realWorld';

const world = realWorld();
const dayBefore = (day: Day) => dayAt(dayNumber(day) - 1);
const dayAfter = (day: Day) => dayAt(dayNumber(day) + 1);
const statusIn = (iso3: string, day: Day) => statusOn(world.countryOf(iso3)!.spells, day);
const howMany = (status: string, day: Day) =>
  world.countries.filter(({ spells }) => statusOn(spells, day) === status).length;

describe('members on a day', () => {
  const days = [...PUBLISHED.map(({ day }) => day), GAP.day, '2023-01-01', '2026-11-24'] as Day[];

  it.each(days)('are on %s, and so are the observers, those of a plain reading of the rows', (day) => {
    const members = countOn(day, 'member');
    expect(howMany('member', day)).toBe(members);
    expect(standingOn(world.curve, day).members).toBe(members);
    expect(howMany('observer', day)).toBe(countOn(day, 'observer'));
  });

  it('are none before the organization was founded', () => {
    for (const day of ['1951-01-01', '1951-12-01', '1951-12-30'])
      expect([howMany('member', day), howMany('observer', day)]).toEqual([0, 0]);
  });

  it('begin with the founders, whose year counts from its last day', () => {
    const founders = rawRows('members').filter((row) => row['from'] === '1951');
    expect(founders.length).toBeGreaterThan(10);
    expect(howMany('member', '1951-12-31')).toBe(founders.length);
  });
});

describe('a spell', () => {
  it.each(['1951', '1996-02', '2004-06-04'])(
    'from %s counts from the last day that this can mean',
    (from) => {
      const spells = [spellOf('member', from, '')];
      const first = lastDay(from);
      expect([dayBefore(first), first].map((day) => statusOn(spells, day))).toEqual(['other', 'member']);
    },
  );

  it.each([
    ['1979', '1979-12-31'],
    ['1966-12', '1966-12-31'],
    ['1996-02', '1996-02-29'],
    ['1973-05-04', '1973-05-04'],
  ])('to %s counts through %s', (to, last) => {
    const spells = [spellOf('member', '1951', to)];
    expect([last, dayAfter(last)].map((day) => statusOn(spells, day))).toEqual(['member', 'former']);
  });

  it('without an end goes on', () => {
    expect(statusOn([spellOf('observer', '1990', '')], '2100-01-01')).toBe('observer');
  });

  it('that touches the next makes a member, and not both, on the day that they share', () => {
    const days = ['2004-06-03', '2004-06-04', '2004-06-05'];
    expect(days.map((day) => statusIn('AFG', day))).toEqual(['observer', 'member', 'member']);
    const sharedYear = [spellOf('observer', '1992', '1998'), spellOf('member', '1998', '')];
    for (const spells of [sharedYear, [...sharedYear].reverse()])
      expect(['1998-12-30', '1998-12-31'].map((day) => statusOn(spells, day))).toEqual([
        'observer',
        'member',
      ]);
  });

  it('may be followed by a gap and by another', () => {
    const days = ['1962-12-31', '1963-01-01', '1985-01-01', '2017-03-01'];
    expect(days.map((day) => statusIn('CAN', day))).toEqual(['member', 'former', 'former', 'member']);
  });

  it('of membership leaves a former member, one of observership nothing', () => {
    const left = spellOf('member', '1960', '1970');
    const watched = spellOf('observer', '1990', '1995');
    const watches = spellOf('observer', '1990', '');
    const on = (...spells: (typeof left)[]) => statusOn(spells, '2000-01-01');
    expect([on(watched), on(left), on(left, watched), on(left, watches), on(watches, left)]).toEqual([
      'other',
      'former',
      'former',
      'observer',
      'observer',
    ]);
  });

  it('is in the world for every row of the table', () => {
    expect(world.countries.flatMap(({ spells }) => spells)).toHaveLength(rawRows('members').length);
    for (const row of rawRows('members'))
      expect(world.countryOf(cell(row, 'iso3'))!.spells).toContainEqual(
        spellOf(cell(row, 'status') as 'member' | 'observer', cell(row, 'from'), cell(row, 'to')),
      );
  });
});
