import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

const css = ['tokens', 'shades']
  .map((file) => readFileSync(resolve(import.meta.dirname, `../../src/style/${file}.css`), 'utf8'))
  .join('\n');
const PAIRS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const SHADES = ['shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'];
const SIGHTS = {
  'normal sight': (color: Color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** CIEDE2000: 1 is barely visible side by side; the classes of a map must be found again in its legend. */
const NEIGHBOURS_APART = 10;
const NONE_APART = 12;

const difference = differenceCiede2000();

describe.each(['light', 'dark'] as const)('the %s classes', (scheme) => {
  const colour = (name: string): Color => {
    const found = parse(PAIRS.get(name)?.[scheme] ?? '');
    if (!found) throw new Error(`src/style: --${name} is not a light-dark() pair of #rrggbb colours`);
    return found;
  };
  const contrast = (name: string) => wcagContrast(colour(name), colour('sea'));

  it('stand at 3:1 or more against the sea, each more than the one before', () => {
    const contrasts = SHADES.map(contrast);
    expect(contrasts[0]).toBeGreaterThanOrEqual(3);
    for (const [i, value] of contrasts.entries())
      if (i > 0) expect(value, SHADES[i]!).toBeGreaterThan(contrasts[i - 1]! * 1.2);
  });

  describe.each(Object.entries(SIGHTS))('with %s', (_, seen) => {
    const distance = (a: string, b: string) => difference(seen(colour(a)), seen(colour(b)));

    it('are told from their neighbours', () => {
      for (const [i, name] of SHADES.entries())
        if (i > 0) expect(distance(SHADES[i - 1]!, name), name).toBeGreaterThanOrEqual(NEIGHBOURS_APART);
    });

    it('are told from "no figure" and from what is filtered out', () => {
      for (const name of SHADES)
        for (const other of ['none', 'dimmed'])
          expect(distance(name, other), `${name} and ${other}`).toBeGreaterThanOrEqual(NONE_APART);
    });
  });
});
