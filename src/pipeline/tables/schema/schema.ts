import { LANGS, type Names } from '../../../world/tables';

/** The parts of data/datapackage.json (Frictionless Data Package 2, Table Schema) that the atlas reads. */
export interface DataPackage {
  description: string;
  version: string;
  licenses: Licence[];
  resources: Resource[];
}

/** A title, in English, and in another language of the page where it is another in that. */
type Titled = { title: string } & { [title in `title_${string}`]?: string };

export type Licence = Titled & { name: string; path: string };

type Source = Titled & {
  path?: string;
  /** The terms: the name of a licence, or "Facts only" or "Public domain". */
  license?: string;
  /** Whether each row of the table names its own, and this stands for them all. */
  perRow?: boolean;
};

export interface Resource {
  name: string;
  title: string;
  description: string;
  /** File name inside data/. */
  path: string;
  sources: Source[];
  licenses?: Licence[];
  /** What is known to be missing or wrong, in each language of the page. */
  gaps?: Record<string, string>[];
  schema: TableSchema;
}

export interface TableSchema {
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
}

interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'year' | 'list';
  description: string;
  format?: 'uri';
  rdfType?: string;
  delimiter?: string;
  constraints?: Constraints;
  /** The words that a list may hold. */
  itemEnum?: string[];
  /** The text may be in another script than the Latin one. */
  letters?: 'any';
  /** No date is before it. */
  earliest?: string;
  /** The value is in one of the columns `from` ("countries.iso3") or in the list `also`. */
  codes?: { from: string[]; also?: string[] };
}

interface Constraints {
  required?: boolean;
  unique?: boolean;
  /** Of the whole cell: "^…$". */
  pattern?: string;
  maxLength?: number;
  enum?: string[];
  minimum?: number | string;
  maximum?: number | string;
}

/** A column whose values another column must hold. */
export interface Reference {
  column: string;
  targets: { resource: string; column: string }[];
  also: string[];
}

/** The kind of text that a date is. */
export const PRECISE_DATE = 'http://id.loc.gov/datatypes/edtf/EDTF-level0';

/** Whether the field holds a date that is as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isDate(field: Field): boolean {
  return field.rdfType === PRECISE_DATE;
}

/** The language of a column of a text that each row has in every language ("name_de", "in_de" give "de"), or null for any other column. */
export function languageOf(field: Field): string | null {
  return /^(?:name|region|in)_([a-z]{2})$/.exec(field.name)?.[1] ?? null;
}

/** What a source or licence is called in every language of the page. */
export function titlesOf(titled: Titled): Names {
  return Object.fromEntries(LANGS.map((lang) => [lang, titled[`title_${lang}`] ?? titled.title])) as Names;
}

/** The name under which the program knows a table: "regional-offices" gives "regionalOffices". */
export function tableKey(resourceName: string): string {
  return resourceName.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** How a message names the file of a table. */
export function fileOf(resource: Resource): string {
  return `data/${resource.path}`;
}

/** Every column of a table that points to other tables: its foreign keys, and its fields with `codes`. */
export function referencesOf(resource: Resource): Reference[] {
  const keys = (resource.schema.foreignKeys ?? []).map(({ fields, reference }) => ({
    column: fields[0] ?? '',
    targets: [{ resource: reference.resource, column: reference.fields[0] ?? '' }],
    also: [],
  }));
  const codes = resource.schema.fields.flatMap((field) =>
    field.codes
      ? [{ column: field.name, targets: field.codes.from.map(columnNamed), also: field.codes.also ?? [] }]
      : [],
  );
  return [...keys, ...codes];
}

function columnNamed(text: string): { resource: string; column: string } {
  const [resource = '', column = ''] = text.split('.');
  return { resource, column };
}
