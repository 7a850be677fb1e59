import { describe, expect, it } from 'vitest';
import type { PlaceKey } from '../../src/choice/chosen';
import { comparisonOf, differencesFirst, SUBJECTS } from '../../src/compare/comparison';
import type { DifferenceCell } from '../../src/compare/difference';
import { worldOnDay } from '../../src/figures/match';
import { midYearOn, midYearsOf } from '../../src/figures/indicators';
import { onDate, realDetail } from '../realData';
import { cell, rawRows } from '../world/rawRows';
import { realWorld } from '../world/realWorld';
import { CODES, codesOfRegion, OPTIONS, regionOf, regionsOn, traitsOf } from '../figures/plainReading';

const DATE = '2017-03-01';
const detail = realDetail();
const indicators = rawRows('indicators');
const isCode = (place: string) => place === place.toUpperCase();

const compare = (places: string[], date = DATE) =>
  comparisonOf(realWorld(), detail, worldOnDay(realWorld(), onDate(date)), places as PlaceKey[]);
const cellsOf = (key: string, places: string[], date = DATE) =>
  compare(places, date).rows.find((row) => row.key === key)!.cells;

/** The codes of a place on a day. */
const codesOf = (place: string, date = DATE) => (isCode(place) ? [place] : codesOfRegion(place, date));

const ALL_PLACES = ['KEN', 'CHN', 'PSE', 'MCO', 'nairobi', 'oceania', 'africa'];
/** Those that are there on a day. */
const placesOn = (date: string) =>
  ALL_PLACES.filter((place) => place !== 'nairobi' || regionsOn(date).includes(place));
const PLACES = placesOn(DATE);
const DATES = [DATE, '1999-12-31', '1990-06-30'];

describe.each(DATES)('on %s', (date) => {
  const traits = new Map(CODES.map((code) => [code, traitsOf(code, onDate(date))]));
  const all = (place: string) => codesOf(place, date).map((code) => traits.get(code)!);

  it.each(placesOn(date))('%s has the status, or as many members, as the tables say', (place) => {
    const [found] = cellsOf('status', [place], date);
    const own = all(place);
    const members = own.filter(({ status }) => status[0] === 'member').length;
    expect(found).toEqual(
      isCode(place)
        ? { is: 'status', status: own[0]!.status[0] }
        : { is: 'part', part: members, whole: own.length },
    );
  });

  it.each(placesOn(date))('%s has as many offices of each kind', (place) => {
    const kinds = all(place).flatMap(({ office }) => office);
    expect(cellsOf('offices', [place], date)[0]).toMatchObject({ value: kinds.length });
    for (const kind of OPTIONS.office)
      expect(cellsOf(`office ${kind}`, [place], date)[0], kind).toMatchObject({
        is: 'figure',
        unit: 'count',
        value: kinds.filter((one) => one === kind).length,
      });
  });

  it.each(placesOn(date))('%s has the documented work of each area, task and kind', (place) => {
    const own = all(place);
    for (const facet of ['area', 'theme', 'activity'] as const)
      for (const id of OPTIONS[facet]) {
        const found = own.filter((one) => one[facet].includes(id)).length;
        const expected = isCode(place)
          ? { is: 'documented', found: found > 0 }
          : { is: 'part', part: found, whole: own.length };
        expect(cellsOf(`${facet} ${id}`, [place], date)[0], id).toEqual(expected);
      }
    const kinds = new Set(own.flatMap(({ activity }) => activity));
    expect(cellsOf('kinds', [place], date)[0]).toMatchObject({ value: kinds.size });
  });
});

describe('figures on people', () => {
  it('are of the latest mid-year that is not after the day', () => {
    const year = (day: string) => midYearOn(midYearsOf(realWorld(), detail.indicators), day)?.year ?? null;
    expect(year('2017-03-01')).toBe(2015);
    expect(year('2015-07-01')).toBe(2015);
    expect(year('2015-06-30')).toBe(2010);
    expect(year('2026-11-24')).toBe(2020);
    expect(year('1990-07-01')).toBe(1990);
    expect(year('1990-06-30')).toBeNull();
  });

  it('are not there before the first mid-year', () => {
    const { rows, midYear } = compare(['KEN', 'africa'], '1990-06-30');
    expect(midYear).toBeNull();
    const people = rows.filter(({ subject }) => subject === 'people');
    expect(people.length).toBe(5);
    for (const { cells } of people) expect(cells).toEqual([{ is: 'unknown' }, { is: 'unknown' }]);
  });

  it.each(PLACES)('of %s are those of the table, added up for a region', (place) => {
    const codes = new Set(codesOf(place));
    const rows = indicators.filter((row) => row['year'] === '2015' && codes.has(cell(row, 'iso3')));
    const having = (...columns: string[]) => rows.filter((row) => columns.every((name) => row[name] !== ''));
    const sum = (some: typeof rows, column: string) =>
      some.reduce((total, row) => total + Number(row[column]), 0);
    const whole = codes.size;

    for (const [id, column] of [
      ['population', 'population'],
      ['migrants', 'migrants'],
      ['refugees', 'refugees'],
    ] as const) {
      const known = having(column);
      expect(cellsOf(`people ${id}`, [place])[0], id).toEqual(
        known.length === 0
          ? { is: 'unknown' }
          : { is: 'figure', unit: 'count', value: sum(known, column), known: known.length, whole },
      );
    }
    const counted = having('migrants');
    const shared = cellsOf('people migrant-share', [place])[0] as Extract<DifferenceCell, { is: 'figure' }>;
    expect(shared.value).toBeCloseTo((sum(counted, 'migrants') / sum(counted, 'population')) * 100, 9);

    const withWomen = having('migrants', 'female_share_percent');
    const women = cellsOf('people women', [place])[0] as Extract<DifferenceCell, { is: 'figure' }>;
    const number = withWomen.reduce(
      (total, row) => total + Number(row['migrants']) * Number(row['female_share_percent']),
      0,
    );
    expect(women.value).toBeCloseTo(number / sum(withWomen, 'migrants'), 9);
    expect(women).toMatchObject({ known: withWomen.length, whole });
  });
});

