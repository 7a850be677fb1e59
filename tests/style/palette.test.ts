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
import { realTables } from '../realData';
import { tokensOf } from './tokensOf';

const AREAS = realTables().areas.map(({ id }) => `area-${id}`);
const STATUSES = ['member', 'observer', 'former', 'none'];
const FILLS = [...STATUSES, ...AREAS];
const SURFACES = ['page', 'panel', 'quiet', 'raised'];
const SIGHTS = {
  'normal sight': (color: Color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** CIEDE2000: 1 is barely visible side by side, 12 is another colour at a glance. */
const APART = 12;
/** Filtered out or not is also said by the legend, the tooltip and the list. */
const DIMMED_APART = 15;

const difference = differenceCiede2000();
const pairsOf = (names: readonly string[]) =>
  names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const tokens = tokensOf(scheme);
  const colour = (name: string): Color => {
    const found = parse(tokens[name] ?? '');
    if (!found) throw new Error(`--${name} is not a pair of #rrggbb colours, light and dark`);
    return found;
  };
  const contrast = (a: string, b: string) => wcagContrast(colour(a), colour(b));

  it.each(FILLS)('has %s at 3:1 or more against the sea', (fill) => {
    expect(contrast(fill, 'sea')).toBeGreaterThanOrEqual(3);
  });

  it.each(SURFACES)('has its words readable on %s', (surface) => {
    expect(contrast('ink', surface)).toBeGreaterThanOrEqual(7);
    for (const name of ['soft', 'accent', 'action'])
      expect(contrast(name, surface), name).toBeGreaterThanOrEqual(4.5);
    expect(contrast('edge', surface), 'edge').toBeGreaterThanOrEqual(3);
  });

  it('has words readable on what is under the pointer, chosen or a warning', () => {
    expect(contrast('ink', 'hover')).toBeGreaterThanOrEqual(7);
    expect(contrast('soft', 'hover')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('ink', 'warning')).toBeGreaterThanOrEqual(7);
    expect(contrast('on-action', 'action')).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(Object.entries(SIGHTS))('with %s', (_, seen) => {
    const distance = (a: string, b: string) => difference(seen(colour(a)), seen(colour(b)));

    it.each(pairsOf([...AREAS, 'none']))('keeps %s and %s apart', (a, b) => {
      expect(distance(a, b)).toBeGreaterThanOrEqual(APART);
    });

    it.each(pairsOf(STATUSES))('keeps %s and %s apart', (a, b) => {
      expect(distance(a, b)).toBeGreaterThanOrEqual(APART);
    });

    it.each(FILLS)('keeps what is filtered out apart from %s', (fill) => {
      expect(distance('dimmed', fill)).toBeGreaterThanOrEqual(DIMMED_APART);
    });
  });
});
