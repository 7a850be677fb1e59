import { geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { TURNING_SIMPLIFY } from '../../../src/pipeline/shapes/shapes';
import { globeDrawer } from '../../../src/map/scene/globeScene';
import { globeProjection } from '../../../src/map/projection/globeProjection';
import { PATH_UNIT, pathPen } from '../../../src/map/geometry/pathPen';
import { readOutlines } from '../../../src/map/scene/projectedScene';
import { pathRings } from '../../../src/export/picture/pathRings';
import type { GridPoint } from '../../../src/world/shapes';
import { atlas, full } from '../../pipeline/drawn';
import { DESKTOP, globeScene, outlines, ROTATIONS } from '../scenes';

/** The lines of a path, px, whatever their order: each as the text of its points. */
const linesOf = (d: string) => pathRings(d).map(({ points }) => points.map((at) => at.join()).join(' '));

describe.each(ROTATIONS)('the globe turned to %d, %d', (...rotate) => {
  const scene = globeScene(rotate, DESKTOP);
  const draw = pathPen(globeProjection({ ...DESKTOP, rotate }));

  it('shows what it would if the horizon cut every shape: no piece is left out, and none drawn from behind', () => {
    for (const { feature, iso3 } of outlines.known) {
      const { d } = scene.countries.find((country) => country.iso3 === iso3)!;
      expect(linesOf(d).toSorted(), iso3).toEqual(linesOf(draw(feature)).toSorted());
    }
    for (const style of ['solid', 'dashed', 'dotted'] as const)
      expect(linesOf(scene.borders[style]).toSorted(), style).toEqual(
        linesOf(draw(outlines.borders[style])).toSorted(),
      );
  });
});

describe('paths of whole units', () => {
  it('lie where d3 draws them', () => {
    const projection = globeProjection({ ...DESKTOP, rotate: [-14, -18] });
    const plain = geoPath(projection);
    const draw = pathPen(projection);
    for (const { feature, iso3 } of outlines.known) {
      const own = pathRings(draw(feature)).flatMap(({ points }) => points);
      const box = [
        [Math.min(...own.map(([x]) => x)), Math.min(...own.map(([, y]) => y))],
        [Math.max(...own.map(([x]) => x)), Math.max(...own.map(([, y]) => y))],
      ] as [GridPoint, GridPoint];
      const expected = own.length > 0 ? plain.bounds(feature) : box;
      for (const corner of [0, 1] as const)
        for (const axis of [0, 1] as const)
          expect(box[corner][axis] * PATH_UNIT, iso3).toBeCloseTo(expected[corner][axis], 0);
    }
  });

  it('are empty for what is not seen, and stand alone', () => {
    const draw = pathPen(globeProjection({ ...DESKTOP, rotate: [-14, -18] }));
    const [seen, hidden] = ['ITA', 'NZL'].map((code) => outlines.known.find(({ iso3 }) => iso3 === code)!);
    const first = draw(seen!.feature);
    expect(first).toMatch(/^M/);
    expect(draw(hidden!.feature)).toBe('');
    expect(draw(seen!.feature)).toBe(first);
  });
});

describe('the coarser lines of a turning globe', () => {
  const drawCoarse = globeDrawer(readOutlines(atlas.regions(TURNING_SIMPLIFY), full));

  it.each(ROTATIONS)('show the same countries at %d, %d, with less than half of the points', (...rotate) => {
    const coarse = drawCoarse({ ...DESKTOP, rotate });
    const fine = globeScene(rotate, DESKTOP);
    const shown = (scene: typeof fine) =>
      scene.countries.filter(({ d, anchor }) => d !== '' && anchor).map(({ iso3 }) => iso3);
    expect(shown(coarse)).toEqual(shown(fine));
    const points = (scene: typeof fine) =>
      scene.countries.reduce((sum, { d }) => sum + pathRings(d).flatMap((ring) => ring.points).length, 0);
    expect(points(coarse)).toBeLessThan(points(fine) / 2);
  });
});
