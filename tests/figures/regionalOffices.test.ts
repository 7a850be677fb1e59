import { expect, test } from 'vitest';
import { worldOnDay } from '../../src/figures/match';
import { officeOver } from '../../src/figures/officeOver';
import { coveredBy, regionOfOffice } from '../../src/figures/regionalOffices';
import { indicesOf } from '../../src/world/countrySet';
import { onDate } from '../realData';
import { realWorld } from '../world/realWorld';
import { codesOfRegion, regionOf, regionsOn } from './plainReading';

const world = realWorld();
const DAYS = ['2005-03-01', '2012-03-01', '2017-03-01', '2025-03-01'];

test.each(DAYS)('an office covers its region if it is a regional one, else its host, on %s', (day) => {
  const view = worldOnDay(world, onDate(day));
  for (const office of view.offices) {
    const region = regionOfOffice(view, office);
    const isRegional = office.kind.id === 'regional-office' && region;
    const codes = indicesOf(coveredBy(view, office)).map((index) => world.countries[index]!.iso3);
    expect(codes, office.id).toEqual(isRegional ? codesOfRegion(region.id, day) : [office.country.iso3]);
  }
});

test.each(DAYS)('an office belongs to a regional office that is there on %s, that of its country', (day) => {
  const view = worldOnDay(world, onDate(day));
  for (const office of view.offices) {
    const region = regionOfOffice(view, office)?.id ?? null;
    if (region !== null) expect(regionsOn(day)).toContain(region);
    // A regional office is its own; Austria, where that of Vienna was, belonged to Brussels.
    if (office.region !== null && office.kind.id !== 'regional-office')
      expect(region, office.id).toBe(regionOf(office.country.iso3, day));
  }
});

test('the office in a city stays the one of the region there when that is merged', () => {
  const idOver = (id: string) =>
    officeOver(
      world.offices,
      world.regions.find((region) => region.id === id)!,
    )?.id;
  expect([idOver('vienna'), idOver('vienna-eca')]).toEqual(['aut-vienna', 'aut-vienna']);
  expect([idOver('pretoria-esa'), idOver('pretoria')]).toEqual(['zaf-pretoria', 'zaf-pretoria']);
  expect([idOver('nairobi'), idOver('nairobi-ehsa')]).toEqual(['ken-nairobi', 'ken-nairobi']);
});
