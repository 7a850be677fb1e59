import { worldOnDay } from '../../../src/figures/match';
import { describe, expect, test } from 'vitest';
import type { RegionKey } from '../../../src/world/world';
import {
  LEAST_COUNT,
  LEAST_TIMES,
  MOST_SHOWN,
  regionFacts,
  type RegionFacts,
  type WorkShare,
} from '../../../src/profile/region/regionFacts';
import { cell, rawRows, type RawRow } from '../../world/rawRows';
import { realWorld } from '../../world/realWorld';
import { onDate, realDetail } from '../../realData';
import {
  CODES,
  codesOfRegion,
  coverageOf,
  officesOf,
  OPTIONS,
  regionsOn,
  traitsOf,
} from '../../figures/plainReading';

const world = realWorld();
const detail = realDetail();
const OFFICES = rawRows('regional-offices').map((row) => cell(row, 'id'));
const DAYS = ['2017-03-01', '2012-03-01', '2025-03-01'];
const isThere = (key: string, day: string) => !OFFICES.includes(key) || regionsOn(day).includes(key);
/** A day on which the region is there. */
const dayOf = (key: string) => DAYS.find((day) => isThere(key, day))!;
const factsOf = (key: string, day = dayOf(key)) =>
  regionFacts(world, detail, key as RegionKey, worldOnDay(world, onDate(day)))!;

const codesIn = (key: string, day = dayOf(key)) => codesOfRegion(key, day);
const documented = (codes: string[], facet: 'area' | 'theme' | 'activity', value: string) =>
  codes.filter((code) => traitsOf(code, onDate(DAYS[0]!))[facet].includes(value)).length;
const sorted = (texts: Iterable<string>) => [...texts].sort();
const figuresOf = ({ id, here, world: all, share, worldShare }: WorkShare) => [
  id,
  here,
  all,
  share,
  worldShare,
];

function naiveShares(key: string, facet: 'area' | 'theme' | 'activity') {
  const own = codesIn(key);
  return OPTIONS[facet].map((value): [string, number, number, number, number] => {
    const [here, all] = [documented(own, facet, value), documented(CODES, facet, value)];
    return [value, here, all, here / own.length, all / CODES.length];
  });
}

describe.each(OPTIONS.region)('the page of %s holds what the tables say', (key) => {
  const DAY = dayOf(key);
  const facts = factsOf(key);
  const own = codesIn(key);

  test('of its countries, and why each of them belongs', () => {
    const listed = facts.groups.flatMap(({ basis, countries }) =>
      countries.map(({ country, status }) => `${country.iso3} ${basis} ${status}`),
    );
    const naive = rawRows('countries')
      .filter((row) => own.includes(cell(row, 'iso3')))
      .map((row) => {
        const code = cell(row, 'iso3');
        const basis = OFFICES.includes(key) ? coverageOf(code, DAY)[0]!['basis'] : 'm49';
        return `${code} ${basis} ${traitsOf(code, onDate(DAY)).status[0]}`;
      });
    expect(sorted(listed)).toEqual(sorted(naive));
    expect([facts.size, facts.worldSize]).toEqual([own.length, CODES.length]);
  });

  test('of the sources of that', () => {
    for (const { basis, countries, sources } of facts.groups) {
      const naive = rawRows('countries')
        .filter((row) => countries.some(({ country }) => country.iso3 === cell(row, 'iso3')))
        .flatMap((row) => coverageOf(cell(row, 'iso3'), DAY).map((one) => cell(one, 'source_url')));
      expect(sorted(sources), basis).toEqual(basis === 'm49' ? [] : sorted(new Set(naive)));
    }
  });

  const days = [DAY, '1995-06-30', '2026-01-01'].filter((day) => isThere(key, day));

  test.each(days)('of members, observers and others on %s', (day) => {
    const own = codesIn(key, day);
    const statuses = own.map((code) => traitsOf(code, onDate(day)).status[0]);
    for (const [status, n] of Object.entries(factsOf(key, day).statuses))
      expect(n, status).toBe(statuses.filter((one) => one === status).length);
  });

  test.each(days)('of the offices in its countries on %s', (day) => {
    const own = codesIn(key, day);
    const ids = (rows: RawRow[], kind: string) =>
      rows.filter((row) => row['kind'] === kind).map((row) => cell(row, 'id'));
    const rows = own.map((code) => officesOf(code, day));
    const [known, undated] = [rows.flatMap((row) => row.known), rows.flatMap((row) => row.undated)];
    const groups = factsOf(key, day).offices;
    for (const { kind, offices, undated: more } of groups) {
      expect(sorted(offices.map(({ id }) => id))).toEqual(sorted(ids(known, kind.id)));
      expect(sorted(more.map(({ id }) => id))).toEqual(sorted(ids(undated, kind.id)));
    }
    const kinds = new Set([...known, ...undated].map((row) => cell(row, 'kind')));
    expect(sorted(groups.map(({ kind }) => kind.id))).toEqual(sorted(kinds));
  });

  test('of documented work, here and in the world', () => {
    expect(facts.areas.map(figuresOf)).toEqual(naiveShares(key, 'area'));
    expect(facts.themes.map(figuresOf)).toEqual(naiveShares(key, 'theme'));
  });

  test('of what stands out: enough countries, a share well above the world, the highest first', () => {
    const naive = naiveShares(key, 'activity')
      .map(([id, here, all, share, worldShare]) => ({ id, here, all, times: share / worldShare }))
      .filter(({ here, times }) => here >= LEAST_COUNT && times >= LEAST_TIMES)
      .sort((a, b) => b.times - a.times);
    const shown = facts.standsOut.map(({ id, here, world: all, times }) => ({ id, here, all, times }));
    expect(shown.map(({ times }) => times)).toEqual(naive.slice(0, MOST_SHOWN).map(({ times }) => times));
    for (const one of shown) expect(naive).toContainEqual(one);
  });

  test('of people at the last mid-year up to the day', () => {
    const rows = rawRows('indicators');
    const years = rows.map((row) => cell(row, 'year')).filter((one) => `${one}-07-01` <= DAY);
    const year = Math.max(...years.map(Number));
    const last = rows.filter((row) => Number(cell(row, 'year')) === year);
    const here = last.filter((row) => own.includes(cell(row, 'iso3')));
    const sum = (some: typeof rows, column: string) =>
      some.reduce((total, row) => total + Number(cell(row, column)), 0);
    const people = facts.people!;
    expect(people.year).toBe(year);
    expect(people.worldAreas).toBe(last.length);
    const figureOf = (id: string) => people.figures.find(({ indicator }) => indicator.id === id)!;
    for (const column of ['population', 'migrants'] as const) {
      const withFigure = here.filter((row) => cell(row, column) !== '');
      const { here: own, world: all } = figureOf(column);
      expect([own.value, own.known, all.value]).toEqual([
        sum(withFigure, column),
        withFigure.length,
        sum(last, column),
      ]);
    }
    const both = here.filter((row) => cell(row, 'migrants') !== '');
    const all = last.filter((row) => cell(row, 'migrants') !== '');
    const share = (some: typeof rows) => (sum(some, 'migrants') / sum(some, 'population')) * 100;
    expect(figureOf('migrant-share').here.value).toBeCloseTo(share(both), 9);
    expect(figureOf('migrant-share').world.value).toBeCloseTo(share(all), 9);
  });
});

