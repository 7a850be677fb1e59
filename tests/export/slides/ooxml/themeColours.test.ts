import { describe, expect, test } from 'vitest';
import type { Colours } from '../../../../src/export/picture/colours';
import { rgbOf, toHsl, toRgb } from '../../../../src/export/slides/ooxml/hsl';
import {
  slotColours,
  themeColours,
  themeSlots,
  type Slot,
} from '../../../../src/export/slides/ooxml/themeColours';
import { realTables } from '../../../realData';
import { coloursOf } from '../deckColours';
import { allOf, readXml } from '../readXml';

const SLOTS = themeSlots(realTables().areas);

describe.each(['light', 'dark'] as const)('the colours of a %s slide', (scheme) => {
  const theme = coloursOf(scheme);

  test.each(['member', 'area-forced', 'area-facilitating'])(
    'look as they are, whatever the theme makes of them (%s)',
    (fit) => {
      const slide = coloursOf(scheme, fit);
      const write = themeColours(slotColours(SLOTS, theme), slide);
      for (const [name, hex] of Object.entries(slide)) {
        const shown = shownBy(write(hex), theme);
        const off = rgbOf(hex).map((value, i) => Math.abs(value - shown[i]!) * 255);
        expect(Math.max(...off), name).toBeLessThanOrEqual(15);
      }
    },
  );

  test('are those of the theme where it has a place, and tints of these', () => {
    const slide = coloursOf(scheme, 'area-forced');
    const write = themeColours(slotColours(SLOTS, theme), slide);
    for (const [slot, name] of Object.entries(SLOTS)) {
      const read = readXml(write(theme[name]));
      expect(read.name).toBe('a:schemeClr');
      expect(theme[SLOTS[read.attributes['val'] as Slot]], slot).toBe(theme[name]);
    }
    expect(readXml(write(slide['fit-observer'])).attributes).toEqual({ val: 'accent5' });
    for (const name of ['none', 'dimmed', 'graticule', 'no-state'] as const)
      expect(readXml(write(slide[name])).attributes, name).toEqual({ val: 'tx2' });
  });

  test.each(['member', 'area-forced', 'area-development', 'area-regulating', 'area-facilitating'])(
    'are fixed nowhere, in maps of an indicator and of former members neither (%s)',
    (fit) => {
      const slide = coloursOf(scheme, fit);
      const write = themeColours(slotColours(SLOTS, theme), slide);
      const fixed = Object.entries(slide).filter(([, hex]) => write(hex).includes('srgbClr'));
      expect(fixed).toEqual([]);
    },
  );

  test('keep the classes of an indicator in their order in whatever theme', () => {
    const write = themeColours(slotColours(SLOTS, theme), theme);
    const slots = ['1', '2', '3', '4', '5'].map(
      (key) => readXml(write(theme[`shade-${key}` as 'shade-1'])).attributes['val'],
    );
    expect(new Set(slots)).toEqual(new Set(['accent1']));
  });
});

/** What a program shows for a colour of the theme and what is done to it. */
function shownBy(xml: string, theme: Colours): [number, number, number] {
  const read = readXml(xml);
  const val = read.attributes['val']!;
  if (read.name === 'a:srgbClr') return rgbOf(`#${val}`);
  const by = (name: string, neutral: number) =>
    Number(allOf(read, `a:${name}`)[0]?.attributes['val'] ?? neutral) / 100_000;
  const { h, s, l } = toHsl(rgbOf(theme[SLOTS[val as Slot]]));
  return toRgb({
    h,
    s: s * by('satMod', 100_000),
    l: l * by('lumMod', 100_000) + by('lumOff', 0),
  });
}
