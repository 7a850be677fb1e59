import { describe, expect, test } from 'vitest';
import { composePicture, sharedBand, type PictureContent } from '../../../src/export/picture/picture';
import { SLIDE_TYPE } from '../../../src/export/picture/typeScale';
import { coloursOf } from '../slides/deckColours';

const measure = (text: string, size: number) => text.length * size * 0.5;
const words = (n: number) => 'word '.repeat(n).trim();

/** A step with so many words of title and sentence, and so many entries in its legend. */
function contentOf(title: number, sentence: number, entries: number): PictureContent {
  const colours = coloursOf('light');
  return {
    title: words(title),
    sentence: [words(sentence)],
    isQuiet: false,
    notes: ['Boundaries', 'Sources', 'Date', 'Unofficial'].map((text) => ({ text })),
    alt: 'A map',
    colours,
    isTransparent: false,
    drawMap: (box) => ({
      ...{ box, sphere: null, graticule: null },
      ...{ areas: [], countries: [], lines: [], offices: [], labels: [] },
    }),
    legendOf: () => ({
      title: '',
      entries: Array.from({ length: entries }, (_, i) => ({
        kind: 'fill' as const,
        label: `Entry ${i} of the legend`,
        paint: { fill: colours.fit },
      })),
    }),
  };
}

describe('the maps of a deck stand at one place', () => {
  const steps = [contentOf(3, 12, 2), contentOf(24, 70, 3), contentOf(8, 30, 14), contentOf(1, 1, 0)];
  for (const size of [
    { width: 1280, height: 720 },
    { width: 960, height: 720 },
  ])
    test(`at ${size.width} px`, () => {
      const alone = steps.map((step) => composePicture(step, size, measure, { type: SLIDE_TYPE }));
      const band = sharedBand(alone);
      const aside = (i: number) => (i % 2 === 0 ? 0.27 : 0);
      const all = steps.map((step, i) =>
        composePicture(step, size, measure, { type: SLIDE_TYPE, band, aside: aside(i) }),
      );
      expect(new Set(all.map(({ map }) => `${map.box.y} ${map.box.height}`)).size).toBe(1);
      for (const { map, texts, legend, aside: chart } of all) {
        const end = map.box.y + map.box.height;
        const above = texts.filter(({ role }) => role === 'title' || role === 'sentence');
        const notes = texts.filter(({ role }) => role === 'note').map(({ box }) => box.y);
        for (const { box } of above) expect(box.y + box.height).toBeLessThanOrEqual(map.box.y);
        for (const { y } of legend.entries) {
          expect(y - legend.size / 2).toBeGreaterThanOrEqual(end);
          expect(y + legend.size / 2).toBeLessThanOrEqual(Math.min(...notes));
        }
        if (chart) expect([chart.y, chart.height]).toEqual([map.box.y, map.box.height]);
      }
    });
});

test('a picture by itself gives its map all the room there is', () => {
  const size = { width: 1280, height: 720 };
  const short = composePicture(contentOf(3, 5, 2), size, measure, { type: SLIDE_TYPE });
  const long = composePicture(contentOf(24, 70, 14), size, measure, { type: SLIDE_TYPE });
  expect(short.map.box.height).toBeGreaterThan(long.map.box.height);
});
