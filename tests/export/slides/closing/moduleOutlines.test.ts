import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { moduleOutlines } from '../../../../src/export/slides/closing/moduleOutlines';

/** Whether the middle of a square is filled: how often a line to its right crosses an outline. */
function isFilled(outlines: ReturnType<typeof moduleOutlines>, x: number, y: number): boolean {
  let crossings = 0;
  for (const { points } of outlines)
    for (const [i, [x1, y1]] of points.entries()) {
      const [x2, y2] = points[(i + 1) % points.length]!;
      if (x1 === x2 && x1 > x + 0.5 && Math.min(y1, y2) <= y && Math.max(y1, y2) >= y + 1) crossings += 1;
    }
  return crossings % 2 === 1;
}

const drawn = (dark: readonly (readonly boolean[])[]) => {
  const outlines = moduleOutlines(dark);
  return dark.map((row, y) => row.map((_, x) => isFilled(outlines, x, y)));
};

test('the outlines of a QR code fill its dark squares and no other', () => {
  const { data } = encode('https://example.org/atlas/?region=middle-east&date=2017-03-01', { border: 0 });
  expect(drawn(data)).toEqual(data);
});

test('and those of any other grid', () => {
  const grid = fc
    .integer({ min: 1, max: 9 })
    .chain((n) =>
      fc.array(fc.array(fc.boolean(), { minLength: n, maxLength: n }), { minLength: 1, maxLength: 9 }),
    );
  fc.assert(
    fc.property(grid, (dark) => {
      expect(drawn(dark)).toEqual(dark);
    }),
  );
});

test('outlines turn at every corner: squares in a row are one', () => {
  expect(moduleOutlines([[true, true, true]]).map(({ points }) => points.length)).toEqual([4]);
});
