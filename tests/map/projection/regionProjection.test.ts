import { geoArea, geoBounds, geoCentroid, geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { globeProjection } from '../../../src/map/projection/globeProjection';
import { regionProjection } from '../../../src/map/projection/regionProjection';
import { regionsOn } from '../../figures/plainReading';
import { frames, outlineFeature, regionFeatures } from '../../pipeline/drawn';
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
/** The outer ring of a country's largest part. */
function largestPart(iso3: string): [number, number][] {
  const rings = outlineFeature(iso3, { proper: true }).geometry.coordinates.map(([outer]) => outer!);
  const areaOf = (ring: (typeof rings)[number]) => geoArea({ type: 'Polygon', coordinates: [ring] });
  return rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0] as [number, number][];
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

  const sizes = [
    [1280, 560],
    [768, 480],
    [360, 260],
  ] as const;
  it.each(regionsOn('2017-03-01'))('shows the mainlands of %s whole, as large as the view allows', (id) => {
    const members = membersOf(id);
    const mainlands = [...members].flatMap(largestPart);
    const [west, south, east, north] = frames[id]!;
    const inFrame = [...members]
      .flatMap((iso3) =>
        outlineFeature(iso3, { proper: true }).geometry.coordinates.flatMap(([outer]) => outer!),
      )
      .filter(
        ([lon, lat]) =>
          lat! >= south && lat! <= north && [lon!, lon! + 360].some((x) => x >= west && x <= east),
      );
    for (const [width, height] of sizes) {
      const { projection } = viewOf(id, { width, height, padding: Math.min(20, width / 20, height / 20) });
      projection.clipExtent(null);
      const boxOf = (places: readonly number[][]) => {
        const at = places.map(([lon, lat]) => projection([lon!, lat!])!);
        const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
        return {
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
        };
      };
      const { left, right, top, bottom } = boxOf(mainlands);
      expect(left >= 0 && right <= width && top >= 0 && bottom <= height, `cut at ${width}`).toBe(true);
      const whole = boxOf(inFrame);
      const filled = [(whole.right - whole.left) / width, (whole.bottom - whole.top) / height];
      expect(Math.max(...filled), `at ${width}`).toBeGreaterThan(0.85);
    }
  });

  it('lays no country on its side: north is up within 70 degrees, within 45 in the regions of 2017', () => {
    const of2017 = new Set(regionsOn('2017-03-01').map(String));
    for (const { id } of regionalOffices) {
      const { projection } = viewOf(id);
      for (const iso3 of membersOf(id)) {
        const at = geoCentroid({ type: 'Polygon', coordinates: [largestPart(iso3)] });
        const [x, y] = projection(at)!;
        const [x1, y1] = projection([at[0], at[1] + 0.1])!;
        expect(Math.abs(Math.atan2(x1 - x, y - y1)) * (180 / Math.PI), `${iso3} in ${id}`).toBeLessThan(
          of2017.has(id) ? 46 : 70,
        );
      }
    }
  });

  it('bends no land beside Asia and the Pacific: north is up in the south of Africa, and a degree is as high as elsewhere', () => {
    const { projection } = viewOf('bangkok');
    const up = (at: [number, number]) => {
      const [[x, y], [x1, y1]] = [projection(at)!, projection([at[0], at[1] + 1])!];
      return {
        lean: Math.abs(Math.atan2(x1 - x, y - y1)) * (180 / Math.PI),
        high: Math.hypot(x1 - x, y1 - y),
      };
    };
    const [africa, india] = [up([25, -20]), up([78, 15])];
    expect(africa.lean).toBeLessThan(15);
    expect(africa.high / india.high).toBeCloseTo(1, 0);
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
