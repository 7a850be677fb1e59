import { describe, expect, it } from 'vitest';
import { MOST_CLASSES } from '../../../src/figures/shades';
import {
  BORDERS,
  cssOf,
  FAINT,
  FILLS,
  fillOf,
  OUTLINED,
  rimOf,
  SHADE_KEYS,
  SHADE_LINE,
  SHADED_OUT,
  shadeFill,
  WEAK,
  weakened,
} from '../../../src/map/marks/looks';
import { lookStyles, shadeStyles } from '../../../src/pipeline/site/lookStyles';
import { DAY_STATUSES, STATUSES } from '../../../src/world/membership';

describe('how a country looks', () => {
  it('is dimmed where it does not fit, whatever else it is', () => {
    for (const status of DAY_STATUSES)
      for (const shade of [null, ...SHADE_KEYS])
        expect(fillOf({ status, fits: false, isWeak: false }, shade)).toBe(
          shade === null ? FILLS.dimmed : SHADED_OUT,
        );
  });

  it('differs for every status, and without colour for observers, former members and who was no state yet', () => {
    const fills = DAY_STATUSES.map((status) => fillOf({ status, fits: true, isWeak: false }, null));
    expect(new Set(fills.slice(0, -1).map(({ fill }) => fill)).size).toBe(STATUSES.length);
    expect(fills[4]!.fill).toBe(fills[3]!.fill);
    expect(fills.map(({ stripes }) => stripes?.angle)).toEqual([undefined, 45, -45, undefined, 90]);
  });

  it('is paler where it fits by weaker evidence alone, but where its colour is that of an indicator', () => {
    for (const status of DAY_STATUSES) {
      const [strong, weak] = [false, true].map((isWeak) => fillOf({ status, fits: true, isWeak }, null));
      expect(weak).toEqual(weakened(strong!));
      expect(cssOf(weak!.fill)).toContain(`${cssOf(strong!.fill)} ${WEAK}%, var(--sea)`);
      expect(fillOf({ status, fits: true, isWeak: true }, '3')).toEqual(shadeFill('3', status === 'member'));
    }
    expect(lookStyles()).toContain(`.country.weak:not([data-class]) { fill-opacity: ${WEAK / 100}; }`);
  });

  it('has a colour for every class of an indicator, striped or ringed for who is no member', () => {
    expect(SHADE_KEYS).toHaveLength(MOST_CLASSES + 1);
    for (const key of SHADE_KEYS)
      for (const status of DAY_STATUSES) {
        const isMember = status === 'member';
        const fill = fillOf({ status, fits: true, isWeak: false }, key);
        expect(fill).toEqual(shadeFill(key, isMember));
        expect(fill.stripes === undefined).toBe(isMember);
        expect(rimOf(status, key, false)).toBe(isMember ? 'sea' : 'ink');
        expect(rimOf(status, key, true)).toBe(
          !isMember ? 'ink' : OUTLINED.includes(key) ? 'shade-line' : 'sea',
        );
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
    for (const key of OUTLINED)
      expect(shades).toContain(
        `[data-class='${key}'] { stroke: var(--shade-line); stroke-width: calc(var(--line) * ${SHADE_LINE}px); }`,
      );
    for (const key of SHADE_KEYS)
      expect(shades).toContain(`[data-class='${key}'] { fill: url(#shade-${key}); }`);
  });
});
