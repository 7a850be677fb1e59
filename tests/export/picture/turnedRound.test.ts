import { expect, test } from 'vitest';
import { rect, word } from '../../../src/export/chart/svgParts';
import { turnedRound } from '../../../src/export/picture/turnedRound';

test('bars grow from the right, and their names begin there', () => {
  expect(turnedRound(rect([10, 5, 30, 4], '#123456'), 100, 'rtl')).toBe(rect([60, 5, 30, 4], '#123456'));
  expect(turnedRound(word('Office', [10, 5], { fill: '#123456' }), 100, 'rtl')).toMatch(
    /^<text direction="rtl" x="90" y="5"/,
  );
});

test('what is turned round twice stands where it was', () => {
  const drawn = rect([10, 5, 30, 4], '#123456');
  expect(turnedRound(turnedRound(drawn, 640, 'rtl'), 640, 'rtl')).toBe(drawn);
});
