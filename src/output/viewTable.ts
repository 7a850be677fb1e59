import type { TableRows } from '../choice/chosen';
import { has } from '../model/countrySet';
import type { DetailTables } from '../model/tables';
import type { Atlas } from '../atlas.svelte';
import type { Column } from '../view/column';
import { countryColumns } from '../view/countryColumns';
import { officeColumns } from '../view/officeColumns';
import { fittingOffices } from '../view/tableRows';
import type { TableGround } from '../view/tableGround';

export type Value = string | number | null;

/** The rows of a view as a table that knows nothing of any screen. */
export interface ViewTable {
  columns: { key: string; name: string }[];
  /** What each row is about: the code of a country, or the id of an office. */
  keys: string[];
  /** As the tables have it, for machines: null where nothing is known, 0 where none was found. */
  values: Value[][];
  /** In words, for people: figures are left as they are. */
  texts: Value[][];
}

/** The countries that fit the choice, or the offices in them, with all that the atlas knows of each. */
export function viewTable(atlas: Atlas, detail: DetailTables, rows: TableRows): ViewTable {
  const { world, day, fit } = atlas;
  const ground: TableGround = {
    world,
    detail,
    day,
    language: { ...atlas.language, explore: atlas.explore },
    formats: atlas.formats,
  };
  if (rows === 'countries') {
    const countries = world.countries.filter(({ index }) => has(fit.all, index));
    return tableOf(countryColumns(ground), countries, ({ iso3 }) => iso3);
  }
  const fitting = fittingOffices(day, fit, atlas.choice.all);
  const offices = day.offices.filter(({ id }) => fitting.has(id));
  const columns = officeColumns(ground).filter(({ key }) => key !== 'coordinates');
  const { latitude, longitude } = atlas.present.output.data;
  const degrees = (key: 'lat' | 'lon', name: string, place: 0 | 1): Column<(typeof offices)[number]> => ({
    key,
    name,
    head: name,
    group: 'place',
    kind: 'number',
    align: 'end',
    needsDetail: false,
    cell: ({ at }) => ({ value: at?.[place] ?? null, text: String(at?.[place] ?? ''), isEmpty: !at }),
    asked: () => null,
  });
  return tableOf(
    [...columns, degrees('lat', latitude, 1), degrees('lon', longitude, 0)],
    offices,
    ({ id }) => id,
  );
}

function tableOf<Row>(
  all: readonly Column<Row>[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ViewTable {
  const columns = all.filter(({ kind }) => kind !== 'pin');
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  return {
    columns: columns.map(({ key, name }) => ({ key, name })),
    keys: rows.map(keyOf),
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) =>
      row.map(({ value, text, href, isEmpty }) =>
        href ? href : typeof value === 'number' && !isEmpty ? value : text,
      ),
    ),
  };
}
