import { resolve } from 'node:path';
import { packCore, packDetail, packGazetteer } from '../world/packing';
import type { Story } from '../world/story';
import type { WorldShapes } from '../world/shapes';
import type { CoreTables } from '../world/tables';
import { buildWorld } from '../world/world';
import { coreOf, detailOf, gazetteerOf, labelsOf } from './tables/compile';
import { areaStyles } from './site/areaStyles';
import { lookStyles, shadeStyles } from './site/lookStyles';
import { NOTICES } from './site/notices';
import { packagePageOf } from './site/packagePage';
import { placesOf } from './shapes/places';
import { errorsIn } from './tables/problems';
import { readFiles, type DataFiles } from './tables/readFiles';
import { drawRegionMaps } from './shapes/regionMaps';
import { buildShapes, type Shapes } from './shapes/shapes';
import { checkFunctions } from './tables/json/organization';
import { readStories } from './tables/json/stories';
import { readTables, type ReadTables } from './tables/tables';

const PACKING = JSON.stringify(resolve(import.meta.dirname, '../world/packing.ts'));
const FETCHING = JSON.stringify(resolve(import.meta.dirname, '../loading/fetchOnce.ts'));
const UNPACK = `import { unpackCore, unpackDetail, unpackGazetteer } from ${PACKING};\n`;
/** The shapes depend on these tables alone. */
const SHAPE_TABLES = [
  ...['countries.csv', 'territories.csv', 'borders.csv'],
  ...['regional-offices.csv', 'continents.csv'],
];

/** data/ read and checked. */
export interface AtlasData extends Omit<DataFiles, 'stories'>, ReadTables {
  stories: Story[];
}

/**
 * Reads and checks all that is in data/. Stories are checked once the tables have no mistake. Throws a BrokenPackage if the
 * schema cannot be used.
 */
export function readData(dataFolder: string): AtlasData {
  const { schema, organization, files, stories: texts } = readFiles(dataFolder);
  const { tables, problems, leftOut } = readTables(files, schema);
  const { stories, problems: inStories } = readStories(texts, tables, organization);
  const inFunctions = checkFunctions(tables, organization);
  // Both are about rows: what they lack may be a row left out for a mistake of its own, which is told already.
  const told = errorsIn(problems).length > 0 ? problems : [...problems, ...inFunctions, ...inStories];
  return { schema, organization, files, tables, stories, problems: told, leftOut };
}

/** What the page loads when it is needed. Each module has one export, `load`. */
const LOADED = [
  'start',
  'detail',
  'gazetteer',
  'fine',
  'topology',
  'coarse',
  'labels',
  'regionMaps',
  'package',
  'stories',
] as const;
type LoadedName = (typeof LOADED)[number];
/** Ends the name of the module that holds what one of them loads, where no file does. */
const TEXT = '/text';

/** What is there as soon as the module is, for tests and for drawing the page, style sheets, and what is loaded. */
export const MODULES = [
  'core',
  'shapes',
  'looks.css',
  'shades.css',
  ...LOADED,
  ...LOADED.map((name) => `${name}${TEXT}` as const),
] as const;
type ModuleName = (typeof MODULES)[number];

/** Puts a text beside the scripts, or into data/ if its name says so, and gives the code of its address. */
export type EmitText = (name: string, text: string) => string;

let drawn: { key: string; shapes: Shapes } | undefined;

/** One drawing for all builds of a process: that of the site, and that of what draws its pages. */
function drawOnce({ files, tables }: AtlasData): Shapes {
  const key = SHAPE_TABLES.map((name) => files.get(name)).join('\f');
  if (drawn?.key !== key) drawn = { key, shapes: buildShapes(tables) };
  return drawn.shapes;
}

/**
 * Writes the code of the virtual modules. Data is no script: a built page fetches it as JSON, which a browser reads
 * faster; elsewhere (dev server, tests, drawing the page) it stands in the module as a text.
 * Shapes are drawn when first asked for, and again only when one of their tables has changed.
 *
 * @param warn is told of every row that draws nothing
 */
