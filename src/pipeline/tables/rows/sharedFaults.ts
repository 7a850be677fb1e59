import { readLine } from '../lines';
import { SAVED_TWICE } from '../plainText';

/** What one cause did to many rows, such as the way in which a program saved the table: told once, at the first of them. */
interface SharedFault {
  /** Places in the list of lines. */
  rows: number[];
  /** Place of the column; -1 for the whole row. */
  column: number;
  value: string;
  message: string;
}

/** Fewer rows of one kind may have a mistake each. */
const FEWEST = 3;
const SAVE = 'expected the table saved as “CSV UTF-8”';
/** What other programs put between cells. */
const SIGNS = [';', '\t', '|'];

/**
 * Finds what is wrong with many rows alike: letters in another encoding, cells that were added to each row, or separated
 * by another sign.
 * @param lines of the file; the first is the row of columns, the last what stands after the last line break
 * @param width how many cells a row has
 */
export function sharedFaults(lines: readonly string[], width: number): SharedFault[] {
  const rows = lines.map((_, i) => i).slice(1, -1);
  const filled = rows.filter((i) => lines[i] !== '');
  const kinds = new Map<string, number[]>();
  for (const i of filled) {
    const kind = kindOf(lines[i] ?? '', width);
    if (!kind) continue;
    const alike = kinds.get(kind);
    if (alike) alike.push(i);
    else kinds.set(kind, [i]);
  }
  return [...kinds].flatMap(([message, alike]): SharedFault[] => {
    const isLetters = message === NOT_UTF8 || message === TWICE;
    // Letters stand in few rows. A row too long is one mistake, unless most are.
    const least = isLetters ? FEWEST : Math.max(FEWEST, Math.floor(filled.length / 2) + 1);
    if (alike.length < least) return [];
    const line = lines[alike[0] ?? 0] ?? '';
    const { cells } = readLine(line);
    const sign = message === NOT_UTF8 ? /\uFFFD/ : SAVED_TWICE;
    const column = isLetters ? cells.findIndex((cell) => sign.test(cell)) : -1;
    return [{ rows: alike, column, value: cells[column] ?? line, message }];
  });
}

const NOT_UTF8 = `holds characters that are not UTF-8, as other rows do (${SAVE})`;
const TWICE = `holds letters that were taken for others when it was saved, as other rows do (${SAVE}, once)`;

/** What is wrong with a row that can be so with all of them, or null. */
function kindOf(line: string, width: number): string | null {
  if (line.includes('\uFFFD')) return NOT_UTF8;
  if (SAVED_TWICE.test(line)) return TWICE;
  const { cells, fault } = readLine(line);
  if (!fault && cells.length === width) return null;
  // Commas of its texts may make such a row too long by itself; what stands before the first of them tells.
  const sign =
    width > 1 &&
    SIGNS.find((one) => line.split(one).length >= width && (cells.length < width || cells[0]?.includes(one)));
  if (sign) return 'does not separate its cells by commas, as most rows (expected commas)';
  if (fault) return null;
  const found = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  return `has ${found}, as most rows (expected ${width})`;
}
