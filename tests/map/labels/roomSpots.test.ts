import { describe, expect, test } from 'vitest';
import { roomInView, roomSpots, type PlaceInView, type RoomInView } from '../../../src/map/labels/roomSpots';

const FRAME = { x: 0, y: 0, width: 400, height: 300 };
/** A plain view, 10 px for a degree. */
const plain: PlaceInView = ([lon, lat]) => [lon * 10, -lat * 10];
/** The same, turned by 30°. */
const turned: PlaceInView = (at) => {
  const [x, y] = plain(at)!;
  const [cos, sin] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
  return [x * cos - y * sin, x * sin + y * cos];
};
const form = (width: number) => ({ lines: ['Name'], width, height: 16.4 });
const spots = (rooms: RoomInView[], width: number, frame = FRAME) => [
  ...roomSpots(rooms, form(width), 12, null, frame),
];

describe('a room in a view', () => {
  test('is as large as the view has it', () => {
    expect(roomInView([10, -12, 20, -8], plain)).toMatchObject({
      middle: [150, 100],
      half: [50, 20],
      along: [1, 0],
    });
  });

  test('lies as the view turns it', () => {
    const room = roomInView([10, -12, 20, -8], turned)!;
    expect(room.half[0]).toBeCloseTo(50);
    expect(room.half[1]).toBeCloseTo(20);
    expect(room.along[0]).toBeCloseTo(Math.cos(Math.PI / 6));
  });

  test('is none where the view does not show all of it, as on the far side of a globe', () => {
    expect(roomInView([10, -12, 20, -8], (at) => (at[0] > 15 ? null : plain(at)))).toBeNull();
  });

  test('is lower by the bow of its parallel', () => {
    const bent: PlaceInView = ([lon, lat]) => [lon * 10, -lat * 10 + (lon - 15) ** 2 / 5];
    expect(roomInView([10, -12, 20, -8], bent)?.half[1]).toBeCloseTo(15);
  });
});

describe('the spots of a name in a room', () => {
  const room = roomInView([10, -12, 20, -8], plain)!;

  test('begin in its middle', () => {
    expect(spots([room], 60)[0]).toEqual([150, 100]);
  });

  test('leave no letter outside', () => {
    for (const [x, y] of spots([room], 60)) {
      expect(Math.abs(x - 150) + 30).toBeLessThanOrEqual(50);
      expect(Math.abs(y - 100)).toBeLessThanOrEqual(20 - 12 * 0.4);
    }
  });

  test('are none for a name that is wider than the room', () => {
    expect(spots([room], 101)).toEqual([]);
  });

  test('leave no corner of a name outside a turned room', () => {
    const leaning = roomInView([10, -14, 20, -6], turned)!;
    const found = spots([leaning], 40);
    expect(found.length).toBeGreaterThan(0);
    const [cos, sin] = leaning.along;
    for (const [x, y] of found)
      for (const dx of [-20, 20]) {
        const [px, py] = [x + dx - leaning.middle[0], y - leaning.middle[1]];
        expect(Math.abs(px * cos + py * sin)).toBeLessThanOrEqual(leaning.half[0]);
        expect(Math.abs(py * cos - px * sin)).toBeLessThanOrEqual(leaning.half[1]);
      }
  });

  test('are in the part that is seen of a room larger than the view', () => {
    const wide = roomInView([0, -40, 200, 0], plain)!;
    expect(spots([wide], 60).some(([x, y]) => x > 40 && x < 360 && y > 20 && y < 280)).toBe(true);
  });
});
