import { describe, expect, test } from 'vitest';
import type { Iso3, RegionId } from '../../src/world/rows';
import type { Asked } from '../../src/figures/asked';
import { COW_DATA } from '../../src/figures/certainty';
import { figureColumns } from '../../src/figures/indicators';
import { publisherOf } from '../../src/world/publishers';
import { profileFacts } from '../../src/profile/country/profileFacts';
import { sourceOf, type RowSource } from '../../src/figures/sourceOf';
import { cell, rawRows, type RawRow } from '../world/rawRows';
import { realWorld } from '../world/realWorld';
import { realDetail, onDate } from '../realData';

const world = realWorld();
const detail = realDetail();
const DAY = '2017-03-01';

/** Every value that the profile of a country shows, as it is asked for its source. */
function askedInProfile(iso3: Iso3): Asked[] {
  const facts = profileFacts(world, detail, iso3, onDate(DAY))!;
  return [
    { kind: 'country', iso3 },
    ...(facts.status === 'other' ? [] : [{ kind: 'status', iso3, day: DAY } as const]),
    ...facts.spells.map(({ status, from }) => ({ kind: 'spell', iso3, status, from }) as const),
    ...facts.offices.map(({ office }) => ({ kind: 'office', id: office.id }) as const),
    ...(facts.presence ? [{ kind: 'presence', iso3 } as const] : []),
    ...(facts.region ? [{ kind: 'region', iso3, day: DAY } as const] : []),
    ...facts.hosted.map(({ id }) => ({ kind: 'region-office', id }) as const),
    ...facts.work.flatMap((group) =>
      group.facts.map(({ activity, source }) => ({ kind: 'work', iso3, activity, source }) as const),
    ),
    ...facts.indicators.flatMap(({ year }) => [
      { kind: 'indicator', iso3, year } as const,
      ...figureColumns(world).map((one) => ({ kind: 'indicator', iso3, year, columns: [one] }) as const),
    ]),
  ];
}

const tables = new Map<string, RawRow[]>();
const rowsOf = (table: string) => {
  const rows = tables.get(table) ?? rawRows(table);
  tables.set(table, rows);
  return rows;
};

/** The rows of the file that the key of a source fits. */
function rowsBehind({ table, key }: RowSource): RawRow[] {
  return rowsOf(table).filter((row) => key.every(([column, text]) => cell(row, column) === text));
}

describe('every value that the profile shows', () => {
  const all = world.countries.flatMap(({ iso3 }) =>
    askedInProfile(iso3).map((asked) => ({ asked, source: sourceOf(world, detail, asked) })),
  );

  test('has a source', () => {
    expect(all.length).toBeGreaterThan(5000);
    expect(all.filter(({ source }) => source === null)).toEqual([]);
    const bare = all.filter(({ source }) => source!.grounds.length === 0);
    expect(bare).toEqual([]);
  });

  test('names a title or a publisher, the terms, and an address that leads somewhere', () => {
    const wrong = all.filter(({ source }) =>
      source!.grounds.some(
        ({ title, href, licence }) =>
          !(title || publisherOf(detail.publishers, href).kind) || !licence || !URL.canParse(href),
      ),
    );
    expect(wrong.map(({ asked }) => asked)).toEqual([]);
  });

  test('stands in exactly one row of its table, with the cells that are shown', () => {
    const byKey = new Map<string, RawRow>();
    for (const { source } of all) {
      const name = JSON.stringify([source!.table, source!.key]);
      if (!byKey.has(name)) {
        const rows = rowsBehind(source!);
        expect(rows, name).toHaveLength(1);
        byKey.set(name, rows[0]!);
      }
      const row = byKey.get(name)!;
      for (const [column, text] of source!.shown)
        // A figure may be written with more zeros than it needs.
        expect(Number(cell(row, column)) === Number(text) || cell(row, column) === text, name).toBe(true);
    }
  });

  test('names the address and the note that stand in that row', () => {
    const columns: Record<string, string> = {
      members: 'source_url',
      coverage: 'source_url',
      offices: 'source_url',
      presence: 'source_url',
      work: 'source_url',
      'regional-offices': 'source_url',
    };
    for (const { source } of all.filter(({ asked }) => asked.kind !== 'indicator')) {
      const [row] = rowsBehind(source!);
      const column = columns[source!.table];
      if (column) expect(source!.grounds[0]!.href).toBe(cell(row!, column));
      if (source!.table === 'work') expect(source!.note).toBe(cell(row!, 'evidence'));
      if (/^(members|offices|regional-offices)$/.test(source!.table))
        expect(source!.note).toBe(cell(row!, 'note'));
    }
  });
});

