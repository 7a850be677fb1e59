import { describe, expect, it } from 'vitest';
import { CIRCLE_REACH, pick, type Picked } from '../../../src/map/geometry/pick';
import type { SceneCountry } from '../../../src/map/scene/scene';
import type { GridPoint } from '../../../src/world/shapes';
import { flat, flatMarks, landAt, largestPart, type Marks } from '../scenes';

const WIDTHS = [320, 360, 575, 768, 1280];

function pickAt({ circles, kept, pixels }: Marks, x: number, y: number): Picked | null {
  const at: GridPoint = [x / pixels, y / pixels];
  return pick({ at, land: landAt(at), circles, offices: kept, pixels });
}

/** Points round a place, px. */
function round(x: number, y: number, distance: number): GridPoint[] {
  return Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 4) * Math.PI + 0.2;
    return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
  });
}

describe.each(WIDTHS)('on a world %d px wide', (width) => {
  const marks = flatMarks(width);
  const circled = new Map(marks.circles.map((circle) => [circle.iso3, circle]));
  const officeNear = (x: number, y: number, room = 0) =>
    marks.kept.some(
      ({ at, r }) => Math.hypot(at[0] * marks.pixels - x, at[1] * marks.pixels - y) <= r + room,
    );

  /** Where a reader would press: the middle of the circle, or the point of the shape farthest from other marks. */
  const markOf = ({ iso3, anchor }: SceneCountry): GridPoint | null => {
    const circle = circled.get(iso3);
    if (circle) return [circle.x, circle.y];
    const [x0, y0, x1, y1] = largestPart(iso3);
    const { pixels } = marks;
    let best: GridPoint | null = null;
    let most = 0;
    const step = Math.min(4, Math.max(0.5, (Math.min(x1 - x0, y1 - y0) * pixels) / 8));
    const points: GridPoint[] = anchor ? [[anchor[0] * pixels, anchor[1] * pixels]] : [];
    for (let x = x0 * pixels; x <= x1 * pixels; x += step)
      for (let y = y0 * pixels; y <= y1 * pixels; y += step) points.push([x, y]);
    for (const [x, y] of points) {
      const room = Math.min(
        ...marks.circles.map((one) => Math.hypot(one.x - x, one.y - y) - one.r),
        ...marks.kept.map(({ at, r }) => Math.hypot(at[0] * pixels - x, at[1] * pixels - y) - r),
      );
      if (room > most && landAt([x / pixels, y / pixels])?.iso3 === iso3) [best, most] = [[x, y], room];
    }
    return best;
  };

  it('each of 198 countries can be seen, and taken at its own mark', () => {
    expect(flat.countries).toHaveLength(198);
    const wrong = flat.countries.flatMap((country) => {
      const mark = markOf(country);
      const picked = mark && (pickAt(marks, ...mark)?.iso3 ?? 'nothing');
      return picked === country.iso3 ? [] : [`${country.iso3}: ${picked ?? 'cannot be seen'}`];
    });
    expect(wrong).toEqual([]);
  });

  it('a circle can be taken on all of its disc', () => {
    const wrong = marks.circles.flatMap(({ iso3, x, y, r }) =>
      round(x, y, r * 0.95)
        .filter(([px, py]) => pickAt(marks, px, py)?.iso3 !== iso3)
        .map(() => iso3),
    );
    expect(wrong).toEqual([]);
  });

  it('a pointer over the sea takes the nearest circle within 20 px, and none farther off', () => {
    for (const { x, y } of marks.circles)
      for (const distance of [12, 19, 27])
        for (const [px, py] of round(x, y, distance)) {
          if (landAt([px / marks.pixels, py / marks.pixels]) || officeNear(px, py)) continue;
          const [nearest] = marks.circles
            .map((circle) => ({ circle, away: Math.hypot(circle.x - px, circle.y - py) }))
            .toSorted((a, b) => a.away - b.away);
          const expected = nearest!.away <= CIRCLE_REACH ? nearest!.circle.iso3 : null;
          expect(pickAt(marks, px, py)?.iso3 ?? null, `${px}, ${py}`).toBe(expected);
        }
  });

  it('land is taken where no circle and no office is near', () => {
    const step = 11;
    for (let x = 0; x < width; x += step)
      for (let y = 0; y < flat.height * marks.pixels; y += step) {
        const land = landAt([x / marks.pixels, y / marks.pixels]);
        const isNear = marks.circles.some((one) => Math.hypot(one.x - x, one.y - y) <= CIRCLE_REACH);
        if (isNear || officeNear(x, y)) continue;
        expect(pickAt(marks, x, y)).toEqual(land && { iso3: land.iso3, office: null });
      }
  });
});

it.each([
  ['ITA', 'SMR'],
  ['FRA', 'MCO'],
  ['ESP', 'AND'],
  ['AUT', 'LIE'],
  ['ZAF', 'LSO'],
  ['SEN', 'GMB'],
  ['MYS', 'BRN'],
  ['SAU', 'BHR'],
])('%s keeps a good part of its own land beside the circle of %s', (iso3) => {
  const marks = flatMarks(1280);
  const { anchor } = flat.countries.find((country) => country.iso3 === iso3)!;
  const [x, y] = [anchor![0] * marks.pixels, anchor![1] * marks.pixels];
  let [own, all] = [0, 0];
  for (let dx = -40; dx <= 40; dx += 2)
    for (let dy = -40; dy <= 40; dy += 2) {
      if (landAt([(x + dx) / marks.pixels, (y + dy) / marks.pixels])?.iso3 !== iso3) continue;
      all++;
      if (pickAt(marks, x + dx, y + dy)?.iso3 === iso3) own++;
    }
  expect(all).toBeGreaterThan(10);
  expect(own / all).toBeGreaterThan(0.4);
});

describe('a pointer between marks', () => {
  const circle = (iso3: string, x: number) => ({ iso3, anchor: [x, 0] as GridPoint, dx: 0, dy: 0, r: 4 });
  const target = { land: null, offices: [], pixels: 1 };

  it('takes the nearer of two circles, and the place where a circle was moved to counts', () => {
    const circles = [circle('DMA', 0), { ...circle('LCA', 10), dx: 20 }];
    expect(pick({ ...target, at: [9, 0], circles })?.iso3).toBe('DMA');
    expect(pick({ ...target, at: [16, 0], circles })?.iso3).toBe('LCA');
  });

  it('takes nothing where nothing is near', () => {
    expect(pick({ ...target, at: [21, 0], circles: [circle('DMA', 0)] })).toBeNull();
    expect(pick({ ...target, at: [0, 0], circles: [] })).toBeNull();
  });

  it('takes an office under it, and that names its country', () => {
    const marks = flatMarks(740);
    for (const office of marks.kept) {
      const picked = pickAt(marks, office.at[0] * marks.pixels, office.at[1] * marks.pixels);
      expect(picked).toEqual({ iso3: office.offices[0]!.country.iso3, office });
    }
  });

  it('takes the circle where office and circle touch and the circle is nearer', () => {
    const [office] = flatMarks(740).kept;
    const offices = [{ ...office!, at: [6, 0] as GridPoint, r: 5 }];
    const circles = [circle('DMA', 0)];
    expect(pick({ ...target, at: [2, 0], circles, offices })).toEqual({ iso3: 'DMA', office: null });
    expect(pick({ ...target, at: [5, 0], circles, offices })?.office).toBe(offices[0]);
  });
});
