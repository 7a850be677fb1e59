import { isCode, type Chosen } from '../choice/chosen';
import { canAskForAll, FACET_RULES } from '../choice/facets';
import { both, has, setOf, type CountrySet } from '../world/countrySet';
import type { Day } from '../world/days';
import { statusOn } from '../world/membership';
import { setsByRegion } from '../world/regions';
import { lastsOn } from '../world/spans';
import type { ActivityId } from '../world/rows';
import type { Credit, DetailTables } from '../world/tables';
import { officeStateOn } from '../world/officeState';
import type { World } from '../world/world';
import type { Asked, CountedTable } from './asked';
import { certaintyOfRows, sharesOf, type Share } from './certainty';
import { isCountedWork } from './countedWork';
import { yearsOf } from './describe';
import type { Fit } from './match';
import { midYearOn, midYearsOf } from './indicators';
import { sourceYears } from './officeYears';
import { publisherShares, type PublisherShare } from './publisherShares';

type AskedCounts = Extract<Asked, { kind: 'counts' }>;

/** The rows of one table that a counted figure rests on. */
export interface CountedRows {
  table: CountedTable;
  /** How many of its rows count, and which, by their place in it. */
  rows: number;
  indexes: readonly number[];
  /** How many rows it has. */
  of: number;
  /** How sure the rows that count are. */
  shares: Share[];
  credits: Credit[];
  /** Who publishes the sources that the rows name, where each names one. */
  publishers: PublisherShare[];
  /** Of documented work, the documents behind these rows. */
  documents?: DocumentsBehind;
  /** Of known offices, the first and the last year of their sources; null where none has one. */
  seen?: ReturnType<typeof sourceYears>;
}

interface DocumentsBehind {
  /** How many different ones, and for how many countries. */
  number: number;
  countries: number;
  /** Countries with a single one. */
  single: number;
  /** The first and the last year; null where no row has one. */
  first: number | null;
  last: number | null;
}

/** The rows behind figures that are counted, by table. */
export function countSource(
  world: World,
  detail: DetailTables,
  fit: Fit,
  chosen: Chosen,
  asked: AskedCounts,
): CountedRows[] {
  return asked.of.map((table) => {
    const all = certaintyOfRows(world, detail, table);
    const counted = countedRows(world, detail, fit, chosen, asked, table);
    return {
      table,
      rows: counted.length,
      indexes: counted,
      of: all.length,
      shares: sharesOf(counted.map((index) => all[index]?.certainty ?? [])),
      credits: detail.credits.filter((credit) => credit.table === table),
      publishers: publisherShares(detail.publishers, sourcesNamedIn(detail, table, counted)),
      ...(table === 'work' && {
        documents: documentsBehind(counted.flatMap((index) => detail.work[index] ?? [])),
      }),
      ...(table === 'offices' &&
        !asked.isUndated && { seen: sourceYears(counted.flatMap((index) => world.offices[index] ?? [])) }),
    };
  });
}

/** The addresses that rows of a table name, where each names one. */
function sourcesNamedIn(detail: DetailTables, table: CountedTable, rows: readonly number[]): string[] {
  const named: Partial<Record<CountedTable, readonly { source: string }[]>> = {
    ...{ members: detail.spells, coverage: detail.coverage, offices: detail.offices },
    ...{ work: detail.work, events: detail.events },
  };
  return rows.flatMap((index) => named[table]?.[index]?.source ?? []);
}

/** Which rows of a table a counted figure rests on, by their place in it. */
export function countedRows(
  world: World,
  detail: DetailTables,
  fit: Fit,
  chosen: Chosen,
  asked: AskedCounts,
  table: CountedTable,
): number[] {
  const ground = groundFor(world, fit, chosen, asked);
  const isAny = asked.isWhole && table !== 'work';
  const counts = isAny ? () => true : rowFilter(world, detail, chosen, table, asked);
  return certaintyOfRows(world, detail, table).flatMap(({ country }, index) => {
    if (!counts(index)) return [];
    if (asked.isWhole) return [index];
    // Areas of the statistics that are no country of ours count in no figure.
    const isWithin = country ? has(ground, country.index) : table === 'events';
    return isWithin ? [index] : [];
  });
}

