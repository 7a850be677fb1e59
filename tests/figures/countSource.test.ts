import { describe, expect, test } from 'vitest';
import type { Chosen } from '../../src/choice/chosen';
import { countSource } from '../../src/figures/countSource';
import { worldOnDay, fitOf } from '../../src/figures/match';
import { byOfficeKind } from '../../src/figures/officeTally';
import { byRegion } from '../../src/figures/tally';
import { rawRows } from '../world/rawRows';
import {
  CODES,
  codesOfRegion,
  fitting,
  groupOfWork,
  officesOf,
  statusOf,
  traitsOf,
  workOf,
} from './plainReading';
import { realWorld } from '../world/realWorld';
import { NOTHING_CHOSEN, realDetail } from '../realData';

const world = realWorld();
const detail = realDetail();
type AskedCounts = Parameters<typeof countSource>[4];

function partsFor(asked: Omit<AskedCounts, 'kind'>, change: Partial<Chosen> = {}) {
  const chosen = { ...NOTHING_CHOSEN, ...change };
  const view = worldOnDay(world, chosen);
  const fit = fitOf(world, view, chosen);
  return countSource(world, detail, fit, chosen, { kind: 'counts', ...asked });
}

const worksOf = (values: Partial<Chosen> = {}) =>
  CODES.flatMap((code) => workOf(code, { ...NOTHING_CHOSEN, ...values }));

