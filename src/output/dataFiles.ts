import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Lang } from '../model/tables';
import type { OutputMessages } from '../text/present/outputEn';
import { csvFile } from './csvFile';
import type { AboutView } from './viewContent';
import type { ViewTable } from './viewTable';

/** The rows of a view as CSV, in words; what the file is and rests on stands in the last columns of each row. */
export function csvOf(
  { columns, texts }: ViewTable,
  about: AboutView,
  lang: Lang,
  words: OutputMessages['data']['column'],
): string {
  const head = [
    ...columns.map(({ name }) => name),
    words.date,
    words.choice,
    words.address,
    words.sources,
    words.licence,
  ];
  const rest = [
    about.date,
    about.choice,
    about.address,
    about.sources.map(({ title }) => title).join('; '),
    about.licence,
  ];
  return csvFile([head, ...texts.map((row) => [...row, ...rest])], lang);
}

/** The rows of a view as JSON, with raw values; `metadata` says what the file is and rests on. */
export function jsonOf({ columns, values }: ViewTable, about: AboutView): string {
  const rows = values.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));
  return `${JSON.stringify({ metadata: about, columns, rows }, null, 2)}\n`;
}

/**
 * The countries of a view and their offices as GeoJSON (RFC 7946), with raw values as properties.
 * @param outlines geometries of countries by code, longitude and latitude
 */
export function geoJsonOf(
  countries: ViewTable,
  offices: ViewTable,
  outlines: ReadonlyMap<string, Geometry>,
  about: AboutView,
): string {
  const collection: FeatureCollection & { metadata: AboutView } = {
    type: 'FeatureCollection',
    metadata: about,
    features: [
      ...countries.keys.flatMap((id, i) => {
        const geometry = outlines.get(id);
        const properties = { kind: 'country', ...recordOf(countries, i) };
        return geometry
          ? [{ type: 'Feature' as const, id, properties, geometry: rightHanded(geometry) }]
          : [];
      }),
      ...offices.keys.flatMap((id, i) => {
        const { lat, lon, kind, ...rest } = recordOf(offices, i);
        if (typeof lat !== 'number' || typeof lon !== 'number') return [];
        const properties = { kind: 'office', office: kind, ...rest };
        const geometry = { type: 'Point' as const, coordinates: [lon, lat] };
        return [{ type: 'Feature' as const, id, properties, geometry }];
      }),
    ],
  };
  return `${JSON.stringify(collection)}\n`;
}

function recordOf({ columns, values }: ViewTable, index: number) {
  return Object.fromEntries(columns.map(({ key }, i) => [key, values[index]?.[i] ?? null]));
}

/** Decimals of a degree that say as much as the outlines do: about 10 m. */
const DECIMALS = 1e4;

/** RFC 7946 turns rings the other way than d3 does: the outer one against the clock. */
function rightHanded(geometry: Geometry): Geometry {
  const ring = (points: Position[]) =>
    points.toReversed().map((point) => point.map((value) => Math.round(value * DECIMALS) / DECIMALS));
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(ring) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
  return geometry;
}
