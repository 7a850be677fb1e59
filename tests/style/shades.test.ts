import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { OUTLINED, SHADE_KEYS } from '../../src/map/marks/looks';
import { tokensOf } from './tokensOf';

const SHADES = SHADE_KEYS.filter((key) => key !== 'none').map((key) => `shade-${key}`);
const SIGHTS = {
  'normal sight': (color: Color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** CIEDE2000: 1 is barely visible side by side; the classes of a map must be found again in its legend. */
const NEIGHBOURS_APART = 12;
const NONE_APART = 12;
/** What is filtered out has no outline, the least class has one. */
const OUT_APART = 9;

const difference = differenceCiede2000();
const toLch = converter('oklch');

describe.each(['light', 'dark'] as const)('the %s classes', (scheme) => {
  const tokens = tokensOf(scheme);
  const colour = (name: string): Color => {
    const found = parse(tokens[name] ?? '');
    if (!found) throw new Error(`src/style: --${name} is not a light-dark() pair of #rrggbb colours`);
    return found;
  };
  const contrast = (name: string) => wcagContrast(colour(name), colour('sea'));

  it('stand at 3:1 or more against the sea, they or their outline, each more than the one before', () => {
    for (const key of SHADE_KEYS)
      expect(contrast(OUTLINED.includes(key) ? 'shade-line' : `shade-${key}`), key).toBeGreaterThanOrEqual(3);
    const contrasts = SHADES.map(contrast);
    for (const [i, value] of contrasts.entries())
      if (i > 0) expect(value, SHADES[i]!).toBeGreaterThan(contrasts[i - 1]! * 1.2);
  });

  it('are of one hue', () => {
    const hues = SHADES.map((name) => toLch(colour(name)).h!);
    for (const hue of hues) expect(Math.abs(hue - hues[2]!)).toBeLessThan(20);
  });

  describe.each(Object.entries(SIGHTS))('with %s', (_, seen) => {
    const distance = (a: string, b: string) => difference(seen(colour(a)), seen(colour(b)));

    it('are told from their neighbours', () => {
      for (const [i, name] of SHADES.entries())
        if (i > 0) expect(distance(SHADES[i - 1]!, name), name).toBeGreaterThanOrEqual(NEIGHBOURS_APART);
    });

    it('are told from "no figure" and from what is filtered out', () => {
      for (const name of SHADES) {
        expect(distance(name, 'shade-none'), name).toBeGreaterThanOrEqual(NONE_APART);
        expect(distance(name, 'shade-out'), name).toBeGreaterThanOrEqual(OUT_APART);
      }
      expect(distance('shade-none', 'shade-out')).toBeGreaterThanOrEqual(NONE_APART);
    });
  });
});
