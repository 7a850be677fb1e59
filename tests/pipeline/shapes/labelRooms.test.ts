import { describe, expect, test } from 'vitest';
import { labelRooms } from '../../../src/pipeline/shapes/labelRooms';
import type { LabelRoom } from '../../../src/world/labels';
import { atlas, full, outlineFeature } from '../drawn';

const rooms = labelRooms(atlas.outlines);

type Place = readonly number[];

/** By the even-odd rule, on the plain of longitudes and latitudes on which rooms are boxes. */
function isIn([x = 0, y = 0]: Place, ring: readonly Place[]): boolean {
  let isInside = false;
  ring.forEach(([x1 = 0, y1 = 0], i) => {
    const [x0 = 0, y0 = 0] = ring.at(i - 1) ?? [];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isInside = !isInside;
  });
  return isInside;
}

/** Which share of points spread over a room lies in the country, dependent territories aside. */
function shareIn(iso3: string, [west, south, east, north]: LabelRoom): number {
  const { coordinates } = outlineFeature(iso3, { proper: true }).geometry;
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  const points = shares.flatMap((x) =>
    shares.map((y) => [west + x * (east - west), south + y * (north - south)]),
  );
  const inside = points.filter((point) =>
    coordinates.some((rings) => rings.filter((ring) => isIn(point, ring)).length % 2 === 1),
  );
  return inside.length / points.length;
}

const widthOf = ([west, south, east, north]: LabelRoom) =>
  (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);

describe('the rooms of a country', () => {
  test('are there for every country but those that are smaller than letters however near they are shown', () => {
    const sizes = full.countries.map(({ iso3, area }) => ({ iso3, area }));
    const without = sizes.filter(({ iso3 }) => !rooms[iso3]?.length);
    // Luxembourg is the smallest with rooms of every form; islands are narrower than they are large.
    const luxembourg = sizes.find(({ iso3 }) => iso3 === 'LUX')!.area;
    expect(without.filter(({ area }) => area >= luxembourg)).toEqual([]);
    expect(without.length).toBeLessThan(30);
  });

  test('lie within it', () => {
    const breaches = Object.entries(rooms).flatMap(([iso3, own]) =>
      own.filter((room) => shareIn(iso3, room) < 0.9).map((room) => `${iso3} ${room.join(' ')}`),
    );
    expect(breaches).toEqual([]);
  });

  test('are of several forms, from nearly square to the widest run', () => {
    const forms = (rooms['TCD'] ?? []).map((room) => widthOf(room) / (room[3] - room[1]));
    expect(Math.min(...forms)).toBeLessThan(1.5);
    expect(Math.max(...forms)).toBeGreaterThan(7);
  });

  test('of a wide country are also in its pieces, so that it is named where only a piece is in view', () => {
    const middles = (rooms['RUS'] ?? []).map(([west, , east]) => (west + east) / 2);
    expect(Math.min(...middles)).toBeLessThan(45);
    expect(Math.max(...middles)).toBeGreaterThan(165);
  });

  test('across the date line count their longitudes on', () => {
    expect(Math.max(...(rooms['RUS'] ?? []).map(([, , east]) => east))).toBeGreaterThan(180);
    expect((rooms['RUS'] ?? []).every(([west, , east]) => west < east)).toBe(true);
  });

  test('are in its main parts, and in no dependent territory', () => {
    const parts = (iso3: string) => (rooms[iso3] ?? []).map(([west, south]) => [west, south] as const);
    // North and South Island; France without Guiana, Denmark without Greenland.
    expect(parts('NZL').some(([, south]) => south > -41)).toBe(true);
    expect(parts('NZL').some(([, south]) => south < -43)).toBe(true);
    expect(parts('FRA').every(([west, south]) => west > -6 && south > 41)).toBe(true);
    expect(parts('DNK').every(([west, south]) => west > 7 && south < 58)).toBe(true);
  });
});