describe('the source of', () => {
  const get = (asked: Asked) => sourceOf(world, detail, asked);

  test('a status is the spell that runs on the day, or the last that ended', () => {
    expect(get({ kind: 'status', iso3: 'ESP', day: DAY })?.key).toContainEqual([
      'from',
      '2006-06-01/2006-11-27',
    ]);
    expect(get({ kind: 'status', iso3: 'ESP', day: '1990-01-01' })?.key).toContainEqual([
      'from',
      '1956-05-04',
    ]);
    expect(get({ kind: 'status', iso3: 'AFG', day: '2000-01-01' })?.key).toContainEqual([
      'status',
      'observer',
    ]);
    expect(get({ kind: 'status', iso3: 'PRK', day: DAY })).toBeNull();
  });

  test('that of a country that was not independent is its date of independence, with its page and note', () => {
    const row = get({ kind: 'status', iso3: 'EST', day: '1991-09-05' });
    expect(row).toEqual(get({ kind: 'independence', iso3: 'EST' }));
    expect(row?.shown).toEqual([['independent', '1991-09-06']]);
    expect(row?.grounds.map(({ href }) => href)).toEqual([expect.stringMatching(/\/europe\/en\.json$/)]);
    expect(row?.note).toContain('1918');
    expect(get({ kind: 'independence', iso3: 'XKX' })?.note).toContain('1244');
    expect(get({ kind: 'independence', iso3: 'FRA' })).toBeNull();
  });

  test('a spell says how precise its dates are, and whether it rests on one data set alone', () => {
    const spell = get({ kind: 'spell', iso3: 'ESP', status: 'member', from: '1956-05-04' });
    expect(spell?.certainty).toEqual(['start-day', 'end-year', 'ground-row']);
    const cow = rawRows('members').find((row) => row['source_url'] === COW_DATA && row['to'] === '')!;
    const asked = {
      kind: 'spell',
      iso3: cow['iso3'] as Iso3,
      status: cow['status'] as 'member',
      from: cow['from']!,
    } as const;
    expect(get(asked)?.certainty).toContain('ground-cow');
    expect(get(asked)?.grounds[0]?.title?.en).toMatch(/Correlates of War/);
  });

  test('an office has its page, and the coordinates theirs', () => {
    const office = get({ kind: 'office', id: 'tha-bangkok' });
    expect(office).toMatchObject({ year: 2014, place: { city: 'Bangkok' } });
    expect(office?.grounds.map(({ title }) => title)).toMatchObject([
      null,
      { en: 'GeoNames (coordinates)', de: 'GeoNames (Koordinaten)' },
    ]);
    expect(get({ kind: 'office', id: 'npl-damak' })?.grounds).toHaveLength(1);
  });

  test('an office credits its year of opening with the page that names it, where that is another', () => {
    const ofYear = (asked: Asked) =>
      get(asked)!.grounds.flatMap(({ href, column }) => (column ? [[column, href]] : []));
    for (const row of rawRows('offices')) {
      const own = cell(row, 'opened_source');
      expect(ofYear({ kind: 'office', id: cell(row, 'id') })).toEqual(own ? [['opened', own]] : []);
    }
    expect(ofYear({ kind: 'office', id: 'deu-berlin' })).toHaveLength(1);
  });

  test('a regional office credits the year of its beginning with what its office in the same year names', () => {
    const yearOf = (id: string) =>
      get({ kind: 'region-office', id: id as RegionId })!.grounds.find(({ column }) => column === 'from')
        ?.href;
    const officeOf = (id: string) =>
      cell(
        rawRows('offices').find((row) => cell(row, 'id') === id)!,
        'opened_source',
      );
    expect(yearOf('buenos-aires')).toBe(officeOf('arg-buenos-aires'));
    expect(yearOf('nairobi')).toBe(officeOf('ken-nairobi'));
    // Merged, or split off, later than its office opened; and one whose own source says so.
    for (const id of ['nairobi-ehsa', 'vienna-eca', 'pretoria', 'pretoria-esa', 'brussels'])
      expect(yearOf(id)).toBeUndefined();
  });

  test('work without a year says that it has none', () => {
    const undated = rawRows('work').find((row) => row['year'] === '')!;
    const source = detail.work.find(({ evidence }) => evidence === undated['evidence'])!;
    const { iso3, activity } = source;
    const found = get({ kind: 'work', iso3, activity, source: source.source });
    expect(found).toMatchObject({ year: null, certainty: ['work-undated'], note: undated['evidence'] });
  });

  test('a figure is its row of the UN table; one that is missing says so', () => {
    const found = get({ kind: 'indicator', iso3: 'KEN', year: 2020, columns: ['migrants'] });
    expect(found).toMatchObject({ year: 2020, certainty: ['migrants-given'] });
    expect(found?.shown.map(([column]) => column)).toEqual(['migrants']);
    const bare = rawRows('indicators').find((row) => row['refugees'] === '')!;
    expect(
      get({ kind: 'indicator', iso3: bare['iso3']!, year: Number(bare['year']), columns: ['refugees'] }),
    ).toMatchObject({ shown: [], certainty: ['refugees-missing'] });
  });

  test('every step of the history stands in its row', () => {
    world.events.forEach((event, index) => {
      const source = get({ kind: 'event', index })!;
      const [row] = rowsBehind(source);
      expect([cell(row!, 'name_de'), cell(row!, 'source_url')]).toEqual([
        event.name.de,
        source.grounds[0]!.href,
      ]);
    });
  });

  test('what is in no table is null', () => {
    expect(get({ kind: 'office', id: 'nowhere' })).toBeNull();
    expect(get({ kind: 'presence', iso3: 'PRK' })).toBeNull();
    expect(get({ kind: 'region', iso3: 'PSE', day: DAY })).toBeNull();
    expect(get({ kind: 'indicator', iso3: 'XKX', year: 2020 })).toBeNull();
    expect(get({ kind: 'counts', of: ['work'] })).toBeNull();
  });
});
