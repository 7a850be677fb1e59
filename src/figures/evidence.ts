import type { Chosen } from '../choice/chosen';
import { lastDay } from '../world/days';
import type { TableName } from '../world/package';
import type { DetailTables } from '../world/tables';
import type { World } from '../world/world';
import type { Asked, CountedTable } from './asked';
import { countedRows } from './countSource';
import type { Fit } from './match';
import { groundOf } from './grounds';
import { sourceOf, type RowSource } from './sourceOf';

/** What to ask for, to learn where each row of a table comes from, in the order of the table. */
export function askedOfRows(world: World, detail: DetailTables, table: CountedTable): Asked[] {
  switch (table) {
    case 'countries':
      return detail.countries.map(({ iso3 }) => ({ kind: 'country', iso3 }));
    case 'coverage':
      // On the first of its days, it is the row of its country.
      return detail.coverage.map(({ iso3, from }) => ({ kind: 'region', iso3, day: lastDay(from) }));
    case 'members':
      return detail.spells.map(({ iso3, status, from }) => ({ kind: 'spell', iso3, status, from }));
    case 'offices':
      return world.offices.map(({ id }) => ({ kind: 'office', id }));
    case 'work':
      return detail.work.map(({ iso3, activity, source }) => ({ kind: 'work', iso3, activity, source }));
    case 'indicators':
      return detail.indicators.map(({ iso3, year }) => ({ kind: 'indicator', iso3, year }));
    case 'events':
      return detail.events.map((_, index) => ({ kind: 'event', index }));
  }
}

/** Every row that names a source of its own, table by table, in the order of the tables. */
export function sourcedRows(world: World, detail: DetailTables): Map<TableName, RowSource[]> {
  const from = (all: readonly Asked[]) => all.flatMap((asked) => sourceOf(world, detail, asked) ?? []);
  const independent = detail.countries
    .filter(({ independentSource }) => independentSource !== '')
    .map(({ iso3 }): Asked => ({ kind: 'independence', iso3 }));
  const counted = (table: CountedTable) => from(askedOfRows(world, detail, table));
  return new Map<TableName, RowSource[]>([
    ['members', counted('members')],
    ['countries', from(independent)],
    ['coverage', counted('coverage')],
    ['regional-offices', from(detail.regionalOffices.map(({ id }) => ({ kind: 'region-office', id })))],
    ['offices', counted('offices')],
    ['kinds', ofKinds(detail)],
    ['presence', from(detail.presence.map(({ iso3 }) => ({ kind: 'presence', iso3 })))],
    ['work', counted('work')],
    ['events', counted('events')],
    ['published', ofTotals(detail)],
  ]);
}

/** The keys of rows of a table, by their place in it. */
export function keysOfRows(
  world: World,
  detail: DetailTables,
  table: CountedTable,
  indexes: readonly number[],
): RowSource['key'][] {
  const all = askedOfRows(world, detail, table);
  return indexes.flatMap((index) => {
    const asked = all[index];
    const row = asked && sourceOf(world, detail, asked);
    return row ? [row.key] : [];
  });
}

/** The address of each row's own source; '' where none is kept. */
export function addressesOf(rows: readonly RowSource[]): string[] {
  return rows.map(({ grounds: [own] }) => own?.href ?? '');
}

/**
 * The rows behind values, each once: of a counted figure those that it is counted from.
 * @param values what is asked of each value that is shown
 */
export function rowsBehind(
  world: World,
  detail: DetailTables,
  fit: Fit,
  chosen: Chosen,
  values: readonly Asked[],
): RowSource[] {
  // Of many values the same is asked; of figures of a mid-year, each column on its own.
  const different = new Map(values.map((asked) => [JSON.stringify(asked), asked]));
  const single = [...different.values()].flatMap((asked): Asked[] => {
    if (asked.kind === 'indicator') return [{ kind: 'indicator', iso3: asked.iso3, year: asked.year }];
    if (asked.kind !== 'counts') return [asked];
    return asked.of.flatMap((table) => {
      const all = askedOfRows(world, detail, table);
      return countedRows(world, detail, fit, chosen, asked, table).flatMap((index) => all[index] ?? []);
    });
  });
  const rows = new Map<string, RowSource>();
  for (const asked of new Map(single.map((one) => [JSON.stringify(one), one])).values()) {
    const row = sourceOf(world, detail, asked);
    // One row may be asked for as several things: as a status, and as the spell behind it.
    if (row) rows.set(JSON.stringify([row.table, row.key, row.shown]), row);
  }
  return [...rows.values()];
}

function ofKinds(detail: DetailTables): RowSource[] {
  const credits = detail.credits.filter(({ table }) => table === 'kinds');
  return detail.kinds.map(({ id, source }) => ({
    ...{ table: 'kinds', place: null, key: [['id', id]], shown: [['kind', id]] },
    ...{ grounds: [groundOf(source, credits)], year: null, certainty: [], note: '' },
  }));
}

function ofTotals(detail: DetailTables): RowSource[] {
  const credits = detail.credits.filter(({ table }) => table === 'published');
  return detail.published.map(({ date, members, observers, by, source }) => ({
    ...{ table: 'published', place: null, key: [['date', date]] },
    shown: [
      ['date', date],
      ['members', String(members)],
      ...(observers === null ? [] : [['observers', String(observers)] as const]),
    ],
    ...{ grounds: [groundOf(source, credits)], year: null, certainty: [], note: by },
  }));
}