describe('the rows behind counted figures', () => {
  test('with nothing chosen are all rows of work that count, and say how many are undated', () => {
    const rows = worksOf();
    const [work] = partsFor({ of: ['work'], without: ['activity'] });
    expect(work).toMatchObject({ table: 'work', rows: rows.length, of: rawRows('work').length });
    expect(work!.shares).toEqual([
      { certainty: 'work-dated', rows: rows.filter((row) => row['year'] !== '').length },
      { certainty: 'work-undated', rows: rows.filter((row) => row['year'] === '').length },
    ]);
    expect(work!.credits.length).toBeGreaterThan(0);
  });

  test('say by which kinds of publisher they are told, where each row names one', () => {
    const [work, countries] = partsFor({ of: ['work', 'countries'], place: 'KEN' });
    const kinds = new Map(rawRows('publishers').map((row) => [row['domain'], row['kind']]));
    const own = workOf('KEN', NOTHING_CHOSEN).map((row) =>
      kinds.get(new URL(row['source_url']!).hostname.replace(/^www\.|\.$/g, '')),
    );
    for (const { kind, rows } of work!.publishers)
      expect(rows, String(kind)).toBe(own.filter((one) => one === kind).length);
    expect(work!.publishers.reduce((sum, { rows }) => sum + rows, 0)).toBe(work!.rows);
    expect(countries!.publishers).toEqual([]);
  });

  test('of people are those of the members of the date, where these are spoken of, at each mid-year', () => {
    const date = '2009-03-01';
    const rowsOf = (codes: readonly string[]) =>
      rawRows('indicators').filter((row) => codes.includes(row['iso3']!)).length;
    const members = CODES.filter((code) => statusOf(code, date) === 'member');
    const [all] = partsFor({ of: ['indicators'] }, { date });
    const [own] = partsFor({ of: ['indicators'], isOfMembers: true }, { date });
    expect([all!.rows, own!.rows]).toEqual([rowsOf(CODES), rowsOf(members)]);
    expect(own!.rows).toBeLessThan(all!.rows);
  });

  test('are those of the countries that fit the rest of the choice', () => {
    const codes = new Set(
      worksOf()
        .filter((row) => row['activity'] === 'border')
        .map((row) => row['iso3']),
    );
    const rows = worksOf().filter((row) => codes.has(row['iso3']));
    // A figure that shows work of every kind, in the countries that do this.
    const [work] = partsFor({ of: ['work'], without: ['area', 'theme'] }, { activity: ['border'] });
    expect(work!.rows).toBe(rows.length);
    expect(work!.rows).toBeLessThan(work!.of);
    const [ground] = partsFor({ of: ['work'], without: ['activity'] }, { activity: ['border'] });
    expect(ground!.rows).toBe(worksOf().length);
  });

  test.each([
    { activity: ['counter-trafficking'] },
    { activity: ['counter-trafficking', 'border'], evidence: 'all' },
    { area: ['forced'], theme: ['law'] },
    { area: ['forced'], activity: ['diaspora'], match: 'all' },
    { theme: ['health'], documents: '2010..' },
  ] satisfies Partial<Chosen>[])(
    'of countries by their work are those of the work that is chosen: %o',
    (change) => {
      const chosen = { ...NOTHING_CHOSEN, ...change };
      const traits = new Map(CODES.map((code) => [code, traitsOf(code, chosen)]));
      const asked: readonly string[] = [...chosen.area, ...chosen.theme, ...chosen.activity];
      const own = fitting(chosen, traits).map((code) =>
        workOf(code, chosen).filter((row) =>
          [groupOfWork(row), row['activity']!].some((value) => asked.includes(value)),
        ),
      );
      const rows = own.flat();
      const [work] = partsFor({ of: ['work'], without: ['region'] }, change);
      expect(work!.indexes).toHaveLength(rows.length);
      const years = rows.flatMap((row) => (row['year'] ? Number(row['year']) : []));
      expect(work).toMatchObject({
        rows: rows.length,
        documents: {
          number: new Set(rows.map((row) => row['source_url'])).size,
          countries: own.length,
          single: own.filter((one) => new Set(one.map((row) => row['source_url'])).size === 1).length,
          first: Math.min(...years),
          last: Math.max(...years),
        },
      });
      expect(work!.publishers.reduce((sum, one) => sum + one.rows, 0)).toBe(rows.length);
    },
  );

  test('of one activity of a region are its rows there, whatever is chosen', () => {
    const own = codesOfRegion('dakar', NOTHING_CHOSEN.date).flatMap((code) => workOf(code, NOTHING_CHOSEN));
    const change = { activity: ['border'] } as const;
    const [one] = partsFor({ of: ['work'], place: 'dakar', activity: 'diaspora' }, change);
    expect(one!.rows).toBe(own.filter((row) => row['activity'] === 'diaspora').length);
    const [area] = partsFor({ of: ['work'], place: 'dakar', work: 'forced' }, change);
    expect(area!.rows).toBe(own.filter((row) => groupOfWork(row) === 'forced').length);
    expect(partsFor({ of: ['work'], place: 'dakar' }, change)[0]!.rows).toBe(own.length);
  });

  test('of the regions are as many offices and members as the chart counts', () => {
    const chosen = { ...NOTHING_CHOSEN, area: ['forced'] as const, office: ['country-office'] as const };
    const view = worldOnDay(world, chosen);
    const fit = fitOf(world, view, chosen);
    const marks = byRegion(world, view, fit, chosen, 'continent');
    const sum = (of: (mark: (typeof marks)[number]) => number) =>
      marks.map(of).reduce((all, one) => all + one, 0);
    const [members, offices, countries] = partsFor(
      { of: ['members', 'offices', 'countries'], without: ['region'] },
      chosen,
    );
    expect(members!.rows).toBe(sum((mark) => mark.members + mark.observers));
    expect(offices!.rows).toBe(sum((mark) => mark.offices));
    expect(countries!.rows).toBe(sum((mark) => mark.value));
  });

  test('of offices are as many as the chart counts, also before 2017', () => {
    for (const date of ['2017-03-01', '1995-01-01']) {
      const chosen = { ...NOTHING_CHOSEN, date };
      const view = worldOnDay(world, chosen);
      const marks = byOfficeKind(world, view, fitOf(world, view, chosen), chosen);
      const [offices] = partsFor({ of: ['offices'], without: ['office'] }, chosen);
      expect(offices!.rows).toBe(marks.reduce((all, mark) => all + mark.offices, 0));
    }
  });

  test('of offices say from when to when their sources are, but not of those that are not dated', () => {
    const [offices] = partsFor({ of: ['offices'], place: 'KEN' });
    const years = officesOf('KEN', NOTHING_CHOSEN.date)
      .known.flatMap((row) => row['source_year'] || [])
      .map(Number);
    expect(offices!.seen).toEqual([Math.min(...years), Math.max(...years)]);
    expect(partsFor({ of: ['offices'], place: 'PRK' })[0]!.seen).toBeNull();
    expect(partsFor({ of: ['offices'], place: 'KEN', isUndated: true })[0]).not.toHaveProperty('seen');
    expect(partsFor({ of: ['work'], place: 'KEN' })[0]).not.toHaveProperty('seen');
  });

  test('of work are those that the evidence and the years of the documents let count', () => {
    for (const change of [
      { evidence: 'all' },
      { documents: '2003..2017' },
      { documents: '2020..' },
    ] as const) {
      const [work] = partsFor({ of: ['work'] }, change);
      expect(work!.rows).toBe(worksOf(change).length);
    }
  });

  test('of offices whose opening is not dated are those of the place that are not known on the day', () => {
    const { undated } = worldOnDay(world, NOTHING_CHOSEN);
    for (const iso3 of ['KEN', 'UGA', 'FRA'] as const) {
      const [offices] = partsFor({ of: ['offices'], place: iso3, isUndated: true });
      expect(offices!.rows).toBe(undated.filter(({ country }) => country.iso3 === iso3).length);
    }
  });

  test('of the curve are all spells, whatever is chosen', () => {
    const [members, events] = partsFor({ of: ['members', 'events'], isWhole: true }, { area: ['forced'] });
    expect(members).toMatchObject({ rows: rawRows('members').length, of: rawRows('members').length });
    expect(events!.rows).toBe(rawRows('events').length);
    const years = rawRows('members').filter((row) => row['from']!.length === 4).length;
    expect(members!.shares).toContainEqual({ certainty: 'start-year', rows: years });
  });

  test('of a place are its own, whatever is chosen', () => {
    const [work] = partsFor({ of: ['work'], place: 'KEN' }, { region: ['vienna'] });
    expect(work!.rows).toBe(workOf('KEN', NOTHING_CHOSEN).length);
    const [countries, coverage] = partsFor({ of: ['countries', 'coverage'], place: 'nairobi' });
    const own = codesOfRegion('nairobi', NOTHING_CHOSEN.date);
    expect([countries!.rows, coverage!.rows]).toEqual([own.length, own.length]);
    expect(coverage!.of).toBe(rawRows('coverage').length);
  });
});
