import type { Gazetteer } from './gazetteer';
import type { CoreTables, DetailTables } from './tables';
import type { ActivityId } from './rows';

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

/**
 * The many rows of documented work, a letter each for country and evidence: of countries, how many places it is from the
 * one before; of the different pairs of year and strength, its place among them.
 */
interface PackedDocumented {
  pairs: (readonly [year: number | null, isStrong: boolean])[];
  of: Record<string, readonly [countries: string, pairs: string]>;
}

/** The letter that stands for 0. */
const ZERO = 48;

/** Tables on their way to the page: lists of rows packed, everything else as it is. */
type PackedCore = Record<string, unknown> & { documented: PackedDocumented };

/** Packs the tables of the first view. */
export function packCore(core: CoreTables): PackedCore {
  const offices = core.offices.map((row) => (row.id === usualId(row) ? { ...row, id: '' } : row));
  return { ...packTables({ ...core, offices }), documented: packDocumented(core) };
}

/** The id that follows from an office's country and city: nine of ten have it, and it is not sent. */
function usualId({ iso3, city }: { iso3: string; city: string }): string {
  const letters = `${iso3}-${city}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\w -]/g, '');
  return letters.replaceAll(' ', '-');
}

function packDocumented({ countries, documented }: CoreTables): PackedDocumented {
  const places = new Map(countries.map(({ iso3 }, i) => [iso3, i]));
  const letters = (numbers: number[]) => String.fromCharCode(...numbers.map((n) => ZERO + n));
  const pairs = new Map<string, readonly [number | null, boolean]>();
  for (const { year, isStrong } of documented) pairs.set(`${year} ${isStrong}`, [year, isStrong]);
  const keys = [...pairs.keys()];
  const of = [...new Set(documented.map(({ activity }) => activity))].map((activity) => {
    const rows = documented.filter((row) => row.activity === activity);
    const at = rows.map(({ iso3 }) => places.get(iso3) ?? 0);
    const gaps = at.map((place, i) => place - (at[i - 1] ?? 0));
    const own = rows.map(({ year, isStrong }) => keys.indexOf(`${year} ${isStrong}`));
    return [activity, [letters(gaps), letters(own)]] as const;
  });
  return { pairs: [...pairs.values()], of: Object.fromEntries(of) };
}

/** The tables that packCore was given. */
export function unpackCore(packed: PackedCore): CoreTables {
  const core = unpackTables(packed) as unknown as CoreTables;
  for (const office of core.offices) office.id ||= usualId(office);
  const documented: CoreTables['documented'] = [];
  for (const [activity, [countries, pairs]] of Object.entries(packed.documented.of)) {
    let place = 0;
    for (let i = 0; i < pairs.length; i++) {
      place += countries.charCodeAt(i) - ZERO;
      const iso3 = core.countries[place]?.iso3;
      const [year = null, isStrong = false] = packed.documented.pairs[pairs.charCodeAt(i) - ZERO] ?? [];
      if (iso3) documented.push({ activity: activity as ActivityId, iso3, year, isStrong });
    }
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

/** How many rows of documented work packed tables of the first view have. */
export function documentedRowsIn({ documented }: { documented?: unknown }): number {
  const { of = {} } = (documented ?? {}) as Partial<PackedDocumented>;
  return Object.values(of).reduce((rows, [, pairs]) => rows + pairs.length, 0);
}
