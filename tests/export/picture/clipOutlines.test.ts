import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipOutlines } from '../../../src/export/picture/clipOutlines';

const BOX = { x: 10, y: 20, width: 100, height: 50 };
const ring = (points: [number, number][]) => ({ points, isClosed: true });
const area = ({ points }: { points: [number, number][] }) =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

describe('what is cut off at the edges of a picture', () => {
  test('is nothing of what lies inside', () => {
    const inside = ring([
      [20, 30],
      [60, 30],
      [60, 60],
    ]);
    expect(clipOutlines([inside], BOX)).toEqual([inside]);
  });

  test('is all of what lies outside', () => {
    expect(
      clipOutlines(
        [
          ring([
            [200, 30],
            [260, 30],
            [260, 60],
          ]),
        ],
        BOX,
      ),
    ).toEqual([]);
  });

  test('is the part of an area beyond the edge, along the edge', () => {
    const [half] = clipOutlines(
      [
        ring([
          [60, 30],
          [160, 30],
          [160, 60],
          [60, 60],
        ]),
      ],
      BOX,
    );
    expect(area(half!)).toBeCloseTo(50 * 30, 6);
    expect(Math.max(...half!.points.map(([x]) => x))).toBe(110);
    expect(half!.isClosed).toBe(true);
  });

  test('is the part of a line beyond the edge, which stays open', () => {
    const cut = clipOutlines(
      [
        {
          points: [
            [0, 40],
            [60, 40],
            [200, 40],
          ],
          isClosed: false,
        },
      ],
      BOX,
    );
    expect(cut).toEqual([
      {
        points: [
          [10, 40],
          [60, 40],
          [110, 40],
        ],
        isClosed: false,
      },
    ]);
  });

  test('is nothing of a box round the picture, which fills it', () => {
    const [whole] = clipOutlines(
      [
        ring([
          [-50, -50],
          [300, -50],
          [300, 300],
          [-50, 300],
        ]),
      ],
      BOX,
    );
    expect(area(whole!)).toBeCloseTo(BOX.width * BOX.height, 6);
  });

  test('never leaves a point outside, whatever comes', () => {
    const number = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 9 }),
        fc.boolean(),
        (points, isClosed) => {
          for (const outline of clipOutlines([{ points, isClosed }], BOX))
            for (const [x, y] of outline.points) {
              expect(x).toBeGreaterThanOrEqual(BOX.x - 1e-6);
              expect(x).toBeLessThanOrEqual(BOX.x + BOX.width + 1e-6);
              expect(y).toBeGreaterThanOrEqual(BOX.y - 1e-6);
              expect(y).toBeLessThanOrEqual(BOX.y + BOX.height + 1e-6);
            }
        },
      ),
    );
  });
});

test('a shape smaller than any eye tells apart is still there', () => {
  const tiny = ring([
    [50, 40],
    [50.05, 40],
    [50.05, 40.05],
  ]);
  expect(clipOutlines([tiny], BOX)).toEqual([tiny]);
});