export function moduleWriter(
  warn: (notice: string) => void,
): (name: ModuleName, data: AtlasData, emit?: EmitText) => string {
  let told: Shapes | undefined;

  function shapesOf(data: AtlasData): Shapes {
    const shapes = drawOnce(data);
    if (shapes !== told) shapes.notices.forEach(warn);
    told = shapes;
    return shapes;
  }

  function contentOf(name: LoadedName, data: AtlasData): unknown {
    switch (name) {
      case 'start':
        return startOf(coreIn(data), shapesOf(data).shapes);
      case 'detail':
        return packDetail(detailOf(data.tables, data.schema));
      case 'gazetteer':
        return packGazetteer(gazetteerOf(data.tables));
      case 'labels':
        return labelsOf(data.tables, shapesOf(data).rooms());
      case 'regionMaps':
        return drawRegionMaps(data.tables, shapesOf(data));
      case 'stories':
        return data.stories;
      case 'package':
        return packagePageOf(data.tables, data.schema, data.files);
      default:
        return shapesOf(data)[name];
    }
  }

  /** Code of the function that makes what is asked for from what is in the file. */
  function unpackingOf(name: LoadedName, data: AtlasData, emit?: EmitText): string {
    switch (name) {
      case 'start':
        return '({ core, places }) => ({ core: unpackCore(core), places })';
      case 'detail':
        return 'unpackDetail';
      case 'gazetteer':
        return 'unpackGazetteer';
      case 'package':
        return `(about) => ({ about, files: { ${addressesOf(data, emit).join(', ')} } })`;
      default:
        return '(content) => content';
    }
  }

  return (name, data, emit) => {
    if (name === 'core')
      return `${UNPACK}export const core = unpackCore(${jsonParse(packCore(coreIn(data)))});`;
    if (name === 'shapes') return `export const shapes = ${jsonParse(shapesOf(data).shapes)};`;
    if (name === 'looks.css') return lookStyles() + areaStyles(data.tables.areas);
    if (name === 'shades.css') return shadeStyles();
    const loaded = LOADED.find((one) => name === one);
    if (loaded) {
      const content = emit && contentOf(loaded, data);
      const url = emit?.(`${loaded}.json`, JSON.stringify(content));
      return loader(loaded, unpackingOf(loaded, data, emit), url, content);
    }
    return `export default ${jsonParse(contentOf(name.slice(0, -TEXT.length) as LoadedName, data))};`;
  };
}

/**
 * Code that gives what loads a value: from the file with the address, or without one from the module of its text.
 * @param content of the file, whose keys tell it from something else
 */
function loader(name: LoadedName, unpack: string, url?: string, content?: unknown): string {
  const keys = Array.isArray(content) ? ['length'] : Object.keys(content ?? {});
  const from = url
    ? `fetchOnce(${url}, ${unpack}, ${JSON.stringify(keys)})`
    : `loadOnce(() => import('virtual:atlas/${name}${TEXT}').then(({ default: content }) => (${unpack})(content)))`;
  return `${UNPACK}import { fetchOnce, loadOnce } from ${FETCHING};\nexport const load = ${from};`;
}

/** What the page fetches before it answers: the tables of the first view, and where the map's parts lie. */
export function startOf(core: CoreTables, shapes: WorldShapes) {
  return { core: packCore(core), places: placesOf(shapes, buildWorld(core)) };
}

function coreIn({ tables, organization, problems, stories }: AtlasData): CoreTables {
  return coreOf(tables, organization, problems, stories);
}

/** The tables and their schema as they are in data/, for readers to take with them: names and addresses as code. */
function addressesOf({ files, schema }: AtlasData, emit?: EmitText): string[] {
  const texts = [...files, ['datapackage.json', `${JSON.stringify(schema, null, 2)}\n`] as const];
  const addresses = texts.map(([name, text]) => {
    const path = `data/${name}`;
    return [name, emit ? emit(path, text) : JSON.stringify(`/${path}`)] as const;
  });
  // Written when all else is, so that it is known by its place beside the folder alone.
  const beside = emit ? `new URL('../${NOTICES}', ${addresses.at(-1)?.[1]}).href` : `'/${NOTICES}'`;
  return [...addresses, [NOTICES, beside] as const].map(
    ([name, address]) => `${JSON.stringify(name)}: ${address}`,
  );
}

/** A call of JSON.parse on a text in single quotes, since JSON is full of double ones. */
function jsonParse(value: unknown): string {
  const text = JSON.stringify(value)
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `JSON.parse('${text}')`;
}
