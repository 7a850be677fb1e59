import { geoArea } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cutAtDateLine } from '../../../src/export/sheets/cutAtDateLine';
import { regionFeatures } from '../../pipeline/drawn';
import { realTables } from '../../realData';

const ringsOf = (geometry: Geometry): Position[][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];
const area = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
const box = (from: number, to: number, south = 0, north = 10): Position[] => [
  [from, south],
  [from, north],
  [to, north],
  [to, south],
  [from, south],
];

describe('C17: an outline as RFC 7946 wants it', () => {
  test('is cut in two where it crosses 180°, west of it counted from -180', () => {
    const cut = cutAtDateLine({ type: 'Polygon', coordinates: [box(170, 200)] });
    expect(cut.type).toBe('MultiPolygon');
    const extents = ringsOf(cut).map(([ring]) => [
      Math.min(...ring!.map(([x]) => x!)),
      Math.max(...ring!.map(([x]) => x!)),
    ]);
    expect(extents).toEqual([
      [170, 180],
      [-180, -160],
    ]);
  });

  test('keeps a hole in the part that it lies in, and cuts one that 180° runs through', () => {
    const [east, west] = ringsOf(
      cutAtDateLine({
        type: 'Polygon',
        coordinates: [box(170, 200), box(172, 174, 2, 4), box(190, 192, 2, 4)],
      }),
    );
    expect([east!.length, west!.length]).toEqual([2, 2]);
    const halves = ringsOf(
      cutAtDateLine({ type: 'Polygon', coordinates: [box(170, 200), box(175, 185, 2, 4)] }),
    );
    const inPlane = halves.map((rings) => rings.reduce((sum, ring) => sum + area(ring) / 2, 0));
    expect(inPlane).toEqual([100 - 10, 200 - 10]);
  });

  test('is moved where all of it lies beyond, and left alone where it ends at 180°', () => {
    expect(ringsOf(cutAtDateLine({ type: 'Polygon', coordinates: [box(181, 190)] }))).toHaveLength(1);
    const [[moved] = []] = ringsOf(cutAtDateLine({ type: 'Polygon', coordinates: [box(181, 190)] }));
    expect(Math.min(...moved!.map(([x]) => x!))).toBe(-179);
    for (const one of [box(170, 180), box(-180, -170)])
      expect(cutAtDateLine({ type: 'Polygon', coordinates: [one] })).toEqual({
        type: 'Polygon',
        coordinates: [one.toReversed()],
      });
  });

  test('of every country lies within 180°, is closed, wound right, and as large as before', () => {
    let beyond = 0;
    const ids = new Set<string>(realTables().countries.map(({ iso3 }) => iso3));
    const countries = regionFeatures.filter(({ id }) => ids.has(id));
    expect(countries).toHaveLength(ids.size);
    for (const { id, geometry } of countries) {
      beyond += geometry.coordinates.flat(2).filter(([x]) => Math.abs(x!) > 180).length;
      const cut = cutAtDateLine(geometry);
      for (const rings of ringsOf(cut))
        rings.forEach((ring, i) => {
          expect(ring.length, id).toBeGreaterThan(3);
          expect(ring.at(-1), id).toEqual(ring[0]);
          for (const [x, y] of ring) {
            expect(Math.abs(x!), id).toBeLessThanOrEqual(180);
            expect(Math.abs(y!), id).toBeLessThanOrEqual(90);
          }
          // An islet may lie on a line once it is rounded.
          if (area(ring) !== 0) expect(area(ring) > 0, id).toBe(i === 0);
        });
      // d3 winds the other way.
      const turned = ringsOf(cut).map((rings) => rings.map((ring) => ring.toReversed()));
      const before = geoArea(geometry);
      const after = geoArea({ type: 'MultiPolygon', coordinates: turned });
      expect(Math.abs(after - before) / before, id).toBeLessThan(0.02);
    }
    expect(beyond).toBeGreaterThan(0);
  });
});
