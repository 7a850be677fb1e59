import { describe, expect, test } from 'vitest';
import { rightToLeft } from '../../../../src/export/slides/ooxml/rightToLeft';
import { element, text, type Xml } from '../../../../src/export/slides/ooxml/xml';

const run = element('a:r', {}, element('a:t', {}, text('<a:p> algn="l"')));
const paragraph = (...content: Xml[]) => element('a:p', {}, content);

describe('slides whose lines are written to the left', () => {
  test('have paragraphs that begin at the right', () => {
    expect(rightToLeft(paragraph(run))).toBe(`<a:p><a:pPr rtl="1"/>${run}</a:p>`);
    expect(rightToLeft(paragraph(element('a:pPr', { algn: 'l' }), run))).toContain(
      '<a:pPr algn="r" rtl="1"/>',
    );
    expect(rightToLeft(element('a:lvl1pPr', { marL: 0, algn: 'l' }, run))).toContain(
      '<a:lvl1pPr marL="0" algn="r" rtl="1">',
    );
  });

  test('have numbers at the left, and what is in the middle there', () => {
    expect(rightToLeft(paragraph(element('a:pPr', { algn: 'r' }), run))).toContain('algn="l" rtl="1"');
    expect(rightToLeft(paragraph(element('a:pPr', { algn: 'ctr' }), run))).toContain('algn="ctr" rtl="1"');
  });

  test('say what they say', () => {
    expect(rightToLeft(paragraph(run))).toContain('&lt;a:p&gt; algn="l"');
  });

  test('have tables whose first column stands at the right', () => {
    expect(rightToLeft(element('a:tblPr', { firstRow: true }))).toBe('<a:tblPr rtl="1" firstRow="1"/>');
  });

  test.each([
    [true, 'maxMin', 'r'],
    [false, 'minMax', 'l'],
  ])('turn round bars, but no lines: %s', (isOfBars, orientation, side) => {
    const chart = element(
      'c:plotArea',
      {},
      isOfBars && element('c:barDir', { val: 'bar' }),
      element('c:catAx', {}, element('c:axPos', { val: 'l' })),
      element('c:valAx', {}, element('c:scaling', {}, element('c:orientation', { val: 'minMax' }))),
    );
    expect(rightToLeft(chart)).toContain(`<c:orientation val="${orientation}"/>`);
    expect(rightToLeft(chart)).toContain(`<c:axPos val="${side}"/>`);
  });
});
