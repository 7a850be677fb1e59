import { expect, test } from 'vitest';
import { bestOrder } from '../../../src/map/labels/bestOrder';
import { placeLabels, type LabelTry, type WantedLabel } from '../../../src/map/labels/placeLabels';

const FRAME = { x: 0, y: 0, width: 200, height: 100 };
const tryAt = (x: number, leader?: LabelTry['leader']): LabelTry => ({
  form: { lines: ['Name'], width: 40, height: 16 },
  at: [x, 50],
  leader,
});
const wanted = (of: string, ...tries: LabelTry[]) => ({ name: { of }, tries });
const place = (names: readonly WantedLabel<{ of: string }>[]) => placeLabels(names, FRAME, [], []);
const orderOf = (...names: WantedLabel<{ of: string }>[]) =>
  bestOrder(names, place).map(({ name }) => name.of);

test('names keep their order where each finds a place', () => {
  expect(orderOf(wanted('dakar', tryAt(50)), wanted('cairo', tryAt(100)))).toEqual(['dakar', 'cairo']);
});

test('a name that has one place alone comes before one that has two', () => {
  expect(orderOf(wanted('dakar', tryAt(50), tryAt(150)), wanted('cairo', tryAt(50)))).toEqual([
    'cairo',
    'dakar',
  ]);
});

test('that fewer stand apart counts, but less than that all have a place', () => {
  const apart = tryAt(150, [
    [100, 80],
    [120, 60],
  ]);
  expect(orderOf(wanted('dakar', tryAt(50), tryAt(100)), wanted('cairo', tryAt(50), apart))).toEqual([
    'cairo',
    'dakar',
  ]);
  expect(orderOf(wanted('dakar', tryAt(50)), wanted('cairo', tryAt(50), apart))).toEqual(['dakar', 'cairo']);
});
