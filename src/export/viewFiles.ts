import { feature } from 'topojson-client';
import type { FeatureCollection, Geometry } from 'geojson';
import { load as loadTopology } from 'virtual:atlas/topology';
import type { Atlas } from '../atlas/atlas.svelte';
import type { Scheme, TableRows } from '../choice/chosen';
import type { Sort } from '../figures/columns/column';
import { rowsBehind } from '../figures/evidence';
import { evidenceSheet } from '../sources/evidenceSheet';
import { loadDetail } from '../world/detail';
import type { TableName } from '../world/package';
import type { FlatWorld } from '../world/shapes';
import 'virtual:atlas/shades.css';
import { csvOf, evidenceOf, geoJsonOf, jsonOf } from './sheets/dataFiles';
import { evidenceRows, type Evidence } from './sheets/evidenceRows';
import { dataSources } from './aboutSources';
import type { Format } from './picture/formats';
import { pictureMapType } from './picture/mapType';
import { drawableOf, type Drawable } from './picture/drawable';
import type { Colours } from './picture/colours';
import { textMeasure } from './picture/measureText';
import { composePicture, type BelowMap, type Picture, type PictureContent } from './picture/picture';
import { svgPicture } from './picture/svgPicture';
import { chartInWords } from './slides/chart/chartWords';
import { firstRows } from './slides/chart/firstRows';
import { NewCharts } from './slides/chart/newCharts';
import { tellingCharts } from './slides/chart/tellingCharts';
import { aboutView, creditWords, viewContent, type AboutView } from './viewContent';
import schema from './sheets/view.schema.json?url';
import { viewTable, type ViewTable } from './sheets/viewTable';

/** A view as the reader sees it just now, with all that its files are made from. */
export interface SeenView {
  atlas: Atlas<'explore' | 'present'>;
  places: FlatWorld;
  /** The page's address. */
  page: string;
  made: string;
}

interface PictureOptions {
  format: Format;
  size: { width: number; height: number };
  scheme: Scheme;
  isTransparent: boolean;
}

/** A picture of the view, and the same as an SVG file. */
export interface MadePicture {
  picture: Picture;
  svg: string;
  about: AboutView;
}

/**
 * Takes a picture of the view.
 * @throws if what the map is drawn from cannot be loaded
 */
export async function takePicture(view: SeenView, options: PictureOptions): Promise<MadePicture> {
  const [drawable, detail] = await Promise.all([drawableOf(view.atlas, view.places), loadDetail()]);
  const about = aboutView(view.atlas, detail, view.page, view.made);
  const mapType = pictureMapType(options.format, options.size.width);
  const content = shortNotes(viewContent(drawable, about, options.scheme, { ...options, mapType }), about);
  const below = chartBelow(drawable, content.colours);
  const picture = composePicture(content, options.size, textMeasure(), { below });
  return { picture, svg: svgPicture(picture, metadataOf(about)), about };
}

/** What stands at the foot in as few lines as it takes: disclaimers, date and address, then sources. */
function shortNotes(content: PictureContent, { address }: AboutView): PictureContent {
  const sources = content.notes.filter(({ isOfSources }) => isOfSources);
  const texts = content.notes.filter((note) => !sources.includes(note)).map(({ text }) => text);
  // No stop stands behind an address.
  const isLast = (text: string) => text.endsWith(address);
  const ordered = [...texts.filter((text) => !isLast(text)), ...texts.filter(isLast)];
  return { ...content, notes: [{ text: ordered.join(' ') }, ...sources] };
}

/** The chart of the world that tells most, for a picture that is higher than its map: other maps fill any shape. */
function chartBelow({ atlas, map }: Drawable, colours: Colours): BelowMap | undefined {
  if (map.frame !== 'world' || map.zoomed.k > 1) return undefined;
  const [chart] = new NewCharts().of(tellingCharts(atlas, colours).filter(({ kind }) => kind === 'bar'));
  if (!chart) return undefined;
  const { output } = atlas.present;
  const shown = firstRows(chart);
  return {
    chart: shown,
    about: chartInWords(shown, output.slides.charts, atlas.formats),
    aspect: map.scene.width / map.scene.height,
    say: atlas.formats.number,
  };
}