describe('what else is compared', () => {
  it('a membership since the date of the spell that runs, as precise as the source', () => {
    expect(cellsOf('since', ['CHN', 'KEN', 'dakar', 'PRK'])).toEqual([
      { is: 'since', date: '2016-06-30' },
      {
        is: 'since',
        date: cell(
          rawRows('members').find((row) => row['iso3'] === 'KEN')!,
          'from',
        ),
      },
      { is: 'unfit' },
      { is: 'unfit' },
    ]);
    // Observer since 2001, member only later.
    expect(cellsOf('since', ['CHN'], '2010-01-01')).toEqual([
      {
        is: 'since',
        date: cell(
          rawRows('members').find((row) => row['iso3'] === 'CHN' && row['status'] === 'observer')!,
          'from',
        ),
      },
    ]);
  });

  it('presence since a year, and for a region the countries where it is known to have begun', () => {
    const rows = rawRows('presence');
    const row = rows[0]!;
    const codes = codesOf('africa');
    const begun = rows.filter((one) => codes.includes(cell(one, 'iso3')) && Number(one['since']) <= 2017);
    expect(cellsOf('presence', [cell(row, 'iso3'), 'africa'])).toEqual([
      { is: 'since', date: row['since'] },
      { is: 'part', part: begun.length, whole: codes.length },
    ]);
    const without = CODES.find((code) => !rows.some((one) => one['iso3'] === code))!;
    expect(cellsOf('presence', [without])).toEqual([{ is: 'unknown' }]);
  });

  it('the regional offices that cover a place; Palestine is assigned to none', () => {
    expect(cellsOf('region', ['KEN', 'nairobi', 'PSE'])).toEqual([
      { is: 'regions', ids: ['nairobi'] },
      { is: 'regions', ids: ['nairobi'] },
      { is: 'none' },
    ]);
    // Before the first of them there is none, which is nothing that was not found.
    expect(cellsOf('region', ['SEN', 'dakar', 'DEU', 'africa'], '2009-03-01')).toEqual([
      { is: 'none' },
      { is: 'absent' },
      { is: 'none' },
      { is: 'none' },
    ]);
    const offices = new Set(codesOf('africa').map((code) => regionOf(code, DATE)));
    const [found] = cellsOf('region', ['africa']);
    expect(found).toMatchObject({
      ids: rawRows('regional-offices')
        .map((row) => row['id'])
        .filter((id) => offices.has(id!)),
    });
  });
});

describe('a regional office that is not there on the day', () => {
  it.each([
    ['panama', '2017-03-01', true],
    ['panama', '2025-03-01', false],
    ['nairobi', '2025-03-01', true],
    ['oceania', '1951-12-31', false],
  ])('%s on %s is told from one that has nothing', (place, date, isAbsent) => {
    const { places, rows } = compare(['KEN', place], date);
    expect(places.map((one) => one.isAbsent)).toEqual([false, isAbsent]);
    const absent = rows.filter(({ cells }) => cells[1]!.is === 'absent');
    expect(absent).toHaveLength(isAbsent ? rows.length : 0);
    expect(rows.filter(({ cells }) => cells[0]!.is === 'absent')).toEqual([]);
  });
});

describe('the rows', () => {
  const { rows } = compare(['KEN', 'UGA', 'nairobi']);

  it('are the same whatever is compared, each once, a cell for each place', () => {
    const other = compare(['CHN', 'europe'], '1970-01-01').rows;
    expect(other.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { cells } of rows) expect(cells).toHaveLength(3);
  });

  it('stand by subject by nature', () => {
    const subjects = rows.map(({ subject }) => subject);
    expect(subjects.filter((one, i) => one !== subjects[i - 1])).toEqual(SUBJECTS);
  });

  it('stand by their difference otherwise, those that are the same apart, none lost', () => {
    const { differing, same } = differencesFirst(rows);
    expect([...differing, ...same].map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
    differing
      .slice(1)
      .forEach((row, i) => expect(row.difference).toBeLessThanOrEqual(differing[i]!.difference));
    expect(differing.every(({ isSame }) => !isSame) && same.every(({ isSame }) => isSame)).toBe(true);
    // As much apart: in their own order.
    const place = (key: string) => rows.findIndex((row) => row.key === key);
    differing.slice(1).forEach((row, i) => {
      if (row.difference === differing[i]!.difference)
        expect(place(row.key)).toBeGreaterThan(place(differing[i]!.key));
    });
    expect(same.map(({ key }) => place(key))).toEqual(
      same.map(({ key }) => place(key)).sort((a, b) => a - b),
    );
  });
});
