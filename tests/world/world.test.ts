import { describe, expect, it } from 'vitest';
import { count, has, indicesOf, type CountrySet } from '../../src/world/countrySet';
import { setsByStatus, statusesOn } from '../../src/world/world';
import { rawRows, type RawRow } from './rawRows';
import { realWorld } from './realWorld';

const world = realWorld();
const countryRows = rawRows('countries');
const officeRows = rawRows('offices');
const codesIn = (set: CountrySet) => indicesOf(set).map((index) => world.countries[index]!.iso3);
const codesWhere = (holds: (row: RawRow) => boolean) => countryRows.filter(holds).map((row) => row['iso3']);

describe('the world', () => {
  it('holds every country, office and documented activity of the tables', () => {
    expect(world.countries.map(({ iso3 }) => iso3)).toEqual(codesWhere(() => true));
    expect(world.offices.map(({ id }) => id)).toEqual(officeRows.map((row) => row['id']).sort());
    const documented = rawRows('work').map((row) => `${row['iso3']} ${row['activity']} ${row['year']}`);
    const held = world.documented.map(({ iso3, activity, year }) => `${iso3} ${activity} ${year ?? ''}`);
    expect(held.sort()).toEqual(documented.sort());
  });

  it('shows the office in Hong Kong with China, and keeps its own code', () => {
    const office = world.officeOf('hkg-hong-kong')!;
    expect([office.country.iso3, office.host]).toEqual(['CHN', 'HKG']);
    expect(world.countryOf('CHN')!.offices).toContain(office);
  });

  it('keeps offices without coordinates', () => {
    const ids = officeRows.filter((row) => row['lat'] === '').map((row) => row['id']);
    expect(ids.length).toBeGreaterThan(0);
    expect(world.offices.filter(({ at }) => at === null).map(({ id }) => id)).toEqual(ids.sort());
  });

  it('knows countries by continent', () => {
    expect(world.sets.continent.size).toBe(rawRows('continents').length);
    for (const [key, set] of world.sets.continent)
      expect(codesIn(set), key).toEqual(codesWhere((row) => row['continent'] === key));
  });

  it.each(['1951-01-01', '1952-03-01', '1990-06-15', '2017-03-01', '2026-11-24'])(
    'counts every country in exactly one status on %s',
    (day) => {
      const sets = [...setsByStatus(world, statusesOn(world, day)).values()];
      expect(sets.reduce((sum, set) => sum + count(set), 0)).toBe(world.countries.length);
      for (const { index } of world.countries) expect(sets.filter((set) => has(set, index))).toHaveLength(1);
    },
  );

  it('gives nothing for a code that is none', () => {
    expect([world.countryOf('HKG'), world.officeOf('nowhere')]).toEqual([undefined, undefined]);
  });
});
