import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt } from '../../../src/world/days';
import {
  packCore,
  packDetail,
  packRows,
  unpackCore,
  unpackDetail,
  unpackRows,
} from '../../../src/world/packing';
import { rawRows } from '../../world/rawRows';
import { realCore, realDetail, realTables } from '../../realData';

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the tables of the page', () => {
  it('hold every country, spell and office, by the names of the program', () => {
    const core = realCore();
    const tables = realTables();
    expect(core.countries).toHaveLength(tables.countries.length);
    expect(core.spells).toHaveLength(tables.members.length);
    expect(core.offices).toHaveLength(tables.offices.length);
    expect(core.countries.find(({ iso3 }) => iso3 === 'GBR')).toMatchObject({
      iso3: 'GBR',
      name: { en: 'United Kingdom of Great Britain and Northern Ireland', de: 'Vereinigtes Königreich' },
      continent: 'europe',
      coverage: [
        { region: 'brussels', from: '2011-09', to: '2024' },
        { region: 'vienna-eca', from: '2024', to: '' },
      ],
      un: 'member',
      since: Number(rawRows('presence').find((row) => row['iso3'] === 'GBR')!['since']),
      independent: null,
    });
    const namibia = core.countries.find(({ iso3 }) => iso3 === 'NAM')!;
    expect(dayAt(namibia.independent!)).toBe('1990-03-21');
    expect(core.countries.find(({ iso3 }) => iso3 === 'PSE')).toMatchObject({ coverage: [], un: 'observer' });
  });

  it('say of every row of work which activity it documents, where, when, and whether it is strong', () => {
    const { documented } = realCore();
    const { work, activities } = realTables();
    expect(documented).toHaveLength(work.length);
    expect([...new Set(documented.map(({ activity }) => activity))]).toEqual(activities.map(({ id }) => id));
    for (const { id } of activities) {
      const own = documented.filter(({ activity }) => activity === id);
      expect(own.map(({ iso3 }) => iso3)).toEqual(own.map(({ iso3 }) => iso3).sort());
      for (const { iso3, year, isStrong } of own) {
        const rows = work.filter((row) => row.iso3 === iso3 && row.activity === id && row.year === year);
        const strong = rows.filter(
          ({ evidence_kind: kind, reach }) => reach === 'in-country' && /^(activity|listing)$/.test(kind),
        );
        expect((isStrong ? strong : rows).length, `${iso3} ${id}`).toBeGreaterThan(0);
      }
    }
    expect(documented.filter(({ isStrong }) => isStrong)).toHaveLength(
      work.filter(
        ({ evidence_kind: kind, reach }) => reach === 'in-country' && /^(activity|listing)$/.test(kind),
      ).length,
    );
  });

  it('list the offices without coordinates, with file and line', () => {
    const { notices, offices, problems } = realCore();
    expect(notices.map(({ id }) => id).sort()).toEqual(
      offices.filter(({ lat }) => lat === null).map(({ id }) => id),
    );
    expect(notices[0]).toMatchObject({ kind: 'office-without-coordinates', file: 'data/offices.csv' });
    expect(problems).toBe(0);
  });

  it('keep the source of every row', () => {
    const detail = realDetail();
    expect(detail.work).toHaveLength(realTables().work.length);
    expect(detail.spells.map(({ iso3, from }) => `${iso3} ${from}`)).toEqual(
      realCore().spells.map(({ iso3, from }) => `${iso3} ${from}`),
    );
    expect(detail.events.map(({ date }) => date)).toEqual(realCore().events.map(({ date }) => date));
    const sourced = [
      detail.spells,
      detail.offices,
      detail.regionalOffices,
      detail.coverage,
      detail.presence,
      detail.work,
      detail.events,
    ];
    for (const { source } of sourced.flat()) expect(source).toMatch(/^https?:\/\//);
    expect(detail.credits).toContainEqual({
      table: 'offices',
      title: expect.objectContaining({
        en: 'GeoNames (coordinates)',
        de: 'GeoNames (Koordinaten)',
      }) as unknown,
      path: 'https://www.geonames.org/',
      licence: 'CC BY 4.0',
      isPerRow: false,
    });
    for (const { title, isPerRow } of detail.credits)
      expect(/each row/.test(title.en), title.en).toBe(isPerRow);
  });

  it('reach the page as they were made', () => {
    expect(unpackCore(overTheWire(packCore(realCore())))).toEqual(realCore());
    expect(unpackDetail(overTheWire(packDetail(realDetail())))).toEqual(realDetail());
  });
});

it('rows come out of packing as they went in', () => {
  const text = fc.constantFrom('', 'a', 'member', 'https://example.org/?a=1');
  const row = fc.record({
    id: fc.string(),
    status: text,
    lat: fc.option(fc.integer()),
    words: fc.array(text),
    name: fc.record({ en: text, de: text }),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(unpackRows(overTheWire(packRows(rows)))).toEqual(rows);
    }),
  );
});
