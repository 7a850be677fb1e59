import type { Names } from './tables';

/** The tables of data/, in the order in which the page about the data shows them. */
export const TABLES = [
  'countries',
  'members',
  'offices',
  'kinds',
  'regional-offices',
  'coverage',
  'presence',
  'work',
  'indicators',
  'indicator-definitions',
  'events',
  'published',
  'publishers',
  'activities',
  'areas',
  'themes',
  'continents',
  'territories',
  'places',
  'borders',
  'seas',
] as const;
export type TableName = (typeof TABLES)[number];

/** What data/datapackage.json says of all tables, with what was counted in their rows. */
export interface PackagePage {
  /** English, as the data package is. */
  description: string;
  version: string;
  licences: PackageLicence[];
  tables: PackageTable[];
}

export interface PackageLicence {
  title: Names;
  path: string;
}

export interface PackageTable {
  name: TableName;
  /** English, as the data package is. */
  description: string;
  /** The name of the CSV file, and its size in bytes. */
  file: string;
  bytes: number;
  rows: number;
  /** The columns that tell one row from all others. */
  key: string[];
  fields: PackageField[];
  licences: PackageLicence[];
  /** What is known to be missing or wrong. */
  gaps: Names[];
}

interface PackageField {
  name: string;
  type: string;
  description: string;
  /** The words that a cell may hold; empty where it is free. */
  words: string[];
  /** How many rows have a value here. */
  filled: number;
}

/** The data package, and the addresses of its files by their names. */
export interface LoadedPackage {
  about: PackagePage;
  files: Record<string, string>;
}
