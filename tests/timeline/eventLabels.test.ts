import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../src/timeline/eventLabels';

type Marks = Parameters<typeof placeLabels>[0];
type Room = Parameters<typeof placeLabels>[1];
type Places = readonly ReturnType<typeof placeLabels>[number][];

const free = (width: number, rows = 3): Room => ({ width, rows, isFree: () => true });
const mark = (at: number, width = 60): Marks[number] => ({ at, width });

/** The boxes of the labels that have a place, each with the line down from it. */
function boxesOf(marks: Marks, places: Places) {
  return marks.flatMap(({ at, width }, i) => {
    const place = places[i];
    if (!place) return [];
    const left = place.anchor === 'start' ? at : at - width;
    return [{ at, row: place.row, left, right: left + width }];
  });
}

describe('the labels of marks on an axis', () => {
  test('stand in the first row where they do not meet, after their marks, the last one before its mark', () => {
    expect(placeLabels([mark(0), mark(100), mark(300)], free(320))).toEqual([
      { row: 0, anchor: 'start' },
      { row: 0, anchor: 'start' },
      { row: 0, anchor: 'end' },
    ]);
  });

  test('of lesser marks stand where the others have left room', () => {
    const places = placeLabels(
      [mark(0), { ...mark(90), isLesser: true }, mark(140), mark(400)],
      free(500, 1),
    );
    expect(places.map((place) => place && place.anchor)).toEqual(['start', null, 'start', 'end']);
    const last = placeLabels([mark(0), mark(140), { ...mark(300), isLesser: true }], free(320));
    expect(last.map((place) => place && place.anchor)).toEqual(['start', 'end', 'end']);
  });

  test('go down like stairs where their marks are close', () => {
    const places = placeLabels([mark(0), mark(10), mark(30), mark(400)], free(500));
    expect(places.map((place) => place?.row)).toEqual([0, 1, 2, 0]);
  });

  test('are left out where there is no room, the first and the last one last', () => {
    const places = placeLabels([mark(0), mark(10), mark(20), mark(30)], free(70, 1));
    expect(places.map((place) => place !== null)).toEqual([true, false, false, false]);
    const ends = placeLabels([mark(0), mark(50), mark(130)], free(140, 1));
    expect(ends.map((place) => place !== null)).toEqual([true, false, true]);
  });

  test('keep off what else is drawn', () => {
    const isFree = (left: number, _right: number, row: number) => row === 0 && left >= 100;
    expect(placeLabels([mark(20), mark(110)], { width: 300, rows: 3, isFree })).toEqual([
      null,
      { row: 0, anchor: 'start' },
    ]);
  });

  test('never overlap, leave the room or stand in the line of another one', () => {
    const anyMarks = fc
      .array(fc.record({ at: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 10, max: 200 }) }), {
        maxLength: 12,
      })
      .map((marks) => marks.sort((a, b) => a.at - b.at));
    fc.assert(
      fc.property(
        anyMarks,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 900 }),
        (marks, rows, taken) => {
          const isFree = (left: number, right: number, row: number) =>
            row !== 0 || right <= taken || left > taken;
          const boxes = boxesOf(marks, placeLabels(marks, { width: 900, rows, isFree }));
          for (const box of boxes) {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(900);
            expect(box.row).toBeLessThan(rows);
            expect(isFree(box.left, box.right, box.row)).toBe(true);
            for (const other of boxes) {
              if (other === box) continue;
              if (other.row === box.row)
                expect(box.right <= other.left || other.right <= box.left).toBe(true);
              // The line of a higher label comes down past a lower one.
              if (other.row < box.row) expect(other.at <= box.left || other.at >= box.right).toBe(true);
            }
          }
        },
      ),
    );
  });
});
