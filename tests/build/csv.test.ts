import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../../src/build/csv';
import { describeProblem } from '../../src/build/problems';
import type { Resource } from '../../src/build/schema';

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
  it('are numbered by the line they start on, past line breaks inside quotation marks', () => {
    const { rows } = splitRows('id,note\na,"two\nlines"\n\nb,"three\r\nlines\nhere"\nc,one\n', NOTES);
    expect(rows.map(({ line, cells }) => [line, cells.id])).toEqual([
      [2, 'a'],
      [5, 'b'],
      [8, 'c'],
    ]);
  });

  it('have as many cells as the first row', () => {
    const { rows, problems } = splitRows('id,note\na\nb,1\nc,1,2\n', NOTES);
    expect(problems.map(describeProblem)).toEqual([
      'data/notes.csv:2: has 1 cells (expected 2)',
      'data/notes.csv:4: has 3 cells (expected 2)',
    ]);
    expect(rows.map(({ cells }) => cells.id)).toEqual(['b']);
  });

  it('close every quotation mark', () => {
    const { problems } = splitRows('id,note\na,"one\nb,two\n', NOTES);
    expect(problems.map(describeProblem)).toEqual([
      'data/notes.csv:2: opens a quotation mark (") that is never closed',
    ]);
  });

  it('come back as they were written, each on its line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', ' ') });
    const row = fc.tuple(fc.constantFrom('x', 'y"', 'z\n'), cell);
    fc.assert(
      fc.property(fc.array(row), (written) => {
        const text = csvFormatRows([['id', 'note'], ...written]);
        const { rows, problems } = splitRows(text, NOTES);
        expect(problems).toEqual([]);
        expect(rows.map(({ cells }) => [cells.id, cells.note])).toEqual(written);
        for (const { line, cells } of rows) {
          const start = text
            .split('\n')
            .slice(line - 1)
            .join('\n');
          expect(start.startsWith(csvFormatRows([[cells.id!, cells.note!]]))).toBe(true);
        }
      }),
    );
  });
});
