import { expect, test } from 'vitest';
import { chartSpace } from '../../../../src/export/slides/chart/chart';
import type { ChartData } from '../../../../src/export/slides/chart/chartData';
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
  expect(xml).toContain('formatCode="[&gt;=1]#,##0;;"');
  // Beside a map a number needs more of the longest bar.
  expect(written({}, true)).toContain('formatCode="[&gt;=2]#,##0;;"');
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
