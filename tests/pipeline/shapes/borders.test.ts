import { describe, expect, it } from 'vitest';
import { styleBorders, type BorderRule } from '../../../src/pipeline/shapes/borders';
import { readBaseMap } from '../../../src/pipeline/shapes/baseMap';
import { drawOutlines } from '../../../src/pipeline/shapes/outlines';
import { realTables } from '../../realData';
import { atlas, full, readPath } from '../drawn';
import { worldProjection } from '../../../src/map/projection/worldProjection';

const { countries, territories, borders } = realTables();
const outlines = drawOutlines(readBaseMap(), countries, territories);
const everywhere = { west: -180, south: -90, east: 180, north: 90 };

describe('styleBorders', () => {
  it('finds a boundary for every row of borders.csv', () => {
    expect(atlas.notices).toEqual([]);
  });

  it.each(borders.map((row) => [[row.a, 'and', row.b, row.style].join(' '), row] as const))(
    'draws %s',
    (_, row) => {
      const { styles, notices } = styleBorders(outlines, [row]);
      expect(notices).toEqual([]);
      expect([...styles.values()]).toContain(row.style);
    },
  );

  it('names the row whose countries share no boundary', () => {
    const rows: BorderRule[] = [...borders, { a: 'FRA', b: 'JPN', ...everywhere, style: 'dashed' }];
    expect(styleBorders(outlines, rows).notices).toEqual([
      `data/borders.csv:${rows.length + 1} a: "FRA" and "JPN" share no boundary in the box`,
    ]);
  });

  it('keeps a boundary solid outside the box and cuts it at the edge', () => {
    const { arcs, styles } = styleBorders(outlines, [
      { a: 'SDN', b: 'EGY', west: 33, south: 21, east: 37.5, north: 23.5, style: 'dashed' },
    ]);
    const dashed = [...styles].filter(([, style]) => style === 'dashed').flatMap(([arc]) => arcs[arc]!);
    expect(Math.min(...dashed.map(([lon]) => lon))).toBe(33);
  });

  it('draws no line inside a country: none between the parts of Somalia, Cyprus, China or Denmark', () => {
    for (const [lon, lat] of [
      [46.5, 9.2],
      [33.3, 35.12],
      [114.1, 22.5],
    ] as const) {
      const [x, y] = worldProjection(full.project)([lon, lat])!;
      const { solid, dashed, dotted } = full.borders;
      const near = [solid, dashed, dotted].flatMap(readPath).flat();
      expect(near.filter((point) => Math.hypot(point[0] - x, point[1] - y) < 12)).toEqual([]);
    }
  });
});
