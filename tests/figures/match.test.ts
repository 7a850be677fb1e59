import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFilter, type Chosen } from '../../src/choice/chosen';
import { FACETS } from '../../src/choice/facets';
import { count, indicesOf, same, setOfAll, type CountrySet } from '../../src/world/countrySet';
import { worldOnDay, facetCounts, fitOf, fitsFacet, leftBy } from '../../src/figures/match';
import { realWorld } from '../world/realWorld';
import { anyChoice, choose, traitsOn } from './choices';
import {
  CODES,
  codesOfRegion,
  countOn,
  fitting,
  groundFor,
  isNotYet,
  optionsOn,
  regionsOn,
  statusOf,
} from './plainReading';
import { NOTHING_CHOSEN, onDate } from '../realData';

const world = realWorld();
const codesIn = (set: CountrySet) => indicesOf(set).map((index) => world.countries[index]!.iso3);
const fitFor = (chosen: Chosen) => fitOf(world, worldOnDay(world, chosen), chosen);
const fitCodes = (values: Partial<Chosen>) => codesIn(fitFor(choose(values)).all);

describe('the countries that fit a choice', () => {
  it('are those of a plain reading of the tables, for any choice', () => {
    const sizes: number[] = [];
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const expected = fitting(chosen, traitsOn(chosen));
        if (hasFilter(chosen)) sizes.push(expected.length);
        expect(codesIn(fitFor(chosen).all)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
    // The random choices are worth something only if some fit nobody and many fit somebody.
    expect(sizes.filter((size) => size === 0).length).toBeGreaterThan(20);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(80);
  });

  it('are all countries if nothing is chosen, on any day', () => {
    for (const date of ['1951-01-01', '2017-03-01', '2026-11-24']) {
      expect(same(fitFor(choose({ date })).all, setOfAll(world.countries.length))).toBe(true);
      expect(same(fitFor(choose({ date, match: 'all' })).all, setOfAll(world.countries.length))).toBe(true);
    }
  });

  it('are none if no country has all that is asked for', () => {
    expect(fitCodes({ office: ['headquarters', 'capacity-centre'], match: 'all' })).toEqual([]);
    expect(fitCodes({ status: ['member'], date: '1951-06-01' })).toEqual([]);
    expect(fitCodes({ region: ['dakar'], country: ['CHE'] })).toEqual([]);
  });

  it('are fewer with "all" than with "any" where a country can have several values', () => {
    const any = fitCodes({ area: ['forced', 'development'] });
    const all = fitCodes({ area: ['forced', 'development'], match: 'all' });
    expect(all.length).toBeLessThan(any.length);
    expect(any).toEqual(expect.arrayContaining(all));
  });

  it('are the same with "all" and "any" for regions, membership and countries', () => {
    const values = {
      region: ['dakar', 'oceania'],
      status: ['member', 'observer'],
      country: ['SEN', 'FJI'],
    } as const;
    expect(fitCodes({ ...values, match: 'all' })).toEqual(fitCodes(values));
    expect(fitCodes(values)).toEqual(['FJI', 'SEN']);
  });

  it('count a member not as an observer, too', () => {
    const [members, observers] = ['member', 'observer'].map((status) => countOn(NOTHING_CHOSEN.date, status));
    expect(fitCodes({ status: ['member'] })).toHaveLength(members!);
    expect(fitCodes({ status: ['observer'] })).toHaveLength(observers!);
    expect(fitCodes({ status: ['member', 'observer'] })).toHaveLength(members! + observers!);
  });

  it('ask nothing of a facet in which nothing is chosen', () => {
    const view = worldOnDay(world, NOTHING_CHOSEN);
    for (const facet of FACETS) expect(fitsFacet(view, NOTHING_CHOSEN, facet)).toBeNull();
  });

  it('fit nobody where the regional office that is chosen is not there, and do not ask for nothing', () => {
    const absent = regionsOn('2025-03-01').filter((id) => !regionsOn(NOTHING_CHOSEN.date).includes(id));
    expect(absent.length).toBeGreaterThan(0);
    for (const id of absent) {
      const chosen = { ...NOTHING_CHOSEN, region: [id] } as Chosen;
      expect(count(fitFor(chosen).all), id).toBe(0);
      expect(count(fitFor({ ...chosen, region: [id, 'dakar'] } as Chosen).all), id).toBe(
        codesOfRegion('dakar', NOTHING_CHOSEN.date).length,
      );
    }
  });
});

/**
 * Members of the United Nations by the end of 1950, but for republics of the Soviet Union, and states of today that were
 * there as well.
 */
const OLDER = [
  'AFG ARG AUS BEL BOL BRA CAN CHL CHN COL CRI CUB DNK DOM ECU EGY ETH FRA GBR GRC GTM HND HTI IDN IND IRN IRQ ISL ISR',
  'LBN LBR LUX MEX MMR NIC NLD NOR NZL PAK PAN PER PHL POL PRY RUS SAU SLV SRB SWE SYR THA TUR URY USA VEN YEM ZAF',
  'ALB AND AUT BGR BTN CHE DEU ESP FIN HUN IRL ITA JOR JPN KOR LIE LKA MCO MNG NPL OMN PRK PRT PSE ROU SMR VAT VNM XKX',
].flatMap((line) => line.split(' '));

describe('countries that were not independent on a day', () => {
  const DAYS = ['1951-01-01', '1960-08-16', '1975-11-10', '1991-09-06', '2011-07-08', '2017-03-01'];

  it('are those of a plain reading, told apart from others that are neither', () => {
    for (const date of DAYS) {
      const { statuses, notYet } = worldOnDay(world, onDate(date));
      expect(codesIn(notYet), date).toEqual(CODES.filter((code) => isNotYet(code, date)));
      const expected = CODES.map((code) => (isNotYet(code, date) ? 'not-yet' : statusOf(code, date)));
      expect(statuses, date).toEqual(expected);
    }
  });

  it('are so up to the day before, and count as neither members nor observers', () => {
    const on = (date: string) => worldOnDay(world, onDate(date));
    const { index } = world.countryOf('AGO')!;
    expect(['1975-11-10', '1975-11-11'].map((day) => on(day).statuses[index])).toEqual(['not-yet', 'other']);
    expect(fitCodes({ status: ['other'], date: '1975-11-10' })).toContain('AGO');
  });

  it('were many in 1951, and there are none since South Sudan', () => {
    const number = (date: string) => count(worldOnDay(world, onDate(date)).notYet);
    expect(number('1951-01-01')).toBe(CODES.filter((code) => isNotYet(code, '1951-01-01')).length);
    expect(number('1951-01-01')).toBeGreaterThan(100);
    expect(codesIn(worldOnDay(world, onDate('2011-07-08')).notYet)).toEqual(['SSD']);
    expect(number('2011-07-09')).toBe(0);
  });

  it('are never states that continue an older one, or of which the tables give no date', () => {
    const codes = codesIn(worldOnDay(world, onDate('1951-01-01')).notYet);
    expect(codes.filter((code) => OLDER.includes(code))).toEqual([]);
    for (const code of ['EST', 'CZE', 'MNE', 'TZA', 'FSM', 'PLW', 'COK', 'NIU', 'BLR', 'UKR'])
      expect(codes).toContain(code);
  });
});

describe('the countries that fit by strong evidence', () => {
  it('are those of the same choice without the weaker', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const { all, strong } = fitFor(chosen);
        expect(codesIn(strong.all)).toEqual(codesIn(fitFor({ ...chosen, evidence: 'strong' }).all));
        if (chosen.evidence === 'strong') expect(strong.all).toBe(all);
      }),
      { numRuns: 100 },
    );
    const { all, strong } = fitFor(choose({ theme: ['policy'], evidence: 'all' }));
    expect(count(strong.all)).toBeLessThan(count(all));
  });
});

