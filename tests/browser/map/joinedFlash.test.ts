import { tick, type Component } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import JoinedFlash from '../../../src/map/marks/JoinedFlash.svelte';
import { pathRings } from '../../../src/export/picture/pathRings';
import { membershipChanges } from '../../../src/figures/membershipChanges';
import { openPart } from './openPart';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A map on which every country is a square, in relative lines as on the real one, and Malta a circle besides. */
function squares({ world }: Atlas) {
  const countries = world.countries.map(({ iso3, index }) => ({ iso3, d: `m${index} 0h1v1z` }));
  return {
    scene: { lineScale: 1, countries },
    pixels: 2,
    circles: [{ iso3: 'MLT', anchor: [500, 500], dx: 4, dy: 0, r: 6 }],
  };
}

async function open(search: string) {
  const part = JoinedFlash as unknown as Component<{ map: ReturnType<typeof squares> }>;
  const opened = await openPart(part, (atlas) => ({ map: squares(atlas) }), search);
  const flashes = () => [...opened.stage.querySelectorAll('g path')];
  const moveTo = async (date: string) => {
    opened.atlas.choice.moveTo(date);
    await tick();
  };
  return { ...opened, flashes, moveTo };
}

test('those who join as the date goes forwards flash once, and are gone', async () => {
  const { atlas, flashes, moveTo } = await open('?date=2016-01-01');
  expect(flashes()).toHaveLength(0);
  await moveTo('2017-03-01');
  const { joined } = membershipChanges(atlas.world, '2016-01-01', '2017-03-01');
  expect(joined.map(({ iso3 }) => iso3)).toContain('CHN');
  expect(joined.length).toBeGreaterThan(1);
  expect(flashes()).toHaveLength(1);
  const corners = pathRings(flashes()[0]!.getAttribute('d')!).map(({ points }) => points[0]);
  expect(corners).toEqual(joined.map(({ index }) => [index, 0]));
  await expect.poll(() => flashes().length).toBe(0);
});

test('a country that is a circle flashes as a ring round it', async () => {
  const { atlas, flashes, moveTo } = await open('?date=1951-01-01');
  const malta = atlas.world.countryOf('MLT')!;
  const first = malta.spells.find(({ status }) => status === 'member')!.first;
  await moveTo(first);
  expect(flashes()[0]!.getAttribute('d')).toMatch(/M498,500a4,4 0 0 1 8,0a4,4 0 0 1 -8,0Z$/);
});

test('nothing flashes backwards, where nobody joins, or where less motion is asked for', async () => {
  const { flashes, moveTo } = await open('?date=2017-03-01');
  await moveTo('1990-01-01');
  expect(flashes()).toHaveLength(0);
  await moveTo('1990-01-02');
  expect(flashes()).toHaveLength(0);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const calm = await open('?date=2016-01-01');
  await calm.moveTo('2017-03-01');
  expect(calm.flashes()).toHaveLength(0);
});
