import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '../../../src/pipeline/shapes/anchors';
import { ringPoints } from '../../../src/pipeline/shapes/baseMap';
import { worldProjection } from '../../../src/map/projection/worldProjection';
import type { GridPoint, WorldShapes } from '../../../src/world/shapes';
import { realTables } from '../../realData';
import { atlas, full, lite, outlineFeature, readPath, regionFeatures, topology } from '../drawn';

const projection = worldProjection(full.project);
const country = (iso3: string) => full.countries.find((shape) => shape.iso3 === iso3)!;
const namesAt = (place: GridPoint) =>
  regionFeatures.filter((shape) => geoContains(shape, place)).map(({ id }) => id);

describe.each([
  ['full', full],
  ['lite', lite],
])('the flat world map (%s)', (_, world: WorldShapes) => {
  it('has a path that encloses something for every country', () => {
    expect(world.countries.map(({ iso3 }) => iso3).sort()).toEqual(
      realTables()
        .countries.map(({ iso3 }) => iso3 as string)
        .sort(),
    );
    const empty = world.countries.filter(({ d }) => !readPath(d).some((ring) => extent(ring) > 0));
    expect(empty).toEqual([]);
  });

  it('lists large countries before small ones', () => {
    const areas = world.countries.map(({ area }) => area);
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
  });

  it('keeps every country inside the frame, but for the south of the South Sandwich Islands', () => {
    const outside = [...world.countries.map(({ iso3, d }) => ({ id: iso3, d })), ...world.others].filter(
      ({ d }) =>
        readPath(d)
          .flat()
          .some(([x, y]) => x < 0 || x > world.width || y < 0 || y > world.height),
    );
    expect(outside.map(({ id }) => id).filter((id) => id !== 'SGS')).toEqual([]);
  });

  it('leaves no gap and no overlap: an inner edge belongs to two shapes, every other edge to one', () => {
    const users = new Map<string, Set<string>>();
    for (const { id, d } of [...world.countries.map(({ iso3, d }) => ({ id: iso3, d })), ...world.others])
      for (const edge of readPath(d).flatMap(edges)) users.set(edge, (users.get(edge) ?? new Set()).add(id));
    const { solid, dashed, dotted } = world.borders;
    const inner = new Set([solid, dashed, dotted].flatMap(readPath).flatMap(edges));
    const overlaps = [...users].filter(([edge, ids]) => ids.size > (inner.has(edge) ? 2 : 1));
    expect(overlaps).toEqual([]);
    // A handful of edges lost a neighbour that the grid made a line without area, so there is no gap either.
    const single = [...users].filter(([edge, ids]) => inner.has(edge) && ids.size === 1);
    expect(single.length).toBeLessThan(5);
    expect([...inner].filter((edge) => !users.has(edge)).length).toBeLessThan(5);
  });

  it('draws each boundary once', () => {
    const { solid, dashed, dotted } = world.borders;
    const lines = [solid, dashed, dotted].flatMap(readPath).flatMap(edges);
    expect(lines.length - new Set(lines).size).toBeLessThan(lines.length / 500);
  });
});

describe('the cut at 169° W', () => {
  it('parts no country but the United States, Kiribati and those with territories overseas', () => {
    expect(bothSides(({ proper }) => proper)).toEqual(['KIR', 'USA']);
    expect(bothSides(() => true)).toEqual(['FRA', 'KIR', 'USA']);
  });

  it('runs through no island: St Lawrence and Umnak stay whole beyond the edge of the projection', () => {
    const wide = atlas.outlines.outlines.flatMap(({ id, polygons }) =>
      polygons
        .map(({ rings }) => ringPoints(rings[0]!, atlas.outlines.arcs).map(([lon]) => lon))
        .filter((lons) => Math.max(...lons) - Math.min(...lons) > 90)
        .map(() => id),
    );
    expect(wide).toEqual(['RUS', 'ATA']);
  });

  it('leaves no seam along 180° in Chukotka, Wrangel Island, Fiji or Antarctica', () => {
    const seams = atlas.outlines.arcs.filter(
      (arc, index) =>
        isDrawn(index) &&
        arc.some((place, i) => {
          const before = arc[i - 1];
          return (
            before &&
            [before, place].every(([lon]) => Math.abs(lon) === 180) &&
            Math.abs(before[1] - place[1]) > 0.1
          );
        }),
    );
    expect(seams).toEqual([]);
  });
});