/** What a picture's file says of itself, name by name. */
function metadataOf(about: AboutView): Record<string, string> {
  const { title, choice, date, address, made, licence, sources } = about;
  const named = sources.map((one) => (one.address ? `${one.title} <${one.address}>` : one.title));
  return { title, choice, date, address, made, licence, sources: named.join('; ') };
}

const CSV_TYPE = 'text/csv;charset=utf-8';

/** What of the view's rows is made into a file: themselves in a form, or the rows of the tables behind them. */
export type DataKind = 'xlsx' | 'csv' | 'json' | 'geojson' | 'evidence';

/**
 * The rows of the view as a file.
 * @param sort the order of the rows in files for spreadsheets; null for that by name, as all others have it
 * @throws if the tables cannot be loaded
 */
export async function dataFile(
  view: SeenView,
  kind: DataKind,
  rows: TableRows,
  sort: Sort | null = null,
): Promise<{ content: string | Uint8Array<ArrayBuffer>; type: string }> {
  const { atlas } = view;
  const detail = await loadDetail();
  const words = atlas.present.output.data;
  const aboutTables = (tables: ViewTable[], more?: TableName[]): AboutView => ({
    ...aboutView(atlas, detail, view.page, view.made),
    sources: dataSources(detail, tables, creditWords(atlas, words.inColumns), more),
  });
  const behind = (tables: ViewTable[]) => {
    const asked = tables.flatMap((table) => table.asked);
    return rowsBehind(atlas.world, detail, atlas.fit, atlas.choice.all, asked);
  };
  // Of all countries it would be most of the tables, which can be had as they are.
  const evidenceIn = (tables: ViewTable[]): Evidence =>
    atlas.isFiltered
      ? { about: words.evidenceRows, rows: evidenceRows(detail, behind(tables)) }
      : { about: words.noEvidenceRows, rows: [] };
  if (kind === 'geojson') {
    const countries = viewTable(atlas, detail, 'countries');
    const offices = viewTable(atlas, detail, 'offices');
    const about = aboutTables([countries, offices], ['territories', 'borders']);
    const content = geoJsonOf(
      countries,
      offices,
      await loadOutlines(),
      about,
      evidenceIn([countries, offices]),
    );
    return { content, type: 'application/geo+json' };
  }
  const table = viewTable(atlas, detail, rows, kind === 'xlsx' || kind === 'csv' ? sort : null);
  const about = aboutTables([table]);
  const evidence = () =>
    evidenceSheet(
      atlas,
      detail,
      behind([table]).map((row) => ({ row })),
    );
  switch (kind) {
    case 'xlsx': {
      const [{ viewWorkbook }, { XLSX_TYPE }] = await loadWorkbooks();
      const { explore, language } = atlas;
      const content = viewWorkbook({
        ...{ table, about, words, evidence: evidence(), lang: language.lang, dir: language.dir },
        ...{ name: explore.table.rows[rows], year: explore.source.year },
      });
      return { content, type: XLSX_TYPE };
    }
    case 'csv':
      return { content: csvOf(table, about, words, atlas.explore.csv), type: CSV_TYPE };
    case 'evidence':
      return { content: evidenceOf(evidence(), about, words, atlas.explore.csv), type: CSV_TYPE };
    case 'json':
      return {
        content: jsonOf(table, about, evidenceIn([table]), new URL(schema, view.page).href),
        type: 'application/json',
      };
  }
}

/** Only who asks for one loads what writes it. */
const loadWorkbooks = () =>
  Promise.all([import('./sheets/viewWorkbook'), import('./sheets/xlsx/workbookFile')]);

async function loadOutlines(): Promise<Map<string, Geometry>> {
  const topology = await loadTopology();
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection;
  return new Map(features.map(({ id, geometry }) => [String(id), geometry]));
}
