import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapEvenly, wrapText, type Run } from '../../../src/export/picture/wrapText';

/** Every letter is ten wide. */
const measure = (text: string) => text.length * 10;
const linesOf = (runs: Run[], room: number) =>
  wrapText(runs, room, 10, measure).map((line) => line.map(({ text }) => text).join(''));

describe('a text that is broken into lines', () => {
  test('breaks between words', () => {
    expect(linesOf([{ text: 'one two three four' }], 90)).toEqual(['one two', 'three', 'four']);
  });

  test('keeps the looks of its words, and never parts a word where the look changes', () => {
    expect(
      wrapText([{ text: 'On ' }, { text: '166', isBold: true }, { text: ' states' }], 75, 10, measure),
    ).toEqual([[{ text: 'On ' }, { text: '166', isBold: true }, { text: '' }], [{ text: 'states' }]]);
    expect(linesOf([{ text: 'a (' }, { text: '12', isBold: true }, { text: '), b' }], 50)).toEqual([
      'a (12),',
      'b',
    ]);
  });

  test('holds every word in its order, and no line is wider than the room unless it is one word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 20, max: 300 }),
        (words, room) => {
          const lines = linesOf([{ text: words.join(' ') }], room);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) if (line.includes(' ')) expect(measure(line)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('a text that is broken evenly', () => {
  const evenly = (text: string, room: number) =>
    wrapEvenly([{ text }], room, 10, measure).map((line) => line.map(({ text: part }) => part).join(''));

  test('has no more lines than it needs, and none of one word behind a long one', () => {
    expect(linesOf([{ text: 'offices known in many countries' }], 250)).toEqual([
      'offices known in many',
      'countries',
    ]);
    expect(evenly('offices known in many countries', 250)).toEqual(['offices known in', 'many countries']);
    expect(evenly('offices known', 250)).toEqual(['offices known']);
  });

  test('holds every word, in as many lines as otherwise and no wider', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 120, max: 300 }),
        (words, room) => {
          const text = words.join(' ');
          const lines = evenly(text, room);
          expect(lines.join(' ')).toBe(text);
          expect(lines).toHaveLength(linesOf([{ text }], room).length);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
