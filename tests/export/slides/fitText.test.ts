import { expect, test } from 'vitest';
import { fitText } from '../../../src/export/slides/fitText';
import { ownDesign } from '../../../src/export/slides/design';
import { titleSlide } from '../../../src/export/slides/titleSlide';
import { wrapText } from '../../../src/export/picture/wrapText';

/** px from line to line, as a share of the size. */
const LINE = 1.25;

/** As wide as Arial on average; bold a tenth more. */
const measure = (text: string, size: number, isBold: boolean) => text.length * size * (isBold ? 0.61 : 0.55);
const BOX = { width: 600, height: 120 };

test('a text that fits keeps its size; a longer one has as much less as it takes', () => {
  expect(fitText(['A short title'], BOX, { from: 40, measure })).toBe(40);
  const long = 'Words that go on and on, and do not come to an end before the box does. '.repeat(3);
  const size = fitText([long], BOX, { from: 40, measure });
  expect(size).toBeLessThan(40);
  const lines = wrapText([{ text: long }], BOX.width, size, measure);
  expect(lines.length * size * LINE).toBeLessThanOrEqual(BOX.height);
});

test('a single word is never wider than its box', () => {
  const word = 'Verkehrsinfrastrukturfinanzierungsgesellschaft';
  const size = fitText([word], BOX, { from: 40, isBold: true, measure });
  expect(measure(word, size, true)).toBeLessThanOrEqual(BOX.width);
});

test('titles fit on the slide that a deck begins with', () => {
  const title =
    'A story with a title that somebody did not want to make any shorter than it came to mind '.repeat(2);
  const design = ownDesign({ width: 960, height: 720 });
  const slide = titleSlide(
    { title, subtitle: title.repeat(3), footer: 'x', drawMap: () => [] },
    design,
    measure,
  );
  const [first, second] = slide.texts;
  expect(first!.size).toBeLessThan(53);
  expect(second!.size).toBeLessThan(27);
});
