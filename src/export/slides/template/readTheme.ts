import { rgbOf, toHsl, toHex, toRgb } from '../ooxml/hsl';
import type { Slot, SlotColours } from '../ooxml/themeColours';
import { childAt } from './elements';

/** What slides take from a theme: its colours by their places, and its fonts. */
export interface TemplateTheme {
  name: string;
  colours: SlotColours;
  fonts: { title: string; text: string };
  /** The lightest and the darkest place, by the name that the theme has for it. */
  light: string;
  dark: string;
  /** The colours of the places under another map of them, as a layout may have one. */
  mapped: (map: Element) => SlotColours;
}

const SLOTS: readonly Slot[] = [
  ...([
    'bg1',
    'tx1',
    'bg2',
    'tx2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
  ] as const),
];
const BLACK = 0;

/**
 * Reads a theme.
 * @param map which colour of the theme stands for background, words and accents, as the master has it
 * @returns null where it lacks a colour
 */
export function readTheme(theme: Element, map: Element | null): TemplateTheme | null {
  const scheme = childAt(theme, 'themeElements', 'clrScheme');
  const fonts = childAt(theme, 'themeElements', 'fontScheme');
  const hexOf = (name: string) => fixedColour(childAt(scheme, name)?.firstElementChild);
  const coloursOf = (of: Element | null) => {
    const found = SLOTS.map(
      (slot) => [slot, hexOf(of?.getAttribute(slot) ?? STANDARD[slot] ?? slot)] as const,
    );
    return found.some(([, hex]) => !hex) ? null : (Object.fromEntries(found) as Record<Slot, string>);
  };
  const colours = coloursOf(map);
  const [light, dark] = [hexOf('lt1'), hexOf('dk1')];
  if (!light || !dark || !colours) return null;
  const font = (kind: string) => childAt(fonts, kind, 'latin')?.getAttribute('typeface') ?? '';
  return {
    name: theme.getAttribute('name') ?? '',
    colours,
    mapped: (other) => coloursOf(other) ?? colours,
    fonts: { title: font('majorFont'), text: font('minorFont') },
    light,
    dark,
  };
}

/** Where a master does not say. */
const STANDARD: Partial<Record<Slot, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** A colour of a theme as `#rrggbb`; null where it is none that is known. */
function fixedColour(of: Element | null | undefined): string | null {
  if (!of) return null;
  const value = of.localName === 'sysClr' ? of.getAttribute('lastClr') : of.getAttribute('val');
  if (value && /^[0-9a-f]{6}$/i.test(value)) return `#${value.toLowerCase()}`;
  if (of.localName === 'sysClr')
    return toHex(of.getAttribute('val') === 'window' ? [1, 1, 1] : [BLACK, BLACK, BLACK]);
  if (of.localName === 'scrgbClr')
    return toHex(['r', 'g', 'b'].map((name) => share(of, name)) as [number, number, number]);
  if (of.localName === 'hslClr')
    return toHex(
      toRgb({ h: Number(of.getAttribute('hue')) / 21_600_000, s: share(of, 'sat'), l: share(of, 'lum') }),
    );
  return null;
}

function share(of: Element, name: string): number {
  return Number.parseInt(of.getAttribute(name) ?? '0', 10) / 100_000;
}

/**
 * The colour that a master or a layout has behind everything.
 * @returns null where the part does not say
 */
export function groundOf(part: Element | null, colours: SlotColours): string | 'picture' | null {
  const ground = childAt(part, 'cSld', 'bg');
  if (
    childAt(ground, 'bgPr', 'blipFill') ||
    childAt(ground, 'bgPr', 'gradFill') ||
    childAt(ground, 'bgPr', 'pattFill')
  )
    return 'picture';
  return colourIn(childAt(ground, 'bgPr', 'solidFill') ?? childAt(ground, 'bgRef'), colours);
}

/**
 * The colour that a fill names, as `#rrggbb`.
 * @returns null where there is none, or none that is known
 */
export function colourIn(fill: Element | null, colours: SlotColours): string | null {
  const colour = fill?.firstElementChild;
  if (!colour) return null;
  if (colour.localName !== 'schemeClr') return fixedColour(colour);
  const base = colours[(colour.getAttribute('val') ?? '') as Slot] as string | undefined;
  if (!base) return null;
  const { h, s, l } = toHsl(rgbOf(base));
  const of = (name: string, neutral: number) => {
    const said = childAt(colour, name)?.getAttribute('val');
    return said ? Number.parseInt(said, 10) / 100_000 : neutral;
  };
  return toHex(
    toRgb({ h, s: Math.min(1, s * of('satMod', 1)), l: Math.min(1, l * of('lumMod', 1) + of('lumOff', 0)) }),
  );
}