function documentsBehind(rows: DetailTables['work']): DocumentsBehind {
  const ofCountry = new Map<string, Set<string>>();
  for (const { iso3, source } of rows) ofCountry.set(iso3, (ofCountry.get(iso3) ?? new Set()).add(source));
  const { first, last } = yearsOf(rows);
  return {
    number: new Set(rows.map(({ source }) => source)).size,
    countries: ofCountry.size,
    single: [...ofCountry.values()].filter(({ size }) => size === 1).length,
    ...{ first, last },
  };
}

/** The countries whose rows count. */
function groundFor(world: World, fit: Fit, chosen: Chosen, asked: AskedCounts): CountrySet {
  const without = asked.without ?? [];
  const isAll = without.length === 0 || (chosen.match === 'all' && without.every(canAskForAll));
  const fitting = isAll ? fit.all : fit.except(...without);
  const ground = asked.isOfMembers ? both(fitting, membersOn(world, chosen.date)) : fitting;
  if (asked.place === undefined) return ground;
  const own = isCode(asked.place)
    ? world.sets.country.get(asked.place)
    : setsByRegion(world, chosen.date).get(asked.place);
  return own ?? setOf(world.countries.length);
}

function membersOn({ countries }: World, day: Day): CountrySet {
  const members = countries.filter(({ spells }) => statusOn(spells, day) === 'member');
  return setOf(
    countries.length,
    members.map(({ index }) => index),
  );
}

/** Which rows of a table count on the chosen day, by their place in the table. */
function rowFilter(
  world: World,
  detail: DetailTables,
  chosen: Chosen,
  table: CountedTable,
  asked: AskedCounts,
): (index: number) => boolean {
  const { without = [], place, isUndated = false } = asked;
  if (table === 'indicators' && place) {
    const year = midYearOn(midYearsOf(world, detail.indicators), chosen.date)?.year;
    return (index) => detail.indicators[index]?.year === year;
  }
  if (table === 'coverage')
    return (index) => {
      const row = detail.coverage[index];
      return row !== undefined && lastsOn(row, chosen.date);
    };
  if (table === 'members') return (index) => runsOn(world, detail, index, chosen.date);
  if (table === 'work') {
    const isOf = askedWork(world, chosen, asked);
    return (index) => {
      const row = detail.work[index];
      return row !== undefined && isCountedWork(row, chosen) && isOf(row.activity);
    };
  }
  if (table !== 'offices') return () => true;
  const kinds = without.includes('office') || place ? [] : chosen.office;
  const state = isUndated ? 'undated' : 'known';
  return (index) => {
    const office = world.offices[index];
    if (!office || officeStateOn(office, chosen.date) !== state) return false;
    return kinds.length === 0 || kinds.includes(office.kind.id);
  };
}

/**
 * Which activities the figure counts: those of one area or task, or one alone, where it is of that; those that are chosen, where it is of the
 * countries that fit; all, where it shows work of every kind or none is chosen.
 */
function askedWork(
  world: World,
  chosen: Chosen,
  { without = [], place, work, activity: only, isWhole = false }: AskedCounts,
): (activity: ActivityId) => boolean {
  if (only !== undefined) return (activity) => activity === only;
  const groups = new Map<string, string>(world.activities.map(({ id, group }) => [id, group]));
  if (work !== undefined) return (activity) => groups.get(activity) === work;
  const isOfAll = isWhole || place !== undefined || without.some((facet) => FACET_RULES[facet].isWork);
  const values = new Set<string>(chosen.activity);
  const own = new Set<string>([...chosen.area, ...chosen.theme]);
  if (isOfAll || values.size + own.size === 0) return () => true;
  return (activity) => values.has(activity) || own.has(groups.get(activity) ?? '');
}

function runsOn(world: World, detail: DetailTables, index: number, day: Day): boolean {
  const row = detail.spells[index];
  const spell = world
    .countryOf(row?.iso3 ?? '')
    ?.spells.find(({ status, from }) => status === row?.status && from === row.from);
  return spell !== undefined && spell.first <= day && day <= spell.last;
}
