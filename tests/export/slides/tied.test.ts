import { expect, test } from 'vitest';
import { wrapText } from '../../../src/export/picture/wrapText';
import { tied } from '../../../src/export/slides/tied';

const linesOf = (text: string, room: number) =>
  wrapText([{ text: tied(text) }], room, 1, (words) => words.length).map((line) =>
    line.map((run) => run.text.replaceAll('\u00a0', ' ')).join(''),
  );

test.each([
  ['All countries, 1 March 2017', 'All countries, 1\u00a0March 2017'],
  ['Alle Länder, 1. März 2017', 'Alle Länder, 1.\u00a0März 2017'],
  ['22 member states and 1 other', '22\u00a0member states and 1\u00a0other'],
  // A year, a figure with its fraction, and what ends a sentence stay apart from what follows.
  ['In 2017 a map of 1.5 million', 'In 2017 a map of 1.5 million'],
])('%s', (text, said) => {
  expect(tied(text)).toBe(said);
});

test('lines do not end between a day and its month, or a number and what it counts', () => {
  expect(linesOf('All countries, 1 March 2017', 17)).toEqual(['All countries,', '1 March 2017']);
  expect(linesOf('22 member states and 1 other', 24)).toEqual(['22 member states and', '1 other']);
});
