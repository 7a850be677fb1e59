import { expect, test } from 'vitest';
import { restingAt, STOPS } from '../../src/profile/sheet';

test('a sheet that is let go of rests at the nearest stop, and closes near the foot of the window', () => {
  expect([10, 29.9].map(restingAt)).toEqual(['closed', 'closed']);
  expect([30, STOPS.half, 73].map(restingAt)).toEqual(['half', 'half', 'half']);
  expect([74, STOPS.whole, 100].map(restingAt)).toEqual(['whole', 'whole', 'whole']);
});
