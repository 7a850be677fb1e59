import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { regionFrames } from '../../../src/pipeline/shapes/regionFrames';
import type { RegionFrame } from '../../../src/world/shapes';
import { realTables } from '../../realData';
import { atlas, frames } from '../drawn';

const tables = realTables();
const REGIONS = [...tables.regionalOffices, ...tables.continents];

/** Whether a place lies in a frame, on either side of the date line. */
function holds([west, south, east, north]: RegionFrame, [lon, lat]: readonly [number, number]): boolean {
  return lat >= south && lat <= north && [lon, lon + 360].some((x) => x >= west && x <= east);
}

describe('the frame of a region', () => {
  it('is there for each region, and no edge is past another', () => {
    expect(Object.keys(frames).toSorted()).toEqual(REGIONS.map(({ id }) => id).toSorted());
    for (const [id, [west, south, east, north]] of Object.entries(frames)) {
      expect(west, id).toBeLessThan(east);
      expect(south, id).toBeLessThan(north);
      // Once round the earth at most: Europe and Central Asia reach from Iceland to the Bering Strait.
      expect(east - west, id).toBeLessThan(220);
    }
  });

  it('is that of its row, where the row gives one', () => {
    const set = REGIONS.filter(({ west }) => west !== null);
    expect(set.length).toBeGreaterThan(0);
    for (const { id, west, south, east, north } of set)
      expect(frames[id]).toEqual([west, south, east, north]);
  });

  const fitted = REGIONS.filter(({ west }) => west === null).map(({ id }) => id);

  it.each(fitted)('of %s holds each seat of an office in its countries that lies on the mainland', (id) => {
    const own = new Set<string>(
      [
        ...tables.coverage.filter((row) => row.regional_office === id),
        ...tables.countries.filter((row) => row.continent === id),
      ].map(({ iso3 }) => iso3),
    );
    const seats = tables.offices.filter(
      ({ iso3, lat, kind }) => own.has(iso3) && lat !== null && kind !== 'sub-office',
    );
    expect(seats.length).toBeGreaterThan(3);
    const out = seats.filter(({ lat, lon }) => !holds(frames[id]!, [lon!, lat!]));
    expect(out.map(({ id: office }) => office)).toEqual([]);
  });

  it('leaves out what lies far from the rest of its country, and goes over the date line', () => {
    const brussels = frames['brussels']!;
    for (const [name, place] of [
      ['Tenerife', [-16.5, 28.3]],
      ['Cayenne', [-52.3, 4.9]],
      ['Nuuk', [-51.7, 64.2]],
      ['Longyearbyen', [15.6, 78.2]],
    ] as const)
      expect(holds(brussels, place), name).toBe(false);
    expect(holds(brussels, [-21.9, 64.1]), 'Reykjavík').toBe(true);
    const oceania = frames['oceania']!;
    for (const place of [
      [115.9, -31.9],
      [178.4, -18.1],
      [-171.8, -13.8],
    ] as const)
      expect(holds(oceania, place)).toBe(true);
    expect(geoDistance([oceania[0], 0], [oceania[2], 0])).toBeLessThan(Math.PI / 1.9);
  });

  it('follows the rows: a country more widens it, and a region without countries shows the whole world', () => {
    const wider = regionFrames(
      {
        ...tables,
        coverage: tables.coverage.map((row) =>
          row.iso3 === 'MDG' ? { ...row, regional_office: 'dakar' as const } : row,
        ),
      },
      atlas.outlines,
    );
    expect(wider['dakar']![2]).toBeGreaterThan(50);
    expect(wider['dakar']![0]).toBe(frames['dakar']![0]);
    const none = regionFrames({ ...tables, coverage: [] }, atlas.outlines);
    expect(none['dakar']).toEqual([-180, -90, 180, 90]);
    expect(none['europe']).toEqual(frames['europe']);
  });
});
