import { describe, expect, test } from 'vitest';
import type { PlaceInView } from '../../../src/map/labels/roomSpots';
import { seaParts, seaTries } from '../../../src/map/labels/seaTries';
import type { LabelRoom } from '../../../src/world/labels';

const FRAME = { x: 0, y: 0, width: 400, height: 300 };
/** A plain view, 10 px for a degree. */
const plain: PlaceInView = ([lon, lat]) => [lon * 10, 300 - lat * 10];
const BOX: LabelRoom = [10, 10, 30, 20];
const forms = [
  { lines: ['North Sea'], width: 60, height: 14 },
  { lines: ['North', 'Sea'], width: 30, height: 26 },
];
type InSea = Parameters<typeof seaTries>[3];
const FREE: InSea = { frame: FRAME, isSea: () => true, dots: [], lines: [] };
const tried = (free: Partial<InSea> = {}) =>
  seaParts(BOX, plain, FRAME, false).flatMap((part) => [
    ...seaTries(part, plain, forms, { ...FREE, ...free }),
  ]);

describe('the name of a sea', () => {
  test('is tried in the middle of its box first, in one line, with water beside its letters', () => {
    const [first] = tried();
    expect(first?.at).toEqual([200, 150]);
    expect(first?.form).toEqual({ lines: ['North Sea'], width: 68, height: 14 });
  });

  test('has its middle in the box', () => {
    for (const { at } of tried()) {
      expect(at[0]).toBeGreaterThan(100);
      expect(at[0]).toBeLessThan(300);
      expect(at[1]).toBeGreaterThan(100);
      expect(at[1]).toBeLessThan(200);
    }
  });

  test('is tried on water alone, in two lines where one has no room', () => {
    const narrow = tried({ isSea: ({ x, width }) => x > 180 && x + width < 220 });
    expect(narrow.length).toBeGreaterThan(0);
    expect(new Set(narrow.map(({ form }) => form.lines.length))).toEqual(new Set([2]));
    expect(tried({ isSea: () => false })).toEqual([]);
  });

  test('stays off the dots of offices and the lines to the circles of small states', () => {
    const isOff = ({ at, form }: ReturnType<typeof tried>[number]) =>
      Math.abs(at[0] - 200) > form.width / 2 || Math.abs(at[1] - 150) > form.height / 2;
    expect(tried().every(isOff)).toBe(false);
    expect(tried({ dots: [{ x: 198, y: 148, width: 4, height: 4 }] }).every(isOff)).toBe(true);
    const line = [
      [200, 150],
      [201, 151],
    ] as const;
    expect(tried({ lines: [[[...line[0]], [...line[1]]]] }).every(isOff)).toBe(true);
  });

  test('stays within the frame', () => {
    for (const { at, form } of tried({ frame: { ...FRAME, width: 210 } }))
      expect(at[0] + form.width / 2).toBeLessThanOrEqual(210);
  });
});

describe('the parts of a sea', () => {
  /** The world, cut at 169° W. */
  const cut: PlaceInView = ([lon, lat]) => [(((lon + 169) % 360) + 360) % 360, 150 - lat];

  test('are one, and none out of view or beyond the horizon', () => {
    expect(seaParts(BOX, plain, FRAME, false)).toHaveLength(1);
    expect(seaParts([50, 10, 60, 20], plain, FRAME, false)).toEqual([]);
    expect(seaParts(BOX, () => null, FRAME, false)).toEqual([]);
  });

  test('are two where the flat world is cut through its box', () => {
    const [west, east, ...others] = seaParts([150, 0, 230, 40], cut, FRAME, true);
    expect(others).toEqual([]);
    expect(Math.max(...west!.lons)).toBeLessThan(191);
    expect(Math.min(...east!.lons)).toBeGreaterThan(191);
  });
});
