import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeColours, themeSlots, type SlotColours } from '../../../../src/export/slides/ooxml/themeColours';
import {
  contrast,
  difference,
  luminance,
  mixed,
  shaded,
} from '../../../../src/export/slides/template/perceived';
import { templateColours } from '../../../../src/export/slides/template/templateColours';
import { realTables } from '../../../realData';
import { coloursOf } from '../deckColours';

const SLOTS = themeSlots(realTables().areas);
/** A theme as most are: dark words on white, six accents that are told apart. */
const PLAIN: SlotColours = {
  ...{ bg1: '#ffffff', tx1: '#101820', bg2: '#eef2f6', tx2: '#334455' },
  ...{
    accent1: '#1f5fa8',
    accent2: '#a3371f',
    accent3: '#2e7d4f',
    accent4: '#6a3fa0',
    accent5: '#8a5a00',
    accent6: '#c2185b',
  },
};
const fitted = (theme: SlotColours, scheme: 'light' | 'dark' = 'light', fit = 'member') => {
  const own = coloursOf(scheme);
  const { of, changes } = templateColours(theme, theme.bg1, own, SLOTS);
  return { colours: of(coloursOf(scheme, fit)), changes, own };
};
const FILLS = Object.values(SLOTS).filter((name) => /^(member|area-|office-lead)/.test(name));

describe('the colours of the map in those of a template', () => {
  test('are its accents, and nothing is fixed, where they stand out', () => {
    const { colours, changes } = fitted(PLAIN);
    expect(changes).toEqual([]);
    expect(colours.member).toBe(PLAIN.accent1);
    expect(colours['office-lead']).toBe(PLAIN.accent6);
    expect([colours.page, colours.ink]).toEqual([PLAIN.bg1, PLAIN.tx1]);
    const write = themeColours(PLAIN, colours);
    const fixed = Object.keys(coloursOf('light')).filter(
      (name) =>
        name in colours &&
        /^(fit|member|none|dimmed|shade|observer|former|area|office|lit|weak)/.test(name) &&
        write(colours[name as 'fit']).includes('srgbClr'),
    );
    expect(fixed).toEqual([]);
  });

  test('fill what fits as the work area that is asked for is filled', () => {
    expect(fitted(PLAIN, 'light', 'area-forced').colours.fit).toBe(PLAIN.accent5);
    expect(fitted(PLAIN).colours.fit).toBe(PLAIN.accent1);
  });

  test('are a shade of an accent that is too faint, which is said', () => {
    const { colours, changes } = fitted({ ...PLAIN, accent1: '#bcd7f5' });
    expect(changes).toEqual([{ name: 'member', instead: 'shade' }]);
    expect(contrast(colours.member, colours.sea)).toBeGreaterThanOrEqual(3);
  });

  test('are the atlas’s own where all accents are one grey, which is said', () => {
    const grey = '#7f7f7f';
    const { changes, colours, own } = fitted({
      ...PLAIN,
      ...{ accent1: grey, accent2: grey, accent3: grey, accent4: grey, accent5: grey, accent6: grey },
    });
    expect(changes.some(({ instead }) => instead === 'own')).toBe(true);
    for (const { name, instead } of changes) if (instead === 'own') expect(colours[name]).toBe(own[name]);
  });

  test('keep their contrast in any theme: fills with the sea and with what does not fit, words with their ground', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    const theme = fc.record(
      Object.fromEntries(Object.keys(PLAIN).map((slot) => [slot, hex])) as Record<
        keyof SlotColours,
        typeof hex
      >,
    );
    fc.assert(
      fc.property(theme, (any) => {
        const scheme = luminance(any.bg1) < 0.18 ? 'dark' : 'light';
        const { colours, changes } = fitted(any, scheme);
        const own = new Set(changes.filter(({ instead }) => instead === 'own').map(({ name }) => name));
        for (const name of FILLS) {
          if (own.has(name)) continue;
          expect(contrast(colours[name], colours.sea), name).toBeGreaterThanOrEqual(2.95);
          expect(difference(colours[name], colours.none), name).toBeGreaterThanOrEqual(0.079);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(['light', 'dark'] as const)('have the classes of an indicator in their order (%s)', (scheme) => {
    const theme =
      scheme === 'light'
        ? PLAIN
        : { ...PLAIN, bg1: '#101820', tx1: '#ffffff', bg2: '#0b1117', accent1: '#7db4ec' };
    const { colours } = fitted(theme, scheme);
    const steps = (['1', '2', '3', '4', '5'] as const).map((key) => luminance(colours[`shade-${key}`]));
    const order = scheme === 'light' ? steps.toReversed() : steps;
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order.slice(1).map((step, i) => step - order[i]!))).toBeGreaterThan(0.01);
  });
});

test('contrast is as WCAG reckons it, and a mixture lies between', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(mixed('#ff0000', '#0000ff', 1)).toBe('#ff0000');
  expect(mixed('#ffffff', '#000000', 0.5)).toMatch(/^#(6[0-9a-f])\1\1$/);
  expect(luminance(shaded('#2a6bb0', 0.4))).toBeCloseTo(0.4, 1);
});
