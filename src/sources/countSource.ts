import { isCode, type Chosen } from '../choice/chosen';
import { canAskForAll } from '../choice/facets';
import { has, setOf, type CountrySet } from '../world/countrySet';
import type { Day } from '../world/days';
import { setsByRegion } from '../world/regions';
import { lastsOn } from '../world/spans';
import type { Credit, DetailTables } from '../world/tables';
import { officeStateOn } from '../world/officeState';
import type { World } from '../world/world';
import type { Asked, CountedTable } from '../figures/asked';
import { certaintyOfRows, sharesOf, type Share } from '../figures/certainty';
import type { Fit } from '../figures/match';
import { midYearOn, midYearsOf } from '../figures/indicators';

type AskedCounts = Extract<Asked, { kind: 'counts' }>;

/** The rows of one table that a counted figure rests on. */
export interface CountedRows {
  table: CountedTable;
  /** How many of its rows count. */
  rows: number;
  /** How many rows it has. */
  of: number;
  /** How sure the rows that count are. */
  shares: Share[];
  credits: Credit[];
}

/** The rows behind figures that are counted, by table. */
export function countSource(
  world: World,
  detail: DetailTables,
  fit: Fit,
  chosen: Chosen,
  asked: AskedCounts,
): CountedRows[] {
  const ground = groundFor(world, fit, chosen, asked);
  return asked.of.map((table) => {
    const all = certaintyOfRows(world, detail, table);
    const counts = asked.isWhole ? () => true : rowFilter(world, detail, chosen, table, asked);
    const own = all.filter(
      ({ country }, index) => counts(index) && (!country || asked.isWhole || has(ground, country.index)),
    );
    // Areas of the statistics that are no country of ours count in no figure.
    const within = table === 'events' || asked.isWhole ? own : own.filter(({ country }) => country);
    return {
      table,
      rows: within.length,
      of: all.length,
      shares: sharesOf(within.map(({ certainty }) => certainty)),
      credits: detail.credits.filter((credit) => credit.table === table),
    };
  });
}

/** The countries whose rows count. */
function groundFor(world: World, fit: Fit, chosen: Chosen, asked: AskedCounts): CountrySet {
  const without = asked.without ?? [];
  const isAll = without.length === 0 || (chosen.match === 'all' && without.every(canAskForAll));
  const ground = isAll ? fit.all : fit.except(...without);
  if (asked.place === undefined) return ground;
  const own = isCode(asked.place)
    ? world.sets.country.get(asked.place)
    : setsByRegion(world, chosen.date).get(asked.place);
  return own ?? setOf(world.countries.length);
}

/** Which rows of a table count on the chosen day, by their place in the table. */
function rowFilter(
  world: World,
  detail: DetailTables,
  chosen: Chosen,
  table: CountedTable,
  { without = [], place }: AskedCounts,
): (index: number) => boolean {
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
  if (table !== 'offices') return () => true;
  const kinds = without.includes('office') || place ? [] : chosen.office;
  return (index) => {
    const office = world.offices[index];
    if (!office || officeStateOn(office, chosen.date) !== 'known') return false;
    return kinds.length === 0 || kinds.includes(office.kind.id);
  };
}

function runsOn(world: World, detail: DetailTables, index: number, day: Day): boolean {
  const row = detail.spells[index];
  const spell = world
    .countryOf(row?.iso3 ?? '')
    ?.spells.find(({ status, from }) => status === row?.status && from === row.from);
  return spell !== undefined && spell.first <= day && day <= spell.last;
}
