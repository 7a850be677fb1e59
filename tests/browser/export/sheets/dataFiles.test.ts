import { csvParse, dsvFormat } from 'd3-dsv';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { load } from 'virtual:atlas/start';
import { loadDetail } from '../../../../src/world/detail';
import { dataFile, type DataKind } from '../../../../src/export/viewFiles';
import { midYearOn, midYearsOf } from '../../../../src/figures/indicators';
import { publisherOf } from '../../../../src/world/publishers';
import en from '../../../../src/words/en/explore';
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

async function fileOf(query: string, kind: DataKind, rows: 'countries' | 'offices') {
  const view = {
    atlas: await atlasAt(query),
    places,
    page: 'https://example.org/atlas/',
    made: '2026-11-25',
  };
  const { content } = await dataFile(view, kind, rows);
  if (typeof content !== 'string') throw new Error(`${kind} is no text`);
  return content;
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
        if (/-(source|publishers)$/.test(key)) continue;
        expect(tables.length, key).toBeGreaterThan(0);
        for (const table of tables)
          for (const credit of detail.credits.filter((one) => one.table === table)) {
            const named = metadata.sources.filter(({ columns: keys }) => keys?.includes(key));
            expect(
              named.map(({ licence }) => licence),
              `${key}: ${credit.title.en}`,
            ).toContain(credit.licence);
            if (!credit.isPerRow)
              expect(
                named.map(({ title }) => title),
                key,
              ).toContain(credit.title.en);
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
          .map(({ source }) => source)
          .concat(detail.offices.map(({ openedSource }) => openedSource)),
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
    expect(german!['Quellen']).toContain('GeoNames (Koordinaten) <https://www.geonames.org/> [CC BY 4.0]');
    expect(german!['Quellen']).toContain('[Nur Fakten]');
    expect(german!['Quellen']).not.toMatch(/coordinates|Facts only|Public domain/);
  });
});

/** The rows of a spreadsheet in English or German. */
const sheetOf = async (query: string, rows: 'countries' | 'offices' = 'countries') =>
  dsvFormat(query.includes('lang=de') ? ';' : ',').parse((await fileOf(query, 'csv', rows)).slice(1));

test('where no office is known on the date, files say how many are not dated, and name their sources', async () => {
  const query = '?date=1998-07-14&country=AFG';
  const own = new Set((await loadDetail()).offices.map(({ source }) => source));
  const [english] = await sheetOf(query);
  const undated = 'Offices whose opening is not dated';
  expect(english).toMatchObject({
    Offices: '',
    [undated]: '9',
    'Kinds of office': '',
    'Why cells are empty': expect.stringMatching(
      /(^|; )9 undated: Offices; Country office and Sub-office \(opening not dated\): Kinds of office(;|$)/,
    ) as string,
    'Source: Offices': '',
  });
  const addresses = english![`Source: ${undated}`]!.split(' ');
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(own, address).toContain(address);
  expect(english![`Publishers: ${undated}`]).toMatch(/\S/);
  const [german] = await sheetOf(`${query}&lang=de`);
  expect(german).toMatchObject({
    Vertretungen: '',
    'Warum Zellen leer sind': expect.stringContaining('9 undatiert: Vertretungen;') as string,
    'Vertretungen, deren Eröffnung nicht datiert ist': '9',
    'Quelle: Vertretungen, deren Eröffnung nicht datiert ist': addresses.join(' '),
  });
  const { rows } = await jsonFile(query);
  expect(rows[0]).toMatchObject({
    ...{ offices: null, 'offices-source': null, kinds: null },
    ...{ 'undated-offices': 9, 'undated-offices-source': addresses.join(' ') },
  });
});

