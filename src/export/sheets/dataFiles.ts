import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExploreMessages } from '../../words/en/explore';
import type { OutputMessages } from '../../words/en/export';
import { csvFile } from './csvFile';
import { cutAtDateLine } from './cutAtDateLine';
import type { Evidence } from './evidenceRows';
import type { AboutSource } from '../aboutSources';
import type { AboutView } from '../viewContent';
import { tableInWords } from './tableInWords';
import type { DataColumn, Value, ViewTable } from './viewTable';

/** The rows of a view as CSV, in words; what the file is and rests on stands in the last columns of each row. */
export function csvOf(
  table: ViewTable,
  about: AboutView,
  words: OutputMessages['data'],
  form: ExploreMessages['csv'],
): string {
  const sources = about.sources.map((source) => sourceInWords(source, words.midYear)).join('; ');
  return csvFile(besideEach(tableInWords(table, words), aboutColumns(about, words, sources)), form);
}

/**
 * The rows of the tables behind a view as CSV, in words; what view it is stands in the last columns of each row.
 * @param rows the first one names the columns; each names its own source
 */
export function evidenceOf(
  rows: readonly (readonly string[])[],
  about: AboutView,
  words: OutputMessages['data'],
  form: ExploreMessages['csv'],
): string {
  return csvFile(besideEach(rows, aboutColumns(about, words)), form);
}

/** What a file of a view says in every row: heads of columns, each with its text. */
function aboutColumns(
  { date, choice, address, licence }: AboutView,
  { column }: OutputMessages['data'],
  sources?: string,
): [head: string, text: string][] {
  return [
    [column.date, date],
    [column.choice, choice],
    [column.address, address],
    ...(sources === undefined ? [] : [[column.sources, sources] as [string, string]]),
    [column.licence, licence],
  ];
}

/** Rows with further columns that say the same in each; the first row names the columns. */
function besideEach(
  rows: readonly (readonly Value[])[],
  columns: readonly (readonly [head: string, text: string])[],
): Value[][] {
  return rows.map((row, i) => [...row, ...columns.map(([head, text]) => (i === 0 ? head : text))]);
}

/** A source with its address, terms and year, in one line. */
function sourceInWords({ title, address, licence, year }: AboutSource, midYear: (year: string) => string) {
  return [
    title,
    address && ` <${address}>`,
    licence && ` [${licence}]`,
    year === undefined ? '' : `, ${midYear(String(year))}`,
  ].join('');
}

/**
 * The rows of a view as JSON, with raw values; `metadata` says what the file is and rests on.
 * @param evidence the rows of the tables behind them
 * @param schema the address of the schema of such files, view.schema.json
 */
export function jsonOf(
  { columns, values }: ViewTable,
  about: AboutView,
  evidence: Evidence,
  schema?: string,
): string {
  const rows = values.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));
  const file = JSON.stringify(
    { ...(schema && { $schema: schema }), metadata: describedBy(about, evidence), columns, rows },
    null,
    2,
  );
  // A line each: they are many.
  const lines = evidence.rows.map((row) => `\n    ${JSON.stringify(row)}`);
  return `${file.replace(/\n}$/, '')},\n  "evidence": [${lines.join(',')}\n  ]\n}\n`;
}

/** What a file says of itself, and of the evidence in it. */
function describedBy(about: AboutView, evidence: Evidence) {
  return { ...about, evidence: evidence.about };
}

/** What a file of features says beside them. */
interface Described {
  metadata: ReturnType<typeof describedBy>;
  evidence: Evidence['rows'];
  columns: Record<'country' | 'office', DataColumn[]>;
}

/**
 * The countries of a view and their offices as GeoJSON (RFC 7946), with raw values as properties. What has no known
 * place has no geometry.
 * @param outlines geometries of countries by code, longitude and latitude
 * @param evidence the rows of the tables behind them
 */
export function geoJsonOf(
  countries: ViewTable,
  offices: ViewTable,
  outlines: ReadonlyMap<string, Geometry>,
  about: AboutView,
  evidence: Evidence,
): string {
  const collection: FeatureCollection<Geometry | null> & Described = {
    type: 'FeatureCollection',
    metadata: describedBy(about, evidence),
    columns: { country: countries.columns, office: offices.columns },
    evidence: evidence.rows,
    features: [
      ...countries.keys.map((id, i): Feature<Geometry | null> => {
        const outline = outlines.get(id);
        const properties = { kind: 'country', ...recordOf(countries, i) };
        return { type: 'Feature', id, properties, geometry: outline ? cutAtDateLine(outline) : null };
      }),
      ...offices.keys.map((id, i): Feature<Geometry | null> => {
        const { lat, lon, kind, ...rest } = recordOf(offices, i);
        const properties = { kind: 'office', office: kind, ...rest };
        const isPlaced = typeof lat === 'number' && typeof lon === 'number';
        return {
          type: 'Feature',
          id,
          properties,
          geometry: isPlaced ? { type: 'Point', coordinates: [lon, lat] } : null,
        };
      }),
    ],
  };
  return `${JSON.stringify(collection)}\n`;
}

function recordOf({ columns, values }: ViewTable, index: number) {
  return Object.fromEntries(columns.map(({ key }, i) => [key, values[index]?.[i] ?? null]));
}
