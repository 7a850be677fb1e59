import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeBox, overlaps } from '../../../../src/export/slides/template/freeBox';

const ROOM = { x: 0, y: 0, width: 100, height: 60 };

test('what nothing stands in is all of the room', () => {
  expect(freeBox(ROOM, [])).toEqual(ROOM);
  expect(freeBox(ROOM, [{ x: 200, y: 0, width: 9, height: 9 }])).toEqual(ROOM);
});

test('below a title, or beside one at the edge, is what is left', () => {
  expect(freeBox(ROOM, [{ x: 5, y: 5, width: 90, height: 10 }])).toEqual({
    x: 0,
    y: 15,
    width: 100,
    height: 45,
  });
  expect(freeBox(ROOM, [{ x: 0, y: 0, width: 30, height: 60 }])).toEqual({
    x: 30,
    y: 0,
    width: 70,
    height: 60,
  });
});

test('there is none where all is taken', () => {
  expect(freeBox(ROOM, [{ x: -5, y: -5, width: 200, height: 200 }])).toBeNull();
});

test('it lies in the room and over nothing', () => {
  const side = fc.integer({ min: 1, max: 80 });
  const box = fc.record({ x: side, y: side, width: side, height: side });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 6 }), (taken) => {
      const free = freeBox(ROOM, taken);
      if (!free) return;
      expect(taken.filter((one) => overlaps(one, free))).toEqual([]);
      expect(free.x >= 0 && free.y >= 0 && free.x + free.width <= 100 && free.y + free.height <= 60).toBe(
        true,
      );
    }),
  );
});
