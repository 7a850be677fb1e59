import type { OutputMessages } from '../../words/en/export';
import type { AboutView } from '../viewContent';
import { sheetOfEvidence } from './evidenceBook';
import { tableInWords } from './tableInWords';
import type { Value, ViewTable } from './viewTable';
import { dateCell, type Cell } from './xlsx/cells';
import { columnWidth } from './xlsx/columnWidth';
import { workbookFile } from './xlsx/workbookFile';
import type { Direction } from '../../words/language';
import type { Sheet, SheetColumn } from './xlsx/worksheet';

/** What a workbook of a view is made from. */
interface WorkbookParts {
  table: ViewTable;
  /** What the rows of the table are, for the tab of its sheet. */
  name: string;
  /** The rows of the tables behind it; the first one names the columns. */
  evidence: readonly (readonly string[])[];
  /** The head of the column with the years of these. */
  year: string;
  about: AboutView;
  words: OutputMessages['data'];
  /** BCP 47. */
  lang: string;
  dir?: Direction;
}

/** A view as an Excel file: its table, what it is and rests on, and the evidence behind it. */
export function viewWorkbook(parts: WorkbookParts): Uint8Array<ArrayBuffer> {
  const { words, evidence, year } = parts;
  const { title, choice, address, licence, made } = parts.about;
  return workbookFile(
    [tableSheet(parts), aboutSheet(parts), sheetOfEvidence(words.book.sheets.evidence, evidence, year)],
    {
      title,
      subject: choice,
      author: title,
      description: `${address} (${licence})`,
      lang: parts.lang,
      dir: parts.dir,
      made,
    },
  );
}

function tableSheet({ table, name, words }: WorkbookParts): Sheet {
  const [head = [], ...texts] = tableInWords(table, words);
  const rows = texts.map((row) =>
    row.map((value, i): Cell => {
      const isDate = table.columns[i]?.type === 'date' && typeof value === 'string';
      return isDate ? dateCell(value) : value;
    }),
  );
  const columns = head.map((_, i): SheetColumn => {
    const own = texts.map((row) => row[i] ?? null);
    const isCount = table.columns[i]?.type === 'number' && own.every(isWhole);
    return { width: columnWidth([head[i] ?? null, ...own]), ...(isCount && { style: 'count' }) };
  });
  return { name, rows: [head, ...rows], columns, table: { held: 1 } };
}

const isWhole = (value: Value) => value === null || Number.isInteger(value);

function aboutSheet({ table, about, words }: WorkbookParts): Sheet {
  const { head, rule } = words.empty;
  const names = new Map(table.columns.map(({ key, name }) => [key, name]));
  return sheetAbout(about, words, { more: [[words.book.emptyCells, rule(head)]], names });
}

/**
 * What stands in every row of a CSV file, once: what a workbook is, and rests on.
 * @param more further facts; `names`: the names of columns by their keys
 */
export function sheetAbout(
  about: AboutView,
  { column, book }: OutputMessages['data'],
  { more = [], names }: { more?: Cell[][]; names?: ReadonlyMap<string, string> } = {},
): Sheet {
  const facts: Cell[][] = [
    [book.title, about.title],
    [column.choice, about.choice],
    [column.date, dateCell(about.date)],
    [book.made, dateCell(about.made)],
    [column.address, { link: about.address }],
    [column.licence, about.licence],
    ...more,
    [],
  ];
  const { source } = book;
  const own = names ? [source.columns] : [];
  const head = [column.sources, source.title, source.address, source.licence, source.year, ...own];
  const sources = about.sources.map(({ title, address, licence, year, columns = [] }): Cell[] => [
    null,
    title,
    address ? { link: address } : null,
    licence || null,
    year ?? null,
    ...(names ? [columns.map((key) => names.get(key) ?? key).join(', ') || null] : []),
  ]);
  const wrapped = (width: number): SheetColumn => ({ width, style: 'wrapped' });
  return {
    name: book.sheets.about,
    rows: [...facts, head, ...sources],
    columns: [{ width: 16, style: 'label' }, ...[72, 40, 32, 12, 60].map(wrapped)],
    heads: [facts.length],
  };
}