describe('the page of a regional office', () => {
  test.each(OFFICES)('names office, host and source: %s', (key) => {
    const row = rawRows('regional-offices').find((one) => cell(one, 'id') === key)!;
    const { office, coveredBy } = factsOf(key);
    expect([office?.city, office?.host.iso3, office?.source]).toEqual([
      cell(row, 'city'),
      cell(row, 'iso3'),
      cell(row, 'source_url'),
    ]);
    expect(coveredBy).toEqual([]);
  });

  test('says where another office covers the host: Austria belongs to Brussels', () => {
    const elsewhere = OFFICES.filter((key) => factsOf(key).office?.hostRegion !== null);
    expect(elsewhere).toEqual(['vienna']);
    expect(regionFacts(world, detail, 'vienna', worldOnDay(world, onDate('2025-03-01')))).toBeNull();
    expect(factsOf('vienna').office?.hostRegion).toBe('brussels');
  });
});

describe('the page of a continent', () => {
  const CONTINENTS = OPTIONS.region.filter((key) => !OFFICES.includes(key));

  test.each(CONTINENTS)('lists the regional offices that cover its countries, the most first: %s', (key) => {
    const { office, coveredBy } = factsOf(key);
    expect(office).toBeNull();
    const day = dayOf(key);
    const shared = (id: string) => codesIn(id, day).filter((code) => codesIn(key).includes(code));
    const naive = regionsOn(day)
      .map((id) => shared(id).length)
      .filter(Boolean);
    expect(coveredBy.map(({ count }) => count)).toEqual(naive.sort((a, b) => b - a));
    for (const { id, count } of coveredBy) expect(shared(id), id).toHaveLength(count);
  });
});

describe('what stands out', () => {
  const all: RegionFacts[] = OPTIONS.region.map((key) => factsOf(key));

  test('is nothing that is documented in few countries, however rare it is elsewhere', () => {
    const counts = all.flatMap(({ standsOut }) => standsOut.map(({ here }) => here));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
    const nairobi = naiveShares('nairobi', 'activity').toSorted((a, b) => b[3] / b[4] - a[3] / a[4]);
    // The highest multiple of the region is that of a few countries.
    const [rarest, here] = nairobi[0]!;
    expect(here).toBeLessThan(5);
    expect(factsOf('nairobi').standsOut.map(({ id }) => id)).not.toContain(rarest);
  });

  test('is at most five, and something in most regions', () => {
    expect(Math.max(...all.map(({ standsOut }) => standsOut.length))).toBe(5);
    expect(all.filter(({ standsOut }) => standsOut.length > 0).length).toBeGreaterThan(all.length / 2);
  });
});

test('a region that is none has no page', () => {
  expect(regionFacts(world, detail, 'atlantis' as RegionKey, worldOnDay(world, onDate(DAYS[0]!)))).toBeNull();
});
