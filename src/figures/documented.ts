import type { Chosen } from '../choice/chosen';
import { isWithin } from '../choice/documentYears';
import { has, setOf, type CountrySet } from '../world/countrySet';
import type { ActivityId } from '../world/rows';
import type { World } from '../world/world';

/** What decides which documents count. */
export type CountedEvidence = Pick<Chosen, 'evidence' | 'documents'>;

/** A row that counts, with the index of its country and the area or task of its activity. */
type CountedRow = World['documented'][number] & { index: number; group: string };

/** Documented work, of the rows that count. It has no day. */
export interface DocumentedWork {
  counted: CountedEvidence;
  rows: readonly CountedRow[];
  sets: Record<'area' | 'theme' | 'activity', ReadonlyMap<string, CountrySet>>;
}

const made = new WeakMap<World, Map<string, DocumentedWork>>();

/** The work that documents show, for each way to count them made once. */
export function documentedWork(world: World, counted: CountedEvidence): DocumentedWork {
  const known = made.get(world) ?? new Map<string, DocumentedWork>();
  made.set(world, known);
  const key = `${counted.evidence} ${counted.documents}`;
  const work = known.get(key) ?? workOf(world, counted);
  known.set(key, work);
  return work;
}

/** Whether the row counts. */
export function isCounted(
  { year, isStrong }: { year: number | null; isStrong: boolean },
  { evidence, documents }: CountedEvidence,
): boolean {
  return (isStrong || evidence === 'all') && (documents === null || isWithin(year, documents));
}

function workOf(world: World, counted: CountedEvidence): DocumentedWork {
  const groups = new Map<string, string>(world.activities.map(({ id, group }) => [id, group]));
  const rows: CountedRow[] = [];
  for (const row of world.documented) {
    const index = world.countryOf(row.iso3)?.index;
    if (index !== undefined && isCounted(row, counted))
      rows.push({ ...row, index, group: groups.get(row.activity) ?? '' });
  }
  const setsBy = (ids: readonly { id: string }[], key: 'activity' | 'group') => {
    const indices = new Map<string, number[]>(ids.map(({ id }) => [id, []]));
    for (const row of rows) indices.get(row[key])?.push(row.index);
    return new Map([...indices].map(([id, own]) => [id, setOf(world.countries.length, own)]));
  };
  return {
    counted,
    rows,
    sets: {
      area: setsBy(world.areas, 'group'),
      theme: setsBy(world.themes, 'group'),
      activity: setsBy(world.activities, 'activity'),
    },
  };
}

/** The activities that are documented for a country, in the order of their table. */
export function activitiesIn({ sets }: DocumentedWork, index: number): ActivityId[] {
  return [...sets.activity].flatMap(([id, own]) => (has(own, index) ? (id as ActivityId) : []));
}
