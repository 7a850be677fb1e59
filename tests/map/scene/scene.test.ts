import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/map/scene/scene';
import {
  codesOf,
  DESKTOP,
  flat,
  globeScene,
  landAt,
  outlines,
  PHONE,
  REGIONS,
  regionScene,
  ROTATIONS,
  world,
} from '../scenes';

const codes = world.countries.map(({ iso3 }) => iso3 as string).toSorted();
const codesIn = (scene: Scene) => scene.countries.map(({ iso3 }) => iso3).toSorted();
const byCode = (scene: Scene) => new Map(scene.countries.map((country) => [country.iso3, country]));

describe('every picture', () => {
  const scenes: [string, () => Scene][] = [
    ['the flat world', () => flat],
    ...REGIONS.map((id): [string, () => Scene] => [id, () => regionScene(id, DESKTOP)]),
    ...ROTATIONS.map((rotate): [string, () => Scene] => [
      `globe ${rotate.join()}`,
      () => globeScene(rotate, PHONE),
    ]),
  ];

  it.each(scenes)('%s gives each of the 198 countries once, largest first', (_, draw) => {
    const scene = draw();
    expect(codesIn(scene)).toEqual(codes);
    const areas = scene.countries.map(({ area }) => area);
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
    expect(areas.every((area) => area >= 0)).toBe(true);
  });

  it.each(scenes)('%s draws shapes that are no state apart, and each boundary style', (_, draw) => {
    const { others, borders } = draw();
    expect(others.map(({ id }) => id)).toContain('ESH');
    expect(others.filter(({ id }) => codes.includes(id))).toEqual([]);
    expect(borders.solid).not.toBe('');
  });
});

describe('the flat world', () => {
  it('points at land of the country itself, but for islands too small to hit', () => {
    const wrong = flat.countries.filter(
      ({ iso3, anchor }) => anchor && (landAt(anchor)?.iso3 ?? iso3) !== iso3,
    );
    expect(wrong.map(({ iso3 }) => iso3)).toEqual([]);
    const atSea = flat.countries.filter(({ anchor, area }) => area > 100 && anchor && !landAt(anchor));
    expect(atSea.map(({ iso3 }) => iso3)).toEqual([]);
  });

  it('places longitudes and latitudes where the shapes are', () => {
    for (const [place, iso3] of [
      [[10, 51], 'DEU'],
      [[-100, 40], 'USA'],
      [[134, -25], 'AUS'],
      [[176, 67], 'RUS'],
      [[-175, 66], 'RUS'],
      [[25, -29], 'ZAF'],
    ] as const) {
      expect(landAt(flat.place([...place])!)?.iso3, place.join()).toBe(iso3);
    }
  });
});

describe.each(REGIONS)('the view of %s', (id) => {
  const scene = regionScene(id, DESKTOP);
  const countries = byCode(scene);

  it('is equal-area as the flat world is, at its own scale', () => {
    const share = (scene.worldWidth / flat.worldWidth) ** 2;
    for (const country of flat.countries) {
      const own = countries.get(country.iso3)!;
      if (country.area > 50) expect(own.area / (country.area * share), country.iso3).toBeCloseTo(1, 2);
    }
  });

  it('points at each of its countries within the view', () => {
    for (const code of codesOf(id)) {
      const { anchor, d } = countries.get(code)!;
      expect(d, code).not.toBe('');
      const [x, y] = anchor!;
      expect(x >= 0 && y >= 0 && x <= scene.width && y <= scene.height, code).toBe(true);
    }
  });
});

it('Russia is pointed at in its west where a view of Europe shows only that', () => {
  for (const size of [PHONE, DESKTOP]) {
    const [x, y] = byCode(regionScene('europe', size)).get('RUS')!.anchor!;
    expect(x > size.width / 2 && x < size.width && y > 0 && y < size.height).toBe(true);
  }
});

describe.each(ROTATIONS)('the globe turned to %d, %d', (lambda, phi) => {
  const scene = globeScene([lambda, phi], DESKTOP);
  const radius = Math.min(DESKTOP.width, DESKTOP.height) / 2;

  it('shows what faces the reader, and nothing of the far side', () => {
    const [lon, lat] = [-lambda, -phi];
    const [x, y] = scene.place([lon, lat])!;
    expect([x, y]).toEqual([expect.closeTo(DESKTOP.width / 2, 3), expect.closeTo(DESKTOP.height / 2, 3)]);
    expect(scene.place([lon + 180, -lat])).toBeNull();
    expect(scene.place([lon + 95, 0])).toBeNull();
  });

  it('has its anchors on the disc, and null where the country is turned away', () => {
    const shown = scene.countries.filter(({ anchor }) => anchor);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.length).toBeLessThan(198);
    for (const { iso3, anchor, d } of scene.countries) {
      if (!anchor) continue;
      const distance = Math.hypot(anchor[0] - DESKTOP.width / 2, anchor[1] - DESKTOP.height / 2);
      expect(distance, iso3).toBeLessThan(radius);
      expect(d, iso3).not.toBe('');
    }
  });

  it('draws the disc and its lines', () => {
    expect(scene.sphere).toMatch(/^M/);
    expect(scene.graticule).toMatch(/^M/);
  });
});

it('the outlines know every country and keep the flat size of each', () => {
  expect(outlines.known.map(({ iso3 }) => iso3).toSorted()).toEqual(codes);
  const sum = outlines.known.reduce((all, { steradians }) => all + steradians, 0);
  // The Earth's land without Antarctica is about 27 % of its surface.
  expect(sum / (4 * Math.PI)).toBeGreaterThan(0.24);
  expect(sum / (4 * Math.PI)).toBeLessThan(0.29);
});
