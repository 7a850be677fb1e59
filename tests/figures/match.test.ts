import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFilter, type Chosen } from '../../src/choice/chosen';
import { FACETS } from '../../src/choice/facets';
import { count, indicesOf, same, setOfAll, type CountrySet } from '../../src/world/countrySet';
import { worldOnDay, facetCounts, fitOf, fitsFacet, leftBy } from '../../src/figures/match';
import { realWorld } from '../world/realWorld';
import { anyChoice, choose, traitsOn } from './choices';
import { codesOfRegion, countOn, fitting, groundFor, optionsOn, regionsOn } from './plainReading';
import { NOTHING_CHOSEN } from '../realData';

const world = realWorld();
const codesIn = (set: CountrySet) => indicesOf(set).map((index) => world.countries[index]!.iso3);
const fitFor = (chosen: Chosen) => fitOf(world, worldOnDay(world, chosen.date), chosen);
const fitCodes = (values: Partial<Chosen>) => codesIn(fitFor(choose(values)).all);

describe('the countries that fit a choice', () => {
  it('are those of a plain reading of the tables, for any choice', () => {
    const sizes: number[] = [];
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const expected = fitting(chosen, traitsOn(chosen.date));
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
    const view = worldOnDay(world, NOTHING_CHOSEN.date);
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

describe('the number beside an option', () => {
  it('is that of a plain reading of the tables, for any choice', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen.date);
        const view = worldOnDay(world, chosen.date);
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
        const view = worldOnDay(world, chosen.date);
        const shown = facetCounts(view, fitOf(world, view, chosen), chosen, facet).get(value);
        expect(shown).toBe(count(fitFor({ ...chosen, [facet]: [...values, value] }).all));
        expect(count(leftBy(view, fitOf(world, view, chosen), chosen, facet, value))).toBe(shown);
      }),
      { numRuns: 200 },
    );
  });
});
