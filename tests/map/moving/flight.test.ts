import { describe, expect, it } from 'vitest';
import { startOf } from '../../../src/map/moving/flight';
import type { Scene } from '../../../src/map/scene/scene';
import { codesOf, DESKTOP, flat, globeScene, PHONE, regionScene, ROTATIONS, type Size } from '../scenes';

type Picture = Parameters<typeof startOf>[0];

const UNZOOMED = { k: 1, x: 0, y: 0 };
const pictureOf = (scene: Scene, zoomed = UNZOOMED): Picture => ({ scene, zoomed });

/** Where a country's anchor lies in the element, px. */
function placeOf({ scene, zoomed }: Picture, iso3: string, { width, height }: Size): [number, number] {
  const scale = Math.min(width / scene.width, height / scene.height);
  const [x, y] = scene.countries.find((country) => country.iso3 === iso3)!.anchor!;
  return [
    (width - scene.width * scale) / 2 + (zoomed.k * x + zoomed.x) * scale,
    (height - scene.height * scale) / 2 + (zoomed.k * y + zoomed.y) * scale,
  ];
}

/** How far a country of the moved new picture lies from where it was, px. */
function wayOf(from: Picture, to: Picture, iso3: string, size: Size): number {
  const { k, x, y } = startOf(from, to, size.width, size.height)!;
  const [old, next] = [placeOf(from, iso3, size), placeOf(to, iso3, size)];
  return Math.hypot(k * next[0] + x - old[0], k * next[1] + y - old[1]);
}

describe.each([DESKTOP, PHONE])('the flight on %o', (size) => {
  it.each([
    ['vienna', 'KAZ'],
    ['nairobi', 'KEN'],
    ['bangkok', 'PNG'],
    ['africa', 'CMR'],
  ])('to %s starts where its middle lay in the world, small', (region, iso3) => {
    const [world, own] = [pictureOf(flat), pictureOf(regionScene(region, size))];
    expect(startOf(world, own, size.width, size.height)!.k).toBeLessThan(1);
    // Two projections differ; the rest of the region lies about right as well.
    expect(wayOf(world, own, iso3, size)).toBeLessThan(size.width * 0.03);
    const ways = [...codesOf(region)]
      .filter((code) => own.scene.countries.find((one) => one.iso3 === code)?.anchor)
      .map((code) => wayOf(world, own, code, size))
      .sort((a, b) => a - b);
    expect(ways[Math.floor(ways.length / 2)]).toBeLessThan(size.width * 0.05);
  });

  it('back to the world starts large, where the region was', () => {
    const [world, own] = [pictureOf(flat), pictureOf(regionScene('nairobi', size))];
    expect(startOf(own, world, size.width, size.height)!.k).toBeGreaterThan(1);
    expect(wayOf(own, world, 'KEN', size)).toBeLessThan(size.width * 0.15);
  });

  it('from a zoomed world starts at its zoom', () => {
    const own = pictureOf(regionScene('nairobi', size));
    const start = (k: number) => startOf(pictureOf(flat, { k, x: 0, y: 0 }), own, size.width, size.height)!.k;
    expect(start(3)).toBeCloseTo(start(1) * 3, 9);
  });
});

it('there is none to or from the globe', () => {
  const { width, height } = DESKTOP;
  const globe = pictureOf(globeScene(ROTATIONS[0]!, DESKTOP));
  expect(startOf(pictureOf(flat), globe, width, height)).toBeNull();
  expect(startOf(globe, pictureOf(regionScene('vienna', DESKTOP)), width, height)).toBeNull();
});

it('from a picture to itself nothing moves', () => {
  const { width, height } = DESKTOP;
  const { k, x, y } = startOf(pictureOf(flat), pictureOf(flat), width, height)!;
  expect([k, Math.round(x), Math.round(y)].map((n) => n + 0)).toEqual([1, 0, 0]);
});
