import { describe, expect, it } from 'vitest';
import { MOST_CLASSES } from '../../../src/figures/shades';
import {
  BORDERS,
  cssOf,
  FAINT,
  FILLS,
  fillOf,
  rimOf,
  SHADE_KEYS,
  shadeFill,
} from '../../../src/map/marks/looks';
import { lookStyles, shadeStyles } from '../../../src/pipeline/site/lookStyles';
import { STATUSES } from '../../../src/world/membership';

describe('how a country looks', () => {
  it('is dimmed where it does not fit, whatever else it is', () => {
    for (const status of STATUSES)
      for (const shade of [null, ...SHADE_KEYS])
        expect(fillOf({ status, fits: false, isLit: false }, shade)).toBe(FILLS.dimmed);
  });

  it('differs for every status, and without colour for observers and former members', () => {
    const fills = STATUSES.map((status) => fillOf({ status, fits: true, isLit: false }, null));
    expect(new Set(fills.map(({ fill }) => fill)).size).toBe(STATUSES.length);
    expect(fills.map(({ stripes }) => stripes?.rises)).toEqual([undefined, true, false, undefined]);
    expect(fillOf({ status: 'other', fits: true, isLit: true }, null)).toBe(FILLS.lit);
  });

  it('has a colour for every class of an indicator, striped or ringed for who is no member', () => {
    expect(SHADE_KEYS).toHaveLength(MOST_CLASSES + 1);
    for (const key of SHADE_KEYS)
      for (const status of STATUSES) {
        const isMember = status === 'member';
        const fill = fillOf({ status, fits: true, isLit: false }, key);
        expect(fill).toEqual(shadeFill(key, isMember));
        expect(fill.stripes === undefined).toBe(isMember);
        expect(rimOf(status, key)).toBe(isMember ? 'sea' : 'ink');
      }
  });

  it('is in the style sheets, look by look', () => {
    const [looks, shades] = [lookStyles(), shadeStyles()];
    for (const [name, { fill, ...more }] of Object.entries(FILLS)) {
      const own = 'stripes' in more ? `url(#hatch-${name})` : cssOf(fill);
      expect(looks).toContain(`.country.${name} { fill: ${own}; }`);
      expect(looks).toContain(`.swatch.${name} {`);
    }
    for (const [style, { width }] of Object.entries(BORDERS))
      expect(looks).toContain(`.border.${style} { stroke-width: calc(var(--line) * ${width}px);`);
    expect(looks).toContain(`[data-match='false'] { opacity: ${FAINT / 100}; }`);
    for (const key of SHADE_KEYS)
      expect(shades).toContain(`[data-class='${key}'] { fill: url(#shade-${key}); }`);
  });
});
