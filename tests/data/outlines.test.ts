import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { outlineFeature } from '../pipeline/drawn';
import { realTables } from '../realData';

// The base map against world-atlas, both 1:50 million after Natural Earth.

const COARSER = 'small islands or a small state: the base map rounds coordinates more coarsely';

/** Every country whose area differs by more than 1 %, in whole percent, and why. */
const DIFFERENCES: Record<string, [percent: number | null, reason: string]> = {
  CYP: [60, 'northern Cyprus is part of Cyprus'],
  MAR: [-31, 'world-atlas draws Western Sahara within Morocco'],
  SOM: [36, 'Somaliland is part of Somalia'],
  UKR: [5, 'Crimea is part of Ukraine; it is less than 1 % of the Russian Federation'],
  TUV: [null, 'missing from world-atlas'],
  AND: [-1, COARSER],
  ATG: [-1, COARSER],
  BHR: [-1, COARSER],
  COK: [-14, COARSER],
  FSM: [-7, COARSER],
  KIR: [-14, COARSER],
  LCA: [-1, COARSER],
  LIE: [-4, COARSER],
  MCO: [-37, COARSER],
  MDV: [-23, COARSER],
  MHL: [-8, COARSER],
  MLT: [-4, COARSER],
  NIU: [-1, COARSER],
  NRU: [-54, COARSER],
  PLW: [-2, COARSER],
  SMR: [-2, COARSER],
  SYC: [1, COARSER],
  VAT: [-100, 'a point in the base map, drawn as the smallest square'],
  VCT: [-7, COARSER],
};

it('differs from world-atlas in area only where we know why', () => {
  const theirs = worldAtlasAreas();
  const found = realTables().countries.flatMap(({ iso3, m49 }): [string, number | null][] => {
    const mine = geoArea(outlineFeature(iso3, { proper: true }));
    const other = theirs.get(iso3 === 'XKX' ? 'Kosovo' : m49);
    if (other === undefined) return [[iso3, null]];
    const share = mine / other - 1;
    return Math.abs(share) > 0.01 ? [[iso3, Math.round(share * 100)]] : [];
  });
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(DIFFERENCES).map(([iso3, [percent]]) => [iso3, percent])),
  );
});

/** Steradians by ISO numeric code, or by name where there is none; of two shapes with one code the larger. */
function worldAtlasAreas(): Map<string, number> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const areas = new Map<string, number>();
  for (const shape of feature(world, world.objects.countries).features) {
    const key = String(shape.id ?? shape.properties.name);
    areas.set(key, Math.max(areas.get(key) ?? 0, geoArea(shape)));
  }
  return areas;
}
