import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import { count } from '../../src/world/countrySet';
import { chosenNames, summaryFacts } from '../../src/figures/describe';
import { worldOnDay, fitOf } from '../../src/figures/match';
import { realWorld } from '../world/realWorld';
import { anyChoice, choose, traitsOn } from './choices';
import { CODES, countOn, fitting, groupOfWork, officesOf, regionalOfficesOn, workOf } from './plainReading';
import { cell } from '../world/rawRows';
import { NOTHING_CHOSEN } from '../realData';

const world = realWorld();

function factsOf(chosen: Chosen) {
  const view = worldOnDay(world, chosen);
  return summaryFacts(world, view, fitOf(world, view, chosen), chosen);
}

describe('the facts of the summary', () => {
  it('are those of the whole world where nothing is chosen', () => {
    const own = CODES.map((code) => officesOf(code, '2017-03-01'));
    const known = own.flatMap((offices) => offices.known);
    const hosts = new Set(known.map((row) => row['iso3']));
    const undated = own.flatMap((offices) => offices.undated);
    expect(factsOf(NOTHING_CHOSEN)).toMatchObject({
      date: '2017-03-01',
      isBeforeFounding: false,
      isFiltered: false,
      members: countOn('2017-03-01', 'member'),
      observers: countOn('2017-03-01', 'observer'),
      countries: CODES.length,
      hosts: own.filter((offices) => offices.known.length > 0).length,
      hostCodes: hosts.size,
      offices: known.length,
      regionalOffices: regionalOfficesOn('2017-03-01'),
      undated: undated.length,
      undatedHosts: own.filter((offices) => offices.known.length === 0 && offices.undated.length > 0).length,
    });
    expect(undated.length).toBeGreaterThan(0);
  });

  it('agree with a plain reading of the tables, for any choice', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen);
        const codes = fitting(chosen, traits);
        const kinds: readonly string[] = chosen.office;
        const isAsked = (kind: string) => kinds.length === 0 || kinds.includes(kind);
        const kindsOf = (code: string) => traits.get(code)!.office.filter(isAsked);
        // Whether a country hosts an undated one is what is not known: it fits whatever else is asked for.
        const undated = fitting(chosen, traits, ['office'])
          .flatMap((code) => officesOf(code, chosen.date).undated)
          .filter((row) => isAsked(cell(row, 'kind')));
        const having = (status: string) =>
          codes.filter((code) => traits.get(code)!.status[0] === status).length;
        const all = [...traits.values()];
        const asked: readonly string[] = [...chosen.area, ...chosen.theme, ...chosen.activity];
        const rows = codes
          .flatMap((code) => workOf(code, chosen))
          .filter((row) => asked.includes(groupOfWork(row)) || asked.includes(cell(row, 'activity')));
        const years = rows.map((row) => cell(row, 'year')).filter((year) => year !== '');
        const besides = [...chosen.region, ...chosen.status, ...chosen.office, ...chosen.country];
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
          work:
            asked.length === 0
              ? null
              : {
                  among:
                    besides.length === 0
                      ? null
                      : fitting(chosen, traits, ['area', 'theme', 'activity']).length,
                  first: years.length > 0 ? Math.min(...years.map(Number)) : null,
                  last: years.length > 0 ? Math.max(...years.map(Number)) : null,
                  undated: rows.length - years.length,
                },
          hosts: codes.filter((code) => kindsOf(code).length > 0).length,
          offices: codes.flatMap(kindsOf).length,
          regionalOffices: regionalOfficesOn(chosen.date),
          undated: undated.length,
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
        expect(by.all).toBe(count(fitOf(world, worldOnDay(world, chosen), chosen).all));
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

  it('count an office as known or as undated, never as both, and a host with a known one not again', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const view = worldOnDay(world, chosen);
        expect(view.undated.filter((office) => view.offices.includes(office))).toEqual([]);
        const { undated, undatedHosts, hostCodes } = factsOf(chosen);
        expect(undatedHosts).toBeLessThanOrEqual(undated);
        const hosts = new Set([...view.offices, ...view.undated].map(({ host }) => host));
        expect(hostCodes + undatedHosts).toBeLessThanOrEqual(hosts.size);
      }),
    );
  });

  it('count only offices of the chosen kinds', () => {
    const { offices, hosts } = factsOf(choose({ office: ['regional-office'] }));
    const known = CODES.flatMap((code) => officesOf(code, '2017-03-01').known);
    expect(offices).toBe(known.filter((row) => row['kind'] === 'regional-office').length);
    expect(hosts).toBe(offices);
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

  const namesOf = (of: Chosen) => chosenNames(world, worldOnDay(world, of), of);

  it('are in the language of the reader', () => {
    expect(namesOf({ ...chosen, lang: 'de' })).toEqual({
      area: ['Hilfe bei erzwungener Migration'],
      theme: ['Gesundheitsspezifische Aspekte von Migration'],
      activity: ['Wahlunterstützung'],
      region: ['Südosteuropa, Osteuropa und Zentralasien'],
      continent: ['Amerika'],
      within: ['in Südosteuropa, Osteuropa und Zentralasien', 'in Amerika'],
      status: ['observer'],
      office: ['Zweigbüro'],
      country: [world.countryOf('CIV')!.name.de],
    });
    expect(namesOf(chosen)).toMatchObject({
      area: ['Assistance in forced migration'],
      office: ['a sub-office'],
    });
  });

  it('leave out of the places those that are not there on the day', () => {
    expect(namesOf({ ...chosen, date: '2025-03-01' }).within).toEqual(['in the Americas']);
  });

  it('tell regions from continents', () => {
    const { region, continent } = namesOf(chosen);
    expect([region, continent]).toEqual([
      ['South-Eastern Europe, Eastern Europe and Central Asia'],
      ['Americas'],
    ]);
  });
});
