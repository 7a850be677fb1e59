import { expect, test } from 'vitest';
import { chartSpace } from '../../../../src/export/slides/chart/chart';
import type { ChartData } from '../../../../src/export/slides/chart/chartData';
import { partedRows } from '../../../../src/export/slides/chart/partedRows';
import { element } from '../../../../src/export/slides/ooxml/xml';
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