describe('the number beside an option', () => {
  it('is that of a plain reading of the tables, for any choice', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen);
        const view = worldOnDay(world, chosen);
        const fit = fitOf(world, view, chosen);
        for (const facet of FACETS) {
          const ground = groundFor(chosen, traits, facet).map((code) => traits.get(code)![facet]);
          const options = optionsOn(chosen.date, facet);
          const expected = options.map((value) => [
            value,
            ground.filter((own) => own.includes(value)).length,
          ]);
          expect(Object.fromEntries(facetCounts(view, fit, chosen, facet))).toEqual(
            Object.fromEntries(expected),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is how many countries a click on it leaves, in an empty facet or with "all"', () => {
    fc.assert(
      fc.property(anyChoice, fc.constantFrom(...FACETS), fc.nat(), (chosen, facet, pick) => {
        const options = optionsOn(chosen.date, facet);
        const value = options[pick % options.length]!;
        const values: readonly string[] = chosen[facet];
        fc.pre(!values.includes(value) && (values.length === 0 || chosen.match === 'all'));
        fc.pre(values.length === 0 || !['region', 'status', 'country'].includes(facet));
        const view = worldOnDay(world, chosen);
        const shown = facetCounts(view, fitOf(world, view, chosen), chosen, facet).get(value);
        expect(shown).toBe(count(fitFor({ ...chosen, [facet]: [...values, value] }).all));
        expect(count(leftBy(view, fitOf(world, view, chosen), chosen, facet, value))).toBe(shown);
      }),
      { numRuns: 200 },
    );
  });
});
