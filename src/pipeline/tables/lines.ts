/** What is wrong within a line: in which column it begins, the text there, and what was expected. */
interface Fault {
  /** Below 0: the line as a whole. */
  column: number;
  value: string;
  message: string;
  /** A quotation mark opens a cell that does not end in this line. */
  open?: boolean;
}

export interface Line {
  cells: string[];
  fault: Fault | null;
}

/** No row is a fraction as long. To take millions of cells apart takes a while, and room. */
const LONGEST_LINE = 2 ** 20;

/** Takes a line apart at its commas. A cell in quotation marks may hold commas, and each mark in it is doubled. */
export function readLine(line: string): Line {
  const cells: string[] = [];
  if (line.length > LONGEST_LINE) {
    const message = `has ${line.length} characters in one line (expected at most ${LONGEST_LINE})`;
    return { cells, fault: { column: -1, value: line.slice(0, 200), message } };
  }
  for (let at = 0; ; at++) {
    const begin = at;
    if (line[at] === '"') {
      at = closingMark(line, at);
      const value = line.slice(begin);
      if (at < 0) return { cells, fault: { column: cells.length, value, message: '', open: true } };
      cells.push(line.slice(begin + 1, at).replaceAll('""', '"'));
      at++;
      if (at < line.length && line[at] !== ',') {
        const message =
          'goes on after its closing quotation mark (expected a comma, or "" for a mark inside)';
        return { cells, fault: { column: cells.length - 1, value, message } };
      }
    } else {
      const comma = line.indexOf(',', at);
      at = comma < 0 ? line.length : comma;
      const value = line.slice(begin, at);
      if (value.includes('"')) {
        const message = 'holds a quotation mark (expected the whole cell in them, and "" for each inside)';
        return { cells, fault: { column: cells.length, value, message } };
      }
      cells.push(value);
    }
    if (at >= line.length) return { cells, fault: null };
  }
}

/** The place of the mark that ends the quoted cell, or -1. */
function closingMark(line: string, begin: number): number {
  let at = line.indexOf('"', begin + 1);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}
