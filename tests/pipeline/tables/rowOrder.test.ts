import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../../src/choice/chosen';
import { coreOf, detailOf } from '../../../src/pipeline/tables/compile';
import { tableKey } from '../../../src/pipeline/tables/schema/schema';
import { readTables } from '../../../src/pipeline/tables/tables';
import { buildWorld, type World } from '../../../src/world/world';
import { summaryFacts } from '../../../src/figures/describe';
import { worldOnDay, facetCounts, fitOf } from '../../../src/figures/match';
import { profileFacts } from '../../../src/profile/country/profileFacts';
import { regionFacts } from '../../../src/profile/region/regionFacts';
import { byOfficeKind } from '../../../src/figures/officeTally';
import { byRegion } from '../../../src/figures/tally';
import { byActivity } from '../../../src/figures/workTally';
import { NOTHING_CHOSEN, realDetail, realFiles, realOrganization, realTables } from '../../realData';
import type { RegionKey } from '../../../src/world/world';
import { realWorld } from '../../world/realWorld';

const { files, schema } = realFiles();
/** Words of the page, shown in the order of their file; all other tables are lists of facts. */
const WORDS = [
  ...['continents', 'areas', 'themes', 'activities'],
  ...['indicator-definitions', 'regional-offices', 'kinds'],
];
const DAYS = [
  '1951-06-01',
  '1951-12-31',
  '1989-11-14',
  '2005-03-01',
  '2016-09-19',
  '2017-03-01',
  '2024-01-01',
];

/** The same rows in another order, the same one at each run. */
function shuffled(rows: readonly string[]): string[] {
  const keyOf = (row: string, i: number) =>
    [...row].reduce((sum, c) => (sum * 31 + c.charCodeAt(0) + i) % 9973, 7);
  return rows
    .map((row, i) => [keyOf(row, i), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
}

const ORDERS: [string, (rows: readonly string[]) => string[]][] = [
  ['turned round', (rows) => rows.toReversed()],
  ['shuffled', shuffled],
];

function reordered(path: string, order: (rows: readonly string[]) => string[]) {
  const [head = '', ...rows] = files.get(path)!.trimEnd().split('\n');
  const text = `${[head, ...order(rows)].join('\n')}\n`;
  return readTables(new Map(files).set(path, text), schema);
}

/** Any value as text, with the items of lists and maps in an order of their own. */
function unordered(value: unknown): string {
  if (value instanceof Map) return unordered([...value]);
  if (Array.isArray(value)) return `[${value.map(unordered).sort().join()}]`;
  if (value instanceof Uint32Array || typeof value !== 'object' || value === null)
    return JSON.stringify(value) ?? '';
  // A country and its offices name each other.
  if ('iso3' in value && 'spells' in value) return String(value.iso3);
  const entries = Object.entries(value).map(([key, one]) => `${key}:${unordered(one)}`);
  return `{${entries.sort().join()}}`;
}

/** What the page says and counts: sentence, filters, charts and profiles, on several days. */
function factsOf(world: World, detail: ReturnType<typeof realDetail>) {
  const choices: Chosen[] = DAYS.flatMap((date) => [
    { ...NOTHING_CHOSEN, date },
    { ...NOTHING_CHOSEN, date, area: ['forced'] },
    { ...NOTHING_CHOSEN, date, region: ['dakar'], office: ['country-office'] },
  ]);
  return [
    ...choices.map((chosen) => {
      const view = worldOnDay(world, chosen);
      const fit = fitOf(world, view, chosen);
      return [
        summaryFacts(world, view, fit, chosen),
        (['area', 'theme', 'activity', 'region', 'status', 'office'] as const).map((facet) =>
          unordered(facetCounts(view, fit, chosen, facet)),
        ),
        unordered(byActivity(world, view, fit, chosen)),
        unordered(byOfficeKind(world, view, fit, chosen)),
        unordered(byRegion(world, view, fit, chosen, 'office')),
      ];
    }),
    ...[...worldOnDay(world, NOTHING_CHOSEN).sets.region.keys()]
      .sort()
      .map((key) =>
        unordered(regionFacts(world, detail, key as RegionKey, worldOnDay(world, NOTHING_CHOSEN))),
      ),
    ...world.countries.map(({ iso3 }) => {
      const facts = profileFacts(world, detail, iso3, NOTHING_CHOSEN);
      return unordered({ ...facts, country: world.countryOf(iso3)?.spells });
    }),
  ];
}

let realFacts: ReturnType<typeof factsOf> | undefined;
const factsOfReal = () => (realFacts ??= factsOf(realWorld(), realDetail()));

describe.each(schema.resources.map(({ name, path }) => [path, name] as const))(
  'E9: rows of %s',
  (path, name) => {
    it.each(ORDERS)('%s, say the same', (_, order) => {
      const { tables, problems } = reordered(path, order);
      expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
      if (!WORDS.includes(name)) {
        // The same tables, so that all that follows from them is the same.
        expect(tables).toEqual(realTables());
        return;
      }
      const key = tableKey(name) as 'areas';
      expect({ ...tables, [key]: [] }).toEqual({ ...realTables(), [key]: [] });
      const world = buildWorld(coreOf(tables, realOrganization()));
      expect(factsOf(world, detailOf(tables, schema))).toEqual(factsOfReal());
    });
  },
);

it('E9: the founding is the first event in time, wherever its row stands', () => {
  const { tables } = reordered('events.csv', (rows) => rows.toReversed());
  const world = buildWorld(coreOf(tables, realOrganization()));
  const chosen = { ...NOTHING_CHOSEN, date: '2005-03-01' };
  const view = worldOnDay(world, chosen);
  expect(summaryFacts(world, view, fitOf(world, view, chosen), chosen)).toMatchObject({
    founded: '1951-12',
    isBeforeFounding: false,
    members: 109,
  });
});
