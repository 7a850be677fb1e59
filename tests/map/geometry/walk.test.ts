import { describe, expect, it } from 'vitest';
import { stopsOf, type Stop } from '../../../src/map/geometry/stops';
import { nearestStop, walk, type Direction } from '../../../src/map/geometry/walk';
import {
  codesOf,
  DESKTOP,
  flatMarks,
  globeScene,
  marksOf,
  PHONE,
  REGIONS,
  regionScene,
  ROTATIONS,
  type Marks,
} from '../scenes';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const stopsIn = ({ scene, circles, pixels }: Marks) => stopsOf(scene, circles, pixels);

/** Stops that a walk from the first one cannot reach, and those that have no way back to it. */
function cutOff(stops: readonly Stop[]): string[] {
  const ways = stops.flatMap(({ iso3 }) => DIRECTIONS.map((to) => [iso3, walk(stops, iso3, to)] as const));
  const reached = (from: 0 | 1) => {
    const found = new Set([stops[0]!.iso3]);
    for (const code of found) for (const way of ways) if (way[from] === code) found.add(way[1 - from]!);
    return found;
  };
  const [there, back] = [reached(0), reached(1)];
  return stops.flatMap(({ iso3 }) => (there.has(iso3) && back.has(iso3) ? [] : [iso3]));
}

function wrongWays(stops: readonly Stop[]): string[] {
  const places = new Map(stops.map(({ iso3, at }) => [iso3, at]));
  return stops.flatMap(({ iso3, at: [x, y] }) =>
    DIRECTIONS.filter((direction) => {
      const to = walk(stops, iso3, direction);
      const [x1, y1] = places.get(to)!;
      const ahead = { left: x - x1, right: x1 - x, up: y - y1, down: y1 - y }[direction];
      return to !== iso3 && ahead <= 0;
    }).map((direction) => `${iso3} ${direction}`),
  );
}

const cases: [name: string, draw: () => Marks][] = [
  ...[320, 360, 740, 1280].map((width): [string, () => Marks] => [
    `the world ${width} px wide`,
    () => flatMarks(width),
  ]),
  ...[PHONE, DESKTOP].flatMap((size) => [
    ...REGIONS.map((id): [string, () => Marks] => [
      `${id}, ${size.width} px`,
      () => marksOf(regionScene(id, size), 1),
    ]),
    ...ROTATIONS.map((rotate): [string, () => Marks] => [
      `the globe turned to ${rotate.join(', ')}, ${size.width} px`,
      () => marksOf(globeScene(rotate, size), 1),
    ]),
  ]),
];

it.each(cases)('in %s the arrow keys lead from any country to every other one', (_, draw) => {
  const stops = stopsIn(draw());
  expect(stops.length).toBeGreaterThan(10);
  expect(cutOff(stops)).toEqual([]);
  expect(wrongWays(stops)).toEqual([]);
});

it('the flat world has a stop for each of 198 countries', () => {
  expect(stopsIn(flatMarks(360))).toHaveLength(198);
  expect(stopsIn(flatMarks(1280))).toHaveLength(198);
});

it.each(REGIONS)('every country of %s has a stop in its own view', (id) => {
  for (const size of [PHONE, DESKTOP]) {
    const scene = regionScene(id, size);
    const stops = new Map(stopsIn(marksOf(scene, 1)).map(({ iso3, at }) => [iso3, at]));
    for (const code of codesOf(id)) expect(stops.has(code), `${code} at ${size.width} px`).toBe(true);
    for (const [x, y] of stops.values())
      expect(x >= 0 && y >= 0 && x <= size.width && y <= size.height).toBe(true);
  }
});

describe('on the flat world', () => {
  const stops = stopsIn(flatMarks(1280));

  it.each<[from: string, direction: Direction, to: string]>([
    ['PRT', 'right', 'ESP'],
    ['ESP', 'left', 'PRT'],
    ['CAN', 'down', 'USA'],
    ['NOR', 'right', 'SWE'],
    ['ZMB', 'down', 'BWA'],
    ['URY', 'up', 'PRY'],
  ])('from %s an arrow %s leads to %s', (from, direction, to) => {
    expect(walk(stops, from, direction)).toBe(to);
  });

  it('nothing leads across the edge: who walks right stays at the date line', () => {
    const places = new Map(stops.map(({ iso3, at }) => [iso3, at]));
    for (const { iso3 } of stops)
      for (const [direction, sign] of [
        ['right', 1],
        ['left', -1],
      ] as const) {
        let code = iso3;
        for (let steps = 0; steps < stops.length; steps++) {
          const next = walk(stops, code, direction);
          if (next === code) break;
          expect(sign * (places.get(next)![0] - places.get(code)![0])).toBeGreaterThan(0);
          code = next;
        }
        expect(walk(stops, code, direction)).toBe(code);
      }
  });
});

describe('a walk', () => {
  const stops: Stop[] = [
    { iso3: 'A', at: [0, 0] },
    { iso3: 'B', at: [10, 1] },
    { iso3: 'C', at: [6, 8] },
    { iso3: 'D', at: [1, 30] },
  ];

  it('prefers straight ahead to nearer off the side', () => {
    expect(walk(stops, 'A', 'right')).toBe('B');
    expect(walk(stops, 'A', 'down')).toBe('C');
  });

  it('takes what lies far to the side rather than nothing', () => {
    expect(walk(stops, 'D', 'left')).toBe('A');
  });

  it('stays where nothing is ahead, and where the country is not shown', () => {
    expect(walk(stops, 'A', 'left')).toBe('A');
    expect(walk(stops, 'D', 'down')).toBe('D');
    expect(walk(stops, 'X', 'left')).toBe('X');
  });

  it('begins at the stop nearest to the middle', () => {
    expect(nearestStop(stops, [7, 7])).toBe('C');
    expect(nearestStop([], [7, 7])).toBeNull();
  });
});
