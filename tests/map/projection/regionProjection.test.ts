import { geoBounds, geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { globeProjection } from '../../../src/map/projection/globeProjection';
import { regionProjection } from '../../../src/map/projection/regionProjection';
import { frames, regionFeatures } from '../../pipeline/drawn';
import { realTables } from '../../realData';

const { countries, coverage, regionalOffices, continents } = realTables();
const view = { width: 1280, height: 720, padding: 16 };
const ids = [...regionalOffices, ...continents].map(({ id }) => id as string);

function membersOf(id: string): Set<string> {
  return new Set(
    [
      ...coverage.filter((row) => row.regional_office === id),
      ...countries.filter((row) => row.continent === id),
    ].map(({ iso3 }) => iso3),
  );
}
function viewOf(id: string, size = view) {
  const members = membersOf(id);
  const features = regionFeatures.filter((shape) => members.has(shape.id));
  return {
    projection: regionProjection(id, frames, size, { type: 'FeatureCollection', features }),
    features,
  };
}

describe('regionProjection', () => {
  it.each(ids)('shows at least a part of every country of %s', (id) => {
    for (const size of [view, { width: 360, height: 480, padding: 8 }]) {
      const { projection, features } = viewOf(id, size);
      const inView = projection.clipExtent([
        [0, 0],
        [size.width, size.height],
      ]);
      const missing = features.filter((shape) => !geoPath(inView)(shape));
      expect(missing.map((shape) => shape.id)).toEqual([]);
    }
  });

  it.each(['bangkok', 'oceania'])('cuts nothing of the Pacific in %s', (id) => {
    const { projection } = viewOf(id);
    projection.clipExtent(null);
    for (const [iso3, lons] of [
      ['FJI', [177, 178, 179, 179.9, -179.9, -179, -178]],
      ['KIR', [173, 176, -178, -172, -165, -157, -150.5]],
      ['NZL', [166.5, 174, 178.5, -177]],
      ['RUS', [130, 150, 170, 179.9, -179.9, -170]],
      ['USA', [173, 179.9, -179.9, -160, -125]],
    ] as const) {
      const lat = { FJI: -17, KIR: 0, NZL: -40, RUS: 62, USA: 50 }[iso3];
      const xs = lons.map((lon) => projection([lon, lat])![0]);
      expect(xs, iso3).toEqual(xs.toSorted((a, b) => a - b));
      const steps = xs.slice(1).map((x, i) => x - xs[i]!);
      expect(Math.max(...steps), iso3).toBeLessThan(view.width / 2);
    }
  });

  it('shows Fiji in one piece in the Asia-Pacific view', () => {
    const { projection } = viewOf('bangkok');
    const [[x0], [x1]] = geoPath(projection).bounds(regionFeatures.find(({ id }) => id === 'FJI')!);
    expect(x1 - x0).toBeLessThan(view.width / 30);
    const [[west], [east]] = geoBounds(regionFeatures.find(({ id }) => id === 'FJI')!);
    expect((east - west + 360) % 360).toBeLessThan(8);
  });

  it('fits the main parts: the Netherlands and Iceland in view, France not driven off by its islands', () => {
    const { projection } = viewOf('brussels');
    const [x0] = projection([-24, 65])!;
    const [x1] = projection([34, 35])!;
    expect(x1 - x0).toBeGreaterThan(view.width * 0.3);
    expect(projection([5, 52])![0]).toBeGreaterThan(0);
  });

  it('keeps what it draws near the view', () => {
    for (const id of ids) {
      const { projection } = viewOf(id);
      const [[x0, y0], [x1, y1]] = geoPath(projection).bounds({
        type: 'FeatureCollection',
        features: regionFeatures,
      });
      expect(x0 >= -view.width / 2 - 1 && x1 <= view.width * 1.5 + 1, id).toBe(true);
      expect(y0 >= -view.height / 2 - 1 && y1 <= view.height * 1.5 + 1, id).toBe(true);
    }
  });

  it('refuses a region that it does not know', () => {
    expect(() =>
      regionProjection('atlantis', frames, view, { type: 'FeatureCollection', features: [] }),
    ).toThrow('unknown region: atlantis');
  });
});

describe('globeProjection', () => {
  it.each([
    [-11, -20],
    [-170, 10],
    [100, 40],
    [0, 89],
  ])('fills no shape over the globe at %d, %d', (lambda, phi) => {
    const path = geoPath(globeProjection({ width: 600, height: 600, rotate: [lambda, phi] }));
    const globe = path.area({ type: 'Sphere' });
    const areas = regionFeatures.map((shape) => path.area(shape));
    expect(Math.max(...areas)).toBeLessThan(globe * 0.3);
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeLessThan(globe * 0.7);
  });
});
