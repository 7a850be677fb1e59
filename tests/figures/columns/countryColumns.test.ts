import { NOTHING_CHOSEN, onDate } from '../../realData';
import { describe, expect, test } from 'vitest';
import { columnsFor, type Column } from '../../../src/figures/columns/column';
import { countryColumns } from '../../../src/figures/columns/countryColumns';
import { sourceOf } from '../../../src/figures/sourceOf';
import type { Country } from '../../../src/world/world';
import { cell, rawRows, type RawRow } from '../../world/rawRows';
import {
  CODES,
  isNotYet,
  officeKindsOf,
  officesOf,
  OPTIONS,
  regionOf,
  statusOf,
  traitsOf,
  workOf,
} from '../plainReading';
import { contextOn } from './tableContext';

const DATES = ['2017-03-01', '1998-07-14', '1989-12-31', '2026-11-24'];

const countries = new Map(rawRows('countries').map((row) => [cell(row, 'iso3'), row]));
const regions = new Map(rawRows('regional-offices').map((row) => [cell(row, 'id'), cell(row, 'region_en')]));
const since = new Map(rawRows('presence').map((row) => [cell(row, 'iso3'), cell(row, 'since')]));
const groupOf = new Map(rawRows('activities').map((row) => [cell(row, 'id'), cell(row, 'group')]));

const columnsOn = (date: string) =>
  new Map(countryColumns(contextOn(date)).map((column) => [column.key, column]));
const valuesOf = (column: Column<Country> | undefined) =>
  Object.fromEntries(
    contextOn().world.countries.map((country) => [country.iso3, column!.cell(country).value]),
  );
const naively = (read: (code: string) => unknown) =>
  Object.fromEntries(CODES.map((code) => [code, read(code)]));

/** A date as days: what is only a year or a month counts from its last day. */
const begins = (date: string) =>
  date.length === 10 ? date : `${date}${date.length === 4 ? '-12-31' : '-31'}`;

const rowOfYear = new Map(
  rawRows('indicators').map((row) => [`${cell(row, 'iso3')} ${cell(row, 'year')}`, row]),
);
const years = [...new Set(rawRows('indicators').map((row) => cell(row, 'year')))].sort();

/** The figures of a country at the last 1 July not after the date. */
function figuresOn(code: string, date: string) {
  const year = years.filter((one) => `${one}-07-01` <= date).at(-1);
  const row = rowOfYear.get(`${code} ${year}`);
  const figure = (column: string) => (row && row[column] !== '' ? Number(row[column]) : null);
  return { year, figure };
}

