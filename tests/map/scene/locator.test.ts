import { describe, expect, it } from 'vitest';
import { pathRings } from '../../../src/export/picture/pathRings';
import { globeDrawer } from '../../../src/map/scene/globeScene';
import { locatorPicture } from '../../../src/map/scene/locator';
import { codesOf, outlines, REGIONS } from '../scenes';

const draw = globeDrawer(outlines);
const pictureOf = (region: string) => {
  const codes = codesOf(region);
  const features = outlines.countries.features.filter(({ id }) => codes.has(String(id)));
  return locatorPicture({ type: 'FeatureCollection', features }, draw);
};

describe.each(REGIONS)('the small globe of %s', (region) => {
  const { own, others, size, lineScale } = pictureOf(region);
  const points = pathRings(own).flatMap((ring) =>
    ring.points.map(([x, y]) => [x * lineScale, y * lineScale]),
  );

  it('has the countries of the region round its middle, and other land', () => {
    expect(points.length).toBeGreaterThan(3);
    const middle = (axis: 0 | 1) => points.reduce((sum, at) => sum + at[axis]!, 0) / points.length;
    for (const axis of [0, 1] as const)
      expect(Math.abs(middle(axis) - size / 2), `axis ${axis}`).toBeLessThan(size / 4);
    expect(others).not.toBe('');
  });

  it('leaves nothing out of its disc', () => {
    for (const [x, y] of points)
      expect(Math.hypot(x! - size / 2, y! - size / 2)).toBeLessThanOrEqual(size / 2);
  });
});
