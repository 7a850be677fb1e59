import { expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.svelte';
import { Choice } from '../../src/choice/choice.svelte';
import type { Chosen } from '../../src/choice/chosen';
import { sourcedRows } from '../../src/figures/evidence';
import { sourceOf } from '../../src/figures/sourceOf';
import { weakestFirst } from '../../src/figures/weakness';
import { evidenceSheet } from '../../src/sources/evidenceSheet';
import { loadLanguage } from '../../src/words/language';
import { NOTHING_CHOSEN, realDetail } from '../realData';
import { rawRows } from '../world/rawRows';
import { realWorld } from '../world/realWorld';

const world = realWorld();
const detail = realDetail();

async function atlasFor(change: Partial<Chosen> = {}) {
  const chosen = { ...NOTHING_CHOSEN, ...change };
  const language = await loadLanguage(chosen.lang, ['explore']);
  return new Atlas<'explore'>(world, new Choice(chosen), language, '2026-11-24');
}

/** Lines of a sheet, by the heads of its columns. */
async function linesOf(rows: Parameters<typeof evidenceSheet>[2], change: Partial<Chosen> = {}) {
  const [head, ...lines] = evidenceSheet(await atlasFor(change), detail, rows);
  return lines.map((line) => new Map(head!.map((name, i) => [name, line[i]!])));
}
const office = (id: string) => ({ row: sourceOf(world, detail, { kind: 'office', id })! });

test('titles, publishers and their kinds stand in the order of the addresses, one for each', async () => {
  const rows = [...sourcedRows(world, detail).values()].flat().map((row) => ({ row }));
  for (const line of await linesOf(rows)) {
    const addresses = line.get('Address of the source')!.split(' ').filter(Boolean);
    for (const name of ['Title of the source', 'Publisher', 'Kind of publisher'])
      expect(line.get(name)!.split('; ').filter(Boolean), name).toHaveLength(addresses.length);
  }
});

test('the title of the coordinates of an office stands at their address, not at that of the office', async () => {
  const [line] = await linesOf([office('ken-nairobi')]);
  const row = rawRows('offices').find(({ id }) => id === 'ken-nairobi')!;
  const addresses = line!.get('Address of the source')!.split(' ');
  expect(addresses.slice(0, 2)).toEqual([row['source_url'], row['opened_source']]);
  const titles = line!.get('Title of the source')!.split('; ');
  expect(titles.slice(0, 2)).toEqual(['–', '–']);
  expect(titles[2]).toContain('GeoNames');
  expect(addresses[2]).toContain('geonames.org');
});

test('a row without an address has no title, and its own words of its source as its note', async () => {
  const weak = weakestFirst(detail, [...sourcedRows(world, detail).values()].flat());
  const lines = await linesOf(weak);
  const [date, source] = ['date', 'source'].map(
    (column) => rawRows('published').find((row) => row['source_url'] === '')![column]!,
  );
  const line = lines.find((one) => one.get('Row') === `date=${date}`)!;
  expect(['Title of the source', 'Publisher', 'Address of the source'].map((name) => line.get(name))).toEqual(
    ['', '', ''],
  );
  expect(line.get('Note')).toBe(source);
});

test.each([
  { lang: 'en', date: '2017-03-01', said: 'Regional office: European Economic Area, EU and NATO' },
  {
    lang: 'en',
    date: '2026-11-01',
    said: 'Regional office: European Economic Area, EU and NATO (2011 to 2024)',
  },
  {
    lang: 'de',
    date: '2026-11-01',
    said: 'Regionalbüro: Europäischer Wirtschaftsraum, EU und NATO (2011 bis 2024)',
  },
] as const)(
  'on $date the regional office of a row stands with its years where it is not there',
  async (one) => {
    const { said, ...change } = one;
    const [line] = await linesOf([office('bel-brussels')], change);
    expect([...line!.values()].some((cell) => cell.split('; ').includes(said))).toBe(true);
  },
);
