import type { Gazetteer } from './gazetteer';
import type { CoreTables, DetailTables } from './tables';
import type { ActivityId, Iso3 } from './rows';

/** Rows as columns. A column of repeated texts or lists holds each once, and per row its index. */
interface PackedRows {
  /** How many rows. */
  length: number;
  /** By the path of the property: "iso3", "name.en". */
  columns: Record<string, PackedColumn>;
}

type PackedColumn = unknown[] | { words: unknown[]; at: number[] };

type Row = Record<string, unknown>;

/**
 * Turns a list of like objects into columns, which are smaller to send. Properties may be texts, numbers, null,
 * lists, or objects of these; no property name holds a point.
 */
export function packRows(rows: readonly object[]): PackedRows {
  const flat = rows.map((row) => flatten(row as Row));
  const paths = Object.keys(flat[0] ?? {});
  const columns = paths.map((path) => [path, packColumn(flat.map((row) => row[path]))] as const);
  return { length: rows.length, columns: Object.fromEntries(columns) };
}

/** The rows that packRows was given. */
export function unpackRows<T>({ length, columns }: PackedRows): T[] {
  const rows = Array.from({ length }, (): Row => ({}));
  for (const [path, column] of Object.entries(columns)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const values = Array.isArray(column) ? column : column.at.map((at) => column.words[at]);
    let places = rows;
    for (const key of keys) places = places.map((place) => (place[key] ??= {}) as Row);
    for (let i = 0; i < length; i++) {
      const place = places[i];
      if (place) place[last] = values[i];
    }
  }
  return rows as T[];
}

function flatten(row: Row, before = ''): Row {
  const entries = Object.entries(row).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(flatten(value as Row, `${before}${key}.`))
      : [[`${before}${key}`, value]],
  );
  return Object.fromEntries(entries) as Row;
}

function packColumn(values: unknown[]): PackedColumn {
  if (values.some((value) => typeof value !== 'string' && !Array.isArray(value))) return values;
  const keys = values.map((value) => JSON.stringify(value));
  const words = [...new Set(keys)];
  if (words.length * 2 > values.length) return values;
  const places = new Map(words.map((word, i) => [word, i]));
  return {
    words: words.map((word) => JSON.parse(word) as unknown),
    at: keys.map((key) => places.get(key) ?? -1),
  };
}

/** Tables on their way to the page: lists of rows packed, everything else as it is. */
type PackedCore = Record<string, unknown> & { documented: Record<string, number[]> };

/** Packs the tables of the first view; `documented` holds places in the list of countries. */
export function packCore(core: CoreTables): PackedCore {
  const places = new Map(core.countries.map(({ iso3 }, i) => [iso3, i]));
  const documented = Object.entries(core.documented).map(([activity, codes]) => [
    activity,
    codes.map((iso3) => places.get(iso3) ?? -1),
  ]);
  return { ...packTables(core), documented: Object.fromEntries(documented) as Record<string, number[]> };
}

/** The tables that packCore was given. */
export function unpackCore(packed: PackedCore): CoreTables {
  const core = unpackTables(packed) as unknown as CoreTables;
  const documented = {} as Record<ActivityId, Iso3[]>;
  for (const [activity, places] of Object.entries(packed.documented)) {
    documented[activity as ActivityId] = places.flatMap((place) => core.countries[place]?.iso3 ?? []);
  }
  return { ...core, documented };
}

/** Packs the tables of the profile. */
export function packDetail(detail: DetailTables): Record<string, unknown> {
  return packTables(detail);
}

/** The tables that packDetail was given. */
export function unpackDetail(packed: Record<string, unknown>): DetailTables {
  return unpackTables(packed) as unknown as DetailTables;
}

/** Packs what the search knows. */
export function packGazetteer(gazetteer: Gazetteer): Record<string, unknown> {
  return packTables(gazetteer);
}

/** The gazetteer that packGazetteer was given. */
export function unpackGazetteer(packed: Record<string, unknown>): Gazetteer {
  return unpackTables(packed) as unknown as Gazetteer;
}

function packTables(tables: object): Record<string, unknown> {
  const entries = Object.entries(tables).map(([name, table]) => [
    name,
    Array.isArray(table) ? packRows(table) : (table as unknown),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function unpackTables(packed: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(packed).map(([name, table]) => [
    name,
    isPacked(table) ? unpackRows(table) : table,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** Whether a part of packed tables is a list of rows. */
export function isPacked(value: unknown): value is PackedRows {
  return typeof value === 'object' && value !== null && 'columns' in value && 'length' in value;
}
