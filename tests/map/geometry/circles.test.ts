import { describe, expect, it } from 'vitest';
import { countryCircles, LEAST_AREA } from '../../../src/map/geometry/circles';
import { circleRadius } from '../../../src/map/geometry/countryCircle';
import {
  DESKTOP,
  flat,
  flatMarks,
  globeScene,
  marksOf,
  PHONE,
  REGIONS,
  regionScene,
  ROTATIONS,
  world,
  type Marks,
  type PlacedCircle,
} from '../scenes';

const WIDTHS = [320, 360, 420, 560, 740, 960, 1280, 1600, 1920];
const ZOOMS = [1, 1.6, 2.56, 4.1, 6.6, 10.5, 24];
/** So far, px, may a circle lie from its country where it is most crowded: Europe beside all of Russia on a phone. */
const FARTHEST = 30;

interface Case {
  name: string;
  draw: () => Marks;
}
const flatCases: Case[] = WIDTHS.map((width) => ({
  name: `the world ${width} px wide`,
  draw: () => flatMarks(width),
}));
const otherCases: Case[] = [PHONE, DESKTOP].flatMap((size) => [
  ...REGIONS.map((region) => ({
    name: `${region}, ${size.width} px`,
    draw: () => marksOf(regionScene(region, size), 1),
  })),
  ...ROTATIONS.map((rotate) => ({
    name: `the globe turned to ${rotate.join(', ')}, ${size.width} px`,
    draw: () => marksOf(globeScene(rotate, size), 1),
  })),
]);

const away = ({ dx, dy }: PlacedCircle) => Math.hypot(dx, dy);

function overlapsOf({ circles, kept, pixels }: Marks): string[] {
  const between = circles.flatMap((a, i) =>
    circles
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
      .map((b) => `${a.iso3} and ${b.iso3}`),
  );
  const onOffices = circles.flatMap((a) =>
    kept
      .filter(({ at, r }) => Math.hypot(a.x - at[0] * pixels, a.y - at[1] * pixels) < a.r + r)
      .map(({ id }) => `${a.iso3} and ${id}`),
  );
  return [...between, ...onOffices];
}

/** Shapes that are not drawn as circles and whose middle lies under one. */
function coveredMiddles({ scene, circles, pixels }: Marks): string[] {
  const circled = new Set(circles.map(({ iso3 }) => iso3));
  return scene.countries.flatMap(({ iso3, anchor }) =>
    anchor && !circled.has(iso3)
      ? circles
          .filter(({ x, y, r }) => Math.hypot(x - anchor[0] * pixels, y - anchor[1] * pixels) < r)
          .map((circle) => `${circle.iso3} on ${iso3}`)
      : [],
  );
}

/** Circles that leave the scene though their country lies in it. */
function outsideOf({ scene, circles, pixels }: Marks): string[] {
  const [width, height] = [scene.width * pixels, scene.height * pixels];
  return circles
    .filter(({ x, y, r, dx, dy }) => {
      const isHomeIn = x - dx >= 0 && x - dx <= width && y - dy >= 0 && y - dy <= height;
      return isHomeIn && (x - r < -1e-9 || x + r > width + 1e-9 || y - r < -1e-9 || y + r > height + 1e-9);
    })
    .map(({ iso3 }) => iso3);
}

describe.each(flatCases)('the circles of $name', ({ draw }) => {
  const marks = draw();

  it('stand for each country too small to be seen, once', () => {
    const codes = marks.circles.map(({ iso3 }) => iso3);
    expect(new Set(codes).size).toBe(codes.length);
    const small = flat.countries.filter(({ area }) => area * marks.pixels ** 2 < LEAST_AREA);
    expect(small.filter(({ iso3 }) => !codes.includes(iso3))).toEqual([]);
  });

  it('stand for no other country, but for those hardly larger and those that an office covers', () => {
    const others = marks.circles.filter(({ iso3 }) => {
      const area = flat.countries.find((country) => country.iso3 === iso3)?.area ?? 0;
      return area * marks.pixels ** 2 >= LEAST_AREA * 1.25 ** 2;
    });
    for (const { iso3, anchor } of others) {
      const distances = marks.kept.map(
        ({ at, r }) => Math.hypot(at[0] - anchor[0], at[1] - anchor[1]) * marks.pixels - r,
      );
      expect(Math.min(...distances), iso3).toBeLessThan(7);
    }
  });
});

