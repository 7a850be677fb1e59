import type { TableRows } from '../../choice/chosen';
import { has } from '../../world/countrySet';
import type { DetailTables } from '../../world/tables';
import type { Atlas } from '../../atlas/atlas.svelte';
import type { TableName } from '../../world/package';
import type { Asked } from '../../figures/asked';
import { columnsFor, orderRows, type Cell, type Column, type Sort } from '../../figures/columns/column';
import { countryColumns } from '../../figures/columns/countryColumns';
import { officeColumns } from '../../figures/columns/officeColumns';
import { countriesInOrder, officesInOrder } from '../../figures/columns/tableRows';
import { fittingOffices } from '../../figures/match';
import type { TableContext } from '../../figures/columns/tableContext';
import { tablesBehind } from '../aboutSources';

export type Value = string | number | null;

/** What a file says of one of its columns. */
export interface DataColumn {
  key: string;
  name: string;
  /** What it holds. A date is as precise as it is known: ISO 8601, or a year as a figure. */
  type: 'text' | 'number' | 'date';
  /** What its figures count. */
  unit?: string;
  /** The mid-year that its figures are of. */
  year?: number;
  /** Where there is none yet: from which on there are figures. */
  note?: string;
  /** The tables that it rests on. */
  tables: TableName[];
}

/** The rows of a view as a table that knows nothing of any screen. */
export interface ViewTable {
  columns: DataColumn[];
  /** What each row is about: the code of a country, or the id of an office. */
  keys: string[];
  /** As the tables have it, for machines: null where nothing is known, and where none was found. */
  values: Value[][];
  /** In words, for people: figures and dates are left as they are, and null is what is empty. */
  texts: Value[][];
  /** In words, why a cell is empty; '' where it is not, or where nothing more can be said. */
  reasons: string[][];
  /** What is asked of every value, to learn where it comes from. */
  asked: Asked[];
}

/**
 * The countries that fit the choice, or the offices in them, with all that the atlas knows of each.
 * @param sort the order of the rows; null for that by name
 */
export function viewTable(
  atlas: Atlas<'explore'>,
  detail: DetailTables,
  rows: TableRows,
  sort: Sort | null = null,
): ViewTable {
  const { world, day, fit, language, formats, text: words } = atlas;
  const context: TableContext = {
    world,
    detail,
    day,
    language,
    formats,
  };
  const order = { world, words, lang: language.lang, compare: formats.compare };
  if (rows === 'countries') {
    const countries = countriesInOrder(order).filter(({ index }) => has(fit.all, index));
    const columns = countryColumns(context);
    const sorted = inOrderOf(countries, columns, sort, formats.compare);
    return tableOf(columns, sorted, world.countries[0], ({ iso3 }) => iso3);
  }
  const { offices, undated } = fittingOffices(day, fit, atlas.choice.all);
  const fitting = new Set([...offices, ...undated]);
  const inOrder = officesInOrder(order).filter((office) => fitting.has(office));
  const columns = officeColumns(context);
  const sorted = inOrderOf(inOrder, columns, sort, formats.compare);
  return tableOf(columns, sorted, world.offices[0], ({ id }) => id);
}

/** Rows sorted by a column, as the table of the page sorts them. */
function inOrderOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key);
  return sort && column ? orderRows(rows, column, sort.direction, compare) : rows;
}

/** @param any a row of the whole table: every row of a column rests on the same tables */
function tableOf<Row>(
  all: readonly Column<Row>[],
  rows: readonly Row[],
  any: Row | undefined,
  keyOf: (row: Row) => string,
): ViewTable {
  const columns = columnsFor('files', all);
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  return {
    columns: columns.map(({ key, name, kind, unit, note, asked }): DataColumn => {
      const source = any === undefined ? null : asked(any);
      return {
        key,
        name,
        type: typeOf(kind),
        ...(unit && { unit }),
        ...(source?.kind === 'indicator' ? { year: source.year } : note && { note }),
        tables: tablesBehind(source),
      };
    }),
    keys: rows.map(keyOf),
    values: cells.map((row) => row.map(({ value, isEmpty }) => (isEmpty ? null : value))),
    texts: cells.map((row) => row.map((cell, i) => inWords(cell, columns[i]?.kind))),
    reasons: cells.map((row) => row.map(({ text, isEmpty }) => (isEmpty ? text : ''))),
    asked: rows.flatMap((row) => columns.flatMap(({ asked }) => asked(row) ?? [])),
  };
}

function typeOf(kind: Column<never>['kind']): DataColumn['type'] {
  if (kind === 'date') return 'date';
  return kind === 'number' || kind === 'documented' ? 'number' : 'text';
}

function inWords({ value, text, href, isEmpty }: Cell, kind?: Column<never>['kind']): Value {
  if (isEmpty) return null;
  return typeof value === 'number' || kind === 'date' ? value : (href ?? text);
}