describe.each(DATES)('the columns of countries on %s hold what the tables say', (date) => {
  const columns = columnsOn(date);
  const expectColumn = (key: string, read: (code: string) => unknown) => {
    expect(valuesOf(columns.get(key))).toEqual(naively(read));
  };

  test('of codes and places', () => {
    expectColumn('country', (code) => countries.get(code)!['name_en']);
    expectColumn('code', (code) => code);
    expectColumn('region', (code) => regionOf(code, date));
    expectColumn('continent', (code) => countries.get(code)!['continent']);
    expectColumn('independent', (code) => countries.get(code)!['independent'] || null);
    const ofKenya = columns.get('region')!.cell(contextOn().world.countryOf('KEN')!);
    const region = regionOf('KEN', date);
    expect(ofKenya.text).toBe(region === null ? 'none' : regions.get(region));
  });

  test('of the status, and since when, no more precise than the source', () => {
    expectColumn('status', (code) => statusOf(code, date));
    expectColumn('since', (code) => {
      const status = statusOf(code, date);
      const runs = rawRows('members').filter(
        (row) =>
          row['iso3'] === code &&
          row['status'] === status &&
          begins(cell(row, 'from')) <= date &&
          (row['to'] === '' || date <= begins(cell(row, 'to'))),
      );
      return runs.at(-1)?.['from'] ?? null;
    });
  });

  test('of the status, in words that tell who was not independent from who was neither', () => {
    const { world } = contextOn();
    const said = CODES.map((code) => columns.get('status')!.cell(world.countryOf(code)!).text);
    const others = CODES.filter((code) => statusOf(code, date) === 'other');
    expect(said.filter((text) => text === 'Not independent then')).toHaveLength(
      others.filter((code) => isNotYet(code, date)).length,
    );
    expect(said.filter((text) => text === 'Neither')).toHaveLength(
      others.filter((code) => !isNotYet(code, date)).length,
    );
  });

  test('of offices, and of the year that presence began', () => {
    expectColumn('offices', (code) => officeKindsOf(code, date).length);
    expectColumn('undated-offices', (code) => officesOf(code, date).undated.length);
    expectColumn('kinds', (code) => {
      const kinds = officeKindsOf(code, date);
      return RANKED.filter((kind) => kinds.includes(kind)).join(';') || null;
    });
    // In files, the sources of each on their own.
    const addresses = (rows: RawRow[]) =>
      [...new Set(rows.flatMap((row) => [cell(row, 'source_url'), cell(row, 'opened_source')]))]
        .filter((address) => address !== '')
        .sort();
    for (const country of contextOn().world.countries) {
      const { known, undated } = officesOf(country.iso3, date);
      for (const [key, rows] of [['offices', known] as const, ['undated-offices', undated] as const]) {
        const { value } = columns.get(`${key}-source`)!.cell(country);
        const said = value === null ? [] : String(value).split(' ').sort();
        expect(said, `${key} of ${country.iso3}`).toEqual(addresses(rows));
      }
    }
    expectColumn('presence', (code) => (since.has(code) ? Number(since.get(code)) : null));
  });

  test('of documented work, each kind counted once', () => {
    const kindsOf = (code: string) => [...new Set(traitsOf(code, onDate(date)).activity)];
    expectColumn('activities', (code) => kindsOf(code).length);
    // In files, the sources of these rows and of no others.
    expectColumn('activities-source', (code) => {
      const own = workOf(code, NOTHING_CHOSEN).map((row) => cell(row, 'source_url'));
      return [...new Set(own)].join(' ') || null;
    });
    for (const group of [...OPTIONS.area, ...OPTIONS.theme])
      expectColumn(group, (code) => kindsOf(code).filter((id) => groupOf.get(id) === group).length);
    expectColumn('areas', (code) =>
      OPTIONS.area.filter((id) => kindsOf(code).some((kind) => groupOf.get(kind) === id)).join(';'),
    );
  });

  test('of people, at the last mid-year before the day', () => {
    expectColumn('population', (code) => figuresOn(code, date).figure('population'));
    expectColumn('migrants', (code) => figuresOn(code, date).figure('migrants'));
    expectColumn('women', (code) => figuresOn(code, date).figure('female_share_percent'));
    expectColumn('refugees', (code) => figuresOn(code, date).figure('refugees'));
    const { year } = figuresOn('KEN', date);
    expect(columns.get('population')!.note).toBe(year ? `mid-${year}` : 'from mid-1990 on');
    const share = columns.get('migrant-share')!.cell(contextOn().world.countryOf('KEN')!).value;
    const { figure } = figuresOn('KEN', date);
    if (year) expect(share).toBe(Number(((figure('migrants')! / figure('population')!) * 100).toFixed(2)));
    else expect(share).toBeNull();
  });
});

const RANKED = [
  'headquarters',
  'regional-office',
  'special-liaison-office',
  'administrative-centre',
  'capacity-centre',
  'country-office',
  'sub-office',
];

