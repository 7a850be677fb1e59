import { csvParse, dsvFormat } from 'd3-dsv';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { load } from 'virtual:atlas/start';
import { loadDetail } from '../../../../src/world/detail';
import { dataFile } from '../../../../src/export/viewFiles';
import { midYearOn, midYearsOf } from '../../../../src/figures/indicators';
import { atlasAt } from '../../atlas';

const { places } = await load();

interface Source {
  title: string;
  address: string;
  licence: string;
  columns?: string[];
  year?: number;
}
interface Column {
  key: string;
  name: string;
  unit?: string;
  year?: number;
  tables: string[];
}
interface DataFile {
  metadata: { sources: Source[] };
  columns: Column[];
  rows: Record<string, unknown>[];
}

async function fileOf(query: string, kind: 'csv' | 'json' | 'geojson', rows: 'countries' | 'offices') {
  const view = {
    atlas: await atlasAt(query),
    places,
    page: 'https://example.org/atlas/',
    made: '2026-11-25',
  };
  return (await dataFile(view, kind, rows)).content;
}
const jsonFile = async (query: string, rows: 'countries' | 'offices' = 'countries') =>
  JSON.parse(await fileOf(query, 'json', rows)) as DataFile;
const PEOPLE = ['population', 'migrants', 'migrant-share', 'women', 'refugees'];

describe('A8: files of data', () => {
  test.each(['', '?date=2026-01-01', '?date=2005-07-01&area=forced&region=dakar'])(
    'name every table behind a column, with its terms, and the mid-year of figures: "%s"',
    async (query) => {
      const detail = await loadDetail();
      const { metadata, columns } = await jsonFile(query);
      const date = new URLSearchParams(query).get('date') ?? '2017-03-01';
      const year = midYearOn(midYearsOf((await atlasAt()).world, detail.indicators), date)!.year;
      const desa = metadata.sources.find(({ title }) => title.includes('International Migrant Stock'))!;
      expect(desa).toMatchObject({ licence: expect.stringContaining('CC BY 3.0 IGO') as string, year });
      expect(desa.columns).toEqual(PEOPLE);
      for (const key of PEOPLE)
        expect(columns.find((column) => column.key === key)).toMatchObject({
          year,
          unit: expect.stringMatching(/persons|%/) as string,
          tables: ['indicators'],
        });
      for (const { key, tables } of columns) {
        if (key.endsWith('-source')) continue;
        expect(tables.length, key).toBeGreaterThan(0);
        for (const table of tables)
          for (const credit of detail.credits.filter((one) => one.table === table)) {
            const named = metadata.sources.filter(({ columns: keys }) => keys?.includes(key));
            expect(
              named.map(({ licence }) => licence),
              `${key}: ${credit.title}`,
            ).toContain(credit.licence);
            if (!credit.isPerRow)
              expect(
                named.map(({ title }) => title),
                key,
              ).toContain(credit.title);
          }
      }
    },
  );

  test('before the first mid-year hold no figure of UN DESA, and do not name it', async () => {
    const { metadata, columns, rows } = await jsonFile('?date=1980-01-01');
    expect(metadata.sources.map(({ title }) => title).join()).not.toContain('Migrant Stock');
    expect(columns.find(({ key }) => key === 'population')).not.toHaveProperty('year');
    for (const row of rows) for (const key of PEOPLE) expect(row[key]).toBeNull();
  });

  test.each(['countries', 'offices'] as const)(
    'speak of sources in the rows of %s only because each row names its own',
    async (what) => {
      const { metadata, rows } = await jsonFile('', what);
      const perRow = metadata.sources.find(({ title }) => /each row/.test(title));
      expect(perRow?.columns?.length).toBeGreaterThan(0);
      const detail = await loadDetail();
      const known = new Set(
        [detail.spells, detail.offices, detail.work, detail.presence, detail.regionalOffices, detail.coverage]
          .flat()
          .map(({ source }) => source),
      );
      for (const row of rows) {
        const sources = Object.entries(row).filter(([key]) => /(^|-)source$/.test(key));
        for (const [key, value] of sources) {
          const of = key.replace(/-?source$/, '');
          // Where a country was nothing yet, no row says so.
          if (what === 'countries' && of !== 'status')
            expect(value === null, `${String(row['code'])} ${key}`).toBe(row[of] === null);
          if (typeof value !== 'string') continue;
          for (const address of value.split(' ')) expect(known, address).toContain(address);
        }
      }
      if (what === 'offices') for (const row of rows) expect(row['source']).toMatch(/^https?:/);
    },
  );

  test('say in the heads of a spreadsheet what is counted, and of when; and credits in each row', async () => {
    const [row] = csvParse((await fileOf('?country=KEN', 'csv', 'countries')).slice(1));
    const kenya = (await loadDetail()).indicators.find(({ iso3, year }) => iso3 === 'KEN' && year === 2015)!;
    expect(row).toHaveProperty(['Population (persons, mid-2015)'], String(kenya.population));
    expect(row!['Sources']).toMatch(
      /International Migrant Stock 2020 [^;]*\[CC BY 3\.0 IGO[^;]*\], mid-2015/,
    );
    expect(row!['Sources']).not.toMatch(/page named in each row/);
    expect(row!['Source: Status on the date']).toMatch(/^https?:/);
    const [german] = dsvFormat(';').parse(
      (await fileOf('?lang=de&country=KEN', 'csv', 'countries')).slice(1),
    );
    expect(Object.keys(german!)).toContain('Bevölkerung (Personen, Mitte 2015)');
  });
});

test('C17: GeoJSON of everything holds each country and office, within 180°, and null where nothing was found', async () => {
  const text = await fileOf('', 'geojson', 'countries');
  const { features } = JSON.parse(text) as FeatureCollection<Geometry | null>;
  const atlas = await atlasAt();
  const offices = [...atlas.day.offices, ...atlas.day.undated];
  expect(features.map(({ id }) => id)).toEqual([
    ...atlas.world.countries.map(({ iso3 }) => iso3),
    ...offices.map(({ id }) => id),
  ]);
  const numbers = (value: unknown): number[] =>
    Array.isArray(value) && typeof value[0] === 'number' ? [value[0]] : (value as unknown[]).flatMap(numbers);
  for (const { id, geometry, properties } of features) {
    const office = atlas.world.officeOf(String(id));
    if (office && !office.at) expect(geometry, String(id)).toBeNull();
    else {
      expect(geometry, String(id)).not.toBeNull();
      const { coordinates } = geometry as GeoJSON.MultiPolygon;
      for (const lon of numbers(coordinates)) expect(Math.abs(lon), String(id)).toBeLessThanOrEqual(180);
    }
    const zeros = Object.entries(properties ?? {}).filter(([, value]) => value === 0 || value === '');
    expect(zeros.filter(([key]) => !PEOPLE.includes(key))).toEqual([]);
  }
  const without = features.filter(({ geometry }) => geometry === null).map(({ id }) => id);
  expect(without).toEqual(offices.filter(({ at }) => !at).map(({ id }) => id));
  expect(without.length).toBeGreaterThan(0);
});
