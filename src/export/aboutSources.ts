import type { TableName } from '../world/package';
import type { Credit, DetailTables } from '../world/tables';
import type { Asked } from '../figures/asked';
import { creditInWords, licenceInWords, type CreditWords } from '../figures/creditInWords';
import type { DataColumn, ViewTable } from './sheets/viewTable';

/** One of the sources behind a picture or file. */
export interface AboutSource {
  title: string;
  /** '' where it has none. */
  address: string;
  licence: string;
  /** In a file of rows, the keys of the columns that rest on it. */
  columns?: string[];
  /** The mid-year that its figures are of. */
  year?: number;
}

/** Credits as a picture or file names them, each once. */
export function sourcesOf(credits: readonly Credit[], words: CreditWords): AboutSource[] {
  return uniqueSources(credits.map((credit) => sourceOf(credit, words)));
}

/** Sources, each once. */
export function uniqueSources(sources: readonly AboutSource[]): AboutSource[] {
  return sources.filter((source, i) => sources.findIndex((one) => isSame(one, source)) === i);
}

function sourceOf(credit: Credit, words: CreditWords): AboutSource {
  return {
    title: creditInWords(credit, words),
    address: credit.path,
    licence: licenceInWords(credit.licence, words),
  };
}

const isSame = (a: AboutSource, b: AboutSource) => a.title === b.title && a.licence === b.licence;

/** What work is grouped and named by. */
const WORK: readonly TableName[] = ['work', 'activities', 'areas', 'themes'];

/** The tables behind a value, by what is asked for to learn its source. */
export function tablesBehind(asked: Asked | null): TableName[] {
  switch (asked?.kind) {
    case undefined:
      return [];
    case 'counts':
      return asked.of.flatMap((table): readonly TableName[] => (table === 'work' ? WORK : [table]));
    case 'status':
    case 'spell':
      return ['members'];
    case 'country':
    case 'independence':
      return ['countries'];
    case 'region':
      return ['countries', 'regional-offices'];
    case 'office':
      return ['offices'];
    case 'region-office':
      return ['regional-offices'];
    case 'event':
      return ['events'];
    case 'indicator':
      return ['indicators'];
    case 'presence':
    case 'work':
      return [asked.kind];
  }
}

/**
 * Where the columns of a file come from, and under which terms: every table behind one of them, each source once.
 * @param words of sources that stand in the rows they say that these have columns for them
 * @param more tables that the file rests on beyond its columns
 */
export function dataSources(
  { credits }: DetailTables,
  tables: readonly ViewTable[],
  words: CreditWords,
  more: readonly TableName[] = [],
): AboutSource[] {
  const columns = tables.flatMap((table) => table.columns);
  const own = (table: string): DataColumn[] =>
    columns.filter((column) => column.tables.some((name) => name === table));
  const behind = credits.filter(({ table }) => own(table).length > 0 || more.some((name) => name === table));
  return sourcesOf(behind, words).map((source) => {
    const from = behind.filter((credit) => isSame(sourceOf(credit, words), source));
    const resting = from.flatMap(({ table }) => own(table));
    const year = resting.find((column) => column.year !== undefined)?.year;
    const keys = [...new Set(resting.map(({ key }) => key))];
    return { ...source, ...(keys.length > 0 && { columns: keys }), ...(year !== undefined && { year }) };
  });
}
