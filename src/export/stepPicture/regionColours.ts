import type { ColourName, Colours, RegionTint } from '../picture/colours';
import { rgbOf, toHex, toHsl, toRgb } from '../slides/ooxml/hsl';
import { luminance, shaded } from '../slides/template/perceived';

/** How much of the saturation of its accent a tint has, and how far it stands out from the sea (WCAG 2, 1.4.11). */
const QUIET = 0.55;
const CONTRAST = 3.3;
/** A darker sea is that of a dark slide. */
const DARK = 0.18;

/** Quiet tints of the accents of the deck's theme for regions: of one lightness, as none is more than another. */
export function regionColours(colours: Colours): Record<RegionTint, string> {
  const names = Object.keys(colours) as ColourName[];
  const areas = names.filter((name) => name.startsWith('area-'));
  const accents: ColourName[] = ['member', ...areas, 'office-lead', 'theme', 'former', 'observer'];
  const sea = luminance(colours.sea) + 0.05;
  const light = sea < DARK ? sea * CONTRAST - 0.05 : sea / CONTRAST - 0.05;
  const tint = (i: number) => {
    const { h, s, l } = toHsl(rgbOf(colours[accents[i] ?? 'member']));
    return shaded(toHex(toRgb({ h, s: s * QUIET, l })), light);
  };
  return {
    ...{ 'region-1': tint(0), 'region-2': tint(1), 'region-3': tint(2) },
    ...{ 'region-4': tint(3), 'region-5': tint(4) },
  };
}