test('no figure in a file has more than two decimals but degrees, which have four at most', async () => {
  const longest = (rows: Record<string, unknown>[]) =>
    Math.max(
      ...rows.flatMap((row) =>
        Object.entries(row)
          .filter(([, value]) => /^-?\d+[.,]\d+$/.test(String(value)))
          .map(([, value]) => String(value).split(/[.,]/)[1]!.length),
      ),
    );
  for (const query of ['', '?lang=de']) {
    expect(longest(await sheetOf(query)), query).toBe(2);
    expect(longest(await sheetOf(query, 'offices')), query).toBe(4);
  }
  expect(longest((await jsonFile('')).rows)).toBe(2);
  const { features } = JSON.parse(await fileOf('', 'geojson', 'countries')) as FeatureCollection;
  expect(longest(features.map(({ properties }) => properties!))).toBe(2);
  const [kenya] = await sheetOf('?lang=de&country=KEN');
  expect(kenya).toHaveProperty(
    ['Anteil der Zugewanderten an der Bevölkerung (% der Bevölkerung, Mitte 2015)'],
    '2,35',
  );
});

describe('the file of evidence', () => {
  const evidence = async (query: string, rows: 'countries' | 'offices' = 'countries') =>
    csvParse((await fileOf(query, 'evidence', rows)).slice(1));

  test('has every row behind what is shown, once, with key, value, publisher, kind and address', async () => {
    const detail = await loadDetail();
    const rows = await evidence('?country=KEN,UGA');
    const codes = ['KEN', 'UGA'];
    const own = (list: { iso3: string }[]) => list.filter(({ iso3 }) => codes.includes(iso3)).length;
    const of = (table: string) => rows.filter((row) => row['Table'] === table);
    expect(of('work.csv')).toHaveLength(
      own(
        detail.work.filter(({ kind, reach }) => reach === 'in-country' && /^(activity|listing)$/.test(kind)),
      ),
    );
    expect(of('presence.csv')).toHaveLength(own(detail.presence));
    expect(of('members.csv').map((row) => row['Row'])).toEqual(
      codes.map((iso3) => expect.stringMatching(`^iso3=${iso3}, status=member`) as string),
    );
    const { day } = await atlasAt('?country=KEN,UGA');
    expect(of('offices.csv')).toHaveLength(
      [...day.offices, ...day.undated].filter(({ country }) => codes.includes(country.iso3)).length,
    );
    expect(of('indicators.csv').map((row) => row['Row'])).toEqual(
      codes.map((iso3) => `iso3=${iso3}, year=2015`),
    );
    expect(new Set(rows.map((row) => `${row['Table']!} ${row['Row']!} ${row['Value']!}`)).size).toBe(
      rows.length,
    );
    for (const row of rows) {
      expect(row['Address of the source'], row['Row']).toMatch(/^https?:/);
      expect(row['Value'], row['Row']).not.toBe('');
      expect(row['Date']).toBe('2017-03-01');
    }
    for (const row of of('work.csv')) {
      const { name, kind } = publisherOf(detail.publishers, row['Address of the source']!);
      expect(row['Publisher']).toBe(name);
      expect(row['Kind of publisher']).toBe(en.source.publisherKinds[kind!]);
    }
  });

  test('is, of offices, about these, and speaks German', async () => {
    const rows = await evidence('?country=KEN', 'offices');
    expect([...new Set(rows.map((row) => row['Table']))]).toEqual(['offices.csv']);
    const [german] = dsvFormat(';').parse(
      (await fileOf('?lang=de&country=KEN', 'evidence', 'offices')).slice(1),
    );
    expect(german).toMatchObject({
      Tabelle: 'offices.csv',
      Ort: expect.stringContaining('(Kenia)') as string,
    });
  });
});

