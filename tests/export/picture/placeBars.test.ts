import { describe, expect, test } from 'vitest';
import { placeBars } from '../../../src/export/picture/placeBars';

const measure = (text: string, size: number) => text.length * size * 0.5;
const TYPE = { title: 16, label: 12 };
const COLOURS = { ink: '#000', soft: '#666' };
const ROOM = { x: 30, y: 600, width: 1000, height: 260 };
const chart = {
  title: 'Members by region',
  about: 'all countries',
  labels: ['Asia', 'Africa', 'Oceania'],
  series: [
    { name: 'Members', values: [31, 50, 8] },
    { name: 'Observers', values: [2, 0, 0] },
  ],
  colours: ['#00f', '#88f'],
};
const place = (room = ROOM, given = chart) => placeBars(given, room, TYPE, COLOURS, measure, String);

describe('a chart below a map', () => {
  test('has a bar for each part that is not nothing, as long as its value', () => {
    const { bars } = place()!;
    const rows = bars.slice(chart.series.length);
    expect(rows.map(({ colour }) => colour)).toEqual(['#00f', '#88f', '#00f', '#00f']);
    expect(rows[2]!.width / rows[0]!.width).toBeCloseTo(50 / 31);
    expect(rows[1]!.x).toBeCloseTo(rows[0]!.x + rows[0]!.width);
  });

  test('says each number of a row, in the order of its parts, and which colour is which', () => {
    const said = place()!.texts.map(({ text }) => text);
    expect(said.slice(0, 3)).toEqual(['Members by region', 'Members', 'Observers']);
    expect(said.slice(3)).toEqual(['Asia', '31 · 2', 'Africa', '50 · 0', 'Oceania', '8 · 0']);
  });

  test('of one part says of what it is, and colours each row as that says', () => {
    const one = { ...chart, series: chart.series.slice(0, 1), colours: ['#111', '#222', '#333'] };
    const { bars, texts } = place(ROOM, one)!;
    expect(bars.map(({ colour }) => colour)).toEqual(['#111', '#222', '#333']);
    expect(texts.map(({ text }) => text)).toContain('all countries');
  });

  test('stands at the foot of its room and leaves nothing of it', () => {
    const { box, bars, texts } = place()!;
    expect(box.y + box.height).toBe(ROOM.y + ROOM.height);
    expect(box.y).toBeGreaterThan(ROOM.y);
    for (const { x, y, width, height } of bars) {
      expect(x).toBeGreaterThanOrEqual(ROOM.x);
      expect(x + width).toBeLessThanOrEqual(ROOM.x + ROOM.width);
      expect(y + height).toBeLessThanOrEqual(ROOM.y + ROOM.height);
    }
    for (const { x, text, size } of texts)
      expect(x + measure(text, size), text).toBeLessThanOrEqual(ROOM.x + ROOM.width);
  });

  test('is left out where its rows have no room', () => {
    expect(place({ ...ROOM, height: 60 })).toBeNull();
  });
});
