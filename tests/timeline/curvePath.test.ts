import { expect, test } from 'vitest';
import { curvePath } from '../../src/timeline/curvePath';

test('a step curve stays on the ground, then at each value until the next', () => {
  const { line, area } = curvePath(
    [
      { share: 0.25, height: 0.5 },
      { share: 0.5, height: 1 },
      { share: 0.75, height: 0.2 },
    ],
    1000,
    100,
  );
  expect(line).toBe('M0,100H250V50H500V0H750V80H1000');
  expect(area).toBe('M0,100H250V50H500V0H750V80H1000V100Z');
});

test('a curve without steps is the ground', () => {
  expect(curvePath([], 10, 5).line).toBe('M0,5H10');
});
