import { expect, test } from 'vitest';
import { closingSlide } from '../../../../src/export/slides/closing/closingSlide';
import { ownDesign } from '../../../../src/export/slides/design';

const measure = (text: string, size: number) => text.length * size * 0.5;
const wide = { width: 1280, height: 720 };
const optionsOf = (sources: number) => ({
  title: 'Sources and address',
  lines: ['The atlas', 'As of 1 March 2017'],
  address: `https://example.org/atlas/?${'region=middle-east&'.repeat(6)}`,
  disclaimer: 'Boundaries and names do not imply acceptance.',
  heading: 'Sources',
  sources: Array.from(
    { length: sources },
    (_, i) => `Publisher ${i}: a title of a page or document, and its year`,
  ),
  more: (n: number) => `${n} more in the notes`,
  footer: 'Unofficial',
  notes: '',
  drawMap: () => [],
});
const notesOf = (sources: number, size = wide) => {
  const slide = closingSlide(optionsOf(sources), ownDesign(size), measure);
  const notes = slide.texts.find(({ place }) => place === 'notes')!;
  return { size: notes.size!, lines: notes.paragraphs.map((runs) => runs.map(({ text }) => text).join('')) };
};

test('the slide that a deck ends with names all its sources', () => {
  const { lines } = notesOf(9);
  expect(lines.filter((line) => line.startsWith('Publisher'))).toHaveLength(9);
  expect(lines.join()).not.toContain('more in the notes');
});

test('of many sources it names as many as have room at 8 pt, and says how many more there are', () => {
  const { lines, size } = notesOf(60);
  const named = lines.filter((line) => line.startsWith('Publisher')).length;
  expect(named).toBeGreaterThan(9);
  expect(lines.at(-1)).toBe(`${60 - named} more in the notes`);
  expect(size * 0.75).toBeGreaterThanOrEqual(8);
});

test('a long address does not make the words beside it too small to read', () => {
  for (const size of [wide, { width: 960, height: 720 }]) {
    const slide = closingSlide(optionsOf(9), ownDesign(size), measure);
    expect(slide.texts.find(({ place }) => place === 'sentence')!.size! * 0.75).toBeGreaterThanOrEqual(10);
  }
});
