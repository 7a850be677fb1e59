import { geoPath, geoIdentity } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { pathData } from '../../../src/pipeline/shapes/pathData';
import { OFFICE_SYMBOLS } from '../../../src/map/marks/officeSymbols';
import { pathRings } from '../../../src/export/picture/pathRings';

describe('the outlines of a path', () => {
  test('are those that the map’s own writer wrote', () => {
    const rings: [number, number][][] = [
      [
        [10, 20],
        [30, 20],
        [30, 45],
        [10, 20],
      ],
      [
        [-5, -7],
        [0, 0],
        [3, -9],
        [-5, -7],
      ],
    ];
    const line: [number, number][] = [
      [1, 1],
      [2, 5],
      [9, 9],
    ];
    expect(pathRings(pathData([...rings, line]))).toEqual([
      ...rings.map((ring) => ({ points: ring.slice(0, -1), isClosed: true })),
      { points: line, isClosed: false },
    ]);
  });

  test('are those that d3 wrote, in absolute coordinates', () => {
    const d = geoPath(geoIdentity())({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [4.5, 0],
            [4.5, 3.25],
            [0, 0],
          ],
        ],
        [
          [
            [9, 9],
            [12, 9],
            [10, -1],
            [9, 9],
          ],
        ],
      ],
    })!;
    expect(pathRings(d)).toEqual([
      {
        points: [
          [0, 0],
          [4.5, 0],
          [4.5, 3.25],
        ],
        isClosed: true,
      },
      {
        points: [
          [9, 9],
          [12, 9],
          [10, -1],
        ],
        isClosed: true,
      },
    ]);
  });

  test('go on from where a ring was closed, and know level and upright lines', () => {
    expect(pathRings('m1 1h4v3zm2 2l1 0 0 1z')).toEqual([
      {
        points: [
          [1, 1],
          [5, 1],
          [5, 4],
        ],
        isClosed: true,
      },
      {
        points: [
          [3, 3],
          [4, 3],
          [4, 4],
        ],
        isClosed: true,
      },
    ]);
    expect(pathRings('M0-1.2L.95 0 0 1.2-.95 0z')).toEqual([
      {
        points: [
          [0, -1.2],
          [0.95, 0],
          [0, 1.2],
          [-0.95, 0],
        ],
        isClosed: true,
      },
    ]);
  });

  test('of nothing are none, and those of a round symbol are refused', () => {
    expect(pathRings('')).toEqual([]);
    expect(() => pathRings(OFFICE_SYMBOLS.circle)).toThrow('"a" is no straight line');
  });
});
