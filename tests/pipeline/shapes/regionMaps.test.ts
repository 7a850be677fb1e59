import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawRegionMaps } from '../../../src/pipeline/shapes/regionMaps';
import { buildShapes } from '../../../src/pipeline/shapes/shapes';
import { realTables } from '../../realData';
import { readPath } from '../drawn';

const tables = realTables();
const { width, height, regions } = drawRegionMaps(tables, buildShapes(tables));

describe('the small maps of the regions', () => {
  it('are one for each regional office, with all of its countries', () => {
    expect(regions.map(({ id }) => id)).toEqual(tables.regionalOffices.map(({ id }) => id));
    for (const { id, countries } of regions) {
      const own = tables.coverage.filter((row) => row.regional_office === id).map(({ iso3 }) => iso3);
      expect(
        countries.map(({ iso3 }) => iso3),
        id,
      ).toEqual(own);
    }
  });

  it('show every country: as a dot, or as a shape that encloses something', () => {
    const unseen = regions.flatMap(({ countries }) =>
      countries.filter(({ d, dot }) => !dot && !/m.+z/.test(d)),
    );
    expect(unseen).toEqual([]);
    const dotted = regions.flatMap(({ countries }) => countries.filter(({ dot }) => dot));
    expect(dotted.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['MLT', 'NRU', 'BRB']));
    expect(dotted.map(({ iso3 }) => iso3)).not.toContain('AUS');
  });

  it('keep within their frame', () => {
    for (const { id, countries, dotRadius } of regions) {
      const points = countries.flatMap(({ d }) => readPath(d).flat());
      for (const [x, y] of points) expect(x >= 0 && y >= 0 && x <= width && y <= height, id).toBe(true);
      for (const { dot } of countries)
        if (dot)
          expect(
            dot[0] >= dotRadius &&
              dot[1] >= dotRadius &&
              dot[0] <= width - dotRadius &&
              dot[1] <= height - dotRadius,
            id,
          ).toBe(true);
    }
  });

  it('let no dot hide another', () => {
    for (const { id, countries, dotRadius } of regions) {
      const dots = countries.flatMap(({ dot }) => (dot ? [dot] : []));
      for (const [i, a] of dots.entries())
        for (const b of dots.slice(i + 1))
          expect(Math.hypot(a[0] - b[0], a[1] - b[1]), id).toBeGreaterThan(dotRadius * 1.8);
    }
  });

  it('fill their frame: each is drawn for its own region', () => {
    for (const { id, countries } of regions) {
      const points = countries.flatMap(({ d, dot }) => [...readPath(d).flat(), ...(dot ? [dot] : [])]);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const spanX = (Math.max(...xs) - Math.min(...xs)) / width;
      const spanY = (Math.max(...ys) - Math.min(...ys)) / height;
      expect(Math.max(spanX, spanY), id).toBeGreaterThan(0.9);
    }
  });

  it('weigh a few KB', () => {
    expect(brotliCompressSync(JSON.stringify({ width, height, regions })).length).toBeLessThan(11 * 1024);
  });
});
