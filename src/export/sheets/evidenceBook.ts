import type { About } from '../slides/ooxml/properties';
import { dateCell, type Cell } from './xlsx/cells';
import { columnWidth } from './xlsx/columnWidth';
import { workbookFile } from './xlsx/workbookFile';
import type { Sheet } from './xlsx/worksheet';

/** Rows with what they rest on, as they are written to files for spreadsheets; the first one names the columns. */
type EvidenceLines = readonly (readonly string[])[];

/**
 * Evidence as a sheet of a workbook.
 * @param name of its tab
 * @param year the head of the column with years, which are figures
 */
export function sheetOfEvidence(name: string, evidence: EvidenceLines, year: string): Sheet {
  const [head = [], ...lines] = evidence;
  const rows = lines.map((line) =>
    line.map((text, i): Cell => (text === '' ? null : head[i] === year ? dateCell(text) : text)),
  );
  const columns = head.map((_, i) => ({ width: columnWidth(evidence.map((line) => line[i] ?? null)) }));
  return { name, rows: [head, ...rows], columns, table: { held: 0 } };
}

/**
 * Evidence as an Excel file of its own.
 * @param about its title, whose it is, the language by BCP 47, and the day on which it is made
 */
export function evidenceBook(
  evidence: EvidenceLines,
  {
    title,
    author,
    year,
    ...when
  }: Record<'title' | 'author' | 'year', string> & Pick<About, 'lang' | 'dir' | 'made'>,
): Uint8Array<ArrayBuffer> {
  const name = title
    .replace(/[:\\/?*[\]']/g, ' ')
    .slice(0, 31)
    .trim();
  const about = { title, subject: title, author, description: title, ...when };
  return workbookFile([sheetOfEvidence(name, evidence, year)], about);
}
