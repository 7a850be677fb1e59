import { expect, test } from 'vitest';
import { coverageOf } from '../../src/sources/coverage';
import { worldOnDay } from '../../src/figures/match';
import { codesOfRegion, regionsOn, workOf } from '../figures/plainReading';
import { NOTHING_CHOSEN, onDate } from '../realData';
import { rawRows } from '../world/rawRows';
import { realWorld } from '../world/realWorld';

const DAY = '2017-03-01';
const coverage = coverageOf(realWorld(), worldOnDay(realWorld(), onDate(DAY)));
const kinds = new Map(rawRows('countries').map((row) => [row['iso3'], new Set<string>()]));
for (const [iso3, own] of kinds) for (const row of workOf(iso3!, NOTHING_CHOSEN)) own.add(row['activity']!);

test('countries are counted by how many kinds of activity are documented, each once', () => {
  for (const { least, most, countries } of coverage.steps) {
    const naive = [...kinds.values()].filter(({ size }) => size >= least && size <= (most ?? Infinity));
    expect(countries, `${least} to ${most}`).toBe(naive.length);
  }
  expect(coverage.steps.reduce((sum, { countries }) => sum + countries, 0)).toBe(kinds.size);
  expect(coverage.kinds).toBe(rawRows('activities').length);
});

test('the countries without a document are those without a row', () => {
  const bare = [...kinds].filter(([, own]) => own.size === 0).map(([iso3]) => iso3);
  expect(coverage.none.map(({ iso3 }) => iso3)).toEqual(bare);
  expect(bare.length).toBeGreaterThan(0);
});

test('each regional office of the day has its countries, those without a document, and the mean', () => {
  for (const { region, countries, none, mean } of coverage.regions) {
    const own = codesOfRegion(region, DAY);
    const sizes = own.map((code) => kinds.get(code)!.size);
    expect(countries).toBe(own.length);
    expect(none).toBe(sizes.filter((size) => size === 0).length);
    expect(mean).toBeCloseTo(sizes.reduce((sum, size) => sum + size, 0) / own.length);
  }
  expect(coverage.regions).toHaveLength(regionsOn(DAY).length);
});
