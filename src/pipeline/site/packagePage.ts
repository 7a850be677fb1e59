import type { PackageLicence, PackagePage, PackageTable, TableName } from '../../world/package';
import type { Tables } from '../../world/rows';
import type { Names } from '../../world/tables';
import type { Value } from '../tables/cells';
import {
  tableKey,
  titlesOf,
  type DataPackage,
  type Field,
  type Licence,
  type Resource,
} from '../tables/schema/schema';

type Row = Readonly<Record<string, Value>>;

/**
 * What the page about the data shows: what the data package says of each table, and what is counted in its rows.
 * @param files the text of every CSV file by its name
 */
export function packagePageOf(
  tables: Tables,
  schema: DataPackage,
  files: ReadonlyMap<string, string>,
): PackagePage {
  const rowsOf = (name: string) => (tables as unknown as Record<string, Row[]>)[tableKey(name)] ?? [];
  return {
    description: schema.description,
    version: schema.version,
    licences: schema.licenses.map(licenceOf),
    tables: schema.resources.map((resource) =>
      tableOf(resource, rowsOf(resource.name), files.get(resource.path) ?? ''),
    ),
  };
}

function tableOf(resource: Resource, rows: readonly Row[], text: string): PackageTable {
  return {
    // tests/pipeline/site/packagePage.test.ts holds the list of names and the data package together.
    name: resource.name as TableName,
    description: resource.description,
    file: resource.path,
    bytes: Buffer.byteLength(text),
    rows: rows.length,
    key: resource.schema.primaryKey,
    fields: resource.schema.fields.map((field) => ({
      name: field.name,
      type: field.type,
      description: field.description,
      words: wordsOf(field),
      filled: rows.filter((row) => isFilled(row[field.name])).length,
    })),
    licences: (resource.licenses ?? []).map(licenceOf),
    gaps: (resource.gaps ?? []) as Names[],
  };
}

function wordsOf({ constraints, itemEnum }: Field): string[] {
  return constraints?.enum ?? itemEnum ?? [];
}

function isFilled(value: Value | undefined): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

function licenceOf(licence: Licence): PackageLicence {
  return { title: titlesOf(licence), path: licence.path };
}
