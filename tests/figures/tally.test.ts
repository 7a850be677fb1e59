import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import { indicesOf, type CountrySet } from '../../src/world/countrySet';
import { worldOnDay, fitOf } from '../../src/figures/match';
import { byOfficeKind } from '../../src/figures/officeTally';
import { byRegion } from '../../src/figures/tally';
import { areasByThemes, byActivity } from '../../src/figures/workTally';
import { realWorld } from '../world/realWorld';
import { anyChoice, choose, traitsOn } from './choices';
import { rawRows } from '../world/rawRows';
import {
  CODES,
  countOn,
  groundFor,
  isNotYet,
  officesOf,
  OPTIONS,
  regionOf,
  regionsOn,
  statusOf,
} from './plainReading';
import { NOTHING_CHOSEN } from '../realData';

const world = realWorld();
const codesIn = (set: CountrySet) => indicesOf(set).map((index) => world.countries[index]!.iso3);
const RUNS = { numRuns: 300 };

/** Every chart of a choice, counted when it is asked for. */
function chartsFor(chosen: Chosen) {
  const view = worldOnDay(world, chosen);
  const fit = fitOf(world, view, chosen);
  return {
    get regions() {
      return byRegion(world, view, fit, chosen, 'office');
    },
    get continents() {
      return byRegion(world, view, fit, chosen, 'continent');
    },
    get cells() {
      return areasByThemes(world, view, fit, chosen).flat();
    },
    get activities() {
      return byActivity(world, view, fit, chosen);
    },
    get kinds() {
      return byOfficeKind(world, view, fit, chosen);
    },
  };
}

describe('every chart agrees with a plain reading of the tables, for any choice', () => {
  it('of regions: members, observers, others and offices, in both divisions', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen);
        const ground = groundFor(chosen, traits, 'region');
        const kinds: readonly string[] = chosen.office;
        const { regions, continents } = chartsFor(chosen);
        expect([...regions, ...continents].map(({ key }) => key)).toEqual([
          ...regionsOn(chosen.date),
          ...rawRows('continents').map((row) => row['id']),
        ]);
        for (const mark of [...regions, ...continents]) {
          const codes = ground.filter((code) => traits.get(code)!.region.includes(mark.key));
          const own = codes.map((code) => traits.get(code)!);
          const members = own.filter(({ status }) => status[0] === 'member').length;
          const observers = own.filter(({ status }) => status[0] === 'observer').length;
          const notYet = codes.filter(
            (code) => statusOf(code, chosen.date) === 'other' && isNotYet(code, chosen.date),
          ).length;
          const offices = own.flatMap(({ office }) =>
            office.filter((k) => !kinds.length || kinds.includes(k)),
          );
          expect({ ...mark, fit: codesIn(mark.fit) }).toEqual({
            key: mark.key,
            fit: codes,
            value: codes.length,
            isChosen: (chosen.region as readonly string[]).includes(mark.key),
            members,
            observers,
            others: codes.length - members - observers - notYet,
            notYet,
            offices: offices.length,
          });
        }
      }),
      RUNS,
    );
  });

  it('of work areas by cross-cutting tasks: countries with both', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen);
        const ground = groundFor(chosen, traits, 'area', 'theme');
        const { cells } = chartsFor(chosen);
        expect(cells).toHaveLength(OPTIONS.area.length * OPTIONS.theme.length);
        for (const { area, theme, fit, value, isChosen } of cells) {
          const has = (code: string) =>
            traits.get(code)!.area.includes(area) && traits.get(code)!.theme.includes(theme);
          const codes = ground.filter(has);
          expect([codesIn(fit), value]).toEqual([codes, codes.length]);
          expect(isChosen).toBe(chosen.area.includes(area) && chosen.theme.includes(theme));
        }
      }),
      RUNS,
    );
  });

  it('of activities', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen);
        const ground = groundFor(chosen, traits, 'activity');
        const { activities } = chartsFor(chosen);
        for (const mark of activities) {
          const codes = ground.filter((code) => traits.get(code)!.activity.includes(mark.key));
          expect([codesIn(mark.fit), mark.value]).toEqual([codes, codes.length]);
          expect(mark.isChosen).toBe(chosen.activity.includes(mark.key));
        }
        expect(activities.map(({ key }) => key).sort()).toEqual([...OPTIONS.activity].sort());
      }),
      RUNS,
    );
  });

  it('of offices by kind: offices, and the countries that host them', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const traits = traitsOn(chosen);
        const ground = groundFor(chosen, traits, 'office');
        const { kinds } = chartsFor(chosen);
        expect(kinds.map(({ key }) => key).sort()).toEqual([...OPTIONS.office].sort());
        for (const mark of kinds) {
          const codes = ground.filter((code) => traits.get(code)!.office.includes(mark.key));
          const offices = codes.flatMap((code) =>
            traits.get(code)!.office.filter((kind) => kind === mark.key),
          );
          const undated = ground
            .flatMap((code) => officesOf(code, chosen.date).undated)
            .filter((row) => row['kind'] === mark.key);
          expect([codesIn(mark.fit), mark.value, mark.offices, mark.undated]).toEqual([
            codes,
            codes.length,
            offices.length,
            undated.length,
          ]);
          expect(mark.isChosen).toBe(chosen.office.includes(mark.key));
        }
      }),
      RUNS,
    );
  });
});

describe('the charts of the view that the page opens with', () => {
  const charts = chartsFor(NOTHING_CHOSEN);
  const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

  it('share the members, the observers and every office that is known among the continents', () => {
    expect(total(charts.continents.map(({ members }) => members))).toBe(
      countOn(NOTHING_CHOSEN.date, 'member'),
    );
    expect(total(charts.continents.map(({ observers }) => observers))).toBe(
      countOn(NOTHING_CHOSEN.date, 'observer'),
    );
    const known = CODES.flatMap((code) => officesOf(code, NOTHING_CHOSEN.date).known);
    expect(total(charts.continents.map(({ offices }) => offices))).toBe(known.length);
    expect(total(charts.kinds.map(({ offices }) => offices))).toBe(known.length);
  });

  it('leave out of the regions only the countries that no regional office covers', () => {
    const uncovered = world.countries.filter(({ iso3 }) => regionOf(iso3, NOTHING_CHOSEN.date) === null);
    expect(total(charts.regions.map(({ value }) => value))).toBe(world.countries.length - uncovered.length);
  });
});

describe('the chart of activities', () => {
  it('begins with the most documented one of the whole world and keeps its order when the choice changes', () => {
    const whole = chartsFor(NOTHING_CHOSEN).activities;
    const values = whole.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const oceania = chartsFor(choose({ region: ['oceania'] })).activities;
    expect(oceania.map(({ key }) => key)).toEqual(whole.map(({ key }) => key));
  });
});

describe('the charts of a choice that fits nobody', () => {
  it('are all zero outside the facets that can still be widened', () => {
    const charts = chartsFor(choose({ region: ['dakar'], country: ['CHE'] }));
    for (const { value } of [...charts.cells, ...charts.activities, ...charts.kinds]) expect(value).toBe(0);
    expect(charts.regions.filter(({ value }) => value > 0).map(({ key }) => key)).toEqual(['brussels']);
  });
});
