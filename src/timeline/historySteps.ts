import type { Atlas } from '../atlas/atlas.svelte';
import { sourceOfBeginning } from '../figures/grounds';
import { boundsOf } from '../world/bounds';
import { lastDay, yearOf, type DateText, type Day } from '../world/days';
import { regionsOn } from '../world/regions';
import type { DetailTables } from '../world/tables';
import type { Region, World } from '../world/world';

/** A step of the history, as the timeline marks and lists it. */
interface HistoryStep {
  /** The day that it counts from. */
  day: Day;
  date: DateText;
  name: string;
  /** The name in a word or two. */
  short: string;
  /** Whether it is counted from the tables, and no row of the history. */
  isCounted: boolean;
  /**
   * Where it is known from, once the tables that hold it are there: an address; of a year that is counted, that of each row that
   * it is counted from, with the city of its office.
   */
  sources: { href: string; city: string }[];
}

/** A year in which regional offices changed: from its last such day on, there are `count`. */
interface RegionChange {
  day: Day;
  /** When that was, as precisely as all of them are known. */
  date: DateText;
  count: number;
  /** Those that began then, or else those that ended. */
  regions: Region[];
}

/** The steps of the organization's history, and the years in which its regional offices changed, in the order of time. */
export function historySteps(atlas: Atlas<'explore'>, detail?: DetailTables | null): HistoryStep[] {
  const { world, language, explore } = atlas;
  const events = world.events.map(({ date, name, short }, i): HistoryStep => ({
    ...{ day: lastDay(date), date, name: name[language.lang], short: short[language.lang] },
    isCounted: false,
    sources: [detail?.events[i]?.source ?? ''].filter(Boolean).map((href) => ({ href, city: '' })),
  }));
  // One of this year may still be to come.
  const begun = regionChanges(world).filter(({ day }) => day <= atlas.today);
  const changes = begun.map(({ day, date, count, regions }): HistoryStep => {
    const name = explore.time.regionalOffices(count, atlas.formats);
    const sources = detail ? regions.map((region) => sourceOfChange(world, detail, region, day)) : [];
    const short = explore.time.regions(count, atlas.formats);
    return { day, date, name, short, isCounted: true, sources };
  });
  return [...events, ...changes].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function regionChanges(world: World): RegionChange[] {
  const changes = world.regions.flatMap((region) =>
    [region.from, region.to].filter(Boolean).map((date) => ({ region, date, day: lastDay(date) })),
  );
  const byYear = new Map<number, typeof changes>();
  for (const change of changes) {
    const year = yearOf(change.day);
    byYear.set(
      year,
      [...(byYear.get(year) ?? []), change].sort((a, b) => (a.day < b.day ? 1 : -1)),
    );
  }
  return [...byYear].flatMap(([year, own]) => {
    const [last] = own;
    if (!last) return [];
    const isBounded = own.every(({ date }) => boundsOf(date));
    const count = regionsOn(world, last.day).length;
    const begun = own.filter(({ region, date }) => date === region.from);
    const credited = new Set((begun.length > 0 ? begun : own).map(({ region }) => region));
    const regions = world.regions.filter((region) => credited.has(region));
    return { day: last.day, date: isBounded ? last.date : String(year), count, regions };
  });
}

/** Where it is known from that a regional office began, or ended: by the page that says so of its year, if there is one. */
function sourceOfChange(world: World, detail: DetailTables, region: Region, day: Day) {
  const own = detail.regionalOffices.find(({ id }) => id === region.id)?.source ?? '';
  const isBeginning = yearOf(lastDay(region.from)) === yearOf(day);
  return { href: (isBeginning && sourceOfBeginning(world, detail, region)) || own, city: region.city };
}
