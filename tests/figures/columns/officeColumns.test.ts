import { describe, expect, test } from 'vitest';
import type { Office } from '../../../src/world/world';
import { publisherOf } from '../../../src/world/publishers';
import { officeColumns } from '../../../src/figures/columns/officeColumns';
import { sourceOf } from '../../../src/figures/sourceOf';
import { cell, rawRows } from '../../world/rawRows';
import { contextOn } from './tableContext';

const ground = contextOn();
const offices = rawRows('offices');
const nameOf = new Map(rawRows('countries').map((row) => [cell(row, 'iso3'), cell(row, 'name_en')]));
const regions = new Set(
  rawRows('regional-offices')
    .filter((row) => cell(row, 'from') < ground.day.day.slice(0, 4))
    .map((row) => row['id']),
);
const columns = new Map(officeColumns(ground).map((column) => [column.key, column]));
const publishers = new Map(rawRows('publishers').map((row) => [row['domain'], row]));
/** Name and kind, by the domain of an address. */
function publisherIn(address: string): string {
  const row = publishers.get(new URL(address).hostname.replace(/^www\.|\.$/g, ''))!;
  return `${row['publisher']!} [${row['kind']!}]`;
}
const publishersIn = (addresses: string[]) =>
  [...new Set(addresses.filter(Boolean).map(publisherIn))].join('; ');
const cellOf = (id: string, key: string) => columns.get(key)!.cell(ground.world.officeOf(id) as Office);

describe('the columns of offices', () => {
  const whole = (text: string) => (text === '' ? null : Number(text));
  test.each<[string, (row: Record<string, string>) => unknown]>([
    ['city', (row) => row['city']],
    // China's office in Hong Kong is listed with China.
    ['country', (row) => nameOf.get(row['iso3'] === 'HKG' ? 'CHN' : row['iso3']!)],
    ['kind', (row) => row['kind']],
    // A regional office that begins later does not run it yet.
    ['region', (row) => (regions.has(row['regional_office']!) ? row['regional_office'] : null)],
    ['functions', (row) => row['functions'] || null],
    ['opened', (row) => whole(row['opened']!)],
    ['opened-basis', (row) => row['opened_basis'] || null],
    ['closed', (row) => whole(row['closed']!)],
    ['coordinates', (row) => (row['lat'] ? `${Number(row['lat'])} ${Number(row['lon'])}` : '')],
    ['lat', (row) => whole(row['lat']!)],
    ['lon', (row) => whole(row['lon']!)],
    ['basis', (row) => row['basis']],
    ['source-year', (row) => whole(row['source_year']!)],
    ['source', (row) => row['source_url']],
    ['opened-source', (row) => (row['opened'] && (row['opened_source'] || row['source_url'])) || null],
    ['publishers', (row) => publishersIn([row['source_url']!, row['opened_source']!])],
  ])('hold of each its %s as the table has it', (key, read) => {
    const own = Object.fromEntries(offices.map((row) => [row['id'], cellOf(row['id']!, key).value]));
    expect(own).toEqual(Object.fromEntries(offices.map((row) => [row['id'], read(row)])));
    expect([...columns.keys()]).toHaveLength(17);
  });

  test('can each be asked for the row of the office', () => {
    const { world, detail } = ground;
    for (const office of world.offices)
      for (const column of columns.values())
        expect(sourceOf(world, detail!, column.asked(office)!)!.key).toEqual([['id', office.id]]);
  });

  test('tell those that are known on the date from those whose opening is not dated', () => {
    const { day } = ground;
    expect(day.undated.length).toBeGreaterThan(0);
    for (const [offices, value] of [
      [day.offices, 'known'],
      [day.undated, 'undated'],
    ] as const)
      for (const { id } of offices) expect(cellOf(id, 'state').value).toBe(value);
    expect(cellOf(day.undated[0]!.id, 'state').text).toBe('opening not dated');
  });

  test('say what is not known, and lead to the source', () => {
    const year = offices.find((row) => row['id'] === 'tha-bangkok')!['opened'];
    expect(cellOf('npl-damak', 'coordinates').text).toBe('not known');
    expect(cellOf('hq-geneva', 'opened').text).toBe('not known');
    expect(cellOf('hq-geneva', 'functions').text).toBe('none found');
    expect(cellOf('tha-bangkok', 'opened').text).toBe(`${year} (inferred)`);
    expect(cellOf('tha-bangkok', 'opened-basis').text).toMatch(/^the office, inferred /);
  });

  test('name the publisher of each source, and a copy as one', () => {
    const copies = offices.filter((row) => {
      const source = cellOf(row['id']!, 'source');
      const { kind, domain, name } = publisherOf(ground.detail!.publishers, source.href!);
      expect([source.href, source.value]).toEqual([row['source_url'], row['source_url']]);
      expect(source.text).toBe(kind === 'mirror' ? `copy at ${domain}` : name);
      return kind === 'mirror';
    });
    expect(copies.length).toBeGreaterThan(0);
  });

  test('stand, by certainty, with what is named by a source first', () => {
    const orders = offices.map((row) => [row['basis'], cellOf(row['id']!, 'basis').order]);
    expect(new Map(orders as [string, number][])).toEqual(
      new Map([
        ['named', 0],
        ['city-assumed', 1],
        ['weak', 2],
      ]),
    );
  });
});
