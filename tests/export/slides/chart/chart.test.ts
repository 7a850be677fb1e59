import { expect, test } from 'vitest';
import { chartSpace } from '../../../../src/export/slides/chart/chart';
import type { ChartData } from '../../../../src/export/slides/chart/chartData';
import { partedRows } from '../../../../src/export/slides/chart/partedRows';
import { element } from '../../../../src/export/slides/ooxml/xml';
import { dayInSheet } from '../../../../src/export/sheets/xlsx/cells';
import { coloursOf } from '../deckColours';

const colours = coloursOf('light');
const written = (chart: Partial<ChartData>, isTitled = false) =>
  String(
    chartSpace(
      {
        ...{ key: 'region', kind: 'bar', title: 'Title', about: 'all', labels: ['North', 'South'] },
        series: [
          { name: 'Members', values: [12, 3] },
          { name: 'Observers', values: [1, 0] },
        ],
        colours: [colours.fit, colours.none],
        ...chart,
      },
      'rId1',
      {
        ...{ colours, lang: 'en-GB', sheet: 'Data', isTitled },
        colour: (hex, alpha) =>
          element('a:srgbClr', { val: `${hex}${alpha === undefined ? '' : ` at ${alpha}`}` }),
      },
    ),
  );
const count = (xml: string, part: string) => xml.split(part).length - 1;

test('every part of a bar has its number, where it has room', () => {
  const xml = written({});
  expect(count(xml, '<c:dLbls>')).toBe(2);
  expect(count(xml, '<c:dLbl>')).toBe(0);
});

test('a bar that is too short for any number has them behind its end, and others lose those without room', () => {
  const series = [
    { name: 'Members', values: [400, 3] },
    { name: 'Observers', values: [2, 1] },
  ];
  const xml = written({ series }, true);
  // Of the long bar the short part has none.
  expect(xml).toContain('<c:dLbl><c:idx val="0"/><c:delete val="1"/></c:dLbl>');
  const [behind] = /<c:dLbl><c:idx val="1"\/><c:layout>.*?<\/c:dLbl>/.exec(xml) ?? [''];
  expect(behind).toContain('<a:t>3 · 1</a:t>');
  expect(behind).toMatch(/<c:x val="0\.\d+"\/>/);
  expect(count(xml, '<c:delete val="1"/></c:dLbl>')).toBe(2);
});

test('bars in the colours of what they belong to have a legend of these, and their numbers at their ends', () => {
  const groupOf = ['Water', 'Land'];
  const xml = written(
    partedRows({
      ...{ key: 'activity', kind: 'bar', title: 'Title', about: 'all', labels: ['North', 'South'], groupOf },
      series: [{ name: 'Countries', values: [12, 3] }],
      colours: [colours.fit, colours.none],
    }),
  );
  expect(xml).toContain('<c:legend>');
  expect(count(xml, '<c:dLblPos val="outEnd"/>')).toBe(2);
  expect(xml).toContain('<c:overlap val="100"/>');
  // A series has no number at the bars of another.
  expect(count(xml, 'formatCode="#,##0;;"')).toBe(2);
});

test('where a bar is chosen, the others stand back', () => {
  const xml = written({ chosen: [false, true] });
  expect(count(xml, ' at 0.4')).toBe(2);
  expect(xml).toContain('<c:dPt><c:idx val="0"/>');
  expect(xml).not.toContain('<c:dPt><c:idx val="1"/>');
  expect(written({ chosen: [false, false] })).not.toContain(' at 0.4');
});

test('over a slide lines are named at their ends, and need no legend', () => {
  const alone = written({ key: 'time', kind: 'line' });
  expect(alone).not.toContain('<c:legend>');
  expect(count(alone, '<c:showSerName val="1"/>')).toBe(2);
  expect(written({ key: 'time', kind: 'line' }, true)).toContain('<c:legend>');
});

test('a line that is alone needs no legend', () => {
  const series = [{ name: 'Members', values: [12, 3] }];
  expect(written({ key: 'time', kind: 'line', series }, true)).not.toContain('<c:legend>');
});

test('lines stand over dates, and few years are named below them: eight over a slide, four beside a map', () => {
  const stepsFrom = (first: number, last: number) =>
    [false, true].map((isTitled) => {
      const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      const days = years.map((year) => `${year}-12-31`);
      const labels = years.map(String);
      const series = [{ name: 'Members', values: years }];
      const xml = written({ key: 'time', kind: 'line', days, labels, series }, isTitled);
      expect(xml).not.toContain('<c:catAx>');
      expect(xml).toContain('<c:majorTimeUnit val="years"/>');
      expect(xml).toContain(`<c:v>${dayInSheet(`${first}-12-31`)}</c:v>`);
      const start = Number(
        /<c:min val="(\d+)"\/><\/c:scaling><c:delete val="0"\/><c:axPos val="b"/.exec(xml)![1],
      );
      const step = Number(/<c:majorUnit val="(\d+)"/.exec(xml)![1]);
      const from = [first, first - (first % 5), first - (first % 10)].find(
        (year) => dayInSheet(`${year}-01-01`) === start,
      )!;
      expect(Math.floor((last - from) / step) + 1).toBeLessThanOrEqual(isTitled ? 4 : 8);
      return [from, step];
    });
  expect(stepsFrom(1951, 2017)).toEqual([
    [1950, 10],
    [1950, 20],
  ]);
  expect(stepsFrom(1951, 1953)).toEqual([
    [1951, 1],
    [1951, 1],
  ]);
  expect(stepsFrom(1951, 1975)).toEqual([
    [1950, 5],
    [1950, 10],
  ]);
});

test('of years that sheets know no days of, labels are text', () => {
  const xml = written({ key: 'time', kind: 'line', days: ['1863-12-31', '1950-12-31'] });
  expect(xml).toContain('<c:catAx>');
  expect(xml).toContain('<c:v>North</c:v>');
});

test('of marks, those that tell most are named beside them', () => {
  const groups = [
    { name: 'Members', size: 1 },
    { name: 'Others', size: 1 },
  ];
  const xml = written({ key: 'scatter', kind: 'scatter', groups, named: [1] });
  expect(xml).toContain('<a:t>South</a:t>');
  expect(xml).not.toContain('<a:t>North</a:t>');
  // The only mark of its group.
  expect(count(xml, '<c:dLbl><c:idx val="0"/>')).toBe(1);
});
