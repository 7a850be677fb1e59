import { resolve } from 'node:path';
import { packCore, packDetail } from '../model/packing';
import { buildWorld, type World } from '../model/world';
import { coreOf, detailOf } from './compile';
import { placesOf } from './places';
import type { DataFiles } from './readFiles';
import { buildShapes, type Shapes } from './shapes';
import type { ReadTables } from './tables';

const PACKING = JSON.stringify(resolve(import.meta.dirname, '../model/packing.ts'));
/** The shapes depend on these tables alone. */
const SHAPE_TABLES = ['countries.csv', 'territories.csv', 'borders.csv'];

/** data/ read and checked. */
export interface AtlasData extends DataFiles, ReadTables {}

export const MODULES = ['core', 'detail', 'shapes', 'places', 'fine', 'topology'] as const;
export type ModuleName = (typeof MODULES)[number];

/**
 * Writes the code of the virtual modules. Values travel as JSON text, which a browser reads faster than literals.
 * Shapes are drawn when first asked for, and again only when one of their tables has changed.
 *
 * @param warn is told of every row that draws nothing
 */
export function moduleWriter(warn: (notice: string) => void): (name: ModuleName, data: AtlasData) => string {
  let drawn: { key: string; shapes: Shapes } | undefined;

  function shapesOf({ files, tables }: AtlasData): Shapes {
    const key = SHAPE_TABLES.map((name) => files.get(name)).join('\f');
    if (drawn?.key !== key) {
      drawn = { key, shapes: buildShapes(tables) };
      drawn.shapes.notices.forEach(warn);
    }
    return drawn.shapes;
  }

  return (name, data) => {
    switch (name) {
      case 'core':
        return unpacked('core', 'unpackCore', packCore(coreOf(data.tables, data.problems)));
      case 'detail':
        return unpacked('detail', 'unpackDetail', packDetail(detailOf(data.tables, data.schema)));
      case 'shapes':
        return `export const shapes = ${jsonParse(shapesOf(data).shapes)};`;
      case 'places':
        return `export const places = ${jsonParse(placesOf(shapesOf(data).shapes, worldOf(data)))};`;
      case 'fine':
        return `export const fine = ${jsonParse(shapesOf(data).fine)};`;
      case 'topology':
        return `export const topology = ${jsonParse(shapesOf(data).topology)};`;
    }
  };
}

function worldOf({ tables, problems }: AtlasData): World {
  return buildWorld(coreOf(tables, problems));
}

function unpacked(name: string, unpack: string, packed: object): string {
  return `import { ${unpack} } from ${PACKING};\nexport const ${name} = ${unpack}(${jsonParse(packed)});`;
}

/** A call of JSON.parse on a text in single quotes, since JSON is full of double ones. */
function jsonParse(value: unknown): string {
  const text = JSON.stringify(value)
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `JSON.parse('${text}')`;
}
