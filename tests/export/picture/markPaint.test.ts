import { expect, test } from 'vitest';
import { markPaint } from '../../../src/export/picture/drawnOffices';
import { coloursOf } from '../slides/deckColours';

const colours = coloursOf('light');
const country = { rank: 4 };

test('a mark of offices is full, and hollow where it is not known whether they had opened', () => {
  expect(markPaint(country, false, colours)).toEqual({ fill: colours.office, rim: colours['office-rim'] });
  expect(markPaint(country, true, colours)).toEqual({ fill: colours['office-rim'], rim: colours.office });
  expect(markPaint({ rank: 1 }, true, colours).rim).toBe(colours['office-lead']);
});

test('it is faint in all its colours where its country does not fit', () => {
  expect(markPaint(country, false, colours, false).fill).toBe(colours['office-faint']);
  expect(markPaint(country, true, colours, false)).toEqual({
    fill: colours['office-rim-faint'],
    rim: colours['office-faint'],
  });
});