describe('anchors', () => {
  it('lie inside their country', () => {
    const outside = full.countries
      .filter(({ iso3 }) => !(iso3 in ANCHORS))
      .filter(
        ({ iso3, anchor }) =>
          !geoContains(outlineFeature(iso3, { proper: true }), projection.invert!(anchor)!),
      )
      .map(({ iso3 }) => iso3);
    // Monaco is smaller than a grid unit, to which anchors are rounded; the Holy See is a point in the base map.
    expect(outside.sort()).toEqual(['MCO', 'VAT']);
  });

  it.each([
    ['FRA', 'in Europe', [-5, 42, 8, 51]],
    ['USA', 'in the lower 48', [-125, 25, -67, 49]],
    ['DNK', 'on Jutland', [8, 54.5, 11, 58]],
    ['NOR', 'on the mainland', [5, 58, 31, 71]],
    ['NLD', 'in Europe', [3, 50.5, 7.5, 53.6]],
    ['KIR', 'in the Gilbert Islands', [172, -3, 177, 4]],
    ['MYS', 'on the peninsula', [100, 1, 104.5, 7]],
    ['TUV', 'on Funafuti', [179, -9, 179.5, -8]],
  ])('%s: %s', (iso3, _, [west, south, east, north]) => {
    const [lon, lat] = projection.invert!(country(iso3).anchor)!;
    expect(lon > west! && lon < east! && lat > south! && lat < north!).toBe(true);
  });
});

describe('boundaries after United Nations practice', () => {
  it.each([
    ['Crimea', [34.1, 44.95], ['UKR']],
    ['Hargeisa', [44.06, 9.56], ['SOM']],
    ['the north of Cyprus', [33.6, 35.3], ['CYP']],
    ['Laâyoune', [-13.2, 27.15], ['ESH']],
    ['Pristina', [21.17, 42.66], ['XKX']],
    ['Taipei', [121.5, 25], ['CHN']],
    ['Nuuk', [-51.5, 64.3], ['DNK']],
    ['Stanley', [-58.9, 51.8 * -1], ['FLK']],
    ['the South Pole', [0, -90], ['ATA']],
  ] as [string, GridPoint, string[]][])('%s', (_, place, ids) => {
    expect(namesAt(place)).toEqual(ids);
  });
});

describe('the topology of globe and regions', () => {
  it('has every country and territory, each smaller than a tenth of the globe', () => {
    expect(regionFeatures.length).toBe(full.countries.length + full.others.length + 1);
    const wrong = regionFeatures.filter((shape) => !(geoArea(shape) > 0 && geoArea(shape) < 0.4 * Math.PI));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('stays within its size, as do the paths', () => {
    const size = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
    expect(size(topology)).toBeLessThan(75_000);
    expect(size(full)).toBeLessThan(60_000);
    expect(size(lite)).toBeLessThan(32_000);
  });
});

function extent(points: GridPoint[]): number {
  const range = (values: number[]) => Math.max(...values) - Math.min(...values);
  return Math.min(range(points.map(([x]) => x)), range(points.map(([, y]) => y)));
}

function edges(line: GridPoint[]): string[] {
  return line.slice(1).map((point, index) => [line[index]!.join(), point.join()].sort().join(' '));
}

function isDrawn(arc: number): boolean {
  return atlas.outlines.outlines.some(({ polygons }) =>
    polygons.some(({ rings }) => rings.some((ring) => ring.includes(arc) || ring.includes(~arc))),
  );
}

function bothSides(chosen: (polygon: { proper: boolean }) => boolean): string[] {
  return atlas.outlines.outlines
    .filter(({ isCountry, polygons }) => {
      if (!isCountry) return false;
      const lons = polygons
        .filter(chosen)
        .map(({ rings }) => ringPoints(rings[0]!, atlas.outlines.arcs)[0]![0]);
      return lons.some((lon) => lon < 11 - 120) && lons.some((lon) => lon > 11 + 120);
    })
    .map(({ id }) => id)
    .sort();
}
