import { expect, test } from 'vitest';
import { compactPaths } from '../../../src/export/webpage/compactPaths';

const path = (d: string) => `<path fill="#fff" d="${d}"/>`;

test('points become steps on the grid, and none lies near the one before', () => {
  expect(compactPaths(path('M10.02 20.04L10.04 20.06L14.98 20L14.98 17.51Z'), 0.1)).toBe(
    path('M10 20l5 0 0-2.5z'),
  );
});

test('an open line keeps its end', () => {
  expect(compactPaths(path('M0 0L5 0L5.1 0'), 0.1)).toBe(path('M0 0l5 0 .1 0'));
});

test('what is smaller than the grid is left out, and all other parts stay', () => {
  expect(compactPaths(path('M1 1L1.01 1L1 1.01ZM0 0L9 0L0 9Z'), 0.5)).toBe(path('M0 0l9 0-9 9z'));
});

test('curves and steps of other kinds stay as they are', () => {
  const other = path('M1 1h3v3h-3z') + path('M0 0C1 1 2 2 3 3');
  expect(compactPaths(other, 0.1)).toBe(other);
});

test('no point is moved by more than half of the grid', () => {
  const steps = /M(?<x>[-\d.]+) ?(?<y>-?[\d.]+)/.exec(compactPaths(path('M3.37 8.61L90 8.61L90 80Z'), 0.4));
  expect(Math.abs(Number(steps!.groups!.x) - 3.37)).toBeLessThanOrEqual(0.2);
  expect(Math.abs(Number(steps!.groups!.y) - 8.61)).toBeLessThanOrEqual(0.2);
});