describe('the evidence in files for programs', () => {
  interface Row {
    table: string;
    key: Record<string, string>;
    says: Record<string, string>;
    sources: string[];
    publishers: string[];
    year: number | null;
  }
  type WithEvidence = { metadata: { evidence: string }; evidence: Row[] };
  const fileWith = async (query: string, kind: DataKind, rows: 'countries' | 'offices' = 'countries') =>
    JSON.parse(await fileOf(query, kind, rows)) as WithEvidence;
  /** A row as the file of evidence says which it is. */
  const nameOf = ({ table, key }: Row) =>
    `${table}.csv ${Object.entries(key)
      .map(([column, text]) => `${column}=${text}`)
      .join(', ')}`;

  test.each(['countries', 'offices'] as const)(
    'is, of %s, the rows of the file of evidence',
    async (rows) => {
      const sheet = csvParse((await fileOf('?country=KEN,UGA', 'evidence', rows)).slice(1));
      const { evidence, metadata } = await fileWith('?country=KEN,UGA', 'json', rows);
      expect(evidence.map(nameOf)).toEqual(sheet.map((row) => `${row['Table']!} ${row['Row']!}`));
      expect(evidence.map(({ sources }) => sources.join(' '))).toEqual(
        sheet.map((row) => row['Address of the source']),
      );
      expect(evidence.map(({ year }) => String(year ?? ''))).toEqual(sheet.map((row) => row['Year']));
      expect(evidence.map(({ publishers }) => publishers.join('; '))).toEqual(
        sheet.map((row) => row['Publisher']),
      );
      for (const row of evidence) expect(row.says, nameOf(row)).not.toEqual({});
      expect(metadata.evidence).toContain('rows of the tables');
    },
  );

  test('stands in GeoJSON beside the features, of countries and offices', async () => {
    const { evidence } = await fileWith('?country=KEN', 'geojson');
    const of = async (rows: 'countries' | 'offices') =>
      (await fileWith('?country=KEN', 'json', rows)).evidence.map(nameOf);
    const names = new Set([...(await of('countries')), ...(await of('offices'))]);
    expect(new Set(evidence.map(nameOf))).toEqual(names);
    expect(evidence.length).toBeGreaterThan(10);
  });

  test.each(['json', 'geojson'] as const)(
    'is an empty list in %s where nothing is chosen, and the file says why',
    async (kind) => {
      const english = await fileWith('', kind);
      expect(english.evidence).toEqual([]);
      expect(english.metadata.evidence).toContain('Nothing is chosen');
      const german = await fileWith('?lang=de', kind);
      expect(german.evidence).toEqual([]);
      expect(german.metadata.evidence).toContain('Nichts ist gewählt');
    },
  );
});

test('files name the publishers of each source, and mark copies, for people and for programs', async () => {
  const { publishers, work } = await loadDetail();
  const copy = work.find(({ source }) => publisherOf(publishers, source).kind === 'mirror')!;
  const { name, domain } = publisherOf(publishers, copy.source);
  const [row] = csvParse((await fileOf(`?country=${copy.iso3}`, 'csv', 'countries')).slice(1));
  expect(row!['Publishers: Kinds of documented activity']).toContain(`copy at ${domain} (${name})`);
  const { rows } = await jsonFile(`?country=${copy.iso3}`);
  expect(rows[0]!['activities-publishers']).toContain(`${name} [mirror]`);
});

test('C17: GeoJSON of everything holds each country and office, within 180°, and null where nothing was found', async () => {
  const text = await fileOf('', 'geojson', 'countries');
  const { features } = JSON.parse(text) as FeatureCollection<Geometry | null>;
  const atlas = await atlasAt();
  const offices = [...atlas.day.offices, ...atlas.day.undated];
  const ids = features.map(({ id }) => String(id));
  expect(ids.toSorted()).toEqual(
    [...atlas.world.countries.map(({ iso3 }) => iso3), ...offices.map(({ id }) => id)].sort(),
  );
  const names = features.map(({ properties }) => String(properties!['country']));
  for (const kind of ['country', 'office']) {
    const own = names.filter((_, i) => features[i]!.properties!['kind'] === kind);
    expect(own).toEqual(own.toSorted(atlas.formats.compare));
  }
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
  expect(new Set(without)).toEqual(new Set(offices.filter(({ at }) => !at).map(({ id }) => id)));
  expect(without.length).toBeGreaterThan(0);
});
