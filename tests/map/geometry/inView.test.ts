import { expect, it } from 'vitest';
import { isInView } from '../../../src/map/geometry/inView';

const extent = [
  [-10, 0],
  [110, 100],
] as [[number, number], [number, number]];

it('has all of the scene and of the room beside it in view before zooming', () => {
  const view = { zoomed: { k: 1, x: 0, y: 0 }, extent };
  for (const point of [
    [-10, 0],
    [50, 50],
    [110, 100],
  ] as const)
    expect(isInView(view, [...point])).toBe(true);
  expect(isInView(view, [50, 101])).toBe(false);
});

it('leaves out what a zoomed map has moved away', () => {
  // The quarter at the lower right, twice as large.
  const view = { zoomed: { k: 2, x: -100, y: -100 }, extent };
  expect(isInView(view, [75, 75])).toBe(true);
  expect(isInView(view, [25, 75])).toBe(false);
  expect(isInView(view, [75, 25])).toBe(false);
});