describe('what the cells of countries say', () => {
  const textOf = (iso3: string, key: string, date?: string, lang: 'en' | 'de' = 'en') =>
    countryColumns(contextOn(date, lang))
      .find((column) => column.key === key)!
      .cell(contextOn().world.countryOf(iso3)!).text;

  test('is as precise as the date', () => {
    expect(textOf('AFG', 'since')).toBe('4 June 2004');
    expect(textOf('ESP', 'since')).toBe('2006');
    expect(textOf('AFG', 'since', '2000-01-01')).toBe('1995');
    expect(textOf('DMA', 'since', '2019-01-01', 'de')).toBe('zwischen 2016 und 2018');
    expect(textOf('AFG', 'since', undefined, 'de')).toBe('4. Juni 2004');
  });

  test('is that none was found where none was found, and never that there is none', () => {
    expect(textOf('AND', 'activities')).toBe('none found');
    expect(textOf('AND', 'forced')).toBe('none found');
    expect(textOf('AND', 'areas', undefined, 'de')).toBe('Keine belegte Arbeit gefunden');
    expect(textOf('AND', 'presence')).toBe('not known');
    expect(textOf('XKX', 'population')).toBe('not given');
    expect(textOf('KEN', 'population', '1985-01-01')).toBe('not given');
  });

  test('is how many offices are not dated, and of which kinds, where none is known on the date', () => {
    expect(officesOf('AFG', '1998-07-14')).toMatchObject({ known: [], undated: { length: 9 } });
    expect(textOf('AFG', 'offices', '1998-07-14')).toBe('9 undated');
    expect(textOf('AFG', 'kinds', '1998-07-14')).toBe('Country office and Sub-office (opening not dated)');
    expect(textOf('AFG', 'offices', '1998-07-14', 'de')).toBe('9 undatiert');
    expect(textOf('AFG', 'kinds', '1998-07-14', 'de')).toBe(
      'Länderbüro und Zweigbüro (Eröffnung nicht datiert)',
    );
    expect(textOf('AND', 'offices', '1998-07-14')).toBe('none found');
    const columns = columnsOn('1998-07-14');
    for (const country of contextOn().world.countries) {
      const { known, undated } = officesOf(country.iso3, '1998-07-14');
      const at = country.iso3;
      const said = textOf(at, 'offices', '1998-07-14');
      if (known.length > 0) expect(said, at).toBe(String(known.length));
      else expect(said, at).toBe(undated.length > 0 ? `${undated.length} undated` : 'none found');
      for (const key of ['offices', 'kinds'])
        expect(columns.get(key)!.asked(country), at).toMatchObject({
          kind: 'counts',
          of: ['offices'],
          ...(said.endsWith('undated') && { isUndated: true }),
        });
    }
  });

  test('is never empty, in either language', () => {
    for (const lang of ['en', 'de'] as const)
      for (const column of columnsFor('page', countryColumns(contextOn(undefined, lang))))
        for (const country of contextOn().world.countries)
          expect(column.cell(country).text, `${column.key} of ${country.iso3}`).toMatch(/\S/);
  });

  test('is that it is on its way as long as the later tables are not here', () => {
    const country = contextOn().world.countryOf('KEN')!;
    for (const column of countryColumns({ ...contextOn(), detail: null }))
      expect(column.cell(country).text === 'loading…', column.key).toBe(column.needsDetail);
  });
});

describe('each cell with a value', () => {
  test.each(DATES)('can be asked for the rows behind it on %s', (date) => {
    const ground = contextOn(date);
    const counted = new Set(['offices', 'kinds', 'activities', 'areas', ...groupOf.values()]);
    for (const column of columnsFor('page', countryColumns(ground)))
      for (const country of ground.world.countries) {
        const asked = column.asked(country);
        const at = `${column.key} of ${country.iso3}`;
        if (column.kind === 'pin') expect(asked, at).toBeNull();
        else if (counted.has(column.key))
          expect(asked, at).toMatchObject({ kind: 'counts', place: country.iso3 });
        // What is neither member nor observer has no row that says so.
        else if (column.cell(country).value !== null && column.cell(country).value !== 'other')
          expect(sourceOf(ground.world, ground.detail!, asked!), at).toMatchObject({
            table: expect.stringMatching(/^(countries|coverage|members|presence|indicators)$/) as string,
            key: expect.arrayContaining([['iso3', country.iso3]]) as string[][],
          });
      }
  });
});
