import { resolve } from 'node:path';
import { packCore, packDetail, packGazetteer } from '../model/packing';
import type { Story } from '../model/story';
import type { WorldShapes } from '../model/shapes';
import type { CoreTables } from '../model/tables';
import { buildWorld } from '../model/world';
import { coreOf, detailOf, gazetteerOf } from './compile';
import { NOTICES } from './notices';
import { packagePageOf } from './packagePage';
import { placesOf } from './places';
import { errorsIn } from './problems';
import { readFiles, type DataFiles } from './readFiles';
import { drawRegionMaps } from './regionMaps';
import { buildShapes, type Shapes } from './shapes';
import { readStories } from './stories';
import { readTables, type ReadTables } from './tables';

const PACKING = JSON.stringify(resolve(import.meta.dirname, '../model/packing.ts'));
const UNPACK = `import { unpackCore, unpackDetail, unpackGazetteer } from ${PACKING};\n`;
/** The shapes depend on these tables alone. */
const SHAPE_TABLES = ['countries.csv', 'territories.csv', 'borders.csv'];

/** data/ read and checked. */
export interface AtlasData extends Omit<DataFiles, 'stories'>, ReadTables {
  stories: Story[];
}

/**
 * Reads and checks all that is in data/. Stories are checked once the tables have no mistake. Throws a BrokenPackage if the
 * schema cannot be used.
 */
export function readData(dataFolder: string): AtlasData {
  const { schema, files, stories: texts } = readFiles(dataFolder);
  const { tables, problems, leftOut } = readTables(files, schema);
  const { stories, problems: inStories } = readStories(texts, tables);
  // A story tells of rows: what it lacks may be a row left out for a mistake of its own, which is told already.
  const told = errorsIn(problems).length > 0 ? problems : [...problems, ...inStories];
  return { schema, files, tables, stories, problems: told, leftOut };
}

export const MODULES = [
  'core',
  'detail',
  'gazetteer',
  'shapes',
  'start',
  'fine',
  'topology',
  'coarse',
  'regionMaps',
  'package',
  'stories',
] as const;
export type ModuleName = (typeof MODULES)[number];

/** Puts a text beside the scripts, or into data/ if its name says so, and gives the code of its address. */
export type EmitText = (name: string, text: string) => string;

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
  let drawn: { key: string; shapes: Shapes } | undefined;

  function shapesOf({ files, tables }: AtlasData): Shapes {
    const key = SHAPE_TABLES.map((name) => files.get(name)).join('\f');
    if (drawn?.key !== key) {
      drawn = { key, shapes: buildShapes(tables) };
      drawn.shapes.notices.forEach(warn);
    }
    return drawn.shapes;
  }

  return (name, data, emit) => {
    const value = (content: unknown) => (emit ? fetched(emit, name, content) : jsonParse(content));
    switch (name) {
      case 'core':
        return `${UNPACK}export const core = unpackCore(${jsonParse(packCore(coreIn(data)))});`;
      case 'detail':
        return `${UNPACK}export const detail = unpackDetail(${value(packDetail(detailOf(data.tables, data.schema)))});`;
      case 'gazetteer':
        // A function, since a browser keeps a module that failed: asked again, it fetches again.
        return `${UNPACK}export const fetchGazetteer = async () => unpackGazetteer(${value(packGazetteer(gazetteerOf(data.tables)))});`;
      case 'shapes':
        return `export const shapes = ${jsonParse(shapesOf(data).shapes)};`;
      case 'start': {
        const content = startOf(coreIn(data), shapesOf(data).shapes);
        return `${UNPACK}const start = ${value(content)};
export const core = unpackCore(start.core);
export const places = start.places;`;
      }
      case 'fine':
        return `export const fine = ${value(shapesOf(data).fine)};`;
      case 'topology':
        return `export const topology = ${value(shapesOf(data).topology)};`;
      case 'coarse':
        return `export const coarse = ${value(shapesOf(data).coarse)};`;
      case 'regionMaps':
        return `export const regionMaps = ${value(drawRegionMaps(data.tables, shapesOf(data)))};`;
      case 'stories':
        return `export const stories = ${value(data.stories)};`;
      case 'package': {
        const about = packagePageOf(data.tables, data.schema, data.files);
        return `export const about = ${value(about)};
export const files = { ${addressesOf(data, emit).join(', ')} };`;
      }
    }
  };
}

/** What the page fetches before it answers: the tables of the first view, and where the map's parts lie. */
export function startOf(core: CoreTables, shapes: WorldShapes) {
  return { core: packCore(core), places: placesOf(shapes, buildWorld(core)) };
}

function coreIn({ tables, problems, stories }: AtlasData): CoreTables {
  return coreOf(tables, problems, stories);
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

/** Code that fetches a value; a failure rejects the module's import, to be tried again or told. */
function fetched(emit: EmitText, name: string, content: unknown): string {
  const url = emit(`${name}.json`, JSON.stringify(content));
  return `await fetch(${url}).then((answer) => {
  if (!answer.ok) throw new Error(answer.url + ': ' + answer.status);
  return answer.json();
})`;
}

/** A call of JSON.parse on a text in single quotes, since JSON is full of double ones. */
function jsonParse(value: unknown): string {
  const text = JSON.stringify(value)
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `JSON.parse('${text}')`;
}
