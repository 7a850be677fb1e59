import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../../../src/pipeline/tables/csv';
import { describeProblem } from '../../../src/pipeline/tables/problems';
import type { Resource } from '../../../src/pipeline/tables/schema/schema';

const NOTES: Resource = {
  name: 'notes',
  title: 'Notes',
  description: 'A row is a note.',
  path: 'notes.csv',
  sources: [],
  schema: {
    fields: ['id', 'note'].map((name) => ({ name, type: 'string', description: name })),
    primaryKey: ['id'],
  },
};

describe('rows of a CSV file', () => {
  const tell = (text: string) => splitRows(text, NOTES).problems.map(describeProblem);
  const idsIn = (text: string) => splitRows(text, NOTES).rows.map(({ line, cells }) => [line, cells.id]);

  it('are numbered by their line, past blank ones', () => {
    expect(idsIn('id,note\na,"one, two"\n\nb,"say ""three"""\r\nc,\n')).toEqual([
      [2, 'a'],
      [4, 'b'],
      [5, 'c'],
    ]);
  });

  it('have as many cells as the first row', () => {
    const text = 'id,note\na\nb,1\nc,1,2\n';
    expect(tell(text)).toEqual([
      'data/notes.csv:2: "a" has 1 cell (expected 2)',
      'data/notes.csv:4: "c,1,2" has 3 cells (expected 2)',
    ]);
    expect(idsIn(text)).toEqual([[3, 'b']]);
  });

  it('close every quotation mark in their own line, and take no other row with them', () => {
    const never = 'id,note\na,"one\nb,two\n';
    expect(tell(never)).toEqual([
      'data/notes.csv:2 note: ""one" opens a quotation mark (") that is not closed (expected both in one line)',
    ]);
    expect(idsIn(never)).toEqual([[3, 'b']]);
    const later = 'id,note\na,"one\nb,two\nc,three"\nd,four\n';
    expect(tell(later)).toEqual([
      'data/notes.csv:2 note: ""one" opens a quotation mark (") that closes in line 4 (expected both in one line); 2 rows are left out for it',
    ]);
    expect(idsIn(later)).toEqual([
      [3, 'b'],
      [5, 'd'],
    ]);
    // A cell over several lines: those between are no rows.
    expect(tell('id,note\na,"one\ntwo\nthree"\nd,four\n')).toEqual([
      'data/notes.csv:2 note: ""one" opens a quotation mark (") that closes in line 4 (expected both in one line); 3 rows are left out for it',
    ]);
    // Two that open are two mistakes.
    expect(tell('id,note\na,"one\nb,"two\n')).toHaveLength(2);
  });

  it('have marks at both ends of a cell or nowhere', () => {
    expect(tell('id,note\na,"one" more\nb,two "three"\nc,"four"d\n')).toEqual([
      'data/notes.csv:2 note: ""one" more" goes on after its closing quotation mark (expected a comma, or "" for a mark inside)',
      'data/notes.csv:3 note: "two "three"" holds a quotation mark (expected the whole cell in them, and "" for each inside)',
      'data/notes.csv:4 note: ""four"d" goes on after its closing quotation mark (expected a comma, or "" for a mark inside)',
    ]);
  });

  it('end with a line break, the last one too', () => {
    expect(tell('id,note\na,one\nb,tw')).toEqual([
      'data/notes.csv:3: "b,tw" is the end of the file (expected a line break: it may be cut off)',
    ]);
  });

  it('come back as they were written, each on its line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', ' ') });
    const row = fc.tuple(fc.constantFrom('x', 'y"', 'z,'), cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (written) => {
        const text = `${csvFormatRows([['id', 'note'], ...written])}\n`;
        const { rows, problems } = splitRows(text, NOTES);
        expect(problems).toEqual([]);
        expect(rows.map(({ cells }) => [cells.id, cells.note])).toEqual(written);
        expect(rows.map(({ line }) => line)).toEqual(written.map((_, i) => i + 2));
      }),
    );
  });

  it('take any text, and every line that is not passed on is counted', () => {
    const piece = fc.constantFrom('a', ',', '"', '\n', '\r\n', '""', 'b,c\n', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `id,note\n${pieces.join('')}`;
        const { rows, lost, problems } = splitRows(text, NOTES);
        const lines = text.split(/\r\n|\n/).slice(1);
        expect(rows.length + lost.length).toBe(lines.filter((line) => line !== '').length);
        expect(problems.length > 0).toBe(lost.length > 0 || rows.length === 0);
      }),
      // A blank line within a cell that opens in one line and closes in another.
      { examples: [[['"', '\n', '\r\n', 'a', '"']]], numRuns: 1000 },
    );
  });
});