describe.each([...flatCases, ...otherCases])('in $name', ({ draw }) => {
  const marks = draw();

  it('no circle hides another, an office of the view or the middle of a country', () => {
    expect(overlapsOf(marks)).toEqual([]);
    expect(coveredMiddles(marks)).toEqual([]);
  });

  it('no circle leaves the view, or goes far from its country', () => {
    expect(outsideOf(marks)).toEqual([]);
    expect(marks.circles.filter((one) => away(one) > FARTHEST).map(({ iso3 }) => iso3)).toEqual([]);
  });
});

it.each(WIDTHS)('no circle hides anything at any zoom of a world %d px wide', (width) => {
  for (const zoom of ZOOMS) {
    const marks = flatMarks(width, zoom);
    expect(overlapsOf(marks), `zoom ${zoom}`).toEqual([]);
    expect(coveredMiddles(marks), `zoom ${zoom}`).toEqual([]);
    expect(outsideOf(marks), `zoom ${zoom}`).toEqual([]);
  }
});

it('hardly any two lines to the countries cross', () => {
  const side = (a: [number, number], b: [number, number], c: [number, number]) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  for (const width of WIDTHS) {
    const lines = flatMarks(width)
      .circles.filter((circle) => away(circle) > 5)
      .map(({ iso3, x, y, dx, dy }) => ({
        iso3,
        from: [x - dx, y - dy] as [number, number],
        to: [x, y] as [number, number],
      }));
    const crossed = lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .filter(
          (b) =>
            side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
            side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0,
        )
        .map((b) => `${a.iso3} and ${b.iso3}`),
    );
    expect(crossed.length, `${crossed.join(', ')} at ${width} px`).toBeLessThan(width < 400 ? 8 : 3);
  }
});

it('most circles lie at their country, and fewer are needed the larger the map', () => {
  const counts = WIDTHS.map((width) => flatMarks(width).circles.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  for (const width of WIDTHS) {
    const distances = flatMarks(width)
      .circles.map(away)
      .toSorted((a, b) => a - b);
    expect(distances[Math.floor(distances.length / 2)], `median at ${width} px`).toBeLessThan(
      width < 450 ? 6 : 4.5,
    );
  }
});

it('Kiribati has one circle, at the Gilbert Islands', () => {
  for (const width of WIDTHS) {
    const marks = flatMarks(width);
    const kiribati = marks.circles.filter(({ iso3 }) => iso3 === 'KIR');
    expect(kiribati).toHaveLength(1);
    const tarawa = flat.place([173, 1.4])!;
    for (const { x, y } of kiribati)
      expect(Math.hypot(x - tarawa[0] * marks.pixels, y - tarawa[1] * marks.pixels)).toBeLessThan(4);
  }
});

it('the same map has the same circles', () => {
  expect(flatMarks(360).circles).toEqual(flatMarks(360).circles);
});

it('what is kept free where no circle lies moves none', () => {
  const [without, withOne] = [[], [{ at: flat.place([17, -22])!, r: 6 }]].map((obstacles) =>
    countryCircles(flat, 740 / flat.width, obstacles),
  );
  expect(withOne).toEqual(without);
});

it('circles stay on their countries while the globe turns', () => {
  const circles = countryCircles(globeScene([-14, -18], DESKTOP), 1, [], true);
  expect(circles.length).toBeGreaterThan(10);
  expect(circles.every(({ dx, dy }) => dx === 0 && dy === 0)).toBe(true);
});

it('circles grow with the map, within bounds', () => {
  const radii = WIDTHS.map(circleRadius);
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(radii[0]).toBeGreaterThanOrEqual(2.4);
  expect(radii.at(-1)).toBeLessThanOrEqual(4.5);
});

it('no country of the table is without a shape or a circle', () => {
  const codes = flat.countries.map(({ iso3 }) => iso3).toSorted();
  expect(codes).toEqual(world.countries.map(({ iso3 }) => iso3 as string).toSorted());
});
