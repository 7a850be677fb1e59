import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import { count } from '../../src/world/countrySet';
import { chosenNames, summaryFacts } from '../../src/figures/describe';
import { worldOnDay, fitOf } from '../../src/figures/match';
import { realWorld } from '../world/realWorld';
import { anyChoice, choose, traitsOn } from './choices';
import { CODES, countOn, fitting, HOST_CODES, HOSTS } from './plainReading';
import { rawRows } from '../world/rawRows';
import { NOTHING_CHOSEN } from '../realData';

const world = realWorld();

function factsOf(chosen: Chosen) {
  const view = worldOnDay(world, chosen.date);
  return summaryFacts(world, view, fitOf(world, view, chosen), chosen);
}

describe('the facts of the summary', () => {
  it('are those of the whole world where nothing is chosen', () => {
    expect(factsOf(NOTHING_CHOSEN)).toMatchObject({
      date: '2017-03-01',
      isBeforeFounding: false,
      isFiltered: false,
      members: countOn('2017-03-01', 'member'),
      observers: countOn('2017-03-01', 'observer'),
      countries: CODES.length,
      hosts: HOSTS.length,
      hostCodes: HOST_CODES.size,
      offices: rawRows('offices').length,
      regionalOffices: rawRows('regional-offices').length,
      officesWithYear: null,
      officesAsOf: null,
    });
  });

  it('agree with a plain reading of the tables, for any choice', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen.date);
        const codes = fitting(chosen, traits);
        const kinds: readonly string[] = chosen.office;
        const officesOf = (code: string) =>
          traits.get(code)!.office.filter((kind) => kinds.length === 0 || kinds.includes(kind));
        const having = (status: string) =>
          codes.filter((code) => traits.get(code)!.status[0] === status).length;
        const all = [...traits.values()];
        expect(factsOf(chosen)).toMatchObject({
          members: all.filter(({ status }) => status[0] === 'member').length,
          observers: all.filter(({ status }) => status[0] === 'observer').length,
          fitting: {
            all: codes.length,
            member: having('member'),
            observer: having('observer'),
            former: having('former'),
            other: having('other'),
          },
          hosts: codes.filter((code) => officesOf(code).length > 0).length,
          offices: codes.flatMap(officesOf).length,
          regionalOffices: codes.flatMap(officesOf).filter((kind) => kind === 'regional-office').length,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('speak of everybody who fits, once: the statuses add up', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const { fitting: by, hosts, hostCodes, offices } = factsOf(chosen);
        expect(by.member + by.observer + by.former + by.other).toBe(by.all);
        expect(by.all).toBe(count(fitOf(world, worldOnDay(world, chosen.date), chosen).all));
        expect(hosts).toBeLessThanOrEqual(hostCodes);
        expect(hostCodes).toBeLessThanOrEqual(offices);
      }),
    );
  });

  it('know that the organization was not yet founded, until the end of the month that is known', () => {
    expect(
      ['1951-01-01', '1951-12-30', '1951-12-31'].map((date) => factsOf(choose({ date })).isBeforeFounding),
    ).toEqual([true, true, false]);
    expect(factsOf(NOTHING_CHOSEN).founded).toBe('1951-12');
  });

  it('say of which year the offices are: known first years before 2017, the year itself after it', () => {
    const yearsOn = (date: string) => {
      const { officesWithYear, officesAsOf } = factsOf(choose({ date }));
      return [officesWithYear, officesAsOf];
    };
    const known = world.offices.filter(({ opened }) => opened !== null).length;
    expect(yearsOn('2016-12-31')).toEqual([known, null]);
    expect(yearsOn('2017-12-31')).toEqual([null, null]);
    expect(yearsOn('2018-01-01')).toEqual([null, 2017]);
  });

  it('count only offices of the chosen kinds', () => {
    expect(factsOf(choose({ office: ['regional-office'] }))).toMatchObject({ offices: 9, hosts: 9 });
    expect(factsOf(choose({ office: ['headquarters'] }))).toMatchObject({ offices: 1, hosts: 1 });
  });
});

describe('the names of what is chosen', () => {
  const chosen = choose({
    area: ['forced'],
    theme: ['health'],
    activity: ['elections'],
    region: ['vienna', 'americas'],
    status: ['observer'],
    office: ['sub-office'],
    country: ['CIV'],
  });

  it('are in the language of the reader', () => {
    expect(chosenNames(world, { ...chosen, lang: 'de' })).toEqual({
      area: ['Hilfe bei erzwungener Migration'],
      theme: ['Gesundheitsspezifische Aspekte von Migration'],
      activity: ['Wahlunterstützung'],
      region: ['Vienna'],
      continent: ['Amerika'],
      status: ['observer'],
      office: ['Zweigbüro'],
      country: [world.countryOf('CIV')!.name.de],
    });
    expect(chosenNames(world, chosen)).toMatchObject({
      area: ['Assistance in forced migration'],
      office: ['a sub-office'],
    });
  });

  it('tell regional offices from continents', () => {
    const { region, continent } = chosenNames(world, chosen);
    expect([region, continent]).toEqual([['Vienna'], ['Americas']]);
  });
});
